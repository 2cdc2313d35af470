"""From the folder `inspections/` of an authority to its inspections, and to what plans say on them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from yjplan.inspections.answers import Answer, Reference, answers_of, check_references
from yjplan.inspections.check import check_inspection
from yjplan.inspections.inspection import Inspection
from yjplan.packs.reader import Packs
from yjplan.pages.load import CheckedPlan
from yjplan.plan.check import check_authority
from yjplan.plan.stand_in import authority_like
from yjplan.problems import Problem
from yjplan.sources.folders import RawFolder

FOLDER = "inspections"


@dataclass(frozen=True, slots=True)
class CheckedInspection:
    """An inspection with the plans of its authority that may answer it."""

    inspection: Inspection
    plans: tuple[CheckedPlan, ...] = ()


def check_inspections(
    raw: RawFolder, owner: RawFolder, packs: Packs
) -> tuple[dict[str, Inspection], list[Problem]]:
    """Every inspection of an authority by its date; those with a fault in their model are left out."""
    authority, problems = check_authority(owner)
    found: dict[str, Inspection] = {}
    for file in sorted(raw.nodes):
        inspection, faults = check_inspection(raw, file, authority or authority_like(owner), packs)
        problems += faults
        if inspection is not None:
            found[inspection.date] = inspection
    return found, problems


def check_answers(plans: Iterable[CheckedPlan], inspections: Mapping[str, Inspection]) -> list[Problem]:
    """References of plans to recommendations that no inspection beside them has."""
    known = {name: [r.number for r in one.model.recommendations] for name, one in inspections.items()}
    return [fault for plan in plans for fault in check_references(plan.blocks, known)]


def answers_to(checked: CheckedInspection, *, drafts: bool) -> dict[int, tuple[Answer, ...]]:
    """What plans say, by number of the recommendation; plans that are not published stay out."""
    found: dict[int, tuple[Answer, ...]] = {}
    public = [p for p in checked.plans if drafts or p.plan.model.state.is_public]
    for one in sorted(public, key=lambda p: p.plan.model.period.sort_key):
        said = answers_of(one.plan, one.blocks)
        for recommendation in checked.inspection.model.recommendations:
            answers = said.get(Reference(checked.inspection.date, recommendation.number), ())
            if answers:
                before = found.get(recommendation.number, ())
                found[recommendation.number] = (*before, *answers)
    return found
