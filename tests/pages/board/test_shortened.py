"""Texts cut to the room that the page has."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yjplan.pages.board.shortened import shortened


@pytest.mark.parametrize(
    ("text", "most", "shown"),
    [
        ("Open the panel", 14, "Open the panel"),
        ("Open the panel", 13, "Open the…"),
        ("Open  the\npanel", 20, "Open the panel"),
        ("Open, the panel", 7, "Open…"),
    ],
)
def test_it_ends_with_a_whole_word(text: str, most: int, shown: str) -> None:
    """And without the sign before what is left out."""
    assert shortened(text, most) == shown


@given(st.text(max_size=200), st.integers(10, 100))
def test_it_is_never_longer_than_asked_and_a_mark(text: str, most: int) -> None:
    """Whatever the text."""
    assert len(shortened(text, most)) <= most + 1
