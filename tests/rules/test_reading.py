"""Passages: every text that readers see, with the place of every character."""

from pathlib import Path

import pytest

from tests.rules.plans import found, section
from yjplan.rules.reading import words_only


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The rate is {figure}`fte 2021` now", "The rate is                    now"),
        ("See [the plan](01-intro.md) first", "See  the plan               first"),
        ("A **strong** word_with_lines", "A   strong   word_with_lines"),
        ("[insert name] stays", "[insert name] stays"),
    ],
)
def test_what_prints_no_words_is_blank_sign_for_sign(text: str, words: str) -> None:
    """So a place in the words is the place in the file."""
    assert words_only(text) == words
    assert len(words) == len(text)


def test_thousands_of_links_that_never_close_are_words() -> None:
    """Each is looked for its end in what may be an address, not in all that follows."""
    text = "[a](" * 10_000
    assert words_only(text) == text


def test_the_place_is_the_line_and_column_inside_a_long_paragraph(tmp_path: Path) -> None:
    """A paragraph of three lines in a list item is found on its third line."""
    body = "- All is well\n  and so it goes on\n  until TBC ends it.\n"
    assert [line for _, line, _ in found(tmp_path, "placeholder", section(body))] == [7]
