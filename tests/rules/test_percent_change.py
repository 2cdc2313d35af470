"""Changes stated in a sentence."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.desk import found_in
from yjplan.rules.percent_change import PERCENT_CHANGE

WRONG = (
    "It rose from 308,000 in 2011 to 375,500, an increase of 39%.",
    "There was a fall of 35% from 308 to 145.",
    "Orders fell from 145 to 308.",
    "Orders doubled from 12 to 20.",
    "Orders halved from 20 to 12.",
    "Orders fell by nearly 30% from 212 to 179.",
    "The share rose from 22% to 30%, an increase of 8%.",
    "The share was 7.5%, which is an increase of 3.4% from last year (4.1%).",
    "Income went up from £1.2 million to £1.3 million (20%).",
    "It had 308,000 people, 64,000 more than before, and is to rise to 375,500 by 2031 (an increase of 39%).",
)
RIGHT = (
    "It rose from 308,000 in 2011 to 375,500, an increase of 22%.",
    "There was a fall of 53% from 308 to 145.",
    "Orders fell from 308 to 145 (53%).",
    "Orders more than doubled from 12 to 27, and referrals nearly trebled from 10 to 28.",
    "Orders fell by nearly 16% from 212 to 179.",
    "The share rose from 22% to 30%, an increase of 36%.",
    "The share rose from 22% to 30%, an increase of 8 percentage points.",
    "Of children from 10 to 17, an increase of 5% was seen.",
    "From 2018 to 2021 there was an increase of 39%.",
    "The rate fell from 212 per 100,000 people in 2018 to 179 in 2021.",
    "Pay rose from 11 May to 12 June by 3%.",
    "Income went up from £1.2 million to £1.3 million (8%).",
    "It had 308,000 people, 64,000 more than before, and is to rise to 375,500 by 2031 (an increase of 22%).",
)


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_text_is_reported(text: str) -> None:
    """The percentage, the direction or the multiple is not what the two numbers make."""
    found = found_in(PERCENT_CHANGE, f"All is well.\n\n{text}")
    assert [(problem.code, problem.place.line) for problem in found] == [("change-does-not-follow", 3)]
    assert found[0].message.endswith(".")
    assert found[0].hint


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_text_is_left_alone(text: str) -> None:
    """Rounding, rough words, years, ages and percentage points are allowed for."""
    assert [problem.message for problem in found_in(PERCENT_CHANGE, text)] == []


@given(st.lists(st.sampled_from(WRONG + RIGHT) | st.text(max_size=40), max_size=6).map(" ".join))
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """Whatever stands in a section, the rule ends and names a place in the file."""
    assert all(problem.place.file == "a.md" for problem in found_in(PERCENT_CHANGE, text))
