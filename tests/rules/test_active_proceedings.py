"""Court proceedings that are not over."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.desk import found_in
from yjplan.rules.active_proceedings import ACTIVE_PROCEEDINGS


@pytest.mark.parametrize(
    "text",
    [
        "The young person has been charged with robbery.",
        "A 16 year old boy is awaiting trial.",
        "Two children are currently on remand.",
        "One girl is due in court.",
        "The child is currently before the Crown Court.",
        "The 2 young people have had their case heard; the trial has been adjourned.",
    ],
)
def test_a_wrong_text_is_reported(text: str) -> None:
    """Each is reported once, with a hint."""
    found = found_in(ACTIVE_PROCEEDINGS, f"All is well.\n\n{text}")
    assert [problem.place.line for problem in found] == [3]
    assert found[0].message.endswith(".")
    assert found[0].hint


@pytest.mark.parametrize(
    "text",
    [
        "When a child has been charged with robbery, the service offers help.",
        "Children awaiting trial are visited each week.",
        "If a child is awaiting trial, a worker calls.",
        "The pilot is on trial.",
        "Officers are due in court on Mondays.",
        "Delays led to longer periods awaiting trial.",
    ],
)
def test_a_right_text_is_left_alone(text: str) -> None:
    """Right texts that look alike stay silent."""
    assert found_in(ACTIVE_PROCEEDINGS, text) == []


@given(
    st.lists(
        st.sampled_from(
            [
                "The young person has been charged with robbery.",
                "A 16 year old boy is awaiting trial.",
                "Two children are currently on remand.",
                "One girl is due in court.",
                "The child is currently before the Crown Court.",
                "The 2 young people have had their case heard; the trial has been adjourned.",
            ]
        )
        | st.text(max_size=40),
        max_size=6,
    ).map(" ".join)
)
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """Whatever stands in a section, the rule ends and names a place in the file."""
    assert all(problem.place.file == "a.md" for problem in found_in(ACTIVE_PROCEEDINGS, text))
