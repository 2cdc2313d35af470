"""`sources.yml` is changed as an author would change it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yjplan.figures.source_list import check_sources
from yjplan.intake.figure import SourceWords
from yjplan.intake.source_text import scalar, with_source
from yjplan.sources.yaml_text import read_yaml

OLD = """\
# Sources of figures.
lait:
  title: 'Local tool'   # the DfE's
  publisher: Department
  released: April 2026  # as its page says
  note: >-
    A long note
    on two lines.

other: {title: A, publisher: B, released: "May 2025"}
"""
NEW = SourceWords("lait", "Local tool", "Department", released="April 2027", population_base="2021 census")


def changed(text: str, source: SourceWords) -> str:
    """The text with the source; there may be no problem."""
    node, _ = read_yaml(text, "sources.yml")
    made, problems = with_source(text, node, source)
    assert problems == []
    return made


def test_the_release_changes_in_its_line_and_nothing_else() -> None:
    """Comments, quotation marks and notes stay; a missing base is put below the release."""
    assert changed(OLD, NEW) == OLD.replace(
        "  released: April 2026  # as its page says\n",
        "  released: April 2027  # as its page says\n  population-base: 2021 census\n",
    )


def test_a_new_source_is_put_at_the_end() -> None:
    """Everything above it stays, byte for byte."""
    made = changed(OLD, SourceWords("nomis", "Population: by age", "ONS", released="July 2025"))
    assert made.startswith(OLD)
    assert made[len(OLD) :] == (
        'nomis:\n  title: "Population: by age"\n  short: open data\n  publisher: ONS\n  released: July 2025\n'
        "  licence: Open Government Licence v3.0\n"
    )


def test_an_entry_that_says_the_same_is_not_touched() -> None:
    """Importing twice changes nothing."""
    once = changed(OLD, NEW)
    assert changed(once, NEW) == once


def test_a_month_does_not_take_the_place_of_a_day() -> None:
    """The author, or a cover sheet, said it more exactly."""
    old = OLD.replace("released: April 2026", "released: 8 April 2026")
    source = SourceWords("lait", "Local tool", "Department", released="April 2026")
    assert changed(old, source) == old


def test_an_entry_on_one_line_is_left_to_its_author() -> None:
    """A key that has no line of its own cannot be added without reformatting."""
    node, _ = read_yaml(OLD, "sources.yml")
    source = SourceWords("other", "A", "B", released="May 2025", population_base="2021 census")
    made, problems = with_source(OLD, node, source)
    assert made == OLD
    assert [(p.code, p.place.line) for p in problems] == [("wrong-type", 10)]


@pytest.mark.parametrize(
    "text", ["no", "- a", "a: b", "'x", "#1", "[x]", "{a}", "&a", "*a", "!a", "2026", "~"]
)
def test_text_that_yaml_would_read_otherwise_is_quoted(text: str) -> None:
    """It comes back as it was."""
    node, problems = read_yaml(f"k: {scalar(text)}\n", "x.yml")
    assert problems == []
    assert node is not None
    assert node.get("k").text == text  # type: ignore[union-attr]


@given(
    st.text(
        st.characters(min_codepoint=32, max_codepoint=1000, blacklist_categories=("Cc", "Cs")), max_size=30
    )
)
def test_whatever_a_title_holds_it_is_read_again(title: str) -> None:
    """Apart from white space, which becomes one space."""
    wanted = " ".join(title.split()) or "A"
    made = changed("", SourceWords("x", wanted, "B", released="May 2025"))
    node, problems = read_yaml(made, "sources.yml")
    assert problems == []
    assert node is not None
    sources, problems = check_sources(node)
    assert problems == []
    assert sources["x"].title == wanted
