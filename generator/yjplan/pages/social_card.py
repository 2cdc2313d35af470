"""What the picture says that stands beside a link to a page, where people share it."""

from dataclasses import dataclass

from yjplan.inspections.inspection import Inspection, month_words
from yjplan.languages import say, spoken
from yjplan.plan.colour import WHITE, readable_on
from yjplan.plan.models import Authority, PlanModel, Site

OUR_COLOUR = "#1f4e8c"
"""Of pages that belong to no authority, as in `tokens.css`."""


@dataclass(frozen=True, slots=True)
class SocialCard:
    """`cards/social-card`: one picture, 1200 by 630 pixels."""

    service: str
    """Who publishes: the line above."""
    title: str
    period: str
    """`2026-27`, `October 2023`; '' for none."""
    site: str
    """The site's own name: the line below."""
    colour: str
    """The authority's, in a shade that can be read on white."""
    language: str

    @property
    def words(self) -> str:
        """For those who cannot see it: what stands on it, but for the site's name."""
        return ", ".join(part for part in (f"{self.title} {self.period}".strip(), self.service) if part)


CARD_TEMPLATES = {"cards/social-card": SocialCard}


def plan_card(site: Site, authority: Authority, model: PlanModel) -> SocialCard:
    """For every page of one plan."""
    title = say("Youth justice plan") if model.state.is_public else say("Youth justice plan: draft")
    return _card(site, authority, title, model.period.label)


def inspection_card(site: Site, inspection: Inspection) -> SocialCard:
    """For every page of one inspection."""
    return _card(site, inspection.authority, say("Inspection"), month_words(inspection.model))


def authority_card(site: Site, authority: Authority) -> SocialCard:
    """For the page of one authority."""
    return _card(site, authority, say("Plans and inspections"), "")


def site_card(site: Site) -> SocialCard:
    """For the pages above the authorities."""
    return SocialCard("", site.title, "", site.publisher, OUR_COLOUR, str(spoken()))


def _card(site: Site, authority: Authority, title: str, period: str) -> SocialCard:
    colour = readable_on(authority.colour, WHITE)
    return SocialCard(authority.service_name, title, period, site.title, colour, str(spoken()))
