"""Words against the plan's own data: 212 in 2020, 179 in 2023, and 190 in the region in 2023."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.problems.overlay import Example
from tests.rules.desk import passage
from tests.rules.plans import section
from tests.rules.whole import found_in_plan, subject_of
from yjplan.rules.words_against_data import WORDS_AGAINST_DATA

SUBJECT = subject_of()
WRONG = (
    "The rate of first time entrants has increased.",
    "First time entrants rose from 2020 to 2023.",
    "FTEs went up.",
    "First time entrants rose in 2023.",
    "First time entrants are above the East Midlands.",
    "In 2023 the FTE rate was higher than the regional rate.",
    "First time entrants are worse than the regional average.",
    "FTEs have been consistently above the regional average.",
)
RIGHT = (
    "The rate of first time entrants has fallen.",
    "First time entrants fell from 2020 to 2023.",
    "First time entrants rose in 2019.",
    "First time entrants rose from 2015 to 2017.",
    "First time entrants are below the regional average.",
    "First time entrants are better than the regional average.",
    "First time entrants are no longer above the regional average.",
    "We want first time entrants to be above nobody.",
    "First time entrants who are girls rose.",
    "First time entrants in London rose.",
    "Custody has risen.",
    "First time entrants were above the regional average.",
    "Reoffending is above England.",
    "First time entrants are above the national average.",
)


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_text_is_reported_at_its_line(text: str) -> None:
    """All figures that the sentence may mean say the opposite."""
    assert [
        (code, line)
        for code, _, line in found_in_plan(WORDS_AGAINST_DATA, section(f"All is well.\n\n{text}\n"))
    ] == [("words-against-data", 7)]


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_text_is_left_alone(text: str) -> None:
    """What the data bears out or says nothing of, aims, other areas and some of the children: silent."""
    assert found_in_plan(WORDS_AGAINST_DATA, section(f"{text}\n")) == []


@given(st.lists(st.sampled_from(WRONG + RIGHT) | st.text(max_size=40), max_size=6).map(" ".join))
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """Whatever stands in a section, the rule ends and names a place in the file."""
    found = WORDS_AGAINST_DATA.check(replace(SUBJECT, passages=(passage(text),)))
    assert all(problem.place.file == "a.md" for problem in found)


def test_one_year_is_enough_to_undo_consistently() -> None:
    """Below the region in the last year, above it in an earlier one."""
    rows = "fte,westmere,2022,195,,,board,,\nfte,east-midlands,2022,188,,,board,,\n"
    figures = Example(
        "data/indicators.csv",
        "indicator,area,period,value,numerator,denominator,source,flag,note\n"
        "fte,westmere,2020,212,,,board,,\nfte,westmere,2023,179,,,board,,\n"
        f"fte,east-midlands,2023,190,,,board,,\n{rows}",
    )
    text = section("First time entrants have been consistently below the regional average.\n")
    assert [code for code, _, _ in found_in_plan(WORDS_AGAINST_DATA, text, figures)] == ["all-does-not-hold"]
