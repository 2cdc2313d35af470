"""What disclosure control lets through, cell by cell."""

from decimal import Decimal

import pytest

from tests.figures.samples import BOARD, CHILDREN, column_table, count_cell, period
from yjplan.figures.counts import RawCount
from yjplan.figures.disclosure import Policy, protect_count, protect_table
from yjplan.figures.marks import Mark
from yjplan.figures.protect import protect_series
from yjplan.figures.published import PublishedValue
from yjplan.figures.series import RawPoint, RawSeries
from yjplan.figures.tables import Bullets, Cell, Column, Number, RawTable, RawValue, Row, SafeTable
from yjplan.figures.units import UNITS, Unit
from yjplan.problems import Place


def shown(table: SafeTable) -> list[str]:
    """The last column as readers see it."""
    values = [row.cells[-1].value for row in table.rows]
    return [value.text for value in values if isinstance(value, PublishedValue)]


@pytest.mark.parametrize(
    ("number", "text"),
    [(0, "0"), (1, "[c]"), (5, "[c]"), (6, "6"), (1200, "1,200")],
)
def test_counts_from_one_to_the_threshold_are_withheld(number: int, text: str) -> None:
    """A true zero is shown, and so is everything above."""
    assert protect_count(RawCount(number), CHILDREN, Policy()).text == text


def test_the_threshold_is_the_sites_own() -> None:
    """A service may choose a higher one."""
    assert shown(protect_table(column_table([9, 10, 11], None), Policy(10))) == ["[c]", "[c]", "11"]


def test_marks_stay_as_they_were_written() -> None:
    """Not available is not the same as withheld."""
    table = column_table([Mark.NOT_AVAILABLE, Mark.NOT_APPLICABLE, Mark.CONFIDENTIAL, 40], None)
    assert shown(protect_table(table, Policy())) == ["[x]", "[z]", "[c]", "40"]


def test_flags_behind_a_count_are_kept() -> None:
    """A provisional count stays provisional."""
    value = protect_count(RawCount(40), CHILDREN, Policy(), flags=(Mark.PROVISIONAL,))
    assert value.text == "40 [p]"


def test_a_single_small_count_beside_a_total_takes_another_with_it() -> None:
    """Or the total less the rest would give it back."""
    hidden = shown(protect_table(column_table([3, 12, 41, 0], 56), Policy()))
    assert hidden[0] == "[c]"
    assert hidden.count("[c]") >= 2
    assert hidden[3] == "0"


def test_without_a_total_only_the_small_count_is_withheld() -> None:
    """Nothing gives it back, so nothing else has to go."""
    assert shown(protect_table(column_table([3, 12, 41], None), Policy())) == ["[c]", "12", "41"]


def test_a_table_without_small_counts_is_shown_whole() -> None:
    """Nothing is withheld for nothing."""
    assert shown(protect_table(column_table([12, 41, 0], 53), Policy())) == ["12", "41", "0", "53"]


def test_words_and_numbers_that_count_nobody_pass_unchanged() -> None:
    """Three sessions are not three children."""
    pounds = Number(Decimal(3), UNITS["pounds"], (Mark.ESTIMATED,))
    cells: tuple[Cell[RawValue], ...] = (
        Cell("Words", Place("a.yml", 3), "A note."),
        Cell(Bullets(("a", "b"))),
        Cell(pounds),
        count_cell(3),
    )
    columns = tuple(Column(str(n)) for n in range(4))
    (row,) = protect_table(RawTable("t", "T", columns, (Row(cells),), notes=("N",)), Policy()).rows
    assert row.cells[0] == cells[0]
    assert row.cells[1].value == Bullets(("a", "b"))
    assert [c.value.text for c in row.cells[2:] if isinstance(c.value, PublishedValue)] == ["£3 [e]", "[c]"]


def points(*points: RawPoint) -> RawSeries:
    """A raw series of those points."""
    return RawSeries("x", "westmere", BOARD, points)


def raw(
    number: str | RawCount | Mark, numerator: int | None = None, denominator: int | None = None
) -> RawPoint:
    """A raw point of 2021, provisional."""
    amount = Decimal(number) if isinstance(number, str) and not isinstance(number, Mark) else number
    count = None if numerator is None else RawCount(numerator)
    base = None if denominator is None else Decimal(denominator)
    place = Place("a.csv", 2)
    return RawPoint(period("2021"), amount, count, base, (Mark.PROVISIONAL,), "", place)


@pytest.mark.parametrize(
    ("point", "unit", "text"),
    [
        (raw("23.4", 4), UNITS["percent"], "[c]"),
        (raw("23.4", 6), UNITS["percent"], "23.4% [p]"),
        (raw("0.0", 0), UNITS["percent"], "0.0% [p]"),
        (raw("23.4"), UNITS["percent"], "23.4% [p]"),
        (raw("10", None, 40), UNITS["percent"], "[c]"),  # 4 of 40
        (raw("13.7", None, 40), UNITS["percent"], "[c]"),  # 5.48 of 40
        (raw("15", None, 40), UNITS["percent"], "15% [p]"),  # 6 of 40
        (raw("0", None, 40), UNITS["percent"], "0% [p]"),
        (raw("0.1", None, 40), UNITS["percent"], "[c]"),  # not none: somebody
        (raw("90", None, 40), UNITS["percent"], "[c]"),  # all but 4
        (raw("90", 36, 40), UNITS["percent"], "[c]"),
        (raw("85", 34, 40), UNITS["percent"], "85% [p]"),  # all but 6
        (raw("100", None, 40), UNITS["percent"], "100% [p]"),
        (raw("88", None, 40), UNITS["percent-whole"], "[c]"),
        (raw("10", None, 40_000), UNITS["rate-per-100000"], "[c]"),  # 4 of 40,000
        (raw("15", None, 40_000), UNITS["rate-per-100000"], "15 [p]"),
        (raw("0.14", None, 30_000), UNITS["rate-per-1000"], "[c]"),
        (raw("0.24", None, 30_000), UNITS["rate-per-1000"], "0.24 [p]"),
        (raw("980", None, 1_000), UNITS["rate-per-1000"], "980.00 [p]"),  # a rate has no rest
        (raw("4", None, 40), UNITS["score"], "4 [p]"),
        (raw(RawCount(3)), CHILDREN, "[c]"),
        (raw(RawCount(30)), CHILDREN, "30 [p]"),
        (raw(RawCount(0)), CHILDREN, "0 [p]"),
        (raw(Mark.NOT_AVAILABLE), UNITS["percent"], "[x] [p]"),
    ],
)
def test_a_rate_is_withheld_with_its_small_count(point: RawPoint, unit: Unit, text: str) -> None:
    """The rate and the population would give the count back."""
    (made,) = protect_series(points(point), unit, "Westmere", Policy()).points
    assert made.value.text == text
