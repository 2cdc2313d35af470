"""Tables before and after disclosure control, and the sums inside them.

A block describes each of its tables once: cells, headings, and which cells add up to which. The
arithmetic check and disclosure control both work from that description; the page, the CSV and the
JSON are written from the protected table.
"""

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Generic, TypeAlias, TypeVar

from yjplan.figures.counts import RawCount
from yjplan.figures.marks import Mark
from yjplan.figures.published import PublishedValue
from yjplan.figures.units import Unit
from yjplan.languages import say
from yjplan.problems import Place


@dataclass(frozen=True, slots=True)
class Number:
    """A number that does not count people, or a mark in its place, with its unit."""

    amount: Decimal | Mark
    unit: Unit
    flags: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Count:
    """A count of people before disclosure control, with its unit."""

    raw: RawCount | Mark
    unit: Unit


@dataclass(frozen=True, slots=True)
class Bullets:
    """Several short texts in one cell."""

    items: tuple[str, ...]


class Tone(StrEnum):
    """How a status looks; the words beside it always say the same."""

    DONE = "done"
    ON_TRACK = "on-track"
    LATE = "late"
    NOT_STARTED = "not-started"
    NEUTRAL = "neutral"
    OUTSTANDING = "outstanding"
    GOOD = "good"
    REQUIRES_IMPROVEMENT = "requires-improvement"
    INADEQUATE = "inadequate"


@dataclass(frozen=True, slots=True)
class Status:
    """A status in words, with a tone that gives it a shape."""

    words: str
    tone: Tone


Words: TypeAlias = str | Bullets | Status
RawValue: TypeAlias = Words | Number | Count
SafeValue: TypeAlias = Words | PublishedValue
V = TypeVar("V")
W = TypeVar("W")
_NOWHERE = Place("")


@dataclass(frozen=True)  # no slots: Python 3.11 cannot then call Cell[...] when frozen
class Cell(Generic[V]):
    """One cell with the place it was written at and the author's note on it."""

    value: V
    place: Place = _NOWHERE
    note: str = ""


class RowKind(StrEnum):
    """What a row is for."""

    BODY = "body"
    TOTAL = "total"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, and the heading above it where columns are grouped."""

    heading: str
    numeric: bool = False
    group: str = ""
    total: bool = False
    name: str = field(default="", compare=False)
    """A heading of the tool's own in English, for programs; '' for a heading that an author wrote."""


def own_column(heading: str, *, numeric: bool = False, group: str = "", total: bool = False) -> Column:
    """A column with a heading of the tool's own, in the language of the page; its English stays its name."""
    return Column(say(heading), numeric, group, total, heading)


@dataclass(frozen=True)  # no slots: Python 3.11 cannot then call Row[...] when frozen
class Row(Generic[V]):
    """One row; a GROUP row has one cell, which heads the rows below it."""

    cells: tuple[Cell[V], ...]
    kind: RowKind = RowKind.BODY
    keys: tuple[tuple[str, str], ...] = ()
    """What the row can be filtered by, as (`owner`, `Head of service`)."""
    anchor: str = ""
    """Its own address on the page, as `period-2021`; '' for none."""


@dataclass(frozen=True, slots=True)
class Sum:
    """One cell that is printed as the total of others; positions are (row, column), from 0."""

    total: tuple[int, int]
    parts: tuple[tuple[int, int], ...]


@dataclass(frozen=True)  # no slots: Python 3.11 cannot then call Table[...] when frozen
class Table(Generic[V]):
    """A table with a caption. `Table[RawValue]` is raw, `Table[SafeValue]` may be published."""

    id: str
    """Name of its CSV file and of its address on the page."""
    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row[V], ...]
    sums: tuple[Sum, ...] = ()
    notes: tuple[str, ...] = ()
    """Notes for readers, in order, printed below the table."""
    source: str = ""
    """Who published the figures, when, and for which period."""
    cards: bool = False
    """True for tables of text, which become cards on a phone."""
    filters: tuple[tuple[str, str], ...] = ()
    """Filters offered to readers: (key, label), where the key is one of the rows' keys."""

    def with_rows(self, rows: tuple[Row[W], ...]) -> "Table[W]":
        """The same table around other rows, whose cells may hold another kind of value."""
        return Table(
            self.id,
            self.title,
            self.columns,
            rows,
            self.sums,
            self.notes,
            self.source,
            self.cards,
            self.filters,
        )


RawTable: TypeAlias = Table[RawValue]
SafeTable: TypeAlias = Table[SafeValue]
