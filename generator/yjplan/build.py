"""The story: from content to a site, in ten steps.

find, read, check, attach, protect, compare, draw, compose, render, publish: each lives in a folder
of its own, none calls another, and everything is read and checked before anything is written.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from jinja2 import Environment

from yjplan.charts.chart import DrawnChart
from yjplan.check import Outcome, check_content
from yjplan.pages.compose import compose_plan
from yjplan.pages.inspections.compose import compose_inspection
from yjplan.pages.inspections.load import CheckedInspection, answers_to
from yjplan.pages.inspections.ready import ready_inspection
from yjplan.pages.links import pictures_of
from yjplan.pages.load import (
    CheckedPlan,
    draw_blocks,
    draw_measures,
    make_ready,
    measure_plan,
    policy_of,
    protect_blocks,
)
from yjplan.pages.page import Page
from yjplan.pages.protect import report_on
from yjplan.pages.ready import Picture
from yjplan.pages.render import StagedPage, render_page
from yjplan.pages.theme import accent_css, inspection_extra, plan_extra
from yjplan.plan.models import Site
from yjplan.problems import Report
from yjplan.publish.disclosure import write_disclosure
from yjplan.publish.editions.manifest import DamagedError
from yjplan.publish.editions.standing import find_damage, find_standing
from yjplan.publish.entries import plans_after
from yjplan.publish.settings import Settings
from yjplan.publish.site import finish_site, note_skipped
from yjplan.publish.stage import Project
from yjplan.publish.static_charts import Studio, draw_static
from yjplan.publish.templates import load_templates
from yjplan.publish.work import Job, find_work, is_nothing_to_do, root_stands

Tell = Callable[[str], None]


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
        report = Report.of([*job.problems, *job.lost])
        return Outcome(report, {}, kept=job.kept, wrong_usage=bool(wanted and job.problems))
    shelves, faults = find_standing(settings, job.changed, drafts=drafts)
    checked = check_content(settings, [unit for unit in job.changed if unit.name not in shelves])
    found = [*job.problems, *job.lost, *faults, *checked.outcome.report.problems]
    report = Report.of(found, checked.outcome.report.accepted)
    if report.errors or checked.site is None:
        return Outcome(report, checked.outcome.texts)
    public = [p for p in checked.plans if drafts or p.plan.model.state.is_public]
    notes: list[str] = []
    templates = load_templates(settings.templates, settings.work / "compiled")
    with Studio() as studio:
        desk = Desk(checked.site, settings, templates, tell, notes.append, drafts=drafts, studio=studio)
        projects = [build_plan(plan, desk) for plan in public]
        projects += [_build_inspection(one, desk) for one in checked.inspections]
    left = tuple(p.plan.name for p in checked.plans if p not in public)
    outcome = Outcome(report, checked.outcome.texts, (), job.kept, left, notes=tuple(dict.fromkeys(notes)))
    taken_off = any(name in job.record.built for name in left)
    if not projects and not shelves and not taken_off and not job.gone and root_stands(job, settings):
        note_skipped(settings, job)
        return outcome
    try:
        names = finish_site(settings, job, checked.site, projects, shelves=shelves, tell=tell)
    except DamagedError:
        return replace(outcome, report=Report.of([*report.problems, *find_damage(settings, shelves)]))
    return replace(outcome, built=names, removed=job.removed)


@dataclass(frozen=True, slots=True)
class Desk:
    """What every project of a run is made with."""

    site: Site
    settings: Settings
    templates: Environment
    tell: Tell
    warn: Tell
    drafts: bool
    studio: Studio | None = None
    """The browser that draws charts for the whole run; one a plan where there is none."""

    def pictures_of(self, charts: Mapping[str, DrawnChart]) -> dict[str, Picture]:
        """Each chart as a picture; none where no browser was found."""
        cache = self.settings.work / "charts"
        drawn = draw_static(
            list(charts.values()),
            cache_path=cache,
            studio=self.studio,
            progress=self.tell,
            warn=self.warn,
        )
        return {name: Picture(p.wide, p.narrow) for name, p in drawn.items()}

    def address_of(self, name: str) -> str:
        """A project's address on the web; '' when the site's is not known."""
        return f"{self.site.address.rstrip('/')}/{name}/" if self.site.address else ""

    def render(self, pages: Sequence[Page]) -> tuple[StagedPage, ...]:
        """The staged files of some pages."""
        return tuple(render_page(page, self.templates) for page in pages)


def build_plan(checked: CheckedPlan, desk: Desk) -> Project:
    """Steps protect to render for one plan."""
    policy, plan = policy_of(desk.site), checked.plan
    shown = protect_blocks(checked)
    report = report_on(plan.name, checked.protected, desk.site.disclosure.owner)
    write_disclosure(desk.settings, plan.name, report)
    measures = measure_plan(checked, policy)
    charts = draw_blocks(shown) | draw_measures(measures)
    pictures = desk.pictures_of(charts)
    ready = make_ready(checked, shown, charts, pictures, policy, measures)
    pages, downloads = compose_plan(ready, desk.address_of(plan.name))
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


def _build_inspection(checked: CheckedInspection, desk: Desk) -> Project:
    """Steps protect to render for one inspection."""
    inspection, content, drafts = checked.inspection, desk.settings.content, desk.drafts
    later = plans_after(content, inspection.authority.id, inspection.model.published, drafts=drafts)
    ready = ready_inspection(inspection, answers_to(checked, drafts=drafts), later, policy_of(desk.site))
    ready = replace(ready, pictures=desk.pictures_of(ready.charts))
    pages, downloads = compose_inspection(ready, desk.address_of(inspection.name))
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
