"""Actions for the board: those that are overdue or due soon, grouped by owner."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from yjplan.blocks.action_plan import ActionPlan
from yjplan.blocks.actions import Action, ActionStatus, Priority
from yjplan.figures.months import long_date
from yjplan.figures.tables import Status, Tone
from yjplan.languages import say, say_many
from yjplan.pages.board.contexts import ActionRow, OwnerPart
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


@dataclass(frozen=True, slots=True)
class _Placed:
    """An action with its owner and its address."""

    action: Action
    owner: str
    address: str
    is_overdue: bool
    is_soon: bool

    @property
    def order(self) -> tuple[bool, date]:
        return (not self.is_overdue, self.action.due or date.max)


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
    wanted = [p for p in _placed(ready, reckoning) if p.is_overdue or p.is_soon]
    found: dict[str, list[_Placed]] = {}
    for one in sorted(wanted, key=lambda p: p.order):
        found.setdefault(one.owner, []).append(one)
    return dict(sorted(found.items(), key=lambda pair: (-_overdue(pair[1]), -len(pair[1]), pair[0])))


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
    total = say_many("The plan has {number} action.", "The plan has {number} actions.", len(every))
    if not any(one.action.due for one in every):
        return f"{total} {say('None of them has a day by which it is due, so none can be called overdue.')}"
    if reckoning is None:
        return f"{total} {say('The plan states no period, so none can be called overdue.')}"
    late, soon = _overdue(every), sum(one.is_soon for one in every)
    counted = say(
        "{late} overdue on {day}; {soon} due after that, by {end}.",
        late=f"{late:,}",
        day=long_date(reckoning.day),
        soon=f"{soon:,}",
        end=long_date(reckoning.soon),
    )
    return f"{total} {counted}"


def actions_note(ready: ReadyPlan, reckoning: Reckoning | None) -> str:
    """What readers must know before they call an owner late; '' where there is nothing."""
    late = [one for one in _placed(ready, reckoning) if one.is_overdue]
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


def _overdue(some: Sequence[_Placed]) -> int:
    return sum(one.is_overdue for one in some)


def _placed(ready: ReadyPlan, reckoning: Reckoning | None) -> Iterator[_Placed]:
    for shown in ready.blocks:
        model = shown.block.model
        if not isinstance(model, ActionPlan):
            continue
        for priority, table in zip(model.priorities, shown.view.tables, strict=True):
            for number, action in enumerate(priority.actions, 1):
                address = f"../{shown.block.section}/#{row_anchor(table, number)}"
                late, soon = _state(action, reckoning)
                yield _Placed(action, _owner(priority, action), address, late, soon)


def _state(action: Action, reckoning: Reckoning | None) -> tuple[bool, bool]:
    """Overdue, or due soon; an action that the plan calls delayed is at least due."""
    if reckoning is None or action.status in _OVER:
        return False, False
    if action.due is None:
        return False, action.status is ActionStatus.DELAYED
    if action.due < reckoning.day:
        return True, False
    return False, action.due <= reckoning.soon or action.status is ActionStatus.DELAYED


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
    """`2 overdue, 1 due`."""
    late = _overdue(some)
    soon = len(some) - late
    counts = [say("{number} overdue", number=late)] if late else []
    counts += [say("{number} due", number=soon)] if soon else []
    return ", ".join(counts)


def _row(one: _Placed) -> ActionRow:
    action = one.action
    text = action.outcome or " ".join(action.actions)
    when = shortened(action.due_words, _LONGEST_DATE)
    return ActionRow(
        f"{action.id}: {shortened(text, _LONGEST)}",
        one.address,
        say("due {when}", when=when) if when else "",
        Status(say("Overdue"), Tone.LATE) if one.is_overdue else None,
        action.status.shown.words if action.status else "",
    )
