"""Small invented figures for the tests."""

from dataclasses import replace
from decimal import Decimal

from yjplan.figures.counts import RawCount
from yjplan.figures.indicators import Direction, Indicator
from yjplan.figures.marks import Mark
from yjplan.figures.period_text import parse_period
from yjplan.figures.periods import Period
from yjplan.figures.published import PublishedValue
from yjplan.figures.series import Point, Series, Source
from yjplan.figures.tables import Cell, Column, Count, RawTable, RawValue, Row, RowKind, Sum
from yjplan.figures.units import UNITS, Unit

CHILDREN = UNITS["children"]
BOARD = Source("board", "Figures for the board", "Westmere Council", "May 2026", "", "", "", "")


def period(text: str) -> Period:
    """A period that can be read."""
    found = parse_period(text)
    assert found is not None
    return found


def indicator(name: str, direction: Direction = Direction.LOWER, unit: str = "rate-per-100000") -> Indicator:
    """An indicator with that name."""
    return Indicator(name, name.upper(), UNITS[unit], direction, "", "", "", verified=True, origin="")


def value(number: str | Mark, unit: Unit = UNITS["rate-per-100000"]) -> PublishedValue:
    """A published value or a mark in its place."""
    if isinstance(number, Mark):
        return PublishedValue(None, unit, number)
    return PublishedValue(Decimal(number), unit)


def point(text: str, number: str | Mark) -> Point:
    """One published value of a series."""
    return Point(period(text), value(number), "")


def counted(value_: str, part: int | Mark, base: int, text: str = "2021") -> Point:
    """A published figure with the counts behind it, or a mark instead of the numerator."""
    people = UNITS["people"]
    numerator = PublishedValue(None, people, part) if isinstance(part, Mark) else None
    numerator = numerator or PublishedValue(Decimal(str(part)), people)
    base_value = PublishedValue(Decimal(base), people)
    return replace(point(text, value_), numerator=numerator, denominator=base_value)


def series(area: str, values: dict[str, str | Mark]) -> Series:
    """A published series of an area."""
    return Series("fte", area, area, BOARD, tuple(point(p, v) for p, v in values.items()))


def count_cell(number: int | Mark) -> Cell[RawValue]:
    """A raw count of children in a table, or a mark."""
    return Cell(Count(number if isinstance(number, Mark) else RawCount(number), CHILDREN))


def column_table(parts: list[int | Mark], total: int | Mark | None) -> RawTable:
    """Categories down, one count each, and their printed total where there is one."""
    rows = [Row((Cell[RawValue](f"Row {n}"), count_cell(part))) for n, part in enumerate(parts, 1)]
    sums: tuple[Sum, ...] = ()
    if total is not None:
        rows.append(Row((Cell[RawValue]("Total"), count_cell(total)), RowKind.TOTAL))
        sums = (Sum((len(parts), 1), tuple((r, 1) for r in range(len(parts)))),)
    return RawTable("t", "T", (Column("What"), Column("Children", numeric=True)), tuple(rows), sums)
