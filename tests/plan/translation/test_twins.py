"""A translation says what the English says: the same numbers, links, headings and blocks."""

from pathlib import Path

import pytest

from tests.translated import lay_out, problems_of, swap, told

_DIFFERS = "translated-data-differs"
_OUTWARD = "[ganllawiau'r Bwrdd Cyfiawnder Ieuenctid](https://www.gov.uk/government/publications/youth-justice-plans.cy)"
_LINKS = (
    "Links to files of the plan differ: only in English '04-resources.md'; only here '02-performance.md'."
)


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("3 ysgol", "4 ysgol", "Numbers in the text differ: only in English '3'; only here '4'."),
        ("(04-resources.md)", "(02-performance.md)", _LINKS),
        (_OUTWARD, "ganllawiau", "The English has 1 links to other sites and this has 0."),
        ("## Beth", "### Beth", "The headings are '###'; those of the English are '##'."),
        ("## Beth fyddwn ni'n ei wneud eleni\n\n", "", "The headings are ''; those of the English are '##'."),
    ],
)
def test_sections_that_differ_say_in_what(tmp_path: Path, before: str, after: str, message: str) -> None:
    """Names what only one of the two has; a heading that skips a level is a fault of its own."""
    lay_out(tmp_path, cy__01_introduction_md=swap(before, after))
    assert told(tmp_path) == [f"translation-differs cy/01-introduction.md {message}"]


def test_figures_in_sentences_are_the_same(tmp_path: Path) -> None:
    """Another year would be another figure."""
    lay_out(tmp_path, cy__02_performance_md=swap("{change}`fte 2023 2025`", "{change}`fte 2024 2025`"))
    (found,) = told(tmp_path)
    assert found.startswith("translation-differs cy/02-performance.md Figures in sentences differ")
    assert found.endswith("only in English '{change}`fte 2023 2025`'; only here '{change}`fte 2024 2025`'.")


def test_blocks_are_the_same(tmp_path: Path) -> None:
    """They decide what is counted and withheld."""
    lay_out(tmp_path, cy__04_resources_md=swap(":::{glossary} glossary.yml\n:::\n", ""))
    assert (
        "translated-data-differs cy/04-resources.md The blocks here are: budget budget.yml. "
        "The English has: budget budget.yml, glossary glossary.yml."
    ) in told(tmp_path)


def test_options_of_blocks_are_the_same(tmp_path: Path) -> None:
    """A chart beside other areas would be another chart."""
    lay_out(tmp_path, cy__02_performance_md=swap(":chart: line\n", ""))
    message = "The options or the content of this block differ: only in English ':chart:'."
    assert f"translated-data-differs cy/02-performance.md {message}" in told(tmp_path)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("due: 2026-09-30", "due: 2026-09-29"),
        ('id: "1.2"', 'id: "1.3"'),
        ("status: on track", "status: completed"),
        ("measures: Gofynnwyd i 90% o blant", "measures: Gofynnwyd i 80% o blant"),
    ],
)
def test_data_may_differ_in_words_only(tmp_path: Path, before: str, after: str) -> None:
    """Dates, ids, choices and numbers are the English file's."""
    lay_out(tmp_path, cy__actions_yml=swap(before, after))
    found = told(tmp_path)
    assert found
    assert all(one.startswith("translated-data-differs cy/actions.yml") for one in found)


def test_an_entry_too_few_is_named(tmp_path: Path) -> None:
    """With how many there are."""
    lay_out(tmp_path, cy__survey_yml=swap("      - {answer: Dim o gwbl, count: 4}\n", ""))
    expected = (
        "translated-data-differs cy/survey.yml 'questions[1].answers' has 2 entries; the English file has 3."
    )
    assert expected in told(tmp_path)


def test_no_message_says_a_count(tmp_path: Path) -> None:
    """A count that differs is named by its place: it may be one that is withheld."""
    lay_out(tmp_path, cy__survey_yml=swap("count: 4}", "count: 3}"))
    found = problems_of(tmp_path)
    assert "questions[1].answers[3].count" in {one.place.path for one in found}
    messages = [one.message.replace(one.place.path or "-", "") for one in found]
    assert not [words for words in messages if any(sign.isdigit() for sign in words)]


def test_a_source_keeps_its_id(tmp_path: Path) -> None:
    """Figures name it: under another id it would be lost in Welsh."""
    lay_out(tmp_path, cy__data__sources_yml=swap("plan:\n", "cynllun:\n"))
    expected = "This file does not have the keys of the English file: 'plan', 'cynllun'."
    assert f"translated-data-differs cy/data/sources.yml {expected}" in told(tmp_path)


@pytest.mark.parametrize(
    ("english", "welsh", "wrong"),
    [
        ("Of 20, 15.5 came", "O 20, daeth 15.5", set()),
        ("Of 20, 15.5 came", "Daeth 15.5 o 20", {_DIFFERS}),
        ("Of 20, 15.5 came", "O 20, daeth 5.15", {_DIFFERS}),
        ("1,500 pounds", "1500 o bunnoedd", set()),
    ],
)
def test_numbers_in_data_stand_in_one_order(
    tmp_path: Path, english: str, welsh: str, wrong: set[str]
) -> None:
    """Whole decimals, with or without commas between thousands."""
    lay_out(
        tmp_path,
        glossary_yml=swap("Help for a child", english),
        cy__glossary_yml=swap("Help i blentyn", welsh),
    )
    assert {one.code for one in problems_of(tmp_path)} - {"older-translation"} == wrong


def test_labels_of_a_table_may_be_translated(tmp_path: Path) -> None:
    """The budget's columns are partners, whose names are words."""
    lay_out(tmp_path)
    assert "Heddlu: 60000" in (tmp_path / "content/cwm-derw/2026-27/cy/budget.yml").read_text("utf-8")
    assert told(tmp_path) == []
