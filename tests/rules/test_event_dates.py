"""One event with two years."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.desk import found_in
from yjplan.rules.event_dates import EVENT_DATES

WRONG = (
    "The Practice Learning Day was in January 2021. At the Practice Learning Day in January 2020 we met.",
    "Our Staff Survey of May 2021 was good. The Staff Survey ran in May 2022.",
)
RIGHT = (
    "The Practice Learning Day was in January 2021. At the Practice Learning Day in January 2021 we met.",
    "The Practice Learning Day was in January 2021. A Practice Learning Day in March 2020 came before.",
    "The Staff Survey was in May 2021. The next Staff Survey will be in May 2022.",
    "The Practice Learning Day was in January 2020 (section 2 says January 2021).",
    "The day was in January 2021. The day was in January 2020.",
)


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_text_is_reported(text: str) -> None:
    """The same month and another year is a slip."""
    found = found_in(EVENT_DATES, f"All is well.\n\n{text}")
    assert [(problem.code, problem.place.line) for problem in found] == [("event-dated-twice", 3)]
    assert found[0].message.endswith(".")
    assert found[0].hint


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_text_is_left_alone(text: str) -> None:
    """Other months, events that come back and events without a name are left alone."""
    assert [problem.message for problem in found_in(EVENT_DATES, text)] == []


@given(st.lists(st.sampled_from(WRONG + RIGHT) | st.text(max_size=40), max_size=6).map(" ".join))
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """Whatever stands in a section, the rule ends and names a place in the file."""
    assert all(problem.place.file == "a.md" for problem in found_in(EVENT_DATES, text))
