"""Meaning that only a colour carries."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.desk import found_in, passage
from yjplan.rules.colour_alone import COLOUR_ALONE
from yjplan.rules.passage import Where


@pytest.mark.parametrize(
    "text",
    [
        "See the items in red.",
        "The actions shown in green are done.",
        "Those that are marked amber wait.",
        "The cells shaded in grey are old.",
    ],
)
def test_a_wrong_text_is_reported(text: str) -> None:
    """Each is reported once, with a hint."""
    found = found_in(COLOUR_ALONE, f"All is well.\n\n{text}")
    assert [problem.place.line for problem in found] == [3]
    assert found[0].message.endswith(".")
    assert found[0].hint


@pytest.mark.parametrize(
    "text",
    [
        "A ball in red.",
        "The items in red (late) come first.",
        "Items in red: red means late.",
        "Green spaces are near.",
        "Areas in Redcar.",
    ],
)
def test_a_right_text_is_left_alone(text: str) -> None:
    """Right texts that look alike stay silent."""
    assert found_in(COLOUR_ALONE, text) == []


@given(
    st.lists(
        st.sampled_from(
            [
                "See the items in red.",
                "The actions shown in green are done.",
                "Those that are marked amber wait.",
                "The cells shaded in grey are old.",
            ]
        )
        | st.text(max_size=40),
        max_size=6,
    ).map(" ".join)
)
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """Whatever stands in a section, the rule ends and names a place in the file."""
    assert all(problem.place.file == "a.md" for problem in found_in(COLOUR_ALONE, text))


@pytest.mark.parametrize(("text", "count"), [("Red", 1), ("amber/green", 1), ("Late", 0), ("Red: late", 0)])
def test_a_status_that_is_a_colour_is_reported(text: str, count: int) -> None:
    """A colour beside words is fine."""
    assert (
        len(found_in(COLOUR_ALONE, passage(text, "action-plan", "actions[1].status", Where.FIELD))) == count
    )


def test_a_colour_that_is_no_status_is_left_alone() -> None:
    """An answer about a favourite colour is one."""
    assert found_in(COLOUR_ALONE, passage("Red", "survey", "answers[1].answer", Where.FIELD)) == []
