"""Staffing: people by grade or contract against sex, ethnicity or employer, with printed totals."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated

from pydantic import BeforeValidator, Field

from yjplan.blocks.cells import count, row_notes, total_columns, total_rows, words
from yjplan.blocks.ids import check_names_once
from yjplan.blocks.kind import BlockKind, BlockModel, Written
from yjplan.figures.fields import CountField, UnitField
from yjplan.figures.tables import Cell, Column, RawTable, RawValue, Row, RowKind, own_column
from yjplan.figures.units import UNITS
from yjplan.languages import to_say
from yjplan.problems import Problem, nearest, problem
from yjplan.sources.models import Model, Some, Words, YesNo

ALONE = "number"
"""Where a column has no parts, its one count stands under this name."""

EXAMPLE = """\
title: Staff by ethnicity and sex
by: Ethnicity
columns:
  - {name: Managers, parts: [Female, Male]}
  - {name: Practitioners, parts: [Female, Male]}
  - {name: Total, parts: [Female, Male], total: yes}
rows:
  - name: Asian
    counts:
      Managers: {Female: 6, Male: 8}
      Practitioners: {Female: 11, Male: 9}
      Total: {Female: 17, Male: 17}
  - name: White
    counts:
      Managers: {Female: 7, Male: 6}
      Practitioners: {Female: 14, Male: 12}
      Total: {Female: 21, Male: 18}
  - name: All staff
    total: yes
    counts:
      Managers: {Female: 13, Male: 14}
      Practitioners: {Female: 25, Male: 21}
      Total: {Female: 38, Male: 35}
source: Westmere staff record, 31 March 2023
"""


def _by_part(value: object) -> object:
    return {ALONE: value} if isinstance(value, str) else value


Counts = Annotated[
    dict[str, CountField], BeforeValidator(_by_part, json_schema_input_type=int | str | dict[str, int | str])
]


class Grade(Model):
    """One column, or one heading over several."""

    name: Words
    parts: tuple[Words, ...] = ()
    """Columns below the heading, as Female and Male; none where the column is one."""
    total: YesNo = False
    """Yes for the printed total of the other columns."""


class StaffRow(Model):
    """One row of people."""

    name: Words
    counts: dict[str, Counts] = Field(default_factory=dict)
    """Counts by column, and by part where the column has parts; what is left out is an empty cell."""
    total: YesNo = False
    """Yes for the printed total of the rows above, back to the total before."""
    note: str = ""
    """For readers; it also answers the checks of the totals printed in this row."""


class Staffing(BlockModel):
    """A matrix of people."""

    by: str = ""
    """Heading of the first column, as Ethnicity or Type of contract."""
    unit: UnitField = UNITS["people"]
    columns: Some[Grade]
    rows: Some[StaffRow]

    @property
    def places(self) -> tuple[tuple[Grade, str], ...]:
        """Each column of figures as its grade and part."""
        return tuple((grade, part) for grade in self.columns for part in grade.parts or (ALONE,))


def check(block: Staffing, written: Written) -> Iterator[Problem]:
    """Every count stands in a column that exists; counts that are not protected have no place here."""
    if not block.unit.protected:
        message = f"A staffing table counts people; '{block.unit.id}' would not be protected."
        hint = "Leave 'unit' out, or use the kind 'posts' for numbers of posts."
        yield problem("unknown-value", written.place_of("unit"), message, hint)
    names = [grade.name for grade in block.columns]
    yield from check_names_once(names, "columns", lambda n: written.place_of("columns", n, "name"))
    grades = {grade.name: grade for grade in block.columns}
    for r, row in enumerate(block.rows):
        for name, counts in row.counts.items():
            place = written.place_of("rows", r, "counts", name)
            if name not in grades:
                message = f"'{name}' is not one of the table's columns."
                yield problem("unknown-value", place, message, nearest(name, grades))
            else:
                yield from _check_parts(grades[name], counts, written, ("rows", r, "counts", name))


def _check_parts(
    grade: Grade, counts: Mapping[str, object], written: Written, path: tuple[str | int, ...]
) -> Iterator[Problem]:
    parts = grade.parts or (ALONE,)
    for part in counts:
        if part in parts:
            continue
        place = written.place_of(*path, part)
        if part == ALONE:
            message = f"The column '{grade.name}' has parts, but here stands one figure for all of them."
            hint = f"Write it by part: {{{', '.join(f'{name}: …' for name in parts)}}}."
        elif not grade.parts:
            message = f"The column '{grade.name}' has no parts, but here stands '{part}'."
            hint = f"Write one figure, or give the column 'parts: [{part}, …]'."
        else:
            message, hint = f"'{part}' is not a part of the column '{grade.name}'.", nearest(part, parts)
        yield problem("unknown-value", place, message, hint)


def tables(block: Staffing, written: Written) -> tuple[RawTable, ...]:
    """One matrix; totals across and down are declared as sums. A column without any figure is left out."""
    places = [place for place in block.places if _is_used(block, *place)] or block.places
    columns = (
        own_column(block.by or to_say("Staff")),
        *(_column(grade, part) for grade, part in places),
    )
    rows = tuple(_row(block, places, row, written, r) for r, row in enumerate(block.rows))
    sums = (*total_columns(rows, columns), *total_rows(rows, columns))
    notes = (*row_notes([(row.name, row.note) for row in block.rows]), *block.note)
    return (RawTable(written.id, block.title, columns, rows, sums, notes, block.source),)


def _is_used(block: Staffing, grade: Grade, part: str) -> bool:
    return any(part in row.counts.get(grade.name, {}) for row in block.rows)


def _column(grade: Grade, part: str) -> Column:
    if not grade.parts:
        return Column(grade.name, numeric=True, total=grade.total)
    return Column(part, numeric=True, group=grade.name, total=grade.total)


def _row(
    block: Staffing, places: Sequence[tuple[Grade, str]], row: StaffRow, written: Written, r: int
) -> Row[RawValue]:
    cells: list[Cell[RawValue]] = [words(row.name, written.place_of("rows", r, "name"))]
    for grade, part in places:
        place = written.place_of("rows", r, "counts", grade.name, part)
        cells.append(count(row.counts.get(grade.name, {}).get(part), block.unit, place, row.note))
    return Row(tuple(cells), RowKind.TOTAL if row.total else RowKind.BODY)


STAFFING = BlockKind(
    name="staffing",
    summary="People by grade or contract against another feature, small counts withheld.",
    model=Staffing,
    example=EXAMPLE,
    check=check,
    tables=tables,
)
