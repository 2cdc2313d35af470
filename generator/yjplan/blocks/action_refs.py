"""What readers see as the reference of an action: the author's own, or the number of its place."""

from collections.abc import Mapping, Sequence

from yjplan.blocks.actions import Action, Priority


def refs_of(priorities: Sequence[Priority]) -> Mapping[str, str]:
    """The reference of each action, by its id: `{1.4: 1.4}`, `{volunteers-2: 9.2}`.

    An id that only counts on from its priority's id is a key for links and says nothing to readers: the
    number of the priority and of the action stand in its place. Where that is some action's own reference,
    keys stay as they are, so that no two actions look like the same.
    """
    placed = {
        action.id: f"{p}.{a}" if _is_key(priority, action) else action.id
        for p, priority in enumerate(priorities, 1)
        for a, action in enumerate(priority.actions, 1)
    }
    return placed if len(set(placed.values())) == len(placed) else {name: name for name in placed}


def _is_key(priority: Priority, action: Action) -> bool:
    """`volunteers-2` in the priority `volunteers`; capital letters, as in `EET-2`, were printed so."""
    number = action.id.removeprefix(f"{priority.id}-")
    return priority.id.islower() and number != action.id and number.isdecimal()
