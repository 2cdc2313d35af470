"""Long sentences on the page in plain words."""

from pathlib import Path

from tests.problems.overlay import Example
from tests.rules.plans import found, section

HEAD = "---\ntitle: In plain words\nsummary: What we do.\npart: plain-words\n---\n"


def test_a_sentence_of_more_than_20_words_is_reported_at_its_first_words(tmp_path: Path) -> None:
    """The second one of the paragraph, with its number of words."""
    body = "We help you.\nThen we " + "go and " * 9 + "stop.\n"
    told = found(tmp_path, "plain-words-long", Example("00-in-plain-words.md", HEAD + body))
    assert told == [("00-in-plain-words.md", 7, "This sentence has 21 words; on this page 20 is the most.")]


def test_20_words_and_the_plan_s_own_sections_are_left_alone(tmp_path: Path) -> None:
    """A list has a sentence for each item."""
    page = Example(
        "00-in-plain-words.md", HEAD + "We " + "go and " * 9 + "stop.\n\n- One two\n" + "- Three\n" * 9
    )
    assert found(tmp_path, "plain-words-long", page, section("We " + "go and " * 12 + "stop.\n")) == []
