"""Disposals by type and year."""

from tests.blocks.reading import all_problems, codes, published, texts, viewed
from yjplan.blocks.disposals import DISPOSALS
from yjplan.charts.chart import ChartKind

TEXT = """\
title: Outcomes
years: [2019-20, 2020-21]
types:
  - {name: Caution, counts: {2019-20: 50, 2020-21: 23}}
  - {name: Referral order, counts: {2019-20: 85, 2020-21: 63}}
  - {name: Custody, counts: {2019-20: 9, 2020-21: 3}}
"""


def test_the_example_is_right() -> None:
    """Authors can start from the example."""
    assert all_problems(DISPOSALS) == []


def test_years_stand_down_and_types_across() -> None:
    """Small counts are withheld."""
    assert texts(published(DISPOSALS, TEXT)[0]) == [
        ["2019-20", "50", "85", "9"],
        ["2020-21", "23", "63", "[c]"],
    ]


def test_printed_totals_are_checked_by_year() -> None:
    """A wrong one is found at its place, and a note on the block answers it."""
    text = TEXT + "totals: {2019-20: 144, 2020-21: 90}\n"
    (found,) = all_problems(DISPOSALS, text)
    assert (found.code, found.place.path) == ("total-does-not-add-up", "totals.2020-21")
    assert all_problems(DISPOSALS, text + "note: So in the source.\n") == []


def test_a_total_does_not_give_a_withheld_count_back() -> None:
    """The next smallest count of the year goes too."""
    (table,) = published(DISPOSALS, TEXT + "totals: {2019-20: 144, 2020-21: 89}\n")
    assert texts(table)[1] == ["2020-21", "[c]", "63", "[c]", "89"]


def test_changes_come_from_published_values() -> None:
    """In whole percent; a withheld count has no change."""
    table = viewed(DISPOSALS, TEXT).tables[1]
    assert table.id == "disposals-change"
    assert texts(table) == [
        ["Caution", "50", "23", "−54%"],
        ["Referral order", "85", "63", "−26%"],
        ["Custody", "9", "[c]", "[c]"],
    ]


def test_a_change_from_nothing_is_not_a_percentage() -> None:
    """Zero has no multiple."""
    table = viewed(DISPOSALS, TEXT.replace("2019-20: 50", "2019-20: 0")).tables[1]
    assert texts(table)[0] == ["Caution", "0", "23", "[z]"]


def test_an_unknown_year_is_met_with_the_nearest() -> None:
    """A slip would lose the count."""
    (found,) = all_problems(DISPOSALS, TEXT.replace("{2019-20: 9", "{2019-2: 9"))
    assert (found.code, found.hint) == ("unknown-value", "Did you mean '2019-20'?")
    assert codes(all_problems(DISPOSALS, TEXT.replace("name: Custody", "name: caution"))) == ["duplicate-id"]


def test_the_chart_stacks_types_by_year() -> None:
    """Totals are not drawn."""
    (chart,) = viewed(DISPOSALS, TEXT + "totals: {2019-20: 144, 2020-21: 89}\n").charts
    assert (chart.kind, chart.categories) == (ChartKind.STACKED, ("2019-20", "2020-21"))
    assert [series.name for series in chart.series] == ["Caution", "Referral order", "Custody"]
