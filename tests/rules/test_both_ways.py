"""One measure that rises on one page and falls on another."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.desk import found_in
from yjplan.rules.both_ways import BOTH_WAYS

WRONG = (
    "There has been an increase in custodial sentences. Custody figures have reduced.",
    "Reoffending has fallen. A rise in reoffending worries us.",
    "There was an increase in young people being sentenced to custody. Overall custody has reduced.",
    "First time entrants rose in 2021. There was a fall in first time entrants in 2021.",
)
RIGHT = (
    "Custody has fallen over the last five years. There has been an increase in custody in 2021.",
    "There has been an increase in custodial sentences. We want custody to fall.",
    "Reoffending has fallen. National reoffending rose.",
    "Reoffending fell in 2019. Reoffending rose in 2020.",
    "Custody has fallen. Reoffending has risen.",
    "A fall in custody is our aim. Custody has risen.",
    "Custody has fallen and then risen. Custody has risen.",
)


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_text_is_reported(text: str) -> None:
    """The two sentences cannot both be true."""
    found = found_in(BOTH_WAYS, f"All is well.\n\n{text}")
    assert [(problem.code, problem.place.line) for problem in found] == [("said-both-ways", 3)]
    assert found[0].message.endswith(".")
    assert found[0].hint


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_text_is_left_alone(text: str) -> None:
    """Different times, areas, measures and aims are left alone."""
    assert [problem.message for problem in found_in(BOTH_WAYS, text)] == []


@given(st.lists(st.sampled_from(WRONG + RIGHT) | st.text(max_size=40), max_size=6).map(" ".join))
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """Whatever stands in a section, the rule ends and names a place in the file."""
    assert all(problem.place.file == "a.md" for problem in found_in(BOTH_WAYS, text))
