"""Reading and checking everything a run is about, before anything is written: steps find to attach."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from yjplan.figures.disclosure import Policy
from yjplan.packs.reader import read_packs
from yjplan.pages.inspections.load import (
    FOLDER,
    CheckedInspection,
    check_answers,
    check_inspections,
)
from yjplan.pages.load import (
    CheckedPlan,
    check_folder,
    check_sentences,
    find_out,
    policy_of,
    protect_plan,
)
from yjplan.pages.protect import check_owner
from yjplan.pages.review import review_owners, review_plan
from yjplan.pages.translation.check import add_welsh, finish_welsh
from yjplan.plan.accessibility import check_tested
from yjplan.plan.check import check_authority, check_site
from yjplan.plan.models import Authority, Site
from yjplan.problems import Problem, Report
from yjplan.problems.accepted import Accepted
from yjplan.publish.clock import today
from yjplan.publish.editions.standing import check_editions
from yjplan.publish.settings import Settings
from yjplan.publish.work import SHARED, choose_plans
from yjplan.sources.find import InspectionFile, PlanFolder, Unit, find_plans, names_inspection
from yjplan.sources.folders import RawFolder, read_folder
from yjplan.sources.mentions import mentions_area


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
    shared, found = read_folder(settings.content, SHARED, data=settings.data)
    site, faults = check_site(top)
    problems += [*found, *faults]
    policy = policy_of(site) if site else Policy()
    texts, plans = top.texts | shared.texts, []
    accepted: list[Accepted] = []
    read: dict[str, CheckedPlan] = {}
    owners: dict[str, RawFolder] = {}
    services = _services(settings) if shared.tables else ()
    for folder in units:
        if folder.authority not in owners:
            owners[folder.authority], found = read_folder(settings.content, folder.authority, deep=False)
            problems += found
        if isinstance(folder, InspectionFile):
            continue
        raw, found = read_folder(settings.content, folder.name, data=settings.data)
        check = partial(
            check_folder,
            authority=owners[folder.authority],
            shared=shared,
            packs=read_packs(),
            threshold=policy.threshold,
            services=services,
        )
        checked, faults = check(raw)
        checked, missing, of_welsh = add_welsh(checked, check)
        found += [*faults, *missing]
        texts |= raw.texts | owners[folder.authority].texts
        read[folder.name] = checked
        others = partial(_other_plans, settings, folder, shared, policy, read)
        checked, faults = protect_plan(checked, policy, others)
        findings = find_out(checked, policy)
        checked = replace(checked, findings=findings)
        found += [*faults, *check_sentences(checked)]
        left, answered = review_plan(checked, policy, found)
        in_english = [*left, *(one.problem for one in answered)]
        checked, left_in_welsh, answered_in_welsh = finish_welsh(checked, policy, of_welsh, in_english)
        problems += [*left, *left_in_welsh]
        accepted += [*answered, *answered_in_welsh]
        plans.append(checked)
    if site:
        problems += check_tested(top, address=site.address, today=today())
        blocks = [checked.blocks for checked in plans]
        problems += check_owner(site.disclosure.owner, top.nodes.get("site.yml"), blocks)
    inspections = []
    for owner in owners.values():
        wanted = [unit for unit in units if unit.authority == owner.name]
        own = [checked for checked in plans if checked.plan.raw.name.startswith(f"{owner.name}/")]
        checked_ones, faults, more = _check_inspections(settings, wanted, owner, own, shared, policy)
        inspections += checked_ones
        problems += faults
        texts |= more
    problems, answered = review_owners(owners.values(), problems)
    outcome = Outcome(Report.of(problems, [*accepted, *answered]), texts)
    return Checked(site, tuple(plans), outcome, tuple(inspections))


def _other_plans(
    settings: Settings, folder: PlanFolder, shared: RawFolder, policy: Policy, read: dict[str, CheckedPlan]
) -> tuple[CheckedPlan, ...]:
    """The plans that may state the same counts: those of the authority, and others with figures about it.

    `read` holds those that this run has read, and is added to. Their faults are told where they are checked.
    """
    found = []
    for plan in find_plans(settings.content, settings.data):
        near = plan.authority == folder.authority or mentions_area(plan, folder.authority)
        if plan.name == folder.name or not near:
            continue
        if plan.name not in read:
            owner, _ = read_folder(settings.content, plan.authority, deep=False)
            raw, _ = read_folder(settings.content, plan.name, data=settings.data)
            read[plan.name], _ = check_folder(raw, owner, shared, read_packs(), threshold=policy.threshold)
        found.append(read[plan.name])
    return tuple(found)


def _services(settings: Settings) -> tuple[Authority, ...]:
    """Every service of the site. One with a fault is left out: its own plans tell of it."""
    names = sorted({plan.authority for plan in find_plans(settings.content)})
    found = (check_authority(read_folder(settings.content, name, deep=False)[0])[0] for name in names)
    return tuple(service for service in found if service)


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
    near = [plan for plan in find_plans(settings.content, settings.data) if plan.authority == owner.name]
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
        other, _ = read_folder(settings.content, name, data=settings.data)
        plans = [*plans, check_folder(other, owner, shared, read_packs(), threshold=policy.threshold)[0]]
    checked_ones = [CheckedInspection(found[date], tuple(plans)) for date in sorted(wanted) if date in found]
    return checked_ones, problems, raw.texts


def check_named(settings: Settings, wanted: Sequence[str]) -> Outcome:
    """Check the plans that a command names, or all, and that their editions stand as they were published."""
    folders, problems = choose_plans(settings, wanted)
    outcome = check_content(settings, folders).outcome if folders else Outcome(Report(()), {})
    found = check_editions(settings, wanted)
    report = Report.of([*problems, *found, *outcome.report.problems], outcome.report.accepted)
    return replace(outcome, report=report, wrong_usage=bool(wanted and problems))
