"""One person's e-mail address or telephone number."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.desk import found_in
from yjplan.rules.personal_contact import PERSONAL_CONTACT


@pytest.mark.parametrize(
    "text",
    [
        "Write to karen.harper@westmere.gov.uk.",
        "Write to kharper@westmere.gov.uk.",
        "Call 07700 900123.",
        "Call +44 7700 900 123.",
        "Call the direct line 01632 960001.",
    ],
)
def test_a_wrong_text_is_reported(text: str) -> None:
    """Each is reported once, with a hint."""
    found = found_in(PERSONAL_CONTACT, f"All is well.\n\n{text}")
    assert [problem.place.line for problem in found] == [3]
    assert found[0].message.endswith(".")
    assert found[0].hint


@pytest.mark.parametrize(
    "text",
    [
        "Write to youthjustice@westmere.gov.uk.",
        "Write to yjs@westmere.gov.uk.",
        "Write to press-office@westmere.gov.uk.",
        "Call 01632 960000.",
        "Follow @westmereyjs.",
        "The grant is 07 700 pounds.",
        "Cost centre 0770090012345.",
    ],
)
def test_a_right_text_is_left_alone(text: str) -> None:
    """Right texts that look alike stay silent."""
    assert found_in(PERSONAL_CONTACT, text) == []


@given(
    st.lists(
        st.sampled_from(
            [
                "Write to karen.harper@westmere.gov.uk.",
                "Write to kharper@westmere.gov.uk.",
                "Call 07700 900123.",
                "Call +44 7700 900 123.",
                "Call the direct line 01632 960001.",
            ]
        )
        | st.text(max_size=40),
        max_size=6,
    ).map(" ".join)
)
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """Whatever stands in a section, the rule ends and names a place in the file."""
    assert all(problem.place.file == "a.md" for problem in found_in(PERSONAL_CONTACT, text))
