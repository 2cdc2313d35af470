"""The shape of tables and figures in the JSON files. The JSON Schema is made from these classes."""

from dataclasses import dataclass
from decimal import Decimal

from yjplan.figures.published import PublishedValue
from yjplan.figures.tables import Bullets, SafeTable, SafeValue, Status


@dataclass(frozen=True, slots=True)
class OpenFigure:
    """A number, or the mark that stands in its place."""

    value: Decimal | None
    """The number as it is published; null where a mark stands instead."""
    text: str
    """As readers see it: `£2,581,512`, `29.7%`, `[c]`, `112 [p]`."""
    unit: str
    """Id of the unit: `children`, `percent`, `rate-per-100000`."""
    marks: tuple[str, ...] = ()
    """The mark in place of the number, and those behind it: `[c]` withheld, `[x]` not available, `[z]` not
    applicable, `[low]` rounds to zero, `[p]` provisional, `[r]` revised, `[e]` estimated, `[b]` break in the
    series, `TBC` to be confirmed."""


@dataclass(frozen=True, slots=True)
class OpenStatus:
    """A status in words."""

    words: str
    tone: str
    """How it looks: `done`, `on-track`, `late`, `not-started`, `neutral` or a rating."""


OpenCell = OpenFigure | OpenStatus | str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OpenColumn:
    """One column of a table."""

    heading: str
    group: str = ""
    """The heading above it."""
    total: bool = False
    """True where it adds up other columns."""


@dataclass(frozen=True, slots=True)
class OpenRow:
    """One row of a table."""

    kind: str
    """`body`, `total`, or `group` for a row with one cell that heads the rows below it."""
    cells: tuple[OpenCell, ...]


@dataclass(frozen=True, slots=True)
class OpenSum:
    """Cells that add up; each is [row, column], counted from 0 in `rows` and their `cells`."""

    total: tuple[int, int]
    """The cell that is printed as the total."""
    parts: tuple[tuple[int, int], ...]
    """The cells that it is the total of. A note says where a printed total is not what its parts make."""


@dataclass(frozen=True, slots=True)
class OpenTable:
    """One table as it is published; the same as the CSV file of its id."""

    id: str
    """`data/<id>.csv` is the same table."""
    title: str
    columns: tuple[OpenColumn, ...]
    rows: tuple[OpenRow, ...]
    sums: tuple[OpenSum, ...]
    notes: tuple[str, ...]
    source: str
    """Who published the figures, when, and for which period; '' where nothing is said."""


def open_table(table: SafeTable) -> OpenTable:
    """The table for other programs."""
    return OpenTable(
        table.id,
        table.title,
        tuple(OpenColumn(c.heading, c.group, c.total) for c in table.columns),
        tuple(OpenRow(str(r.kind), tuple(_cell(cell.value) for cell in r.cells)) for r in table.rows),
        tuple(OpenSum(one.total, one.parts) for one in table.sums),
        table.notes,
        table.source,
    )


def open_figure(value: PublishedValue) -> OpenFigure:
    """One published value for other programs."""
    amount = None if value.amount is None else Decimal(value.plain)
    return OpenFigure(amount, value.text, value.unit.id, tuple(map(str, value.marks)))


def _cell(value: SafeValue) -> OpenCell:
    if isinstance(value, PublishedValue):
        return open_figure(value)
    if isinstance(value, Bullets):
        return value.items
    return OpenStatus(value.words, str(value.tone)) if isinstance(value, Status) else value
