"""Figures typed in sentences: the data has 212 in 2020 and 179 in 2023 for first time entrants."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.desk import passage
from tests.rules.plans import section
from tests.rules.whole import found_in_plan, subject_of
from yjplan.rules.figure_in_words import FIGURE_IN_WORDS

SUBJECT = subject_of()
WRONG = (
    "First time entrants were 205 per 100,000 in 2020.",
    "The FTE rate was 300 per 100,000 children in 2023.",
    (
        "Some 71% of children are in suitable education, training and employment. "
        "Education, training and employment is currently at 64%, better than London."
    ),
    "Reoffending was 34% in 2021. Reoffending was 30% in 2021.",
)
RIGHT = (
    "First time entrants were 212 per 100,000 in 2020.",
    "First time entrants were 190 per 100,000 in 2023.",
    "First time entrants were 205 per 100,000 in England in 2020.",
    "First time entrants were 205 per 100,000 in 2019.",
    "Reoffending was 34% in 2021. Reoffending was 34.3% in 2021.",
    "Reoffending was 34% in 2020. Reoffending was 30% in 2021.",
    "Reoffending was 34% in 2021. Among girls, reoffending was 30% in 2021.",
    "Reoffending was 34%. Our target for reoffending was 30%.",
    "First time entrants were 205 in 2020.",
)


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_text_is_reported_at_its_line(text: str) -> None:
    """The data, or another sentence, says something else."""
    assert [
        (code, line) for code, _, line in found_in_plan(FIGURE_IN_WORDS, section(f"All is well.\n\n{text}\n"))
    ] == [("figure-differs", 7)]


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_text_is_left_alone(text: str) -> None:
    """Right figures, other areas and years, some of the children, figures without a unit: all silent."""
    assert found_in_plan(FIGURE_IN_WORDS, section(f"{text}\n")) == []


@given(st.lists(st.sampled_from(WRONG + RIGHT) | st.text(max_size=40), max_size=6).map(" ".join))
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """Whatever stands in a section, the rule ends and names a place in the file."""
    found = FIGURE_IN_WORDS.check(replace(SUBJECT, passages=(passage(text),)))
    assert all(problem.place.file == "a.md" for problem in found)
