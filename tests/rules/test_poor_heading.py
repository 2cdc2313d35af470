"""Headings that say nothing, and headings as long as a paragraph."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.rules.desk import found_in, passage
from yjplan.rules.passage import Where
from yjplan.rules.poor_heading import LONGEST, POOR_HEADING


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Other", ["heading-says-nothing"]),
        ("3.", ["heading-says-nothing"]),
        ("4.2 Misc.", ["heading-says-nothing"]),
        ("word " * (LONGEST + 1), ["heading-too-long"]),
        ("word " * LONGEST, []),
        ("2021-22 plan", []),
        ("Other services", []),
        ("What next?", []),
        ("Gwybodaeth", []),
    ],
)
def test_headings(text: str, codes: list[str]) -> None:
    """A subject in a few words passes."""
    assert [p.code for p in found_in(POOR_HEADING, passage(text, where=Where.HEADING))] == codes


def test_other_text_is_no_heading() -> None:
    """A cell may say `Other`."""
    assert found_in(POOR_HEADING, "Other") == []


@given(st.text(max_size=80))
def test_no_heading_stops_the_rule(text: str) -> None:
    """At most one problem a heading."""
    assert len(found_in(POOR_HEADING, passage(text, where=Where.HEADING))) <= 1
