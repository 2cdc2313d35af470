"""A plan that has passed its checks: frozen and complete."""

from dataclasses import dataclass

from yjplan.figures.indicators import Indicator
from yjplan.languages import Language
from yjplan.packs.models import Guidance
from yjplan.plan.models import Authority, PlanModel, SectionFront
from yjplan.sources.document import Document
from yjplan.sources.folders import RawFolder


@dataclass(frozen=True, slots=True)
class Section:
    """One page of a plan."""

    slug: str
    """Its part of the address: `resources-and-services`."""
    file: str
    """Its file below the plan's folder: `06-resources-and-services.md`."""
    front: SectionFront
    document: Document


@dataclass(frozen=True, slots=True)
class Plan:
    """One authority's plan for one period."""

    name: str
    """`northamptonshire/2022-23`: its address below the site, and its folder below content."""
    authority: Authority
    model: PlanModel
    guidance: Guidance
    sections: tuple[Section, ...]
    """In the order of their files."""
    indicators: dict[str, Indicator]
    """National and local indicators the plan may use."""
    areas: dict[str, str]
    """Names of the areas that figures may be about, by id."""
    raw: RawFolder

    @property
    def languages(self) -> tuple[Language, ...]:
        """Languages that it is published in, English first."""
        return tuple(map(Language, self.model.languages or self.authority.languages))

    @property
    def language(self) -> Language:
        """The language of its text."""
        return Language(self.raw.own) if self.raw.own else Language.ENGLISH

    def section_for(self, heading: str) -> Section | None:
        """The section that answers a heading of the guidance."""
        return next((s for s in self.sections if s.front.guidance == heading), None)
