"""Timetable: what happens in which week on which day."""

from collections.abc import Iterator

from pydantic import Field

from yjplan.blocks.cells import bullets, row_notes, words
from yjplan.blocks.ids import check_names_once
from yjplan.blocks.kind import BlockKind, BlockModel, Written
from yjplan.figures.tables import Column, RawTable, Row, own_column
from yjplan.languages import to_say
from yjplan.problems import Problem, nearest, problem
from yjplan.sources.models import Model, Some, Words, WordsList

EXAMPLE = """\
title: Summer arts timetable
columns: [Monday, Tuesday, Thursday]
rows:
  - name: Week 1
    cells: {Monday: Photography, Thursday: [Theatre visit, Review of the week]}
  - name: Week 2
    cells: {Monday: Music, Tuesday: Mural}
"""


class Slot(Model):
    """One row, as a week."""

    name: Words
    cells: dict[str, WordsList] = Field(default_factory=dict)
    """What happens, by column; a column that is left out is an empty cell."""
    note: str = ""


class Timetable(BlockModel):
    """Weeks by days."""

    by: str = to_say("When")
    """Heading of the first column."""
    columns: Some[Words]
    rows: Some[Slot]


def check(block: Timetable, written: Written) -> Iterator[Problem]:
    """Every cell stands in a column that exists."""
    yield from check_names_once(block.columns, "columns", lambda n: written.place_of("columns", n))
    for r, row in enumerate(block.rows):
        for name in row.cells:
            if name not in block.columns:
                place = written.place_of("rows", r, "cells", name)
                message = f"'{name}' is not one of the timetable's columns."
                yield problem("unknown-value", place, message, nearest(name, block.columns))


def tables(block: Timetable, written: Written) -> tuple[RawTable, ...]:
    """One table, a row each week."""
    columns = (own_column(block.by), *(Column(name) for name in block.columns))
    rows = []
    for r, row in enumerate(block.rows):
        cells = [
            bullets(row.cells.get(name, ()), written.place_of("rows", r, "cells", name))
            for name in block.columns
        ]
        rows.append(Row((words(row.name, written.place_of("rows", r, "name")), *cells)))
    notes = (*row_notes([(row.name, row.note) for row in block.rows]), *block.note)
    return (RawTable(written.id, block.title, columns, tuple(rows), (), notes, block.source, cards=True),)


TIMETABLE = BlockKind(
    name="timetable",
    summary="What happens in which week on which day.",
    model=Timetable,
    example=EXAMPLE,
    check=check,
    tables=tables,
)
