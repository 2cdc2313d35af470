"""Small numbers of children written in a sentence."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.desk import found_in
from yjplan.rules.few_children import FEW_CHILDREN, _about


@pytest.mark.parametrize(
    "text",
    [
        "Two girls were remanded.",
        "There are 2 remanded young people at this time.",
        "The learning of the 3 murders has been shared.",
        "One child was sentenced to custody.",
        "In this cohort there were 2 children who had committed offences.",
        "Of the FTEs, five young people were convicted of theft.",
        "Of the 12 children, one was in custody.",
        "Of our twelve young people on an order, two were arrested again.",
    ],
)
def test_a_wrong_text_is_reported(text: str) -> None:
    """Each is reported once, with a hint."""
    found = found_in(FEW_CHILDREN, f"All is well.\n\n{text}")
    assert [problem.place.line for problem in found] == [3]
    assert found[0].message.endswith(".")
    assert found[0].hint


@pytest.mark.parametrize(
    "text",
    [
        "One in three children in custody is in care.",
        "Fewer than five children were remanded.",
        "Five children or fewer were remanded.",
        "Two children's homes report assaults.",
        "Six girls were remanded.",
        "12 children were remanded.",
        "Panels of up to three children talk about drugs.",
        "Each of the two councils has children in custody.",
        "One of the children in custody wrote a poem.",
        "Two young people sit on the board.",
        "When one child is remanded, the panel meets.",
        "The rate was 1.5 children in custody per 1,000.",
        "A visit for one child at a time in custody.",
        "Between 2 and 3 children in custody.",
        "One child in four has been arrested.",
        "Of the 60 children with an order, twelve were in custody.",
        "Of the 12 children who came, one has a bicycle.",
    ],
)
def test_a_right_text_is_left_alone(text: str) -> None:
    """Right texts that look alike stay silent."""
    assert found_in(FEW_CHILDREN, text) == []


@given(
    st.lists(
        st.sampled_from(
            [
                "Two girls were remanded.",
                "There are 2 remanded young people at this time.",
                "The learning of the 3 murders has been shared.",
                "One child was sentenced to custody.",
                "In this cohort there were 2 children who had committed offences.",
                "Of the FTEs, five young people were convicted of theft.",
            ]
        )
        | st.text(max_size=40),
        max_size=6,
    ).map(" ".join)
)
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """Whatever stands in a section, the rule ends and names a place in the file."""
    assert all(problem.place.file == "a.md" for problem in found_in(FEW_CHILDREN, text))


def test_a_sentence_is_judged_once_however_many_numbers_stand_in_it() -> None:
    """A list of them would else be read through for each."""
    before = _about.cache_info().misses
    assert found_in(FEW_CHILDREN, "three boys, " * 5000) == []
    assert _about.cache_info().misses == before + 1


def test_the_threshold_is_the_sites_own() -> None:
    """Six is small where the site withholds counts up to nine."""
    assert len(found_in(FEW_CHILDREN, "Six girls were remanded.", threshold=9)) == 1


def test_the_message_does_not_repeat_the_number() -> None:
    """Logs of a check are public."""
    found = found_in(FEW_CHILDREN, "Two girls were remanded.")
    assert "two" not in (found[0].message + found[0].hint).lower()
