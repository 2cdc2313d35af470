"""How hard the page in plain words is to read."""

from pathlib import Path

from tests.problems.overlay import Example
from tests.rules.plans import found, section

HEAD = "---\ntitle: In plain words\nsummary: What we do.\npart: plain-words\n---\n"
EASY = "We help you to stay safe. You can tell us what you think. " * 6
HARD = "Practitioners undertake comprehensive assessments considering communication preferences.\n\n"


def page(body: str) -> Example:
    """The page; its body starts on line 6."""
    return Example("00-in-plain-words.md", HEAD + body)


def test_the_three_hardest_sentences_are_named_where_they_stand(tmp_path: Path) -> None:
    """In the order of the page, with the age of the page and of the sentence."""
    told = found(tmp_path, "plain-words-hard", page(f"{HARD * 8}We help you.\n"))
    assert [(file, line) for file, line, _ in told] == [("00-in-plain-words.md", n) for n in (6, 8, 10)]
    assert all("11 is the highest" in message for _, _, message in told)


def test_an_easy_page_with_one_hard_sentence_is_left_alone(tmp_path: Path) -> None:
    """The page as a whole counts."""
    assert found(tmp_path, "plain-words-hard", page(EASY + "\n\n" + HARD)) == []


def test_a_few_words_and_the_other_sections_are_left_alone(tmp_path: Path) -> None:
    """Under 50 words an index says nothing, and a section of the plan has another limit."""
    assert found(tmp_path, "plain-words-hard", page(HARD), section(HARD * 10)) == []


def test_quotations_do_not_count(tmp_path: Path) -> None:
    """They are somebody else's words."""
    assert found(tmp_path, "plain-words-hard", page("".join(f"> {HARD}" for _ in range(10)))) == []
