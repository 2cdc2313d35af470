"""Reading and checking everything a run is about, before anything is written: steps find to attach."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from yjplan.figures.disclosure import Policy
from yjplan.packs.reader import read_packs
from yjplan.pages.inspection_load import (
    FOLDER,
    CheckedInspection,
    check_answers,
    check_inspections,
)
from yjplan.pages.load import (
    SHARED,
    CheckedPlan,
    check_folder,
    check_sentences,
    policy_of,
    protect_plan,
)
from yjplan.plan.check import check_site
from yjplan.plan.models import Site
from yjplan.problems import Problem, Report
from yjplan.publish.settings import Settings
from yjplan.publish.work import choose_plans
from yjplan.sources.find import InspectionFile, Unit, find_plans, names_inspection
from yjplan.sources.folders import RawFolder, read_folder


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run found and did."""

    report: Report
    texts: dict[str, str]
    """Files read, for problems that show the author's line."""
    built: tuple[str, ...] = ()
    """Plans built anew."""
    kept: tuple[str, ...] = ()
    """Plans that had not changed."""
    skipped: tuple[str, ...] = ()
    """Plans left out because they are not published."""
    removed: tuple[str, ...] = ()
    """Plans taken off the site, because they are no longer in content."""
    wrong_usage: bool = False
    """True when the command named a plan that does not exist."""
    notes: tuple[str, ...] = ()
    """What the person at the screen should know, as that no browser was found to draw charts."""


@dataclass(frozen=True, slots=True)
class Checked:
    """All plans and inspections of a run, after their checks."""

    site: Site | None
    plans: tuple[CheckedPlan, ...]
    outcome: Outcome
    inspections: tuple[CheckedInspection, ...] = ()


def check_content(settings: Settings, units: Sequence[Unit]) -> Checked:
    """Read and check plans and inspections: steps find to attach, and what sentences say."""
    top, problems = read_folder(settings.content, "", deep=False)
    shared, found = read_folder(settings.content, SHARED)
    site, faults = check_site(top)
    problems += [*found, *faults]
    policy = policy_of(site) if site else Policy()
    texts, plans = top.texts | shared.texts, []
    owners: dict[str, RawFolder] = {}
    for folder in units:
        if folder.authority not in owners:
            owners[folder.authority], found = read_folder(settings.content, folder.authority, deep=False)
            problems += found
        if isinstance(folder, InspectionFile):
            continue
        raw, found = read_folder(settings.content, folder.name)
        checked, faults = check_folder(
            raw, owners[folder.authority], shared, read_packs(), threshold=policy.threshold
        )
        problems += [*found, *faults]
        texts |= raw.texts | owners[folder.authority].texts
        checked, faults = protect_plan(checked, policy)
        problems += [*faults, *check_sentences(checked, policy)]
        plans.append(checked)
    inspections = []
    for owner in owners.values():
        wanted = [unit for unit in units if unit.authority == owner.name]
        own = [checked for checked in plans if checked.plan.raw.name.startswith(f"{owner.name}/")]
        checked_ones, faults, more = _check_inspections(settings, wanted, owner, own, shared, policy)
        inspections += checked_ones
        problems += faults
        texts |= more
    return Checked(site, tuple(plans), Outcome(Report.of(problems), texts), tuple(inspections))


def _check_inspections(
    settings: Settings,
    units: Sequence[Unit],
    owner: RawFolder,
    plans: list[CheckedPlan],
    shared: RawFolder,
    policy: Policy,
) -> tuple[list[CheckedInspection], list[Problem], dict[str, str]]:
    """The inspections of one authority that a run is about, and whether its plans name them rightly."""
    wanted = {unit.date for unit in units if isinstance(unit, InspectionFile)}
    near = [plan for plan in find_plans(settings.content) if plan.authority == owner.name]
    naming = {plan.name for plan in near if names_inspection(plan)}
    if not wanted and not any(checked.plan.name in naming for checked in plans):
        return [], [], {}
    raw, problems = read_folder(settings.content, f"{owner.name}/{FOLDER}")
    found, faults = check_inspections(raw, owner, read_packs())
    files = {f"{owner.name}/authority.yml", *(f"{raw.name}/{date}.yml" for date in wanted)}
    problems = [fault for fault in (*problems, *faults) if fault.place.file in files]
    problems += check_answers(plans, found)
    read = {checked.plan.name for checked in plans}
    for name in sorted(naming - read) if wanted else ():
        other, _ = read_folder(settings.content, name)
        plans = [*plans, check_folder(other, owner, shared, read_packs(), threshold=policy.threshold)[0]]
    checked_ones = [CheckedInspection(found[date], tuple(plans)) for date in sorted(wanted) if date in found]
    return checked_ones, problems, raw.texts


def check_named(settings: Settings, wanted: Sequence[str]) -> Outcome:
    """Check the plans that a command names, or all."""
    folders, problems = choose_plans(settings.content, wanted)
    outcome = check_content(settings, folders).outcome if folders else Outcome(Report(()), {})
    report = Report.of([*problems, *outcome.report.problems])
    return replace(outcome, report=report, wrong_usage=bool(wanted and problems))
