"""The story: from content to a site, in ten steps.

find, read, check, attach, protect, compare, draw, compose, render, publish: each lives in a folder
of its own, none calls another, and everything is read and checked before anything is written.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from jinja2 import Environment

from yjplan.charts.chart import DrawnChart
from yjplan.figures.disclosure import Policy
from yjplan.packs.reader import read_packs
from yjplan.pages.compose import compose_plan
from yjplan.pages.inspection import compose_inspection
from yjplan.pages.inspection_load import (
    FOLDER,
    CheckedInspection,
    answers_to,
    check_answers,
    check_inspections,
)
from yjplan.pages.inspection_ready import ready_inspection
from yjplan.pages.links import pictures_of
from yjplan.pages.load import (
    SHARED,
    CheckedPlan,
    check_folder,
    check_sentences,
    draw_blocks,
    find_out,
    make_ready,
    policy_of,
    protect_blocks,
    protect_plan,
)
from yjplan.pages.page import Page
from yjplan.pages.protect import report_on
from yjplan.pages.ready import Picture
from yjplan.pages.render import StagedPage, render_page
from yjplan.pages.theme import accent_css, inspection_extra, plan_extra
from yjplan.plan.check import check_site
from yjplan.plan.models import Site
from yjplan.problems import Problem, Report
from yjplan.publish.disclosure import write_disclosure
from yjplan.publish.entries import plans_after
from yjplan.publish.settings import Settings
from yjplan.publish.site import finish_site, note_skipped
from yjplan.publish.stage import Project
from yjplan.publish.static_charts import draw_static
from yjplan.publish.templates import load_templates
from yjplan.publish.work import Job, choose_plans, find_work, is_nothing_to_do, root_stands
from yjplan.sources.find import InspectionFile, Unit, find_plans, names_inspection
from yjplan.sources.folders import RawFolder, read_folder

Tell = Callable[[str], None]


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


def build_content(
    settings: Settings,
    wanted: Sequence[str],
    *,
    drafts: bool,
    force: bool,
    tell: Tell,
    job: Job | None = None,
) -> Outcome:
    """Build the plans that changed and put the whole site in place; nothing is written on an error.

    `job` is the work as it was found out already, where it was.
    """
    job = job or find_work(settings, wanted, drafts=drafts, force=force)
    if is_nothing_to_do(job, settings):
        return Outcome(Report.of(job.problems), {}, kept=job.kept, wrong_usage=bool(wanted and job.problems))
    checked = check_content(settings, job.changed)
    report = Report.of([*job.problems, *checked.outcome.report.problems])
    if report.errors or checked.site is None:
        return Outcome(report, checked.outcome.texts)
    public = [p for p in checked.plans if drafts or p.plan.model.state.is_public]
    notes: list[str] = []
    templates = load_templates(settings.templates, settings.work / "compiled")
    desk = _Desk(checked.site, settings, templates, tell, notes.append, drafts)
    projects = [_build_plan(plan, desk) for plan in public]
    projects += [_build_inspection(one, desk) for one in checked.inspections]
    left = tuple(p.plan.name for p in checked.plans if p not in public)
    outcome = Outcome(report, checked.outcome.texts, (), job.kept, left, notes=tuple(dict.fromkeys(notes)))
    taken_off = any(name in job.record.built for name in left)
    if not projects and not taken_off and not job.gone and root_stands(job, settings):
        note_skipped(settings, job)
        return outcome
    names = finish_site(settings, job, checked.site, projects, tell=tell)
    return replace(outcome, built=names, removed=job.removed)


@dataclass(frozen=True, slots=True)
class _Desk:
    """What every project of a run is made with."""

    site: Site
    settings: Settings
    templates: Environment
    tell: Tell
    warn: Tell
    drafts: bool

    def pictures_of(self, charts: Mapping[str, DrawnChart]) -> dict[str, Picture]:
        """Each chart as a picture; none where no browser was found."""
        cache = self.settings.work / "charts"
        drawn = draw_static(list(charts.values()), cache_path=cache, progress=self.tell, warn=self.warn)
        return {name: Picture(p.wide, p.narrow) for name, p in drawn.items()}

    def address_of(self, name: str) -> str:
        """A project's address on the web; '' when the site's is not known."""
        return f"{self.site.address.rstrip('/')}/{name}/" if self.site.address else ""

    def render(self, pages: Sequence[Page]) -> tuple[StagedPage, ...]:
        """The staged files of some pages."""
        return tuple(render_page(page, self.templates) for page in pages)


def _build_plan(checked: CheckedPlan, desk: _Desk) -> Project:
    """Steps protect to render for one plan."""
    policy, plan = policy_of(desk.site), checked.plan
    findings = find_out(checked, policy)
    shown = protect_blocks(checked, findings)
    write_disclosure(desk.settings, plan.name, report_on(plan.name, checked.protected))
    charts = draw_blocks(shown)
    pictures = desk.pictures_of(charts)
    pages, downloads = compose_plan(make_ready(checked, findings, shown, charts, pictures, policy))
    return Project(
        plan.name,
        plan.model.title,
        desk.address_of(plan.name),
        desk.render(pages),
        downloads,
        {name: desk.settings.content / plan.name / name for name in pictures_of(plan)},
        plan_extra(desk.site, plan.authority, plan.model),
        versions=True,
        accent=accent_css(plan.authority),
    )


def _build_inspection(checked: CheckedInspection, desk: _Desk) -> Project:
    """Steps protect to render for one inspection."""
    inspection, content, drafts = checked.inspection, desk.settings.content, desk.drafts
    later = plans_after(content, inspection.authority.id, inspection.model.published, drafts=drafts)
    ready = ready_inspection(inspection, answers_to(checked, drafts=drafts), later, policy_of(desk.site))
    pages, downloads = compose_inspection(replace(ready, pictures=desk.pictures_of(ready.charts)))
    return Project(
        inspection.name,
        inspection.model.title,
        desk.address_of(inspection.name),
        desk.render(pages),
        downloads,
        {},
        inspection_extra(inspection),
        versions=False,
        accent=accent_css(inspection.authority),
    )
