"""How hard a section is to read."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.desk import found_in
from yjplan.rules.hard_to_read import FEWEST_WORDS, HARD_TO_READ, readability

EASY = "The service helps children. Each child has a worker."
HARD = (
    "Multidisciplinary safeguarding arrangements notwithstanding reconfiguration necessitate recommendations."
)


def test_the_index_is_the_published_formula() -> None:
    """`abcd.` 150 times in sentences of five words: 4.71 x 4 + 0.5 x 5 - 21.43."""
    assert readability(["Abcd abcd abcd abcd abcd. " * 30]) == pytest.approx(4.71 * 4 + 0.5 * 5 - 21.43)


def test_a_section_beyond_most_readers_is_reported_once() -> None:
    """At its first paragraph, with the grade and the age."""
    found = found_in(HARD_TO_READ, *[HARD] * 30)
    assert [problem.code for problem in found] == ["hard-to-read"]
    assert "reads at grade" in found[0].message


@pytest.mark.parametrize("texts", [[EASY] * 30, [HARD] * 5, []])
def test_plain_and_short_sections_are_left_alone(texts: list[str]) -> None:
    """Under 150 words an index says nothing."""
    assert found_in(HARD_TO_READ, *texts) == []


@given(st.lists(st.text(max_size=60), max_size=30))
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_index(texts: list[str]) -> None:
    """A number for enough words, and nothing else."""
    words = sum(len(text.split()) for text in texts)
    assert readability(texts) is None or words >= 0
    assert readability(["word"] * (FEWEST_WORDS - 1)) is None
