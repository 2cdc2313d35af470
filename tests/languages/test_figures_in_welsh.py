"""Periods, changes, comparisons and ranks in Welsh, whose words stand in an order of their own."""

import pytest

from tests.figures.samples import point
from yjplan.figures.certainty import Certainty
from yjplan.figures.change import Change, Verdict
from yjplan.figures.marks import Mark
from yjplan.figures.period_text import parse_period
from yjplan.figures.standing import ordinal
from yjplan.figures.units import UNITS
from yjplan.languages import Language, say_list, speaking


@pytest.mark.parametrize(
    ("text", "label", "within"),
    [
        ("2021", "2021", "yn 2021"),
        ("2021-22", "2021-22", "yn 2021-22"),
        ("YE 2021-12", "blwyddyn yn diweddu Rhagfyr 2021", "yn y flwyddyn yn diweddu Rhagfyr 2021"),
        (
            "rolling 2021-12",
            "deuddeg mis yn diweddu Rhagfyr 2021",
            "yn y deuddeg mis yn diweddu Rhagfyr 2021",
        ),
        (
            "2021-22-Q4",
            "chwarter 4 2021-22 (Ionawr i Fawrth 2022)",
            "yn chwarter 4 2021-22 (Ionawr i Fawrth 2022)",
        ),
        ("since 2021-07", "ers Gorffennaf 2021", "ers Gorffennaf 2021"),
        ("unstated", "cyfnod heb ei nodi", "mewn cyfnod heb ei nodi"),
    ],
)
def test_a_period_is_said_in_the_language_of_the_page(text: str, label: str, within: str) -> None:
    """A period that was read once is said in Welsh and in English."""
    period = parse_period(text)
    assert period is not None
    english = (period.label, period.within)
    with speaking(Language.WELSH):
        assert (period.label, period.within) == (label, within)
    assert (period.label, period.within) == english


def test_a_change_is_one_sentence_in_welsh() -> None:
    """With the verb in front of both figures."""
    change = Change(point("2018", "212"), point("2021", "179"), Verdict.BETTER, Certainty.CLEAR)
    with speaking(Language.WELSH):
        assert change.sentence == "gostyngodd o 212 yn 2018 i 179 yn 2021"
        assert change.verdict_words == "gwelliant"
    assert change.sentence == "fell from 212 in 2018 to 179 in 2021"


@pytest.mark.parametrize(
    ("number", "written"),
    [
        *((1, "1af"), (2, "2il"), (3, "3ydd"), (5, "5ed"), (7, "7fed"), (11, "11eg"), (18, "18fed")),
        *((20, "20fed"), (21, "21ain"), (38, "38ain"), (40, "40fed"), (100, "100fed"), (101, "101af")),
        (113, "113eg"),
    ],
)
def test_a_place_has_its_welsh_ending(number: int, written: str) -> None:
    """As they stand behind figures."""
    with speaking(Language.WELSH):
        assert ordinal(number) == written


def test_names_are_listed_without_a_word_that_would_change_them() -> None:
    """Welsh `a` becomes `ac`, and changes the sound that follows; a list does without it."""
    assert say_list([]) == ""
    assert say_list(["Westmere"]) == "Westmere"
    assert say_list(["A", "B", "C"]) == "A, B and C"
    with speaking(Language.WELSH):
        assert say_list(["A", "B", "C"]) == "A, B, C"


def test_marks_and_units_have_their_welsh_beside_the_english_id() -> None:
    """The id of a unit stays what programs know."""
    with speaking(Language.WELSH):
        assert Mark.NOT_AVAILABLE.meaning == "ddim ar gael"
        assert UNITS["children"].said == "plant"
    assert (UNITS["children"].id, UNITS["children"].said) == ("children", "children")
