"""Terms that the sector has left behind."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.desk import found_in
from yjplan.rules.left_behind_term import LEFT_BEHIND_TERM


@pytest.mark.parametrize(
    "text",
    [
        "It helps young offenders.",
        "Local youths meet here.",
        "Half of the BAME children came.",
        "Support for hard to reach families.",
        "The YOS meets.",
        "He is a persistent young offender.",
        "Four children absconded.",
        "The LAC data are reviewed.",
    ],
)
def test_a_wrong_text_is_reported(text: str) -> None:
    """Each is reported once, with a hint."""
    found = found_in(LEFT_BEHIND_TERM, f"All is well.\n\n{text}")
    assert [problem.place.line for problem in found] == [3]
    assert found[0].message.endswith(".")
    assert found[0].hint


@pytest.mark.parametrize(
    "text",
    [
        "Wetherby is a Young Offender Institution.",
        "She went to a young offender institution.",
        "The report says 'young offender' throughout.",
        "The Youth Offending Team of another county came.",
        "Children who have offended came.",
        "The YOT Partnership Board meets.",
        "Adult offenders are managed by probation.",
        "The place is hard to reach by bus.",
    ],
)
def test_a_right_text_is_left_alone(text: str) -> None:
    """Right texts that look alike stay silent."""
    assert found_in(LEFT_BEHIND_TERM, text) == []


@given(
    st.lists(
        st.sampled_from(
            [
                "It helps young offenders.",
                "Local youths meet here.",
                "Half of the BAME children came.",
                "Support for hard to reach families.",
                "The YOS meets.",
                "He is a persistent young offender.",
            ]
        )
        | st.text(max_size=40),
        max_size=6,
    ).map(" ".join)
)
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """Whatever stands in a section, the rule ends and names a place in the file."""
    assert all(problem.place.file == "a.md" for problem in found_in(LEFT_BEHIND_TERM, text))
