"""Actions for the board: those that are overdue or due soon, grouped by owner."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from yjplan.blocks.action_plan import ActionPlan
from yjplan.blocks.action_refs import refs_of
from yjplan.blocks.actions import Action, ActionStatus, Priority
from yjplan.figures.months import long_date
from yjplan.figures.tables import Status, Tone
from yjplan.languages import say, say_many
from yjplan.pages.board.contexts import ActionRow, OwnerPart
from yjplan.pages.board.continuations import continued_by
from yjplan.pages.board.reckoning import Reckoning
from yjplan.pages.board.shortened import shortened
from yjplan.pages.finder import row_anchor
from yjplan.pages.ready import ReadyPlan

MOST = 12
"""So many actions fit on the page: the first of each owner, then the longest overdue."""
_LONGEST = 80
_LONGEST_DATE = 40
_LONGEST_OWNER = 64
_OWNERS_LEFT = 240
_OVER = (ActionStatus.COMPLETED, ActionStatus.STOPPED, ActionStatus.CARRIED_OVER)


class _When(IntEnum):
    """How an action stands to the day of reckoning, in the order in which the page names them."""

    OVERDUE = 0
    PASSED = 1
    """Its day has passed; the plan gives it no status, but tells progress, so it may well be done."""
    SOON = 2
    OTHER = 3


@dataclass(frozen=True, slots=True)
class _Placed:
    """An action with its owner and its address."""

    action: Action
    ref: str
    owner: str
    address: str
    when: _When

    @property
    def order(self) -> tuple[_When, date]:
        return (self.when, self.action.due or date.max)


def owner_parts(ready: ReadyPlan, reckoning: Reckoning | None) -> tuple[OwnerPart, ...]:
    """One part an owner, those with most overdue first; each says how many actions had no room."""
    by_owner = _by_owner(ready, reckoning)
    shown = _with_room(by_owner)
    rows = {owner: [one for one in some if one in shown] for owner, some in by_owner.items()}
    return tuple(_part(owner, some, rows[owner]) for owner, some in by_owner.items() if rows[owner])


def other_owners(ready: ReadyPlan, reckoning: Reckoning | None) -> str:
    """Owners for whose actions there is no room at all, with their counts; '' where there is none."""
    by_owner = _by_owner(ready, reckoning)
    shown = _with_room(by_owner)
    left = [
        f"{owner or say('No owner given')} ({_counts(some)})"
        for owner, some in by_owner.items()
        if not any(one in shown for one in some)
    ]
    return say("Further owners: {owners}.", owners=shortened("; ".join(left), _OWNERS_LEFT)) if left else ""


def _by_owner(ready: ReadyPlan, reckoning: Reckoning | None) -> dict[str, list[_Placed]]:
    """What is overdue or due, by owner; owners with most overdue first, their oldest action first."""
    wanted = [p for p in _placed(ready, reckoning) if p.when is not _When.OTHER]
    found: dict[str, list[_Placed]] = {}
    for one in sorted(wanted, key=lambda p: p.order):
        found.setdefault(one.owner, []).append(one)
    return dict(
        sorted(found.items(), key=lambda pair: (-_number(pair[1], _When.OVERDUE), -len(pair[1]), pair[0]))
    )


def _with_room(by_owner: Mapping[str, Sequence[_Placed]]) -> list[_Placed]:
    """The actions that the page shows."""
    firsts = [some[0] for some in by_owner.values()]
    rest = [(one.order, n, one) for some in by_owner.values() for n, one in enumerate(some[1:])]
    return [*firsts, *(one for _, _, one in sorted(rest, key=lambda three: three[:2]))][:MOST]


def actions_summary(ready: ReadyPlan, reckoning: Reckoning | None) -> str:
    """How many actions there are, how many of them are overdue or due; or that nothing can be said."""
    every = list(_placed(ready, reckoning))
    if not every:
        return say("This plan has no action plan.")
    total = _total(every)
    if not any(one.action.due for one in every):
        return f"{total} {say('None of them has a day by which it is due, so none can be called overdue.')}"
    if reckoning is None:
        return f"{total} {say('The plan states no period, so none can be called overdue.')}"
    late, passed, soon = (f"{_number(every, when):,}" for when in (_When.OVERDUE, _When.PASSED, _When.SOON))
    day, end = long_date(reckoning.day), long_date(reckoning.soon)
    if _number(every, _When.PASSED):
        counted = say(
            "{late} overdue on {day}; {passed} whose day has passed, with progress told in the plan; "
            "{soon} due after that, by {end}.",
            late=late,
            passed=passed,
            day=day,
            soon=soon,
            end=end,
        )
    else:
        counted = say(
            "{late} overdue on {day}; {soon} due after that, by {end}.",
            late=late,
            day=day,
            soon=soon,
            end=end,
        )
    return f"{total} {counted}"


def _total(every: Sequence[_Placed]) -> str:
    """How many actions, and on how many pages: a reader of one page counts fewer."""
    pages = len({one.address.partition("#")[0] for one in every})
    if pages > 1:
        return say("The plan has {number} actions, on {pages} pages.", number=len(every), pages=pages)
    return say_many("The plan has {number} action.", "The plan has {number} actions.", len(every))


def actions_note(ready: ReadyPlan, reckoning: Reckoning | None) -> str:
    """What readers must know before they call an owner late; '' where there is nothing."""
    late = [one for one in _placed(ready, reckoning) if one.when is _When.OVERDUE]
    silent = sum(one.action.status is None for one in late)
    if not silent:
        return ""
    return say_many(
        "Of {number} overdue action the plan does not say how far it is: its day has passed, "
        "and it may be done.",
        "Of {number} overdue actions the plan does not say how far they are: their day has passed, "
        "and they may be done.",
        silent,
    )


def _number(some: Sequence[_Placed], when: _When) -> int:
    return sum(one.when is when for one in some)


def _placed(ready: ReadyPlan, reckoning: Reckoning | None) -> Iterator[_Placed]:
    for shown in ready.blocks:
        model = shown.block.model
        if not isinstance(model, ActionPlan):
            continue
        every = [action for priority in model.priorities for action in priority.actions]
        heads, refs = continued_by(every), refs_of(model.priorities)
        told = {heads.get(action.id, action.id) for action in every if action.progress}
        for priority, table in zip(model.priorities, shown.view.tables, strict=True):
            for number, action in enumerate(priority.actions, 1):
                if action.id not in heads:
                    address = f"../{shown.block.section}/#{row_anchor(table, number)}"
                    when = _when(action, reckoning, is_told=action.id in told)
                    yield _Placed(action, refs[action.id], _owner(priority, action), address, when)


def _when(action: Action, reckoning: Reckoning | None, *, is_told: bool) -> _When:
    """`is_told` where the plan tells progress; an action that the plan calls delayed is at least due."""
    if reckoning is None or action.status in _OVER:
        return _When.OTHER
    if action.due is not None and action.due < reckoning.day:
        return _When.PASSED if is_told and action.status is None else _When.OVERDUE
    is_soon = action.due is not None and action.due <= reckoning.soon
    return _When.SOON if is_soon or action.status is ActionStatus.DELAYED else _When.OTHER


def _owner(priority: Priority, action: Action) -> str:
    owners = action.owner or ((priority.lead,) if priority.lead else ())
    return "; ".join(owners)


def _part(owner: str, some: Sequence[_Placed], shown: Sequence[_Placed]) -> OwnerPart:
    left = len(some) - len(shown)
    counts = _counts(some)
    if left:
        counts = say("{counts}; {number} of them in the action plan only", counts=counts, number=left)
    name = shortened(owner, _LONGEST_OWNER) or say("No owner given")
    return OwnerPart(name, counts, tuple(map(_row, shown)))


def _counts(some: Sequence[_Placed]) -> str:
    """`2 overdue, 1 due`; no line may break within one of them."""
    late, passed, soon = (_number(some, when) for when in (_When.OVERDUE, _When.PASSED, _When.SOON))
    counts = [say("{number} overdue", number=late)] if late else []
    counts += [say("{number} with day passed", number=passed)] if passed else []
    counts += [say("{number} due", number=soon)] if soon else []
    return ", ".join(one.replace(" ", "\u00a0") for one in counts)


def _row(one: _Placed) -> ActionRow:
    action = one.action
    text = action.outcome or " ".join(action.actions)
    when = shortened(action.due_words, _LONGEST_DATE)
    return ActionRow(
        f"{one.ref}: {shortened(text, _LONGEST)}",
        one.address,
        say("due {when}", when=when) if when else "",
        _tag(one.when),
        _said(one),
    )


def _tag(when: _When) -> Status | None:
    if when is _When.OVERDUE:
        return Status(say("Overdue"), Tone.LATE)
    return Status(say("Day passed"), Tone.NEUTRAL) if when is _When.PASSED else None


def _said(one: _Placed) -> str:
    """What the plan says of how far the action is."""
    if one.action.status:
        return one.action.status.shown.words
    return say("progress told in the plan") if one.when is _When.PASSED else ""
