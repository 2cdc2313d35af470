"""Words on the page in plain words that families do not use."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.problems.overlay import Example
from tests.rules.desk import found_in
from tests.rules.plans import found, section
from yjplan.rules.plain_words_jargon import PLAIN_WORDS_JARGON, PLAINER

HEAD = "---\ntitle: In plain words\nsummary: What we do.\npart: plain-words\n---\n"


def told(folder: Path, body: str) -> list[tuple[str, int, str]]:
    """What is said about a page with that body, which starts on line 6."""
    return found(folder, "plain-words-jargon", Example("00-in-plain-words.md", HEAD + body))


def test_letters_and_words_of_the_sector_are_reported_once_each(tmp_path: Path) -> None:
    """At their first place."""
    said = told(tmp_path, "The YJB counts reoffending.\n\nThe YJB counts it again. A cohort is left.\n")
    assert [(line, message.split("'")[1]) for _, line, message in said] == [
        (6, "YJB"),
        (6, "reoffending"),
        (8, "cohort"),
    ]


@pytest.mark.parametrize(
    "body",
    [
        "Sometimes you get help and no court. This is called diversion.\n",
        "Diversion means that you do not go to court.\n",
        "A cohort is a group of children. Each cohort meets.\n",
        "The Youth Justice Board (YJB) looks at this. The YJB is far away.\n",
        "You may get remand (locked up until court).\n",
        "Your GP and the NHS help.\n",
    ],
)
def test_what_the_page_explains_or_everybody_knows_is_left_alone(body: str, tmp_path: Path) -> None:
    """Before the word or behind it."""
    assert told(tmp_path, body) == []


def test_other_sections_may_use_them(tmp_path: Path) -> None:
    """The rule is about one page."""
    assert found(tmp_path, "plain-words-jargon", section("The cohort meets.\n")) == []


def test_every_word_has_a_plainer_one() -> None:
    """The hint says it, and it is no word of the list itself."""
    assert all(plainer and plainer.lower() not in PLAINER for plainer in PLAINER.values())


@given(st.text(max_size=200))
@settings(max_examples=40, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """A plan without the page has no such problem, whatever its text."""
    assert found_in(PLAIN_WORDS_JARGON, text) == []
