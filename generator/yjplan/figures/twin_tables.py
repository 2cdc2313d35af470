"""A table in another language: the words are its own; withheld is what the first one withholds."""

from yjplan.figures.published import PublishedValue
from yjplan.figures.tables import Cell, Count, Number, RawTable, RawValue, Row, SafeTable, SafeValue


class NotTwinsError(Exception):
    """Two tables that should be one in two languages hold different figures."""


def protect_like(table: RawTable, first: RawTable, safe: SafeTable) -> SafeTable:
    """`table` with the published values of `safe`, which was made from its twin `first`, cell by cell.

    Disclosure control works on the first language only. Were it run again, a table might withhold one cell
    in Welsh and another in English, and both together give the count away. NotTwinsError where any figure
    or the shape of the two differs.
    """
    if _shape(table) != _shape(first):
        raise NotTwinsError(table.id)
    rows = tuple(
        Row(
            tuple(_like(*cells, table.id) for cells in zip(row.cells, one.cells, shown.cells, strict=True)),
            row.kind,
            row.keys,
        )
        for row, one, shown in zip(table.rows, first.rows, safe.rows, strict=True)
    )
    return table.with_rows(rows)


def _shape(table: RawTable) -> object:
    rows = [(row.kind, len(row.cells)) for row in table.rows]
    return table.id, rows, [column.numeric for column in table.columns], table.sums


def _like(cell: Cell[RawValue], first: Cell[RawValue], safe: Cell[SafeValue], table: str) -> Cell[SafeValue]:
    if not isinstance(cell.value, Count | Number):
        if isinstance(safe.value, PublishedValue):
            raise NotTwinsError(table)
        return Cell(cell.value, cell.place, cell.note)
    if cell.value != first.value or not isinstance(safe.value, PublishedValue):
        raise NotTwinsError(table)
    return Cell(safe.value, cell.place, cell.note)
