"""Chart: figures of one's own as a picture, with the same figures as a table."""

from collections.abc import Iterator
from typing import Literal

from yjplan.blocks.kind import BlockKind, Shown, View, Written
from yjplan.blocks.table import AnyTable, check_cells, tables
from yjplan.charts.chart import ChartKind
from yjplan.charts.make import chart_from_table
from yjplan.charts.palette import MOST_SERIES
from yjplan.problems import Problem, problem


class ChartBlock(AnyTable):
    """A table that is drawn: the first column names the bars or periods, the others hold figures."""

    kind: Literal["line", "bars", "stacked", "slope"] = "bars"
    """How it is drawn."""
    axis: str = ""
    """What is measured, with its unit; the title when absent."""


def check(block: ChartBlock, written: Written) -> Iterator[Problem]:
    """The table is right, names come first and there is something to draw."""
    yield from check_cells(block, written)
    if block.columns and block.columns[0].unit is not None:
        message = "The first column of a chart names its bars or periods; it should hold text."
        yield problem("wrong-type", written.place_of("columns", 0), message, "Leave its 'unit:' out.")
    if not any(column.unit is not None for column in block.columns[1:]):
        message = "No column of this chart holds figures."
        yield problem("missing-key", written.place_of("columns"), message, "Write 'unit:' in one of them.")
    drawn = _drawn_columns(block)
    if len(drawn) > MOST_SERIES:
        message = f"This chart has {len(drawn)} series; readers can tell {MOST_SERIES} apart."
        hint = "Put the smallest together in one column, write two charts, or write a 'table' in place of it."
        yield problem("too-many-series", written.place_of("columns", drawn[MOST_SERIES]), message, hint)


def _drawn_columns(block: ChartBlock) -> tuple[int, ...]:
    """The columns that are series of the chart: figures, and not the sums of others."""
    return tuple(c for c, one in enumerate(block.columns) if c and one.unit is not None and not one.total)


def view(block: ChartBlock, shown: Shown) -> View:
    """The picture, made from the protected table, and the table."""
    (table,) = shown.tables
    chart = chart_from_table(
        table,
        label_column=0,
        value_columns=_drawn_columns(block),
        kind=ChartKind(block.kind),
        id=f"{shown.id}-chart",
        title=block.title,
        axis=block.axis or block.title,
    )
    return View(shown.tables, (chart,))


CHART = BlockKind(
    name="chart",
    summary="Figures of one's own as a picture, with the same figures as a table.",
    model=ChartBlock,
    example="""\
title: Referrals to Westmere's prevention team
axis: Referrals
kind: line
columns:
  - {name: Year}
  - {name: Schools, unit: children}
  - {name: Police, unit: children}
rows:
  - {cells: [2020-21, 41, 60]}
  - {cells: [2021-22, 58, 72]}
  - {cells: [2022-23, 66, 80]}
""",
    check=check,
    tables=tables,
    view=view,
)
