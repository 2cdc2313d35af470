"""Abbreviations that are written out nowhere."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.desk import found_in
from yjplan.rules.undefined_abbreviation import UNDEFINED_ABBREVIATION


@pytest.mark.parametrize(
    "text",
    [
        "The ZQP meets. The ZQP ends.",
        "A ZQP is new. ZQPs meet.",
    ],
)
def test_a_wrong_text_is_reported(text: str) -> None:
    """At its first place."""
    found = found_in(UNDEFINED_ABBREVIATION, f"All is well.\n\n{text}")
    assert [problem.place.line for problem in found] == [3]
    assert found[0].message.endswith(".")
    assert found[0].hint


@pytest.mark.parametrize(
    "text",
    [
        "The zone panel (ZQP) meets. The ZQP ends.",
        "The ZQP (zone panel) meets. ZQP ends.",
        "ZQP means zone panel. ZQP ends.",
        "A ZQP is a zone panel. ZQP ends.",
        "The Zone and Quality Panel meets. The ZQP and the ZQP.",
        "The NHS and the NHS.",
        "The ZQP meets once.",
        "Nobody explains it: the abbreviation ZQP stays. ZQP, ZQP.",
        "With the ZQP system. On the ZQP system.",
    ],
)
def test_a_right_text_is_left_alone(text: str) -> None:
    """Right texts that look alike stay silent."""
    assert found_in(UNDEFINED_ABBREVIATION, text) == []


@given(
    st.lists(
        st.sampled_from(["The ZQP meets. The ZQP ends.", "A ZQP is new. ZQPs meet."]) | st.text(max_size=40),
        max_size=6,
    ).map(" ".join)
)
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """Whatever stands in a section, the rule ends and names a place in the file."""
    assert all(problem.place.file == "a.md" for problem in found_in(UNDEFINED_ABBREVIATION, text))
