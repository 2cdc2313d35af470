"""Finding rows of large tables by owner, status, priority or date, with a script and without."""

from collections.abc import Iterable
from dataclasses import dataclass

from yjplan.figures.months import MONTHS
from yjplan.figures.tables import Row, SafeTable, SafeValue
from yjplan.pages.open_data.tidy import plain_text

_WORTH_FROM = 9
"""So many rows make a list worth narrowing."""


@dataclass(frozen=True, slots=True)
class RowLink:
    """One row, as a link to it."""

    label: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One value a reader can choose, with the rows that have it."""

    value: str
    rows: tuple[RowLink, ...]


@dataclass(frozen=True, slots=True)
class Filter:
    """One thing to choose by: owner, status."""

    key: str
    label: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Finder:
    """All filters of the blocks of one kind on a page."""

    scope: str
    """The kind of block whose rows are narrowed."""
    rows: int
    filters: tuple[Filter, ...]


def row_anchor(table: SafeTable, number: int) -> str:
    """The address of a row; rows are counted from 1."""
    return f"{table.id}-row-{number}"


def make_finder(scope: str, tables: Iterable[SafeTable]) -> Finder | None:
    """The filters of some tables together; None where there is little to narrow."""
    labels: dict[str, str] = {}
    found: dict[str, dict[str, list[RowLink]]] = {}
    total = 0
    for table in tables:
        labels |= dict(table.filters)
        for number, row in enumerate(table.rows, 1):
            total += bool(row.keys)
            link = RowLink(_label(row), row_anchor(table, number))
            for key, value in row.keys:
                found.setdefault(key, {}).setdefault(value, []).append(link)
    filters = tuple(
        Filter(key, label, tuple(Choice(v, tuple(found[key][v])) for v in sorted(found[key], key=_order)))
        for key, label in labels.items()
        if len(found.get(key, ())) > 1
    )
    return Finder(scope, total, filters) if filters and total >= _WORTH_FROM else None


def _label(row: Row[SafeValue]) -> str:
    return plain_text(row.cells[0].value)[:60]


def _order(value: str) -> tuple[int, str]:
    """Months in their order, then texts in the order of the alphabet."""
    month, _, year = value.partition(" ")
    if month in MONTHS and year.isdecimal():
        return (0, f"{year}-{MONTHS.index(month) + 1:02}")
    return (1, value.casefold())
