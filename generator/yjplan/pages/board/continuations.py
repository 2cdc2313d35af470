"""Rows of an action plan that go on with the action above them, as a table broken over pages prints them."""

from collections.abc import Mapping, Sequence

from yjplan.blocks.actions import Action


def continued_by(actions: Sequence[Action]) -> Mapping[str, str]:
    """The id of each row that continues an action, with that action's id: `{5.2b: 5.2}`.

    A row continues another where both signs agree: its id is the other's and a letter, and nothing stands
    in it as action but the other's id with a word in brackets, `(5.2, continued)`, in any language.
    """
    ids = {action.id for action in actions}
    return {
        action.id: action.id[:-1]
        for action in actions
        if action.id[-1:].isalpha() and action.id[:-1] in ids and _goes_on(action)
    }


def _goes_on(action: Action) -> bool:
    text = " ".join(action.actions)
    return text.startswith(f"({action.id[:-1]}, ") and text.endswith(")") and text.count(")") == 1
