"""A first name beside what a child did or went through."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.desk import found_in, passage
from yjplan.rules.names_a_child import NAMES_A_CHILD
from yjplan.rules.passage import Where


@pytest.mark.parametrize(
    "text",
    [
        "Connor was excluded from school and then arrested.",
        "The assessment explores the relationships that Annie has.",
        "It followed the murder of Zephyr Brightwell in March.",
        "When Kai was arrested, the panel met.",
        "Karen helped me get into college.",
        "Zephyr, 15, was found with a knife.",
        "Support for Zephyr, aged 14, began.",
        "A boy called Zephyr came to the group.",
    ],
)
def test_a_wrong_text_is_reported(text: str) -> None:
    """Each is reported once, with a hint."""
    found = found_in(NAMES_A_CHILD, f"All is well.\n\n{text}")
    assert [problem.place.line for problem in found] == [3]
    assert found[0].message.endswith(".")
    assert found[0].hint


def test_the_title_of_a_case_study_names_nobody() -> None:
    """A given name alone in it is a child's; a programme with a name of two words is none."""
    assert found_in(NAMES_A_CHILD, passage("How Jayden was helped", "case-study", "title", Where.FIELD))
    told = passage("At the Jack Petchey Foundation", "case-study", "title", Where.FIELD)
    assert not found_in(NAMES_A_CHILD, told)


@pytest.mark.parametrize(
    "text",
    [
        "Karen Harper has led the service since 2021. Karen began in health and custody work.",
        "Children aged 10 to 17 live here.",
        "Entrants to the Youth Justice System aged 10-17 offend less.",
        "The Jack Petchey Foundation pays for work on knife crime.",
        "Clare's Law protects victims of violence.",
        "St Thomas is a hospital where victims of violence are treated.",
        "In April, 12, children were referred.",
        "Will children in custody grow? May is busy.",
    ],
)
def test_a_right_text_is_left_alone(text: str) -> None:
    """Right texts that look alike stay silent."""
    assert found_in(NAMES_A_CHILD, text) == []


@given(
    st.lists(
        st.sampled_from(
            [
                "Connor was excluded from school and then arrested.",
                "The assessment explores the relationships that Annie has.",
                "It followed the murder of Zephyr Brightwell in March.",
                "When Kai was arrested, the panel met.",
                "Karen helped me get into college.",
                "Zephyr, 15, was found with a knife.",
                "Support for Zephyr, aged 14, began.",
                "A boy called Zephyr came to the group.",
            ]
        )
        | st.text(max_size=40),
        max_size=6,
    ).map(" ".join)
)
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """Whatever stands in a section, the rule ends and names a place in the file."""
    assert all(problem.place.file == "a.md" for problem in found_in(NAMES_A_CHILD, text))


@pytest.mark.parametrize("kind", ["case-study", "quotes", "survey"])
def test_any_name_counts_where_children_and_families_speak(kind: str) -> None:
    """A worker's name in a child's answer is a name too, with its surname or without."""
    found = found_in(NAMES_A_CHILD, passage("Gary Sykes was great", kind, "items[1].text", Where.FIELD))
    assert len(found) == 1


def test_the_message_does_not_repeat_the_name() -> None:
    """Logs of a check are public."""
    found = found_in(NAMES_A_CHILD, "Connor was arrested.")
    assert "Connor" not in found[0].message + found[0].hint
