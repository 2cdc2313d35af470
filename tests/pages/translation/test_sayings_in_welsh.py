"""A Welsh sentence does not say a number that a table beside it withholds."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.pages.translation.withheld import checked_of
from tests.translated import PLAN, lay_out

_FILE = "03_voice_of_the_child_md"


def adding(words: str) -> Callable[[str], str]:
    """A paragraph more."""
    return lambda text: f"{text}\n{words}\n"


def told(project: Path) -> list[str]:
    """Files that say a number that is withheld."""
    problems = checked_of(project).outcome.report.problems
    found = [one for one in problems if one.code == "few-people-in-text"]
    return [one.place.file.removeprefix(f"{PLAN}/") for one in found]


@pytest.mark.parametrize(
    "words",
    [
        "Dywedodd pedwar o blant nad oeddem wedi helpu o gwbl.",
        "Dywedodd pedwar plentyn hynny.",
        "Dywedodd 4 o blant hynny.",
        "Four children said that we did not help at all.",
    ],
)
def test_a_withheld_number_in_a_welsh_file_is_seen(tmp_path: Path, words: str) -> None:
    """In Welsh, and in English that was left there: four said 'Dim o gwbl', which is withheld."""
    lay_out(tmp_path, **{f"cy__{_FILE}": adding(words)})
    assert told(tmp_path) == ["cy/03-voice-of-the-child.md"]


@pytest.mark.parametrize("words", ["Atebodd 71 o blant.", "Mae pedwar gweithiwr.", "Pedwar rhiant."])
def test_other_numbers_are_none_of_it(tmp_path: Path, words: str) -> None:
    """A number that is printed, workers and adults."""
    lay_out(tmp_path, **{f"cy__{_FILE}": adding(words)})
    assert told(tmp_path) == []


def test_an_english_section_among_welsh_ones_is_told_once(tmp_path: Path) -> None:
    """At the English file."""
    lay_out(tmp_path, **{f"cy__{_FILE}": None, _FILE: adding("Four children said that.")})
    assert told(tmp_path) == ["03-voice-of-the-child.md"]


def test_an_author_may_answer_in_the_welsh_section(tmp_path: Path) -> None:
    """Where the sentence counts other people."""
    answer = (
        ":::{accept} few-people-in-text\n:by: Head of service\n:on: 2026-06-01\n"
        ":why: They sat on a panel; no survey was about them.\n:::\n\n"
    )
    lay_out(tmp_path, **{f"cy__{_FILE}": adding(f"{answer}Roedd pedwar o blant ar banel.")})
    assert told(tmp_path) == []
