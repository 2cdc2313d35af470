"""Rows that go on with the action above them are no actions of their own."""

import pytest

from yjplan.blocks.actions import Action
from yjplan.pages.board.continuations import continued_by


def rows(*pairs: tuple[str, str]) -> list[Action]:
    """Actions by id and text."""
    return [Action.model_validate({"id": name, "actions": text}) for name, text in pairs]


def test_a_row_with_the_id_and_the_words_continues_another() -> None:
    """However many follow each other, and in any language."""
    found = continued_by(
        rows(("5.2", "Train"), ("5.2b", "(5.2, continued)"), ("5.2c", "(5.2, parhad)"), ("5.3", "Write"))
    )
    assert found == {"5.2b": "5.2", "5.2c": "5.2"}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("5.2b", "Train others"),
        ("5.2b", "(5.2, continued) Train others (all)"),
        ("5.4b", "(5.4, continued)"),
        ("5.21", "(5.2, continued)"),
    ],
)
def test_one_sign_alone_is_not_enough(name: str, text: str) -> None:
    """An action of its own must not be lost from the count."""
    assert continued_by(rows(("5.2", "Train"), (name, text))) == {}
