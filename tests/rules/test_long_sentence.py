"""Sentences of more than 40 words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.desk import found_in, passage
from yjplan.rules.long_sentence import LONG_SENTENCE
from yjplan.rules.passage import Where


@pytest.mark.parametrize("words", [41, 60])
def test_a_sentence_over_40_words_is_reported_at_its_first_words(words: int) -> None:
    """The second sentence of a paragraph, on its third line."""
    found = found_in(LONG_SENTENCE, f"All is\nwell.\nNext {'and ' * (words - 2)}end.")
    assert [(problem.place.line, f"has {words} words" in problem.message) for problem in found] == [(3, True)]


@pytest.mark.parametrize(
    "text", ["One " + "two " * 38 + "end.", "Ten words stand in this line, e.g. these here. " * 9]
)
def test_a_sentence_of_40_words_or_fewer_is_left_alone(text: str) -> None:
    """An abbreviation with a full stop ends no sentence, and several short ones make no long one."""
    assert found_in(LONG_SENTENCE, text) == []


def test_somebody_elses_words_are_left_alone() -> None:
    """A quotation is not the author's to shorten."""
    assert found_in(LONG_SENTENCE, passage("and " * 60, where=Where.QUOTATION)) == []


@given(st.text(max_size=300))
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """A text of 300 signs may hold many sentences; each is named once at most."""
    assert len(found_in(LONG_SENTENCE, text)) <= len(text)
