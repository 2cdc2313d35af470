"""Scores: before and after, for each session or person of a programme."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Literal

from yjplan.blocks.cells import number, row_notes, words
from yjplan.blocks.kind import BlockKind, BlockModel, Shown, View, Written
from yjplan.charts.chart import Chart, ChartKind, ChartSeries
from yjplan.charts.words import describe_chart
from yjplan.figures.fields import AmountField
from yjplan.figures.published import PublishedValue
from yjplan.figures.tables import Cell, RawTable, RawValue, Row, SafeTable, own_column
from yjplan.figures.units import UNITS
from yjplan.languages import say, to_say
from yjplan.problems import Problem, problem
from yjplan.sources.models import Model, Words

SCORE = UNITS["score"]


class Pair(Model):
    """One thing that was scored twice."""

    name: Words
    before: AmountField
    after: AmountField
    note: str = ""

    @property
    def change(self) -> Decimal | None:
        """After less before; None where one of the two is not a number."""
        if isinstance(self.before, Decimal) and isinstance(self.after, Decimal):
            return self.after - self.before
        return None


class Scores(BlockModel):
    """Scores before and after."""

    by: Words = to_say("Session")
    """Heading of the rows."""
    before: Words = to_say("Before")
    after: Words = to_say("After")
    scale: str = ""
    """`0 (knows little) to 10 (knows everything)`."""
    claim: Literal["all rose", "none fell", "all fell"] | None = None
    """What the plan says of the scores; the check holds it against them."""
    rows: tuple[Pair, ...]


def check(block: Scores, written: Written) -> Iterator[Problem]:
    """What the plan claims of all scores is true of each, or there is a note."""
    if block.claim is None or block.note:
        return
    for n, row in enumerate(block.rows):
        if row.change is not None and not row.note and not _bears_out(block.claim, row.change):
            message = f"'{row.name}' does not bear out the claim '{block.claim}'."
            hint = "Correct the claim or the figure, or write 'note:' to say why it stands as it does."
            yield problem("claim-does-not-hold", written.place_of("rows", n), message, hint)


def _bears_out(claim: str, change: Decimal) -> bool:
    return {"all rose": change > 0, "none fell": change >= 0, "all fell": change < 0}[claim]


def tables(block: Scores, written: Written) -> tuple[RawTable, ...]:
    """Before, after, and the change."""
    headings = (block.before, block.after, to_say("Change"))
    columns = (own_column(block.by), *(own_column(name, numeric=True) for name in headings))
    rows: list[Row[RawValue]] = []
    for n, row in enumerate(block.rows):
        cells: list[Cell[RawValue]] = [
            words(row.name, written.place_of("rows", n)),
            number(row.before, SCORE, written.place_of("rows", n, "before"), row.note),
            number(row.after, SCORE, written.place_of("rows", n, "after"), row.note),
            number(row.change, SCORE, written.place_of("rows", n), row.note),
        ]
        rows.append(Row(tuple(cells)))
    scale = (say("Scale: {scale}.", scale=block.scale),) if block.scale else ()
    notes = (*scale, *row_notes([(row.name, row.note) for row in block.rows]), *block.note)
    return (RawTable(written.id, block.title, columns, tuple(rows), (), notes, block.source),)


def view(block: Scores, shown: Shown) -> View:
    """One line a row from before to after, over the table."""
    chart = _slope(block, shown.tables[0])
    return View(shown.tables, (chart,) if chart.series else ())


def _slope(block: Scores, table: SafeTable) -> Chart:
    series = tuple(
        ChartSeries(row.name, (before, after))
        for row, cells in zip(block.rows, table.rows, strict=True)
        if isinstance(before := cells.cells[1].value, PublishedValue)
        and isinstance(after := cells.cells[2].value, PublishedValue)
        and before.amount is not None
        and after.amount is not None
    )
    categories, axis = (say(block.before), say(block.after)), block.scale or say("Score")
    description = describe_chart(ChartKind.SLOPE, axis=axis, categories=categories, series=series)
    name = f"{table.id}-chart"
    return Chart(name, ChartKind.SLOPE, table.title, categories, series, axis, description, table)


SCORES = BlockKind(
    name="scores",
    summary="Scores before and after a programme: a slope chart and a table.",
    model=Scores,
    example="""\
title: What children said they knew about each subject
before: Start
after: End
scale: 0 (little) to 10 (everything)
claim: none fell
rows:
  - {name: Knives, before: 6, after: 8.5}
  - {name: Friends and role models, before: 5, after: 8}
  - {name: Drugs and alcohol, before: 8, after: 8}
""",
    check=check,
    tables=tables,
    view=view,
)
