"""Initials where a role should stand."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.desk import found_in, passage
from yjplan.rules.initials_of_leads import INITIALS_OF_LEADS
from yjplan.rules.passage import Passage, Where


def owner(text: str) -> Passage:
    """The owner of an action, on line 1 of a file."""
    return passage(text, kind="action-plan", path="priorities[0].actions[0].owner", where=Where.FIELD)


@pytest.mark.parametrize(("text", "number"), [("JS", 1), ("JS/DK", 2), ("JS and DK", 2), ("JSM, DK", 2)])
def test_initials_without_a_key_are_reported_once_each(text: str, number: int) -> None:
    """Readers cannot know who answers for the action."""
    found = found_in(INITIALS_OF_LEADS, owner(text), owner(text))
    assert [problem.code for problem in found] == ["unknown-initials"] * number


@pytest.mark.parametrize(
    "key",
    ["DK: Operations manager", "The Operations Manager (DK) leads.", "DK is the operations manager.", "DK"],
)
def test_a_key_anywhere_in_the_plan_explains_them(key: str) -> None:
    """A table, a glossary or a sentence will do."""
    assert found_in(INITIALS_OF_LEADS, owner("DK"), key) == []


@pytest.mark.parametrize(
    "text", ["YJB", "ECM steering group", "Head of service", "PCC/NHS", "Head of Service (HOS)"]
)
def test_roles_and_known_bodies_are_left_alone(text: str) -> None:
    """Only a value that is nothing but initials is asked about."""
    assert found_in(INITIALS_OF_LEADS, owner(text)) == []


@given(st.text(alphabet=" /,ABab()", max_size=30) | st.text(max_size=30))
@settings(max_examples=60, deadline=None)
def test_no_value_stops_the_rule(text: str) -> None:
    """Whatever stands there, the rule ends and names a place in the file."""
    assert all(problem.place.file == "a.md" for problem in found_in(INITIALS_OF_LEADS, owner(text), text))
