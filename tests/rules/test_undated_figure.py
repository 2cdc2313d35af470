"""Comparisons with a percentage but without a time."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.desk import found_in, passage
from yjplan.rules.passage import Where
from yjplan.rules.undated_figure import UNDATED_FIGURE

WRONG = (
    "Reoffending is 5% lower than the national average.",
    "The rate fell by 5.5%.",
    "We are 3 per cent above London.",
    "There were 40 fewer children than in London.",
)
RIGHT = (
    "In 2021 reoffending was 5% lower than the national average.",
    "The rate fell by 5.5% over the last year.",
    "90% of children are content.",
    "There were 40 fewer children than in the year before.",
    "It has 40 places, more than London.",
    "We want the rate to fall by 5%.",
    "The rate is {figure}`fte 2023`, 5% below London.",
)


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_text_is_reported(text: str) -> None:
    """No sentence, paragraph or heading says of which time it is."""
    found = found_in(UNDATED_FIGURE, f"All is well.\n\n{text}")
    assert [(problem.code, problem.place.line) for problem in found] == [("period-not-stated", 3)]
    assert found[0].message.endswith(".")
    assert found[0].hint


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_text_is_left_alone(text: str) -> None:
    """A time anywhere in the paragraph, aims and figures from the data are left alone."""
    assert [problem.message for problem in found_in(UNDATED_FIGURE, text)] == []


@given(st.lists(st.sampled_from(WRONG + RIGHT) | st.text(max_size=40), max_size=6).map(" ".join))
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """Whatever stands in a section, the rule ends and names a place in the file."""
    assert all(problem.place.file == "a.md" for problem in found_in(UNDATED_FIGURE, text))


def test_a_year_in_the_heading_above_is_enough() -> None:
    """Readers have just read it."""
    heading = passage("In 2021-22", where=Where.HEADING)
    assert found_in(UNDATED_FIGURE, heading, "The rate fell by 5.5%.") == []
