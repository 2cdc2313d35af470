"""Small words that stand twice."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.desk import found_in
from yjplan.rules.word_twice import WORD_TWICE


@pytest.mark.parametrize(
    "text",
    [
        "Met in the the hall.",
        "It is of of no use.",
        "And and so.",
    ],
)
def test_a_wrong_text_is_reported(text: str) -> None:
    """Each is reported once, with a hint."""
    found = found_in(WORD_TWICE, f"All is well.\n\n{text}")
    assert [problem.place.line for problem in found] == [3]
    assert found[0].message.endswith(".")
    assert found[0].hint


@pytest.mark.parametrize(
    "text",
    [
        "He said that that was it.",
        "They had had help.",
        "Then the theme was set.",
        "Not the, the.",
        "To           to children.",
    ],
)
def test_a_right_text_is_left_alone(text: str) -> None:
    """Right texts that look alike stay silent."""
    assert found_in(WORD_TWICE, text) == []


@given(
    st.lists(
        st.sampled_from(["Met in the the hall.", "It is of of no use.", "And and so."])
        | st.text(max_size=40),
        max_size=6,
    ).map(" ".join)
)
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """Whatever stands in a section, the rule ends and names a place in the file."""
    assert all(problem.place.file == "a.md" for problem in found_in(WORD_TWICE, text))
