"""Small pure functions that templates may call."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from yjplan.figures.marks import Mark
from yjplan.figures.published import PublishedValue
from yjplan.figures.tables import Column, Row, RowKind, SafeTable, SafeValue
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


_FIGURE = re.compile(r"£\s?\d|\d\s?%")
_LONGEST_FIGURE = 4
"""Words that a figure in words may have: `at least 60%`, `66% to 90%`."""


def columns_set(table: SafeTable) -> tuple[Column, ...]:
    """The columns as they are set: figures stand to the right, also those that are written in words."""
    return tuple(
        column if column.numeric or not _is_of_figures(table, c) else replace(column, numeric=True)
        for c, column in enumerate(table.columns)
    )


def _is_of_figures(table: SafeTable, c: int) -> bool:
    if c == 0:
        return False
    rows = [row for row in table.rows if row.kind is not RowKind.GROUP and len(row.cells) > c]
    held = [row.cells[c].value for row in rows if row.cells[c].value != ""]
    return bool(held) and all(
        isinstance(value, PublishedValue)
        or (isinstance(value, str) and bool(_FIGURE.search(value)) and len(value.split()) <= _LONGEST_FIGURE)
        for value in held
    )


def first_upper(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


FILTERS: dict[str, Callable[..., object]] = {
    "groups": groups,
    "row_keys": row_keys,
    "marks_used": marks_used,
    "columns_set": columns_set,
    "first_upper": first_upper,
    "slug": slug_of,
}
