"""What is different between two states of plans: as written now, or as an edition published it."""

import re
from dataclasses import dataclass, field

from yjplan.build import Desk, build_plan
from yjplan.check import check_content
from yjplan.pages.editions.changes import Changes, Published, compare_plans
from yjplan.problems import Place, Problem, Report, nearest, problem
from yjplan.publish.editions.manifest import DamagedError
from yjplan.publish.editions.published import published_now, published_then
from yjplan.publish.editions.shelf import read_shelf, store_of
from yjplan.publish.settings import Settings
from yjplan.publish.templates import load_templates
from yjplan.publish.work import choose_plans

_NAMED = re.compile(r"(?P<plan>[^@]+)(?:@(?P<number>\d{1,9}))?")


@dataclass(frozen=True, slots=True)
class Difference:
    """What was found, or what stood in the way."""

    before: str
    """What the older state is called: `westmere/2026-27, edition 1, 1 July 2026`."""
    after: str
    changes: Changes | None
    report: Report
    texts: dict[str, str] = field(default_factory=dict)


def find_differences(settings: Settings, older: str, newer: str = "") -> Difference:
    """Compare two states, each named as `AUTHORITY/PLAN` or `AUTHORITY/PLAN@EDITION`.

    With one name only, its newest edition is compared with what is written now.
    """
    if not newer:
        newest = read_shelf(settings.editions, older.partition("@")[0])[0].newest
        if newest is None:
            hint = "Name two plans, as 'yjplan diff westmere/2025-26 westmere/2026-27'."
            fault = problem("unknown-value", Place(older), f"'{older}' has no edition to compare with.", hint)
            return Difference(older, older, None, Report.of([fault]))
        if "@" not in older:
            older, newer = f"{older}@{newest.number}", older
        else:
            newer = older.partition("@")[0]
    first, second = _state(settings, older), _state(settings, newer)
    report = Report.of([*first.problems, *second.problems])
    if first.published is None or second.published is None:
        return Difference(first.name, second.name, None, report, first.texts | second.texts)
    changes = compare_plans(first.published, second.published, carried=first.plan != second.plan)
    return Difference(first.name, second.name, changes, report, first.texts | second.texts)


@dataclass(frozen=True, slots=True)
class _State:
    """One side of the comparison."""

    plan: str
    name: str
    published: Published | None
    problems: tuple[Problem, ...] = ()
    texts: dict[str, str] = field(default_factory=dict)


def _state(settings: Settings, name: str) -> _State:
    found = _NAMED.fullmatch(name)
    plan, number = (found["plan"], found["number"]) if found else (name, None)
    return _edition(settings, plan, int(number)) if number else _written(settings, plan)


def _edition(settings: Settings, plan: str, number: int) -> _State:
    shelf, problems = read_shelf(settings.editions, plan)
    manifest = next((m for m in shelf.manifests if m.number == number), None)
    if manifest is None:
        known = [f"{plan}@{m.number}" for m in shelf.manifests]
        message = f"There is no edition {number} of '{plan}'."
        fault = problem(
            "unknown-value", Place(f"{plan}@{number}"), message, nearest(f"{plan}@{number}", known)
        )
        return _State(plan, plan, None, (*problems, fault))
    name = f"{plan}, {manifest.words[0].lower()}{manifest.words[1:]}"
    try:
        return _State(plan, name, published_then(store_of(settings.editions), manifest), tuple(problems))
    except DamagedError as error:
        place = Place(f"editions/{plan}/{number}.json")
        hint = "Bring the folder 'editions' back as it was committed."
        fault = problem("edition-damaged", place, f"Edition {number} cannot be read: {error}.", hint)
        return _State(plan, name, None, (*problems, fault))


def _written(settings: Settings, plan: str) -> _State:
    """What stands in content now, checked and protected, as a build would publish it."""
    folders, problems = choose_plans(settings, [plan])
    if problems:
        return _State(plan, plan, None, tuple(problems))
    checked = check_content(settings, folders[:1])
    outcome = checked.outcome
    if outcome.report.errors or checked.site is None or not checked.plans:
        return _State(plan, plan, None, outcome.report.problems, outcome.texts)
    templates = load_templates(settings.templates, settings.work / "compiled")
    desk = Desk(checked.site, settings, templates, _silent, _silent, drafts=True)
    return _State(plan, f"{plan}, as written now", published_now(build_plan(checked.plans[0], desk)))


def _silent(_words: str) -> None:
    """Nobody is told of progress here."""
