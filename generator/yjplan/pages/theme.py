"""What the theme says around every page: names, status, links, licence."""

from collections.abc import Mapping
from typing import Any

from yjplan.inspections.inspection import Inspection, month_words
from yjplan.plan.colour import COMFORTABLE, DARK_PAPER, WHITE, readable_on
from yjplan.plan.models import Authority, PlanModel, Site

LICENCE = {
    "licence": "Content is available under the",
    "licence_name": "Open Government Licence v3.0",
    "licence_url": "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
}


def plan_extra(site: Site, authority: Authority, model: PlanModel) -> dict[str, Any]:
    """For the pages of one plan, which lie two levels below the root."""
    extra: dict[str, Any] = {
        "authority": authority.service_name,
        "authority_url": "../",
        "plan_label": f"Youth justice plan {model.period.label}",
        "home_url": "../../",
        "status_kind": "published" if model.state.is_public else "draft",
        "status_words": model.state.words,
        "publisher": site.publisher,
        "date_text": f"Plan published {model.published}" if model.published else "",
        "search_label": "Search this plan",
        "footer_links": [{"label": "About this site", "url": "../../about/"}],
        **LICENCE,
    }
    if not model.state.is_public:
        extra["notice"] = "This is a draft. It has not been published and may change."
        extra["notice_kind"] = "warning"
        extra["noindex"] = True
    return extra


def edition_extra(extra: Mapping[str, Any], edition: str, kind: str) -> dict[str, Any]:
    """For the pages of one edition at its lasting address, two levels below the plan's own.

    They lead to the plan's own address, where the newest edition is, and are kept from search engines, so
    that nobody finds an old one first.
    """
    return {
        **extra,
        "authority_url": f"../../{extra['authority_url']}",
        "home_url": f"../../{extra['home_url']}",
        "footer_links": [{**link, "url": f"../../{link['url']}"} for link in extra["footer_links"]],
        "notice": f"{edition} ({kind.lower()}), kept as it was published. There may be a newer one.",
        "notice_kind": "info",
        "notice_url": "../../",
        "notice_link": "Read the plan as it stands now",
        "noindex": True,
    }


def inspection_extra(inspection: Inspection) -> dict[str, Any]:
    """For the pages of one inspection, which lie three levels below the root."""
    return {
        "authority": inspection.authority.service_name,
        "authority_url": "../../",
        "plan_label": f"Inspection of {month_words(inspection.model)}",
        "home_url": "../../../",
        "publisher": inspection.authority.service_name,
        "search_label": "Search this inspection",
        "footer_links": [{"label": "About this site", "url": "../../../about/"}],
        **LICENCE,
    }


def accent_css(authority: Authority) -> str:
    """The authority's colour for links and rules, in a shade that can be read on light and on dark paper."""
    light = readable_on(authority.colour, WHITE)
    dark = readable_on(authority.colour, DARK_PAPER, COMFORTABLE)
    return f"html:root {{ --yj-accent: {light}; --yj-accent-on-dark: {dark}; }}\n"


def root_extra(site: Site) -> dict[str, Any]:
    """For the pages above the plans."""
    return {
        "publisher": site.publisher,
        "search_label": "Search the list of authorities",
        "footer_links": [{"label": "About this site", "url": "about/"}],
        **LICENCE,
    }
