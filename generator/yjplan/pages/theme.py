"""What the theme says around every page: names, status, links, licence."""

from collections.abc import Mapping
from typing import Any

from yjplan.inspections.inspection import Inspection, month_words
from yjplan.languages import Language, say, spoken
from yjplan.pages.statement.compose import PATH as STATEMENT
from yjplan.plan.colour import COMFORTABLE, DARK_PANEL, PANEL, readable_on
from yjplan.plan.models import Authority, PlanModel, Site

_LICENCE_URL = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"


def plan_extra(site: Site, authority: Authority, model: PlanModel) -> dict[str, Any]:
    """For the pages of one plan, which lie two levels below the root."""
    publisher = site.welsh_publisher if spoken() is Language.WELSH else ""
    extra: dict[str, Any] = {
        "authority": authority.service_name,
        "authority_url": "../",
        "plan_label": say("Youth justice plan {period}", period=model.period.label),
        "home_url": "../../",
        "status_kind": "published" if model.state.is_public else "draft",
        "status_words": model.state.words,
        "publisher": publisher or site.publisher,
        "date_text": say("Plan published {when}", when=model.published) if model.published else "",
        "search_label": say("Search this plan"),
        "footer_links": _footer_links("../../"),
        **_licence(),
    }
    if not model.state.is_public:
        extra["notice"] = say("This is a draft. It has not been published and may change.")
        extra["notice_kind"] = "warning"
        extra["noindex"] = True
    return extra


def edition_extra(extra: Mapping[str, Any], edition: str, kind: str, *, language: str = "") -> dict[str, Any]:
    """For the pages of one edition at its lasting address, two levels below the plan's own.

    They lead to the plan's own address, where the newest edition is, and are kept from search engines, so
    that nobody finds an old one first. `language` is the folder of pages in another language, and goes with
    the `extra` of those.
    """
    kept = say("{edition} ({kind}), kept as it was published. There may be a newer one.")
    return {
        **lower(extra, 2),
        "notice": kept.format(edition=edition, kind=kind.lower()),
        "notice_kind": "info",
        "notice_url": f"../../../{language}/" if language else "../../",
        "notice_link": say("Read the plan as it stands now"),
        "noindex": True,
    }


def lower(extra: Mapping[str, Any], levels: int) -> dict[str, Any]:
    """The same for pages that lie so many levels lower."""
    up = "../" * levels
    links = [{**link, "url": f"{up}{link['url']}"} for link in extra["footer_links"]]
    addresses = {name: f"{up}{extra[name]}" for name in ("authority_url", "home_url")}
    return {**extra, **addresses, "footer_links": links}


def inspection_extra(site: Site, inspection: Inspection) -> dict[str, Any]:
    """For the pages of one inspection, which lie three levels below the root."""
    return {
        "authority": inspection.authority.service_name,
        "authority_url": "../../",
        "plan_label": say("Inspection of {month}", month=month_words(inspection.model)),
        "home_url": "../../../",
        "publisher": site.publisher,
        "search_label": say("Search this inspection"),
        "footer_links": _footer_links("../../../"),
        **_licence(),
    }


def accent_css(authority: Authority) -> str:
    """The authority's colour for links and rules, in a shade that can be read on light and on dark paper."""
    light = readable_on(authority.colour, PANEL, COMFORTABLE)
    dark = readable_on(authority.colour, DARK_PANEL, COMFORTABLE)
    return f"html:root {{ --yj-accent: {light}; --yj-accent-on-dark: {dark}; }}\n"


def root_extra(site: Site) -> dict[str, Any]:
    """For the pages above the plans."""
    return {
        "publisher": site.publisher,
        "search_label": say("Search every plan"),
        "footer_links": _footer_links(""),
        **_licence(),
    }


def _footer_links(up: str) -> list[dict[str, str]]:
    """What is linked below every page; `up` leads to the root."""
    own = f"{spoken()}/" if spoken() is Language.WELSH else ""
    return [
        {"label": say("About this site"), "url": f"{up}about/"},
        {"label": say("Accessibility statement"), "url": f"{up}{own}{STATEMENT}/"},
    ]


def _licence() -> dict[str, str]:
    return {
        "licence": say("Content is available under the"),
        "licence_name": say("Open Government Licence v3.0"),
        "licence_url": _LICENCE_URL,
    }
