"""Totals in a sentence with their parts behind them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.desk import found_in, passage
from yjplan.rules.passage import Where
from yjplan.rules.stated_total import STATED_TOTAL

WRONG = (
    "A total of 118 referrals: 20 from the panel, 77 from the police and 16 for prevention.",
    "There were 113 children in all (20 from the panel, 78 from the police and 16 others).",
    "The sum is 20 + 77 + 16 = 114.",
    "A total of £1,143,667: £205,700 from the police and £119,006 from the council.",
)
RIGHT = (
    "A total of 113 referrals: 20 from the panel, 77 from the police and 16 for prevention.",
    "The sum is 20 + 77 + 16 = 113.",
    "A total of £1,143,667: £205,700 from the police, £119,006 from the council and £818,961 from the Board.",
    "A total of 69: 40 girls, 20 boys, and some who did not say.",
    "A total of about 120: 20 from the panel and 77 from the police.",
    "A total of 12 months: 3 at home.",
)


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_text_is_reported(text: str) -> None:
    """The parts make another sum."""
    found = found_in(STATED_TOTAL, f"All is well.\n\n{text}")
    assert [(problem.code, problem.place.line) for problem in found] == [("parts-do-not-make-total", 3)]
    assert found[0].message.endswith(".")
    assert found[0].hint


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_text_is_left_alone(text: str) -> None:
    """Right sums, rough totals and lists with a part that has no number are left alone."""
    assert [problem.message for problem in found_in(STATED_TOTAL, text)] == []


@given(st.lists(st.sampled_from(WRONG + RIGHT) | st.text(max_size=40), max_size=6).map(" ".join))
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """Whatever stands in a section, the rule ends and names a place in the file."""
    assert all(problem.place.file == "a.md" for problem in found_in(STATED_TOTAL, text))


@pytest.mark.parametrize(("last", "found"), [("16 for prevention", 0), ("21 for prevention", 1)])
def test_a_list_below_the_sentence_is_added_up(last: str, found: int) -> None:
    """The points of the list are its parts."""
    items = [passage(text, where=Where.ITEM) for text in ("20 from the panel", "77 from the police", last)]
    assert len(found_in(STATED_TOTAL, "There was a total of 113 referrals:", *items)) == found
