"""Terms of the sector that are misspelt."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.desk import found_in
from yjplan.rules.misspelt_term import MISSPELT_TERM


@pytest.mark.parametrize(
    "text",
    [
        "Our safegaurding work.",
        "Accomodation is short.",
        "Disproportionalty is high.",
        "The priorties are set.",
        "A police Commisioner.",
        "Good supervison.",
        "Use of reofending data.",
        "Seperate rooms.",
    ],
)
def test_a_wrong_text_is_reported(text: str) -> None:
    """Each is reported once, with a hint."""
    found = found_in(MISSPELT_TERM, f"All is well.\n\n{text}")
    assert [problem.place.line for problem in found] == [3]
    assert found[0].message.endswith(".")
    assert found[0].hint


@pytest.mark.parametrize(
    "text",
    [
        "Safeguarding safeguards.",
        "A detailed plan on detection.",
        "Preventing offences prevents offending.",
        "Seconded secondees.",
        "Overrepresented in multiagency panels.",
        "Resistance is persistence.",
        "A notional budget.",
        "http://safegaurding.example",
    ],
)
def test_a_right_text_is_left_alone(text: str) -> None:
    """Right texts that look alike stay silent."""
    assert found_in(MISSPELT_TERM, text) == []


@given(
    st.lists(
        st.sampled_from(
            [
                "Our safegaurding work.",
                "Accomodation is short.",
                "Disproportionalty is high.",
                "The priorties are set.",
                "A police Commisioner.",
                "Good supervison.",
            ]
        )
        | st.text(max_size=40),
        max_size=6,
    ).map(" ".join)
)
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """Whatever stands in a section, the rule ends and names a place in the file."""
    assert all(problem.place.file == "a.md" for problem in found_in(MISSPELT_TERM, text))
