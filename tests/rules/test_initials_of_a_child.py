"""Initials that stand for a child."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.desk import found_in
from yjplan.rules.initials_of_a_child import INITIALS_OF_A_CHILD


@pytest.mark.parametrize(
    "text",
    [
        "The panel heard about J, aged 15.",
        "Child K came to the group.",
        "The young person, M, moved home.",
        "R was arrested in May.",
        "J.B., aged 14, came.",
    ],
)
def test_a_wrong_text_is_reported(text: str) -> None:
    """Each is reported once, with a hint."""
    found = found_in(INITIALS_OF_A_CHILD, f"All is well.\n\n{text}")
    assert [problem.place.line for problem in found] == [3]
    assert found[0].message.endswith(".")
    assert found[0].hint


@pytest.mark.parametrize(
    "text",
    [
        "Appendix A is a table.",
        "Section B was sentenced to wait.",
        "I was arrested once and it scared me.",
        "Each child A-levels or not may come.",
        "A child aged 15 may come.",
        "Youth Justice is for the young person.",
        "Vitamin C is good for a child.",
        "Children and Young People Q4 report.",
    ],
)
def test_a_right_text_is_left_alone(text: str) -> None:
    """Right texts that look alike stay silent."""
    assert found_in(INITIALS_OF_A_CHILD, text) == []


@given(
    st.lists(
        st.sampled_from(
            [
                "The panel heard about J, aged 15.",
                "Child K came to the group.",
                "The young person, M, moved home.",
                "R was arrested in May.",
                "J.B., aged 14, came.",
            ]
        )
        | st.text(max_size=40),
        max_size=6,
    ).map(" ".join)
)
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """Whatever stands in a section, the rule ends and names a place in the file."""
    assert all(problem.place.file == "a.md" for problem in found_in(INITIALS_OF_A_CHILD, text))
