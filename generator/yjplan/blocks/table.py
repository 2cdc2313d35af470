"""Table: the fallback for what has no kind of its own. Each column says what it holds."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Annotated

from pydantic import BeforeValidator

from yjplan.blocks.cells import bullets, row_notes, total_columns, total_rows
from yjplan.blocks.kind import BlockKind, BlockModel, Written
from yjplan.blocks.typed import check_figure, in_one_unit, typed_cell
from yjplan.figures.tables import Cell, Column, RawTable, RawValue, Row, RowKind
from yjplan.figures.units import UNITS, Unit
from yjplan.problems import Problem, problem
from yjplan.sources.models import Model, Words, YesNo, fault

_CARDS_FROM = 3
"""Tables of text with this many columns or more become cards on a phone."""


def _unit(value: object) -> Unit | None:
    text = str(value)
    if text == "text":
        return None
    if text not in UNITS:
        known = ", ".join(f"'{unit}'" for unit in UNITS)
        raise fault("unknown-value", f"'{text}' is not a unit.", f"Write 'text', or one of {known}.")
    return UNITS[text]


def _texts(value: object) -> object:
    return [] if value is None else [value] if isinstance(value, str) else value


CellText = Annotated[tuple[str, ...], BeforeValidator(_texts)]
"""One text, several, or none."""


class Heading(Model):
    """One column."""

    name: Words
    unit: Annotated[Unit | None, BeforeValidator(_unit)] = None
    """`text`, or what the column's figures count; people are protected."""
    total: YesNo = False
    """Yes for a column that is printed as the total of the others."""


class Line(Model):
    """One row."""

    cells: tuple[CellText, ...]
    """One a column, in order; nothing after the hyphen is an empty cell."""
    total: YesNo = False
    """Yes for a row that is printed as the total of the rows above it."""
    note: str = ""


class AnyTable(BlockModel):
    """A table of text and figures."""

    columns: tuple[Heading, ...]
    rows: tuple[Line, ...]


def check_cells(block: AnyTable, written: Written) -> Iterator[Problem]:
    """As many cells as columns; figures that fit their column's unit."""
    for r, row in enumerate(block.rows):
        place = written.place_of("rows", r, "cells")
        if len(row.cells) != len(block.columns):
            message = f"This row has {len(row.cells)} cells and the table {len(block.columns)} columns."
            yield problem(
                "ragged-row", place, message, "Write one cell a column; '' stands for an empty one."
            )
            continue
        for c, (texts, column) in enumerate(zip(row.cells, block.columns, strict=True)):
            if column.unit is not None and texts and texts != ("",):
                yield from check_figure(" ".join(texts), column.unit, written.place_of("rows", r, "cells", c))


def tables(block: AnyTable, written: Written) -> tuple[RawTable, ...]:
    """The table as it is written, its printed totals declared."""
    columns = tuple(Column(c.name, numeric=c.unit is not None, total=c.total) for c in block.columns)
    rows = tuple(_row(block, row, r, written) for r, row in enumerate(block.rows))
    notes = (*row_notes([(" ".join(row.cells[0]), row.note) for row in block.rows if row.cells]), *block.note)
    cards = len(columns) >= _CARDS_FROM and not any(column.numeric for column in columns)
    table = RawTable(written.id, block.title, columns, rows, (), notes, block.source, cards)
    sums = (*total_rows(rows, columns), *total_columns(rows, columns))
    return (replace(table, sums=in_one_unit(table, sums)),)


def _row(block: AnyTable, row: Line, r: int, written: Written) -> Row[RawValue]:
    cells: list[Cell[RawValue]] = []
    for c, column in enumerate(block.columns):
        place = written.place_of("rows", r, "cells", c)
        texts = row.cells[c] if c < len(row.cells) else ()
        if column.unit is None:
            cells.append(replace(bullets(texts, place), note=row.note))
        else:
            note = row.note or (" ".join(block.note) if row.total else "")
            cells.append(typed_cell(" ".join(texts), column.unit, place, note))
    return Row(tuple(cells), RowKind.TOTAL if row.total else RowKind.BODY)


TABLE = BlockKind(
    name="table",
    summary="Any other table: each column says its unit, printed totals are checked, people are protected.",
    model=AnyTable,
    example="""\
title: Group sessions held by Westmere in 2022-23
columns:
  - {name: Programme}
  - {name: Sessions, unit: sessions}
  - {name: Children, unit: children}
rows:
  - {cells: [Knife awareness, 12, 34]}
  - {cells: [Victim awareness, 8, 19]}
  - {cells: [All programmes, 20, 53], total: yes}
""",
    check=check_cells,
    tables=tables,
)
