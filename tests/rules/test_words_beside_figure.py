"""Words beside a figure of the data: 212 in 2020, 179 in 2023, and 190 in the region in 2023."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.desk import passage
from tests.rules.plans import section
from tests.rules.whole import found_in_plan, subject_of
from yjplan.rules.words_beside_figure import WORDS_BESIDE_FIGURE

SUBJECT = subject_of()
WRONG = (
    "The rate rose to {figure}`fte 2023`.",
    "The rate has increased from {figure}`fte 2020` to {figure}`fte 2023`.",
    "It is above the region's {figure}`fte 2023 east-midlands`.",
    "It has gone up to {figure}`fte 2023 @board`.",
)
RIGHT = (
    "The rate fell to {figure}`fte 2023`.",
    "The rate fell from {figure}`fte 2020` to {figure}`fte 2023`.",
    "It is below the region's {figure}`fte 2023 east-midlands`.",
    "It is not above the region's {figure}`fte 2023 east-midlands`.",
    "It rose to {figure}`fte 2020`.",
    "The rate is {figure}`fte 2023`.",
    "Costs rose. The rate is {figure}`fte 2023`.",
    "It rose to {figure}`fte 1066`.",
    "It rose to {figure}`nothing 2023`.",
)


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_text_is_reported_at_its_line(text: str) -> None:
    """The data says the opposite."""
    assert [
        (code, line)
        for code, _, line in found_in_plan(WORDS_BESIDE_FIGURE, section(f"All is well.\n\n{text}\n"))
    ] == [("words-against-data", 7)]


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_text_is_left_alone(text: str) -> None:
    """What the data bears out, the first figure of a series and figures that do not exist: silent."""
    assert found_in_plan(WORDS_BESIDE_FIGURE, section(f"{text}\n")) == []


@given(st.lists(st.sampled_from(WRONG + RIGHT) | st.text(max_size=40), max_size=6).map(" ".join))
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """Whatever stands in a section, the rule ends and names a place in the file."""
    found = WORDS_BESIDE_FIGURE.check(replace(SUBJECT, passages=(passage(text),)))
    assert all(problem.place.file == "a.md" for problem in found)
