"""Short ways to build the cells and sums of a block's tables."""

from collections.abc import Sequence
from decimal import Decimal

from yjplan.figures.counts import RawCount
from yjplan.figures.marks import Mark
from yjplan.figures.tables import Bullets, Cell, Column, Count, Number, RawValue, Row, RowKind, Sum
from yjplan.figures.units import Unit
from yjplan.problems import Place


def words(text: str, place: Place = Place("")) -> Cell[RawValue]:  # noqa: B008 - a frozen value
    """A cell of text."""
    return Cell(text, place)


def bullets(items: Sequence[str], place: Place = Place("")) -> Cell[RawValue]:  # noqa: B008 - a frozen value
    """A cell of several short texts; one text stands plainly."""
    value: RawValue = items[0] if len(items) == 1 else Bullets(tuple(items)) if items else ""
    return Cell(value, place)


def count(raw: RawCount | Mark | None, unit: Unit, place: Place, note: str = "") -> Cell[RawValue]:
    """A cell that counts people, protected later; an absent count is an empty cell."""
    return Cell("" if raw is None else Count(raw, unit), place, note)


def number(amount: Decimal | Mark | None, unit: Unit, place: Place, note: str = "") -> Cell[RawValue]:
    """A cell with a number that counts nobody; an absent number is an empty cell."""
    return Cell("" if amount is None else Number(amount, unit), place, note)


def unit_column(unit: Unit) -> Column:
    """A column of numbers that is headed by their unit."""
    return Column(unit.said.capitalize(), numeric=True, name=unit.words.capitalize())


def total_rows(rows: Sequence[Row[RawValue]], columns: Sequence[Column]) -> tuple[Sum, ...]:
    """Each TOTAL row is the sum of the BODY rows above it, since the TOTAL row before it."""
    sums: list[Sum] = []
    body: list[int] = []
    for r, row in enumerate(rows):
        if row.kind is RowKind.BODY:
            body.append(r)
        elif row.kind is RowKind.TOTAL:
            sums += [Sum((r, c), tuple((b, c) for b in body)) for c, col in enumerate(columns) if col.numeric]
            body = []
    return tuple(sums)


def total_columns(rows: Sequence[Row[RawValue]], columns: Sequence[Column]) -> tuple[Sum, ...]:
    """Each total column is the sum of the numeric columns before it; grouped totals match by heading.

    A total column 'Total / Female' adds up the columns called 'Female' of the other groups.
    """
    sums: list[Sum] = []
    for t, total in enumerate(columns):
        if not total.total:
            continue
        parts = [
            c
            for c, column in enumerate(columns)
            if column.numeric and not column.total and (not total.group or column.heading == total.heading)
        ]
        sums += [
            Sum((r, t), tuple((r, c) for c in parts))
            for r, row in enumerate(rows)
            if row.kind is not RowKind.GROUP
        ]
    return tuple(sums)


def row_notes(named: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Notes of rows as readers see them below the table: 'Probation: the printed total …'.

    A note that several rows share stands once, behind all their names.
    """
    about: dict[str, list[str]] = {}
    for name, note in named:
        if note:
            about.setdefault(note, []).append(name)
    return tuple(f"{'; '.join(names)}: {note}" for note, names in about.items())
