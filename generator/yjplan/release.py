"""Releasing a plan: its checked state becomes an edition that later builds never change."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from yjplan import __version__
from yjplan.build import Desk, Tell, build_plan
from yjplan.check import check_content
from yjplan.languages import Language, speaking
from yjplan.pages.editions.changes import Changes, compare_plans
from yjplan.pages.editions.edition_page import EditionFacts, edition_page
from yjplan.pages.theme import edition_extra
from yjplan.plan.models import State
from yjplan.problems import Place, Problem, Report, problem
from yjplan.publish.cards import draw_cards
from yjplan.publish.chromium import find_chromium
from yjplan.publish.editions.inputs import changed_inputs, digest_inputs
from yjplan.publish.editions.keep import keep_assets, keep_folder
from yjplan.publish.editions.manifest import Kind, Manifest
from yjplan.publish.editions.published import published_now, published_then, was_published_in
from yjplan.publish.editions.released import released_plans
from yjplan.publish.editions.shelf import Shelf, check_kept, read_shelf, store_of
from yjplan.publish.editions.standing import lost_editions
from yjplan.publish.editions.store import clear_unfinished, write_whole
from yjplan.publish.entries import read_entries
from yjplan.publish.printing import print_project, root_project
from yjplan.publish.settings import Settings
from yjplan.publish.stage import Project, clear
from yjplan.publish.static_charts import Studio
from yjplan.publish.templates import load_templates
from yjplan.publish.work import choose_plans, tool_digest
from yjplan.sources.find import PlanFolder, find_units


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants to release."""

    plan: str
    kind: Kind | None
    """None for the obvious one: the first edition."""
    summary: str
    approved_by: str
    day: date
    hide_before: bool = False
    """True where readers must not see what stood there before."""


@dataclass(frozen=True, slots=True)
class Released:
    """What came of it."""

    report: Report
    texts: dict[str, str]
    manifest: Manifest | None = None
    """The edition; None when there is none."""
    notes: tuple[str, ...] = ()
    """What the edition lacks, where there was no Chromium to make it."""


class _UnfinishedError(Exception):
    """A browser is there and failed: what it did not make would be missing from the edition for ever."""


def release_plan(settings: Settings, wish: Wish, *, tell: Tell) -> Released:
    """Check and print the plan, keep every file, and last of all write the edition's manifest.

    Until the manifest is there, nothing was released; a run that died is simply run again.
    """
    folders, found = choose_plans(settings, [wish.plan])
    unit = next((f for f in folders if isinstance(f, PlanFolder) and f.name == wish.plan), None)
    if unit is None:
        return Released(Report.of(found or [_not_one_plan(wish.plan)]), {})
    shelf, problems = read_shelf(settings.editions, wish.plan)
    problems += [*_damage(settings, wish.plan, shelf), *lost_editions(settings, shelf)]
    inputs = digest_inputs(settings.content, wish.plan, settings.data, new_key=True)
    problems += [*found, *_refusals(wish, shelf, inputs)]
    if problems:
        return Released(Report.of(problems), {})
    tell(f"Checking {wish.plan}")
    checked = check_content(settings, [unit])
    texts = checked.outcome.texts
    report = checked.outcome.report
    state = checked.plans[0].plan.model.state if checked.plans else State.DRAFT
    if not report.errors and not state.is_public:
        report = Report.of([*report.problems, _not_public(wish.plan, state)])
    if report.errors or checked.site is None:
        return Released(report, texts)
    templates = load_templates(settings.templates, settings.work / "compiled")
    notes: list[str] = []
    desk = Desk(
        checked.site, settings, templates, tell, notes.append, drafts=False, hide_before=wish.hide_before
    )
    manifest = Manifest(
        wish.plan,
        len(shelf.manifests) + 1,
        wish.day,
        wish.kind or Kind.FIRST,
        wish.summary,
        wish.approved_by,
        __version__,
        shelf.newest.seal if shelf.newest else "",
        inputs,
    )
    plan = build_plan(checked.plans[0], desk)
    told = {one.language: _Told.of(settings, shelf, manifest, one, wish) for one in (plan, *plan.inner)}
    try:
        made = _keep(settings, manifest, plan, desk, told, notes)
    except _UnfinishedError:
        failed = [_not_whole(wish.plan, note) for note in dict.fromkeys(notes)]
        return Released(Report.of([*report.problems, *failed]), texts)
    clear_unfinished(settings.editions)
    path = settings.editions / wish.plan / f"{made.number}.json"
    write_whole(path, made.written().encode())
    return Released(report, texts, made, tuple(dict.fromkeys(notes)))


def _keep(
    settings: Settings,
    manifest: Manifest,
    project: Project,
    desk: Desk,
    told: Mapping[Language, "_Told"],
    notes: Sequence[str],
) -> Manifest:
    """The manifest with the plan printed for its own address and for the edition's, and all of it kept.

    `notes` are what the desk warned of. Raises _UnfinishedError, and nothing is kept, where Chromium failed.
    """
    store, out, tool = store_of(settings.editions), settings.work / "release", tool_digest(settings)
    clear([out])
    place = f"{manifest.plan}/editions/{manifest.number}"
    lasting = _lasting(_with_editions(project, desk, told, up="../../../"), place, manifest, desk)
    desk.tell(f"Printing {manifest.words}")
    now = _with_editions(project, desk, told, up="../")
    entries = read_entries(settings.content, [unit.name for unit in find_units(settings.content)])
    top = root_project(settings, desk.site, entries)
    with Studio() as studio:
        if desk.site.address:
            cards = now.every_card
            draw_cards(cards, settings, studio=studio, warn=desk.warn)
        current = print_project(settings, now, out, tool=tool, levels=2)
        kept = print_project(settings, lasting, out / "kept", tool=tool, levels=4)
        root = print_project(settings, top, out / "root", tool=tool, levels=0)
        desk.workshop(studio).add_files_twice(lasting, kept, current, root / "assets")
    if notes and find_chromium():
        clear([out])
        raise _UnfinishedError
    made = replace(
        manifest,
        current=keep_folder(store, current),
        kept=keep_folder(store, kept),
        assets=keep_assets(store, root, {current: 2, kept: 4}),
    )
    clear([out])
    return made


def _lasting(project: Project, place: str, manifest: Manifest, desk: Desk) -> Project:
    """The project for the edition's own address, in each of its languages."""
    inside = "" if project.language is Language.ENGLISH else str(project.language)
    with speaking(project.language):
        extra = edition_extra(project.extra, manifest.words, manifest.kind.words, language=inside)
    return replace(
        project,
        name=place,
        address=desk.address_of(place),
        versions=False,
        extra=extra,
        paper=project.paper and project.paper.of_edition(manifest.words, desk.address_of(place)),
        inner=tuple(_lasting(one, f"{place}/{one.language}", manifest, desk) for one in project.inner),
    )


def _with_editions(project: Project, desk: Desk, told: Mapping[Language, "_Told"], *, up: str) -> Project:
    """The project with the page on editions, in each of its languages."""
    with speaking(project.language):
        made = told[project.language].added_to(project, desk, up=up)
    inner = tuple(_with_editions(one, desk, told, up=f"../{up}") for one in project.inner)
    return replace(made, inner=inner)


@dataclass(frozen=True, slots=True)
class _Told:
    """What the page on editions tells."""

    editions: tuple[EditionFacts, ...]
    since: Changes | None
    earlier_plan: str
    over_years: Changes | None

    @classmethod
    def of(
        cls, settings: Settings, shelf: Shelf, manifest: Manifest, project: Project, wish: Wish
    ) -> "_Told":
        """Compare the plan with its edition before, and with the plan before it."""
        store, now, language = store_of(settings.editions), published_now(project), project.language
        newest, earlier = (
            edition if edition and was_published_in(edition, language) else None
            for edition in (shelf.newest, _plan_before(settings, manifest.plan)[0].newest)
        )
        with speaking(project.language):
            since = compare_plans(published_then(store, newest, language), now) if newest else None
            years = (
                compare_plans(then := published_then(store, earlier, language), now, carried=True)
                if earlier
                else None
            )
            facts = tuple(
                EditionFacts(
                    m.number, m.day, m.kind.words, m.summary, m.approved_by, _inside(m, manifest, project)
                )
                for m in (*shelf.manifests, manifest)
            )
        if since and wish.hide_before:
            since = since.without_before()
        return cls(facts, since, str(then.plan["title"]) if earlier else "", years)

    def added_to(self, project: Project, desk: Desk, *, up: str) -> Project:
        """The project with the page and its tables as CSV."""
        page, files = edition_page(self.editions, self.since, self.earlier_plan, self.over_years, up=up)
        return replace(
            project,
            pages=(*project.pages, *desk.render((page,))),
            downloads=(*project.downloads, *files),
        )


def _inside(edition: Manifest, new: Manifest, project: Project) -> str:
    """Where the pages of an edition in the project's language are; its English ones where it has none."""
    inside = "" if project.language is Language.ENGLISH else f"{project.language}/"
    return inside if edition is new or f"{inside}index.html" in edition.kept else ""


def _plan_before(settings: Settings, plan: str) -> tuple[Shelf, list[Problem]]:
    """The editions of the authority's plan before this one, by name; none without one."""
    owner, _, name = plan.partition("/")
    names = [one.partition("/") for one in released_plans(settings.editions)]
    earlier = sorted(rest for who, _, rest in names if who == owner and rest < name)
    return read_shelf(settings.editions, f"{owner}/{earlier[-1]}") if earlier else (Shelf("", ()), [])


def _damage(settings: Settings, plan: str, shelf: Shelf) -> list[Problem]:
    """What is wrong with the kept files of the plan, and with the plan before that it is compared with."""
    store = store_of(settings.editions)
    earlier, found = _plan_before(settings, plan)
    return [*check_kept(shelf, store, whole=True), *found, *check_kept(earlier, store, whole=True)]


def _refusals(wish: Wish, shelf: Shelf, inputs: dict[str, str]) -> list[Problem]:
    """What stands against an edition, before the plan itself is looked at."""
    newest, place = shelf.newest, Place(wish.plan)
    found: list[tuple[str, str]] = []
    if not wish.summary.strip() or not wish.approved_by.strip():
        found.append(
            ("An edition needs a summary for readers and the role of who approved it.", "Give both in words.")
        )
    if newest is None and wish.kind not in (None, Kind.FIRST):
        found.append((f"'{wish.plan}' has no edition yet.", "Leave '--kind' out for the first edition."))
    if newest is not None and wish.kind in (None, Kind.FIRST):
        message = f"'{wish.plan}' has {newest.number} editions; say what kind of change this is."
        hint = "Write '--kind correction' for a mistake that was mended, '--kind revision' for anything new."
        found.append((message, hint))
    if newest is not None and wish.day < newest.day:
        message = f"{wish.day} lies before edition {newest.number}, of {newest.day}."
        found.append((message, "Set this machine's clock, or give the right day with '--date'."))
    changed = newest is not None and changed_inputs(newest.inputs, inputs, wish.plan)
    other = newest is not None and newest.inputs != inputs
    if newest is not None and wish.kind is Kind.PRESENTATION and changed:
        message = f"The content changed since edition {newest.number}."
        found.append((message, "That is a correction or a revision: give '--kind'."))
    if newest is not None and wish.kind in (Kind.CORRECTION, Kind.REVISION) and not other:
        message = f"Nothing that the plan is made from changed since edition {newest.number}."
        found.append((message, "To make its pages anew with the same content: '--kind presentation'."))
    return [problem("cannot-release", place, message, hint) for message, hint in found]


def _not_one_plan(name: str) -> Problem:
    message = f"'{name}' is not the name of one plan."
    return problem("cannot-release", Place(name), message, "Name it as AUTHORITY/PLAN.")


def _not_whole(plan: str, note: str) -> Problem:
    hint = "Nothing can be added to an edition later. Mend Chromium or name another in YJPLAN_CHROMIUM."
    return problem("cannot-release", Place(plan), note, hint)


def _not_public(plan: str, state: State) -> Problem:
    message = f"The plan's state is '{state}'; only a published or a withdrawn plan is released."
    hint = "When the board has agreed and the sign-off stands, write 'state: published' in plan.yml."
    return problem("cannot-release", Place(f"{plan}/plan.yml"), message, hint)
