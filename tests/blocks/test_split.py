"""Splits: one whole in categories."""

import pytest

from tests.blocks.reading import all_problems, codes, published, texts, viewed
from yjplan.blocks.split import SPLIT

TEXT = """\
title: Caseload by age
by: Age
rows:
  - {name: 10 to 14, count: 12}
  - {name: 15 to 17, count: 41}
  - {name: 18 and over, count: 3}
"""


def test_the_example_is_right() -> None:
    """Authors can start from the example."""
    assert all_problems(SPLIT) == []


def test_children_are_protected_when_no_unit_is_given() -> None:
    """The unit is children unless the author says otherwise."""
    assert texts(published(SPLIT, TEXT)[0])[2] == ["18 and over", "[c]"]


def test_a_printed_total_is_checked_and_kept_from_giving_a_count_back() -> None:
    """The total is declared as a sum: for the check, and for disclosure control."""
    assert codes(all_problems(SPLIT, TEXT + "stated-total: 57\n")) == ["total-does-not-add-up"]
    (table,) = published(SPLIT, TEXT + "stated-total: 56\n")
    assert [row[1] for row in texts(table)] == ["[c]", "41", "[c]", "56"]


def test_a_note_answers_the_total() -> None:
    """What stands as printed is explained."""
    assert all_problems(SPLIT, TEXT + "stated-total: 57\nnote: The source says 57.\n") == []


def test_things_are_not_protected() -> None:
    """A small number of offences points at nobody."""
    (table,) = published(SPLIT, TEXT + "unit: offences\n")
    assert texts(table)[2] == ["18 and over", "3"]


def test_shares_are_shown_as_percentages_without_a_sum() -> None:
    """Rounded percentages need not make 100."""
    text = (
        TEXT.replace("count: 12", "percent: 20")
        .replace("count: 41", "percent: 70.5")
        .replace("count: 3", "percent: 9")
    )
    assert all_problems(SPLIT, text) == []
    (table,) = published(SPLIT, text)
    assert texts(table)[1] == ["15 to 17", "70.5%"]
    assert table.sums == ()


@pytest.mark.parametrize(
    ("count", "code"),
    [("-3", "wrong-type"), ("2.5", "wrong-type"), ("few", "wrong-type")],
)
def test_a_count_that_is_none_is_refused_without_being_repeated(count: str, code: str) -> None:
    """The message says what a count is, and not what stands there."""
    (found,) = all_problems(SPLIT, TEXT.replace("count: 3}", f"count: {count}}}"))
    assert (found.code, found.place.path) == (code, "rows[3].count")
    assert count not in found.message


def test_counts_and_shares_do_not_mix() -> None:
    """All rows state the same kind of figure as the first."""
    assert codes(all_problems(SPLIT, TEXT.replace("count: 3}", "percent: 3}"))) == ["missing-key"]


def test_the_chart_is_drawn_from_the_published_table() -> None:
    """A withheld count has no bar, and its name stays."""
    (chart,) = viewed(SPLIT, TEXT).charts
    assert [value and value.plain for value in chart.series[0].values] == ["12", "41", "[c]"]
