"""Split: one whole divided into categories."""

from collections.abc import Iterator
from decimal import Decimal

from yjplan.blocks.cells import row_notes, total_rows, unit_column, words
from yjplan.blocks.kind import BlockKind, BlockModel, Shown, View, Written
from yjplan.blocks.typed import adds_up, check_figure, typed_cell
from yjplan.charts.chart import ChartKind
from yjplan.charts.make import chart_from_table
from yjplan.figures.fields import UnitField, parse_number
from yjplan.figures.sums import make_a_whole
from yjplan.figures.tables import RawTable, RawValue, Row, RowKind, own_column
from yjplan.figures.units import UNITS, Unit
from yjplan.languages import say, to_say
from yjplan.problems import Problem, problem
from yjplan.sources.models import Model, Words


class Share(Model):
    """One category."""

    name: Words
    count: Words | None = None
    """How many, in the split's unit; small counts of people are withheld."""
    percent: Words | None = None
    """The share, where the plan states shares only."""
    note: str = ""


class Split(BlockModel):
    """Categories of one whole."""

    by: Words = to_say("Category")
    """Heading of the categories: `Ethnicity`, `Type of offence`."""
    unit: UnitField = UNITS["children"]
    """What the counts count."""
    rows: tuple[Share, ...]
    stated_total: Words | None = None
    """The total as printed; the check compares it with the rows."""


def _shown_unit(block: Split) -> Unit:
    """Percent where the first row states a share."""
    return UNITS["percent"] if block.rows and block.rows[0].count is None else block.unit


def check(block: Split, written: Written) -> Iterator[Problem]:
    """Every row has one figure, all rows the same kind of figure, in the split's unit."""
    unit = _shown_unit(block)
    right, wrong = ("percent", "count") if unit.id == "percent" else ("count", "percent")
    for r, row in enumerate(block.rows):
        text: str | None = getattr(row, right)
        if text is None or getattr(row, wrong) is not None:
            message = f"The row '{row.name}' should have '{right}:', as the first row, and nothing else."
            hint = "Give every row 'count:', or every row 'percent:'."
            yield problem("missing-key", written.place_of("rows", r), message, hint)
        else:
            yield from check_figure(text, unit, written.place_of("rows", r, right))
    shares = [found for row in block.rows if row.percent and (found := parse_number(row.percent)) is not None]
    if len(shares) == len(block.rows) > 1 and not block.note and not make_a_whole(shares):
        message = f"The percentages add up to {sum(shares, Decimal(0)):f}, not to 100."
        hint = "Correct them, or write 'note:' to say why."
        yield problem("shares-not-100", written.place_of("rows"), message, hint)
    if block.stated_total is not None:
        yield from check_figure(block.stated_total, unit, written.place_of("stated-total"))


def tables(block: Split, written: Written) -> tuple[RawTable, ...]:
    """One table; the printed total is its last row."""
    unit = _shown_unit(block)
    key = "percent" if unit.id == "percent" else "count"
    columns = (own_column(block.by), unit_column(unit))
    rows: list[Row[RawValue]] = []
    for r, row in enumerate(block.rows):
        figure = typed_cell(getattr(row, key) or "", unit, written.place_of("rows", r, key), row.note)
        rows.append(Row((words(row.name, written.place_of("rows", r, "name")), figure)))
    if block.stated_total is not None:
        place = written.place_of("stated-total")
        total = typed_cell(block.stated_total, unit, place, " ".join(block.note))
        rows.append(Row((words(say("Total")), total), RowKind.TOTAL))
    sums = total_rows(rows, columns) if adds_up(unit) else ()
    notes = (*row_notes([(row.name, row.note) for row in block.rows]), *block.note)
    return (RawTable(written.id, block.title, columns, tuple(rows), sums, notes, block.source),)


def view(_block: Split, shown: Shown) -> View:
    """Bars over the table they are drawn from."""
    table = shown.tables[0]
    chart = chart_from_table(
        table,
        label_column=0,
        value_columns=(1,),
        kind=ChartKind.BARS,
        id=f"{table.id}-chart",
        title=table.title,
        axis=table.columns[1].heading,
    )
    return View(shown.tables, (chart,))


SPLIT = BlockKind(
    name="split",
    summary="One whole divided into categories: bars and a table, small counts withheld.",
    model=Split,
    example="""\
title: Children on Westmere's caseload by age
by: Age
rows:
  - {name: 10 to 14, count: 12}
  - {name: 15 to 17, count: 41}
  - {name: 18 and over, count: 9}
stated-total: 62
source: Westmere case records, 31 March 2023
""",
    check=check,
    tables=tables,
    view=view,
)
