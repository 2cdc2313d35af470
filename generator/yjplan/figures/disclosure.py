"""Disclosure control: the only place where a raw count becomes a published value.

Rule (guide to the domain, section 5; threshold set in `site.yml`): counts of people from 1 to the
threshold are withheld, true zeros are shown. A withheld cell that could be worked out from a printed
total takes others with it (`secondary.py`).
"""

from dataclasses import dataclass
from decimal import Decimal

from yjplan.figures.counts import RawCount
from yjplan.figures.marks import Mark
from yjplan.figures.published import PublishedValue
from yjplan.figures.secondary import Grid, hide_more
from yjplan.figures.tables import Cell, Count, Number, RawTable, RawValue, Row, SafeTable, SafeValue
from yjplan.figures.units import Unit


@dataclass(frozen=True, slots=True)
class Policy:
    """What may be published, from `site.yml`."""

    threshold: int = 5
    """Counts from 1 to this number are withheld."""

    def withholds(self, raw: RawCount) -> bool:
        """True for a count that is small but not zero."""
        return 0 < raw.reveal() <= self.threshold


def protect_count(
    raw: RawCount | Mark, unit: Unit, policy: Policy, *, hide: bool = False, flags: tuple[Mark, ...] = ()
) -> PublishedValue:
    """The published value of one count with its flags; `hide` withholds it whatever its size."""
    if isinstance(raw, Mark):
        return PublishedValue(None, unit, raw, flags)
    if hide or policy.withholds(raw):
        return PublishedValue(None, unit, Mark.CONFIDENTIAL)
    return PublishedValue(Decimal(raw.reveal()), unit, None, flags)


def protect_number(number: Number) -> PublishedValue:
    """The published value of a number that counts nobody."""
    if isinstance(number.amount, Mark):
        return PublishedValue(None, number.unit, number.amount, number.flags)
    return PublishedValue(number.amount, number.unit, None, number.flags)


def protect_table(table: RawTable, policy: Policy) -> SafeTable:
    """The table with every count published or withheld; shape, notes and sums stay as they are."""
    hidden = hide_more(_grid(table), policy.threshold)
    rows = tuple(
        Row(
            tuple(_protect_cell(cell, policy, hide=(r, c) in hidden) for c, cell in enumerate(row.cells)),
            row.kind,
            row.keys,
        )
        for r, row in enumerate(table.rows)
    )
    return SafeTable(
        table.id,
        table.title,
        table.columns,
        rows,
        table.sums,
        table.notes,
        table.source,
        table.cards,
        table.filters,
    )


def _protect_cell(cell: Cell[RawValue], policy: Policy, *, hide: bool) -> Cell[SafeValue]:
    value: SafeValue
    if isinstance(cell.value, Count):
        value = protect_count(cell.value.raw, cell.value.unit, policy, hide=hide)
    elif isinstance(cell.value, Number):
        value = protect_number(cell.value)
    else:
        value = cell.value
    return Cell(value, cell.place, cell.note)


def _grid(table: RawTable) -> Grid:
    counts = {
        (r, c): cell.value.raw.reveal()
        for r, row in enumerate(table.rows)
        for c, cell in enumerate(row.cells)
        if isinstance(cell.value, Count) and isinstance(cell.value.raw, RawCount)
    }
    return Grid(counts, table.sums)
