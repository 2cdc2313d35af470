"""Action plan: what will be done, grouped by priority."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from pydantic import Field

from yjplan.blocks.action_refs import refs_of
from yjplan.blocks.actions import Action, ActionStatus, Priority
from yjplan.blocks.cells import bullets, row_notes, words
from yjplan.blocks.ids import check_unique
from yjplan.blocks.kind import BlockKind, BlockModel, Shown, View, Written
from yjplan.figures.months import month_year
from yjplan.figures.tables import Cell, RawTable, RawValue, Row, SafeTable, Status, own_column
from yjplan.languages import say, to_say
from yjplan.problems import Place, Problem, problem
from yjplan.sources.markdown_text import slug_of
from yjplan.sources.models import Words

Placed = tuple[Priority, Action, Place]


class ActionPlan(BlockModel):
    """Priorities with their actions."""

    statuses: dict[ActionStatus, Words] = Field(default_factory=dict)
    """What the plan itself means by a status: `{delayed: Work is significantly behind}`."""
    priorities: tuple[Priority, ...]


@dataclass(frozen=True, slots=True)
class _Fault:
    """What can be wrong with one action, and with all of them at once."""

    code: str
    one: str
    """Said of one action: `has no owner`."""
    every: str
    """Said of the plan when the fault is in all its rows."""
    hint: str


_OWNER = _Fault("missing-owner", "has no owner", "No action has an owner.", "Add 'owner:' with a role")
_DUE = _Fault("missing-due", "has no date", "No action has a date.", "Add 'due:' or 'due-text:'")
_MEASURE = _Fault(
    "missing-measure", "has no measure of success", "No action has a measure of success.", "Add 'measures:'"
)
_OUTSIDE = _Fault(
    "due-outside-period",
    "is due outside the plan's period",
    "Every date lies outside the plan's period.",
    "Correct the date",
)
_FUTURE = _Fault(
    "progress-from-the-future",
    "has progress dated after the plan's period",
    "All progress is dated after the plan's period.",
    "Correct the date",
)


def check(block: ActionPlan, written: Written) -> Iterator[Problem]:
    """Ids once; an owner, a date and a measure for each action; dates that fit the plan's period."""
    placed = _placed(block, written)
    titles = [(p.id, written.place_of("priorities", n, "id")) for n, p in enumerate(block.priorities)]
    yield from check_unique(titles, what="priority")
    yield from check_unique([(action.id, place) for _, action, place in placed], what="action")
    rules: tuple[tuple[_Fault, Callable[[Priority, Action], bool]], ...] = (
        (_OWNER, lambda p, a: not (a.owner or p.lead)),
        (_DUE, lambda _, a: not (a.due or a.due_text)),
        (_MEASURE, lambda _, a: not a.measures),
    )
    for fault, lacks in rules:
        yield from _found(block, written, fault, [p for p in placed if lacks(p[0], p[1])], len(placed))
    period = written.facts.period
    if period is not None:
        dated = [(p, p[1].due) for p in placed if p[1].due]
        outside = [p for p, due in dated if not period.start <= due <= period.end]
        yield from _found(block, written, _OUTSIDE, outside, len(dated))
        reported = [p for p in placed if p[1].dates]
        late = [p for p in reported if max(p[1].dates) > period.end]
        yield from _found(block, written, _FUTURE, late, len(reported))


def _found(
    block: ActionPlan, written: Written, fault: _Fault, wrong: list[Placed], of: int
) -> Iterator[Problem]:
    """One problem where all rows share the fault, which the plan's note answers; else one a row."""
    if wrong and len(wrong) == of and (of > 1 or block.note):
        if not block.note and not all(action.note for _, action, _ in wrong):
            hint = f"{fault.hint}, or write 'note:' on the whole plan to tell readers why."
            yield problem(fault.code, written.place_of("priorities"), fault.every, hint)
        return
    for _, action, place in wrong:
        if not action.note:
            hint = f"{fault.hint}, or write 'note:' on the action to tell readers why."
            yield problem(fault.code, place, f"The action '{action.id}' {fault.one}.", hint)


def _placed(block: ActionPlan, written: Written) -> list[Placed]:
    return [
        (priority, action, written.place_of("priorities", p, "actions", a))
        for p, priority in enumerate(block.priorities)
        for a, action in enumerate(priority.actions)
    ]


def tables(block: ActionPlan, written: Written) -> tuple[RawTable, ...]:
    """One table a priority; columns that none of its actions uses are left out."""
    refs = refs_of(block.priorities)
    return tuple(_table(block, priority, refs, written) for priority in block.priorities)


def _table(block: ActionPlan, priority: Priority, refs: Mapping[str, str], written: Written) -> RawTable:
    p = block.priorities.index(priority)
    cells = [
        _cells(action, refs[action.id], written.place_of("priorities", p, "actions", a))
        for a, action in enumerate(priority.actions)
    ]
    used = [name for name in cells[0] if any(row[name].value for row in cells)] if cells else []
    rows = [
        Row(tuple(row[name] for name in used), keys=_keys(priority, action))
        for row, action in zip(cells, priority.actions, strict=True)
    ]
    notes = (*priority.note, *row_notes([(refs[action.id], action.note) for action in priority.actions]))
    last = block.note if p == len(block.priorities) - 1 else ()
    return RawTable(
        f"{written.id}-{slug_of(priority.id)}",
        priority.title,
        tuple(own_column(name) for name in used),
        tuple(rows),
        notes=(*notes, *last),
        source=block.source,
        cards=True,
        filters=_filters(),
    )


def _cells(action: Action, ref: str, place: Place) -> dict[str, Cell[RawValue]]:
    return {
        to_say("Ref"): words(ref, place),
        to_say("Outcome"): words(action.outcome),
        to_say("Action"): bullets(action.actions),
        to_say("Measure of success"): bullets(action.measures),
        to_say("Owner"): bullets(action.owner),
        to_say("Due"): words(action.due_words),
        to_say("Status"): Cell(action.status.shown if action.status else ""),
        to_say("Progress"): bullets([report.line for report in action.progress]),
        to_say("Standard"): words(action.standard),
        to_say("Comes from"): words(action.source),
    }


def _keys(priority: Priority, action: Action) -> tuple[tuple[str, str], ...]:
    owners = action.owner or ((priority.lead,) if priority.lead else ())
    status = (("status", action.status.shown.words),) if action.status else ()
    due = month_year(action.due) if action.due else action.due_text
    dated = (("due", due),) if due else ()
    return (("priority", priority.title), *(("owner", owner) for owner in owners), *status, *dated)


def _filters() -> tuple[tuple[str, str], ...]:
    told = (say("Priority"), say("Owner"), say("Status"), say("Due"))
    return tuple(zip(("priority", "owner", "status", "due"), told, strict=True))


@dataclass(frozen=True, slots=True)
class PriorityShown:
    """One priority above its table."""

    table: SafeTable
    aim: tuple[str, ...]
    lead: str


@dataclass(frozen=True, slots=True)
class StatusCount:
    """How many actions have one status."""

    status: Status
    number: int
    meaning: str
    """What the plan means by it; '' where it does not say."""


@dataclass(frozen=True, slots=True)
class ActionPlanShown:
    """Context of `action-plan.html.jinja`."""

    counts: tuple[StatusCount, ...]
    """Empty where the plan states no status."""
    without_status: int
    total: int
    priorities: tuple[PriorityShown, ...]


def view(block: ActionPlan, shown: Shown) -> View:
    """How far the actions are, then each priority's table."""
    actions = [action for priority in block.priorities for action in priority.actions]
    found = Counter(action.status for action in actions if action.status)
    counts = tuple(
        StatusCount(status.shown, found[status], block.statuses.get(status, ""))
        for status in ActionStatus
        if found[status]
    )
    priorities = tuple(
        PriorityShown(table, priority.aim, priority.lead)
        for priority, table in zip(block.priorities, shown.tables, strict=True)
    )
    context = ActionPlanShown(counts, len(actions) - found.total(), len(actions), priorities)
    return View(shown.tables, context=context)


ACTION_PLAN = BlockKind(
    name="action-plan",
    summary="What will be done: grouped by priority, with owners, dates, measures and how far it is.",
    model=ActionPlan,
    example="""\
title: Westmere's actions for 2022-23
priorities:
  - id: prevention
    title: Fewer children enter the justice system
    aim: First time entrants fall for the third year running.
    actions:
      - id: "1.1"
        outcome: Children get help before they offend
        actions: [Open a panel that decides with the police, Tell schools how to refer]
        measures: Fewer first time entrants
        owner: Head of service
        due: 2022-09-30
        status: completed
        progress: The panel has met each week since July.
      - id: "1.2"
        actions: Review decisions that led to court
        measures: A report to the board
        owner: [Operations manager, Police inspector]
        due-text: Each quarter
        status: on track
""",
    check=check,
    tables=tables,
    view=view,
    template="action-plan",
)
