"""An inspection that has passed its checks."""

from dataclasses import dataclass

from yjplan.figures.months import month_year
from yjplan.inspections.model import InspectedStandard, InspectionModel
from yjplan.languages import say, to_say
from yjplan.packs.framework import Framework, FrameworkStandard
from yjplan.plan.models import Authority

UNRATED = to_say("Not rated")


@dataclass(frozen=True, slots=True)
class Judged:
    """A standard of the framework with what the report says on it."""

    standard: FrameworkStandard
    found: InspectedStandard | None
    """None where the report says nothing on it; a note tells readers why."""

    @property
    def name(self) -> str:
        """`2.1 Assessment`."""
        return f"{self.standard.ref} {say(self.standard.name)}"

    @property
    def rating(self) -> str:
        """The word of the rating, or `Not rated`."""
        return self.found.rating if self.found else UNRATED


@dataclass(frozen=True, slots=True)
class Inspection:
    """One report on one authority."""

    authority: Authority
    date: str
    """Name of its file without the ending, and its part of the address: `2023-10`."""
    model: InspectionModel
    framework: Framework

    @property
    def name(self) -> str:
        """`northamptonshire/inspections/2023-10`: its address below the site."""
        return f"{self.authority.id}/inspections/{self.date}"

    @property
    def judged(self) -> tuple[Judged, ...]:
        """Every standard of the framework, in its order."""
        return judged_of(self.model, self.framework)


def judged_of(model: InspectionModel, framework: Framework) -> tuple[Judged, ...]:
    """Every standard of the framework, with what the report says on it."""
    found = {one.ref: one for one in model.standards}
    return tuple(Judged(one, found.get(one.ref)) for one in framework.standards)


def month_words(model: InspectionModel) -> str:
    """When the report was published: `October 2023`."""
    return month_year(model.published)
