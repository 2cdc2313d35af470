"""Small pure functions that templates may call."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from yjplan.figures.marks import Mark
from yjplan.figures.published import PublishedValue
from yjplan.figures.tables import Column, Row, SafeTable, SafeValue
from yjplan.sources.markdown_text import slug_of


@dataclass(frozen=True, slots=True)
class ColumnGroup:
    """Neighbouring columns under one heading; '' for columns without."""

    name: str
    columns: tuple[Column, ...]


def groups(columns: Sequence[Column]) -> list[ColumnGroup]:
    """Columns by the heading above them, in order."""
    made: list[ColumnGroup] = []
    for column in columns:
        if made and column.group and made[-1].name == column.group:
            made[-1] = ColumnGroup(column.group, (*made[-1].columns, column))
        else:
            made.append(ColumnGroup(column.group, (column,)))
    return made


def row_keys(row: Row[SafeValue]) -> list[tuple[str, str]]:
    """What a row can be filtered by; several values of one key are joined with '|'."""
    joined: dict[str, list[str]] = {}
    for key, value in row.keys:
        joined.setdefault(key, []).append(value)
    return [(key, "|".join(values)) for key, values in joined.items()]


def marks_used(table: SafeTable) -> list[Mark]:
    """The shorthand that stands in a table, each once."""
    used = {
        mark
        for row in table.rows
        for cell in row.cells
        if isinstance(cell.value, PublishedValue)
        for mark in cell.value.marks
    }
    return [mark for mark in Mark if mark in used]


def first_upper(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


FILTERS: dict[str, Callable[..., object]] = {
    "groups": groups,
    "row_keys": row_keys,
    "marks_used": marks_used,
    "first_upper": first_upper,
    "slug": slug_of,
}
