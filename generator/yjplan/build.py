"""The story: from content to a site, in ten steps.

find, read, check, attach, protect, compare, draw, compose, render, publish: each lives in a folder
of its own, none calls another, and everything is read and checked before anything is written.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from yjplan.figures.disclosure import Policy
from yjplan.packs.reader import read_packs
from yjplan.pages.compose import compose_plan
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
)
from yjplan.pages.ready import Picture
from yjplan.pages.render import render_page
from yjplan.pages.theme import plan_extra
from yjplan.plan.check import check_site
from yjplan.plan.models import Site
from yjplan.problems import Report
from yjplan.publish.settings import Settings
from yjplan.publish.site import finish_site
from yjplan.publish.stage import Project
from yjplan.publish.static_charts import draw_static
from yjplan.publish.templates import load_templates
from yjplan.publish.work import choose_plans, find_work, is_nothing_to_do
from yjplan.sources.folders import PlanFolder, RawFolder, read_folder

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


@dataclass(frozen=True, slots=True)
class Checked:
    """All plans of a run, after their checks."""

    site: Site | None
    plans: tuple[CheckedPlan, ...]
    outcome: Outcome


def check_content(settings: Settings, folders: Sequence[PlanFolder]) -> Checked:
    """Read and check plans: steps find to attach, and what sentences say."""
    top, problems = read_folder(settings.content, "", deep=False)
    shared, found = read_folder(settings.content, SHARED)
    site, faults = check_site(top)
    problems += [*found, *faults]
    texts, plans = top.texts | shared.texts, []
    owners: dict[str, RawFolder] = {}
    for folder in folders:
        if folder.authority not in owners:
            owners[folder.authority], found = read_folder(settings.content, folder.authority, deep=False)
            problems += found
        raw, found = read_folder(settings.content, folder.name)
        checked, faults = check_folder(raw, owners[folder.authority], shared, read_packs())
        problems += [*found, *faults]
        texts |= raw.texts | owners[folder.authority].texts
        problems += check_sentences(checked, policy_of(site) if site else Policy())
        plans.append(checked)
    return Checked(site, tuple(plans), Outcome(Report.of(problems), texts))


def check_named(settings: Settings, wanted: Sequence[str]) -> Outcome:
    """Check the plans that a command names, or all."""
    folders, problems = choose_plans(settings.content, wanted)
    outcome = check_content(settings, folders).outcome if folders else Outcome(Report(()), {})
    return replace(outcome, report=Report.of([*problems, *outcome.report.problems]))


def build_content(
    settings: Settings, wanted: Sequence[str], *, drafts: bool, force: bool, tell: Tell
) -> Outcome:
    """Build the plans that changed and put the whole site in place; nothing is written on an error."""
    job = find_work(settings, wanted, drafts=drafts, force=force)
    if is_nothing_to_do(job, settings):
        return Outcome(Report.of(job.problems), {}, kept=job.kept)
    checked = check_content(settings, job.changed)
    report = Report.of([*job.problems, *checked.outcome.report.problems])
    if report.errors or checked.site is None:
        return Outcome(report, checked.outcome.texts)
    public = [p for p in checked.plans if drafts or p.plan.model.state.is_public]
    projects = [_build_plan(p, checked.site, settings, tell) for p in public]
    names = finish_site(settings, job, checked.site, projects, tell=tell)
    left = tuple(p.plan.name for p in checked.plans if p not in public)
    return Outcome(report, checked.outcome.texts, names, job.kept, left)


def _build_plan(checked: CheckedPlan, site: Site, settings: Settings, tell: Tell) -> Project:
    """Steps protect to render for one plan."""
    policy, plan = policy_of(site), checked.plan
    findings = find_out(checked, policy)
    shown = protect_blocks(checked, findings, policy)
    charts = draw_blocks(shown)
    drawn = draw_static(list(charts.values()), cache_path=settings.work / "charts", progress=tell)
    pictures = {name: Picture(p.wide, p.narrow) for name, p in drawn.items()}
    pages, downloads = compose_plan(make_ready(checked, findings, shown, charts, pictures, policy))
    templates = load_templates(settings.templates)
    return Project(
        plan.name,
        plan.model.title,
        f"{site.address.rstrip('/')}/{plan.name}/" if site.address else "",
        tuple(render_page(page, templates) for page in pages),
        downloads,
        {name: settings.content / plan.name / name for name in pictures_of(plan)},
        plan_extra(plan.authority, plan.model),
        versions=True,
    )
