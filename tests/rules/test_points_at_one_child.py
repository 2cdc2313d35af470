"""A school with a date, and details that together point at one child."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.desk import found_in
from yjplan.rules.points_at_one_child import POINTS_AT_ONE_CHILD


@pytest.mark.parametrize(
    "text",
    [
        "A boy was found with a knife at Westmere Academy on 4 March 2026.",
        "A 15-year-old Somali boy from Northbridge was sentenced.",
        "One girl aged 14 at Northbridge High School moved home.",
        "A Black child, aged 13, came from Northbridge.",
    ],
)
def test_a_wrong_text_is_reported(text: str) -> None:
    """Each is reported once, with a hint."""
    found = found_in(POINTS_AT_ONE_CHILD, f"All is well.\n\n{text}")
    assert [problem.place.line for problem in found] == [3]
    assert found[0].message.endswith(".")
    assert found[0].hint


@pytest.mark.parametrize(
    "text",
    [
        "A 15-year-old boy was sentenced to custody.",
        "Girls aged 14 from Northbridge came.",
        "When a boy aged 15 from Northbridge offends, the panel meets.",
        "A child in Westmere aged 15 came.",
        "The school on 4 March was Westmere Academy.",
        "Children at Westmere Academy met on 4 March 2026.",
        "A child aged 10 to 17 in Northbridge is a girl or a boy.",
    ],
)
def test_a_right_text_is_left_alone(text: str) -> None:
    """Right texts that look alike stay silent."""
    assert found_in(POINTS_AT_ONE_CHILD, text) == []


@given(
    st.lists(
        st.sampled_from(
            [
                "A boy was found with a knife at Westmere Academy on 4 March 2026.",
                "A 15-year-old Somali boy from Northbridge was sentenced.",
                "One girl aged 14 at Northbridge High School moved home.",
                "A Black child, aged 13, came from Northbridge.",
            ]
        )
        | st.text(max_size=40),
        max_size=6,
    ).map(" ".join)
)
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """Whatever stands in a section, the rule ends and names a place in the file."""
    assert all(problem.place.file == "a.md" for problem in found_in(POINTS_AT_ONE_CHILD, text))
