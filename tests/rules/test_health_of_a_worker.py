"""Health or ethnicity beside one employee."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.desk import found_in
from yjplan.rules.health_of_a_worker import HEALTH_OF_A_WORKER


@pytest.mark.parametrize(
    "text",
    [
        "The case manager is off sick but will fill in the form.",
        "Our speech and language therapist is on maternity leave.",
        "The post is empty: the team manager has a disability.",
        "The only Black worker has left.",
        "Karen Harper is on sick leave.",
        "The head of service was on long-term sick leave.",
    ],
)
def test_a_wrong_text_is_reported(text: str) -> None:
    """Each is reported once, with a hint."""
    found = found_in(HEALTH_OF_A_WORKER, f"All is well.\n\n{text}")
    assert [problem.place.line for problem in found] == [3]
    assert found[0].message.endswith(".")
    assert found[0].hint


@pytest.mark.parametrize(
    "text",
    [
        "Sickness absence of staff fell.",
        "Occupational Health is open to all.",
        "Officers and workers can go on maternity leave.",
        "Every worker who is off sick is called.",
        "The health worker sees children each week.",
        "Black and Asian staff are mentored by the manager.",
        "The nurse treats illness.",
        "When a worker is off sick, another takes over.",
    ],
)
def test_a_right_text_is_left_alone(text: str) -> None:
    """Right texts that look alike stay silent."""
    assert found_in(HEALTH_OF_A_WORKER, text) == []


@given(
    st.lists(
        st.sampled_from(
            [
                "The case manager is off sick but will fill in the form.",
                "Our speech and language therapist is on maternity leave.",
                "The post is empty: the team manager has a disability.",
                "The only Black worker has left.",
        "Karen Harper is on sick leave.",
                "The head of service was on long-term sick leave.",
            ]
        )
        | st.text(max_size=40),
        max_size=6,
    ).map(" ".join)
)
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """Whatever stands in a section, the rule ends and names a place in the file."""
    assert all(problem.place.file == "a.md" for problem in found_in(HEALTH_OF_A_WORKER, text))
