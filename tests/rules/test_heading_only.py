"""Headings with nothing below them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.plans import section
from tests.rules.whole import found_in_plan
from yjplan.rules.heading_only import HEADING_ONLY


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("## Girls\n\n## Boys\n\nText.\n", [5]),
        ("Text.\n\n## Last\n", [7]),
        ("## One\n\n### Two\n\nText.\n\n### Three\n\n## Four\n\nText.\n", [11]),
        ("## One\n\n### Two\n\n## Three\n\nText.\n", [5, 7]),
    ],
)
def test_a_heading_without_anything_below_it_is_reported(body: str, lines: list[int]) -> None:
    """At the heading's own line."""
    assert [line for _, _, line in found_in_plan(HEADING_ONLY, section(body))] == lines


@pytest.mark.parametrize(
    "body",
    [
        "## One\n\n### Two\n\nText.\n",
        "## One\n\n- a point\n",
        "## One\n\n:::{indicator} fte\n:id: again\n:::\n",
        "## One\n\n> Words of a child.\n",
    ],
)
def test_text_a_list_a_quotation_or_a_block_is_enough(body: str) -> None:
    """Also when it stands below a deeper heading."""
    assert found_in_plan(HEADING_ONLY, section(body)) == []


@given(st.lists(st.sampled_from(["## A", "### B", "Text", "- point", ":::", "***", "A\n==="]), max_size=8))
@settings(max_examples=15, deadline=None)
def test_no_section_stops_the_rule(parts: list[str]) -> None:
    """Whatever stands in a section, the rule ends and names a line of it."""
    body = "\n\n".join(parts)
    assert all(line >= 5 for _, _, line in found_in_plan(HEADING_ONLY, section(f"{body}\n")))
