"""Reviews and promises whose day lay before the plan began."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.desk import found_in, passage
from yjplan.rules.already_past import ALREADY_PAST
from yjplan.rules.passage import Where

WRONG = (
    "Next review date: May 2021.",
    "The terms will be reviewed in April 2022.",
    "They are reviewed annually, next review date 1 March 2026.",
    "The panel will be in place by March 2026.",
    "The office will open in May 2025.",
    "The plan is due for review in 2024.",
)
RIGHT = (
    "Next review date: May 2026.",
    "The panel will be in place by May 2026.",
    "The figures will be compared with those in 2021.",
    "It was to be reviewed in 2021.",
    "Readers will remember that in 2019 there were few.",
    "The service said that it will open in May 2025.",
    "The rate fell by March 2025.",
)


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_text_is_reported(text: str) -> None:
    """The day ended before April 2026, when the plan begins."""
    found = found_in(ALREADY_PAST, f"All is well.\n\n{text}")
    assert [(problem.code, problem.place.line) for problem in found] == [("already-past", 3)]
    assert found[0].message.endswith(".")
    assert found[0].hint


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_text_is_left_alone(text: str) -> None:
    """Days within the plan, the past and earlier promises are left alone."""
    assert [problem.message for problem in found_in(ALREADY_PAST, text)] == []


@given(st.lists(st.sampled_from(WRONG + RIGHT) | st.text(max_size=40), max_size=6).map(" ".join))
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """Whatever stands in a section, the rule ends and names a place in the file."""
    assert all(problem.place.file == "a.md" for problem in found_in(ALREADY_PAST, text))


@pytest.mark.parametrize(("words", "found"), [("Each April; next review May 2021", 1), ("In May 2021", 0)])
def test_the_field_of_a_review_is_read(words: str, found: int) -> None:
    """`reviewed:` may hold the last review; only the next one must not be past."""
    field = passage(words, kind="terms-of-reference", path="reviewed", where=Where.FIELD)
    assert len(found_in(ALREADY_PAST, field)) == found
