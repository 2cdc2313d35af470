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
        ("It meets. The panel decides", 20, "It meets."),
        ("Do so. The panel of the county decides", 30, "Do so. The panel of the…"),
        ("It costs £1.5 million in a year", 20, "It costs £1.5…"),
        ("2\u00a0overdue,\n1\u00a0due", 20, "2\u00a0overdue, 1\u00a0due"),
    ],
)
def test_it_ends_with_a_whole_sentence_or_word(text: str, most: int, shown: str) -> None:
    """A sentence where it fills a third of the room; a word without the sign before what is left out."""
    assert shortened(text, most) == shown


@given(st.text(max_size=200), st.integers(10, 100))
def test_it_is_never_longer_than_asked_and_a_mark(text: str, most: int) -> None:
    """Whatever the text."""
    assert len(shortened(text, most)) <= most + 1
