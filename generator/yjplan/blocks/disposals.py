"""Disposals: outcomes by type and year, and how each type changed."""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from pydantic import Field

from yjplan.blocks.cells import count, row_notes, total_columns, words
from yjplan.blocks.ids import check_unique
from yjplan.blocks.kind import BlockKind, BlockModel, Shown, View, Written
from yjplan.charts.chart import ChartKind
from yjplan.charts.make import chart_from_table
from yjplan.charts.palette import MOST_SERIES
from yjplan.figures.fields import CountField, UnitField
from yjplan.figures.marks import Mark
from yjplan.figures.published import PublishedValue
from yjplan.figures.tables import (
    Cell,
    Column,
    RawTable,
    RawValue,
    Row,
    RowKind,
    SafeTable,
    SafeValue,
    own_column,
)
from yjplan.figures.units import UNITS
from yjplan.languages import say
from yjplan.problems import Problem, nearest, problem
from yjplan.sources.models import Model, Words

CHANGE = UNITS["percent-change"]


class Disposal(Model):
    """One type of outcome over the years."""

    name: Words
    counts: dict[str, CountField]
    """By year, as the years are written in the list of years."""
    note: str = ""


class Disposals(BlockModel):
    """Outcomes by type and year."""

    years: tuple[Words, ...]
    """In order: `2019-20`, or the period as the plan words it."""
    unit: UnitField = UNITS["children"]
    """What is counted; small counts are withheld whatever it is."""
    types: tuple[Disposal, ...]
    totals: dict[str, CountField] = Field(default_factory=dict)
    """Totals by year as printed; the check compares them with the types."""


def check(block: Disposals, written: Written) -> Iterator[Problem]:
    """Types once; every year is one of the years."""
    named = [(kind.name, written.place_of("types", n, "name")) for n, kind in enumerate(block.types)]
    yield from check_unique(named, what="type")
    rows = [(("types", n, "counts"), kind.counts) for n, kind in enumerate(block.types)]
    for path, counts in (*rows, (("totals",), block.totals)):
        for year in counts:
            if year not in block.years:
                place = written.place_of(*path, year)
                yield problem(
                    "unknown-value", place, f"'{year}' is not one of the years.", nearest(year, block.years)
                )


def tables(block: Disposals, written: Written) -> tuple[RawTable, ...]:
    """Years down, types across, printed totals last."""
    has_totals = bool(block.totals)
    columns = (
        own_column("Year"),
        *(Column(kind.name, numeric=True) for kind in block.types),
        *((own_column("Total", numeric=True, total=True),) if has_totals else ()),
    )
    rows = []
    for year in block.years:
        cells: list[Cell[RawValue]] = [words(year)]
        for n, kind in enumerate(block.types):
            place = written.place_of("types", n, "counts", year)
            cells.append(count(kind.counts.get(year), block.unit, place, kind.note))
        if has_totals:
            place = written.place_of("totals", year)
            cells.append(count(block.totals.get(year), block.unit, place, " ".join(block.note)))
        rows.append(Row(tuple(cells)))
    notes = (*row_notes([(kind.name, kind.note) for kind in block.types]), *block.note)
    sums = total_columns(rows, columns)
    return (RawTable(written.id, block.title, columns, tuple(rows), sums, notes, block.source),)


def view(block: Disposals, shown: Shown) -> View:
    """Stacked bars by year over the table, and the change of each type over the whole time.

    More types than can be told apart stand in the table alone.
    """
    table = shown.tables[0]
    types = tuple(c for c, column in enumerate(table.columns) if column.numeric and not column.total)
    chart = chart_from_table(
        table,
        label_column=0,
        value_columns=types,
        kind=ChartKind.STACKED,
        id=f"{table.id}-chart",
        title=table.title,
        axis=block.unit.said.capitalize(),
    )
    changes = (_changes(table),) if len(table.rows) > 1 else ()
    return View((table, *changes), (chart,) if len(types) <= MOST_SERIES else ())


def _changes(table: SafeTable) -> SafeTable:
    """From published values only: the first year, the last, and the change in percent."""
    first, last = table.rows[0], table.rows[-1]
    names = tuple(str(row.cells[0].value) for row in (first, last))
    columns = (
        own_column("Type"),
        *(Column(name, numeric=True) for name in names),
        own_column("Change", numeric=True),
    )
    rows: list[Row[SafeValue]] = []
    for c, column in enumerate(table.columns):
        if column.numeric:
            before, after = first.cells[c].value, last.cells[c].value
            change = change_in_percent(before, after)
            kind = RowKind.TOTAL if column.total else RowKind.BODY
            rows.append(Row((Cell(column.heading), Cell(before), Cell(after), Cell(change)), kind))
    title = say("{title}: change from {first} to {last}", title=table.title, first=names[0], last=names[1])
    return SafeTable(f"{table.id}-change", title, columns, tuple(rows), source=table.source)


def change_in_percent(before: SafeValue, after: SafeValue) -> SafeValue:
    """The change as a whole percentage; a mark where one of the two has no number or the first is 0."""
    if not isinstance(before, PublishedValue) or not isinstance(after, PublishedValue):
        return ""
    for value in (before, after):
        if value.amount is None:
            return PublishedValue(None, CHANGE, value.mark)
    if not before.amount or after.amount is None:
        return PublishedValue(None, CHANGE, Mark.NOT_APPLICABLE)
    change = 100 * (after.amount - before.amount) / before.amount
    return PublishedValue(change.quantize(Decimal(1), rounding=ROUND_HALF_UP), CHANGE)


DISPOSALS = BlockKind(
    name="disposals",
    summary="Outcomes by type and year: stacked bars, a table, and the change in percent.",
    model=Disposals,
    example="""\
title: Outcomes given to children in Westmere
years: [2019-20, 2020-21, 2021-22]
types:
  - {name: Community resolution, counts: {2019-20: 41, 2020-21: 88, 2021-22: 120}}
  - {name: Youth caution, counts: {2019-20: 35, 2020-21: 24, 2021-22: 19}}
  - {name: Referral order, counts: {2019-20: 62, 2020-21: 44, 2021-22: 31}}
totals: {2019-20: 138, 2020-21: 156, 2021-22: 170}
""",
    check=check,
    tables=tables,
    view=view,
)
