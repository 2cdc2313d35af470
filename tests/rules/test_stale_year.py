"""Years left over from an earlier plan."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.desk import found_in
from yjplan.rules.stale_year import STALE_YEAR

WRONG = (
    "Our priorities for 2024/25 are these.",
    "This year (2024) we begin.",
    "In the coming year, 2025-26, we begin.",
    "The new priorities for practice development in 2018/19 are:",
    "The current year (2024-25) is hard.",
)
RIGHT = (
    "Our priorities for 2026/27 are these.",
    "This year (2026) we begin.",
    "We met the priorities for 2024-25.",
    "In this plan, 2021 was hard.",
    "This 2019 report is old.",
    "In 2021 we moved.",
)


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_text_is_reported(text: str) -> None:
    """The year lies before the plan's period, 2026-27."""
    found = found_in(STALE_YEAR, f"All is well.\n\n{text}")
    assert [(problem.code, problem.place.line) for problem in found] == [("stale-year", 3)]
    assert found[0].message.endswith(".")
    assert found[0].hint


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_text_is_left_alone(text: str) -> None:
    """Sentences that look back are left alone."""
    assert [problem.message for problem in found_in(STALE_YEAR, text)] == []


@given(st.lists(st.sampled_from(WRONG + RIGHT) | st.text(max_size=40), max_size=6).map(" ".join))
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """Whatever stands in a section, the rule ends and names a place in the file."""
    assert all(problem.place.file == "a.md" for problem in found_in(STALE_YEAR, text))
