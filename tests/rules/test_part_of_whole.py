"""Parts of a whole in a sentence."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.desk import found_in
from yjplan.rules.part_of_whole import PART_OF_WHOLE

WRONG = (
    "In the spring, 23 of 51 children (54%) came.",
    "Then 54% (23 of 51 children) came.",
    "That was 85 out of 100 (58%).",
)
RIGHT = (
    "In the spring, 23 of 51 children (45%) came.",
    "Then 45% of children (23 of 51) came.",
    "About 85 out of 100 (nearly 86%) came.",
    "Two of the fourteen have left.",
    "In May, 20 of 12 months were counted.",
    "On 21 of 2019 nothing is known.",
    "Over two thirds (66%) came.",
)


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_text_is_reported(text: str) -> None:
    """The percentage is not what the two numbers give."""
    found = found_in(PART_OF_WHOLE, f"All is well.\n\n{text}")
    assert [(problem.code, problem.place.line) for problem in found] == [("share-does-not-follow", 3)]
    assert found[0].message.endswith(".")
    assert found[0].hint


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_text_is_left_alone(text: str) -> None:
    """Rounding, dates and percentages of something else are left alone."""
    assert [problem.message for problem in found_in(PART_OF_WHOLE, text)] == []


@given(st.lists(st.sampled_from(WRONG + RIGHT) | st.text(max_size=40), max_size=6).map(" ".join))
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """Whatever stands in a section, the rule ends and names a place in the file."""
    assert all(problem.place.file == "a.md" for problem in found_in(PART_OF_WHOLE, text))


@pytest.mark.parametrize(
    "text", ["16 out of 12 agreed.", "Of these, 9 of 8 children came.", "Nine out of eight agreed."]
)
def test_a_part_larger_than_its_whole_is_reported(text: str) -> None:
    """No percentage is needed for it."""
    assert [problem.code for problem in found_in(PART_OF_WHOLE, text)] == ["part-larger-than-whole"]
