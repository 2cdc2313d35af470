"""What is told as past and lies after the plan's period."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.desk import found_in
from yjplan.rules.from_the_future import FROM_THE_FUTURE

WRONG = (
    "In March 2031 we opened an office.",
    "The rate fell in 2029.",
    "On 12 May 2030 the board met.",
)
RIGHT = (
    "In March 2026 we opened an office.",
    "By 2031 the rate will have fallen.",
    "We planned that in 2031 it was done.",
    "The town was planned to grow in 2031.",
    "Residents were expected to be more in 2031.",
    "The 2031 census follows.",
)


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_text_is_reported(text: str) -> None:
    """The plan's period ends in March 2027."""
    found = found_in(FROM_THE_FUTURE, f"All is well.\n\n{text}")
    assert [(problem.code, problem.place.line) for problem in found] == [("progress-from-the-future", 3)]
    assert found[0].message.endswith(".")
    assert found[0].hint


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_text_is_left_alone(text: str) -> None:
    """Forecasts, plans and days within the period are left alone."""
    assert [problem.message for problem in found_in(FROM_THE_FUTURE, text)] == []


@given(st.lists(st.sampled_from(WRONG + RIGHT) | st.text(max_size=40), max_size=6).map(" ".join))
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """Whatever stands in a section, the rule ends and names a place in the file."""
    assert all(problem.place.file == "a.md" for problem in found_in(FROM_THE_FUTURE, text))
