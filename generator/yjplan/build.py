"""The story: from content to a site, in ten steps.

find, read, check, attach, protect, compare, draw, compose, render, publish: each lives in a folder
of its own, none calls another, and everything is read and checked before anything is written.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from jinja2 import Environment

from yjplan.charts.chart import DrawnChart
from yjplan.check import Outcome, check_content
from yjplan.languages import Language, speaking
from yjplan.pages.board.board_page import compose_board
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
from yjplan.pages.paper.whole_page import compose_whole, home_of
from yjplan.pages.protect import report_on
from yjplan.pages.ready import Picture, ReadyPlan
from yjplan.pages.render import StagedPage, finish_page, render_page
from yjplan.pages.social_card import inspection_card, plan_card
from yjplan.pages.theme import accent_css, inspection_extra, lower, plan_extra
from yjplan.plan.models import Site
from yjplan.problems import Report
from yjplan.publish.chromium import find_chromium
from yjplan.publish.disclosure import write_disclosure
from yjplan.publish.editions.manifest import DamagedError
from yjplan.publish.editions.since import find_since
from yjplan.publish.editions.standing import find_damage, find_standing
from yjplan.publish.entries import plans_after
from yjplan.publish.paper.paper import paper_of
from yjplan.publish.paper.workshop import Workshop
from yjplan.publish.settings import Settings
from yjplan.publish.site import finish_site, note_skipped
from yjplan.publish.stage import Project
from yjplan.publish.static_charts import Studio, draw_static
from yjplan.publish.templates import load_templates
from yjplan.publish.work import Job, find_work, is_nothing_to_do, root_stands

Tell = Callable[[str], None]
_DATA_PAGE = "data/index.md"


def build_content(
    settings: Settings,
    wanted: Sequence[str],
    *,
    drafts: bool,
    force: bool,
    tell: Tell,
    job: Job | None = None,
    paper: bool = True,
) -> Outcome:
    """Build the plans that changed and put the whole site in place; nothing is written on an error.

    `job` is the work as it was found out already, where it was. Without `paper` no PDF and no zip are made.
    """
    job = job or find_work(settings, wanted, drafts=drafts, force=force, paper=paper)
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
        projects: list[Project] = []
        lacking: set[str] = set()
        waiting: list[CheckedPlan | CheckedInspection] = [*public, *checked.inspections]
        for one in waiting:
            before = len(notes)
            projects.append(
                build_plan(one, desk) if isinstance(one, CheckedPlan) else _build_inspection(one, desk)
            )
            if len(notes) > before and find_chromium():
                lacking.add(projects[-1].name)  # a chart that Chromium failed to draw
        left = tuple(p.plan.name for p in checked.plans if p not in public)
        told = tuple(dict.fromkeys(notes))
        outcome = Outcome(report, checked.outcome.texts, (), job.kept, left, notes=told)
        taken_off = any(name in job.record.built for name in left)
        if not projects and not shelves and not taken_off and not job.gone and root_stands(job, settings):
            note_skipped(settings, job)
            return outcome
        try:
            shop = desk.workshop(studio)
            names = finish_site(
                settings, job, checked.site, projects, shelves=shelves, tell=tell, shop=shop, lacking=lacking
            )
        except DamagedError:
            return replace(outcome, report=Report.of([*report.problems, *find_damage(settings, shelves)]))
        return replace(outcome, built=names, removed=job.removed, notes=tuple(dict.fromkeys(notes)))


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
    hide_before: bool = False
    """True where readers must not see what stood in the last edition."""

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

    def workshop(self, studio: Studio) -> Workshop:
        """What PDFs and zips are made with."""
        cache = self.settings.work / "paper"
        return Workshop(cache, self.templates, self.site.address, studio, self.tell, self.warn)

    def address_of(self, name: str) -> str:
        """A project's address on the web; '' when the site's is not known."""
        return f"{self.site.address}{name}/" if self.site.address else ""

    def render(self, pages: Sequence[Page]) -> tuple[StagedPage, ...]:
        """The staged files of some pages."""
        return tuple(render_page(page, self.templates) for page in pages)


def build_plan(checked: CheckedPlan, desk: Desk) -> Project:
    """Steps protect to render for one plan, in each of its languages."""
    report = report_on(checked.plan.name, checked.protected, desk.site.disclosure.owner)
    write_disclosure(desk.settings, checked.plan.name, report)
    project = _build_in_one_language(checked, desk)
    if checked.welsh is None:
        return project
    with speaking(Language.WELSH):
        return replace(project, inner=(_build_in_one_language(checked.welsh, desk),))


def _build_in_one_language(checked: CheckedPlan, desk: Desk) -> Project:
    """The plan in the language that is spoken; pages in Welsh lie in a folder of their own."""
    policy, plan = policy_of(desk.site), checked.plan
    name = f"{plan.name}/{plan.raw.own}".rstrip("/")
    extra = plan_extra(desk.site, plan.authority, plan.model)
    content = desk.settings.content / plan.name
    shown = protect_blocks(checked)
    measures = measure_plan(checked, policy)
    charts = draw_blocks(shown) | draw_measures(measures)
    pictures = desk.pictures_of(charts)
    ready = make_ready(checked, shown, charts, pictures, policy, measures)
    address = desk.address_of(name)
    pages, downloads = compose_plan(ready, address)
    finished = [finish_page(page, desk.templates) for page in pages]
    whole = compose_whole(plan, home_of(pages), finished, address)
    project = Project(
        name,
        plan.model.title,
        address,
        desk.render([*finished, whole]),
        downloads,
        {picture: content / plan.raw.inner(picture) for picture in pictures_of(plan)},
        lower(extra, 1) if plan.raw.own else extra,
        versions=True,
        accent=accent_css(plan.authority),
        paper=paper_of(plan, address) if plan.model.state.is_public else None,
        language=plan.language,
        cards={"": plan_card(desk.site, plan.authority, plan.model)},
    )
    return _with_board_page(project, ready, desk)


def _with_board_page(project: Project, ready: ReadyPlan, desk: Desk) -> Project:
    """The project with the board's page before the page on data; it tells what changed in the rest."""
    since = find_since(desk.settings.editions, project, hide_before=desk.hide_before)
    pages = list(project.pages)
    place = next((n for n, page in enumerate(pages) if page.file == _DATA_PAGE), len(pages))
    pages[place:place] = desk.render([compose_board(ready, since)])
    return replace(project, pages=tuple(pages))


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
        inspection_extra(desk.site, inspection),
        versions=False,
        accent=accent_css(inspection.authority),
        cards={"": inspection_card(desk.site, inspection)},
    )
