"""What the theme says around every page: names, status, links, licence."""

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
