"""Disclosure control: the only place where a raw count becomes a published value.

Rule (guide to the domain, section 5; policy set in `site.yml`): counts of people from 1 to the
threshold are withheld, true zeros are shown unless the policy says otherwise. A withheld cell that
could be worked out from what is printed takes others with it (`suppression/`), over all tables of a
plan together. A column of percentages or rates beside a withheld count goes with it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from yjplan.figures.counts import RawCount
from yjplan.figures.marks import Mark
from yjplan.figures.published import PublishedValue
from yjplan.figures.suppression.audit import Known, audit
from yjplan.figures.suppression.choose import choose_hidden
from yjplan.figures.suppression.grid import Entry, Grid, Position, Role
from yjplan.figures.suppression.inference import Inference
from yjplan.figures.suppression.linked import NOTHING_MORE, Linked, equal_numbers, tell
from yjplan.figures.suppression.need import Level
from yjplan.figures.suppression.same import At
from yjplan.figures.suppression.web import Web, weave
from yjplan.figures.tables import (
    Cell,
    Count,
    Number,
    RawTable,
    RawValue,
    Row,
    RowKind,
    SafeTable,
    SafeValue,
    Sum,
)
from yjplan.figures.units import Unit

DERIVED = frozenset({"percent", "percent-whole", "percent-change", "ratio"})
"""Units that are worked out from counts, beside rates."""


@dataclass(frozen=True, slots=True)
class Policy:
    """What may be published, from `site.yml`."""

    threshold: int = 5
    """Counts from 1 to this number are withheld."""
    narrowest: int = 3
    """So many numbers a withheld count may still be for a reader who was told which cells are small."""
    keep_totals: bool = False
    """True where totals above the threshold are printed in any case."""
    zeros_safe: bool = True
    """False where a true zero is withheld like a small count."""
    minimum_denominator: int = 0
    """Percentages and rates of fewer people than this are withheld."""

    @property
    def least(self) -> int:
        """The smallest count that is withheld."""
        return 1 if self.zeros_safe else 0

    @property
    def spread(self) -> int:
        """How many numbers are small: so many a small count must be able to be for any reader."""
        return self.threshold - self.least + 1

    def withholds(self, raw: RawCount) -> bool:
        """True for a count that is small; zero is, where the policy withholds zeros."""
        return self.least <= raw.reveal() <= self.threshold

    def is_too_thin(self, base: RawCount | Decimal) -> bool:
        """True for a number of people so small that no share of it is published."""
        people = base.reveal() if isinstance(base, RawCount) else int(base)
        return 0 < people < max(self.minimum_denominator, self.threshold + 1)


@dataclass(frozen=True, slots=True)
class Protected:
    """The tables of a plan as they may be published, and what readers can work out about the rest."""

    tables: tuple[SafeTable, ...]
    inferences: tuple[Inference, ...]
    """One for every withheld cell; ranges only, never a number withheld."""
    veiled: Mapping[int, frozenset[int]] = field(default_factory=dict)
    """Points of the plan's series to withhold, by number of series and point."""
    least_base: int = 0
    """Shares of fewer people than this are withheld."""
    ledger: SafeTable | None = None
    """The counts behind the plan's series, for the report; its number is that after the last table."""
    shares: tuple[tuple[str, ...], ...] = ()
    """For the report: which shares and rates were withheld and why, by table, those of the series last."""


UNPROTECTED = Protected((), ())
"""Nothing has been let through yet."""


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
    """One table on its own; tables that are published together go through `protect_tables`."""
    return protect_tables((table,), policy)[0]


def protect_tables(
    tables: Sequence[RawTable], policy: Policy, linked: Linked = NOTHING_MORE
) -> tuple[SafeTable, ...]:
    """All tables of a plan, every count published or withheld; shape, notes and sums stay as they are."""
    grids = tell([_grid(table, policy) for table in tables], linked)
    return _withhold(tables, weave(grids, equal_numbers(grids, linked)), policy)


def protect_and_audit(tables: Sequence[RawTable], policy: Policy, linked: Linked = NOTHING_MORE) -> Protected:
    """The same, and a second look at what was made of it."""
    grids = tell([_grid(table, policy) for table in tables], linked)
    equal = equal_numbers(grids, linked)
    web = weave(grids, equal)
    safe = _withhold(tables, web, policy)
    return Protected(safe, audit(safe, _known(tables, web, policy, equal), policy.threshold))


def _withhold(tables: Sequence[RawTable], web: Web, policy: Policy) -> tuple[SafeTable, ...]:
    chosen = choose_hidden(web, Level(policy.threshold, policy.narrowest, policy.keep_totals))
    hidden = frozenset(at for k in chosen for at in web.knots[k].cells)
    return tuple(_protect(table, t, hidden, policy) for t, table in enumerate(tables))


def _protect(table: RawTable, t: int, hidden: frozenset[At], policy: Policy) -> SafeTable:
    gone = {where for table_number, where in hidden if table_number == t}
    beside = _columns_that_tell(table, gone) | columns_of_few(table, gone, policy)
    rows = tuple(
        Row(
            tuple(
                _protect_cell(cell, policy, hide=_is_hidden(cell, (r, c) in gone, c in beside))
                for c, cell in enumerate(row.cells)
            ),
            row.kind,
            row.keys,
        )
        for r, row in enumerate(table.rows)
    )
    return table.with_rows(rows)


def _columns_that_tell(table: RawTable, hidden: set[Position]) -> set[int]:
    """Columns of shares and rates beside a withheld count: they would give it back, each or by the rest."""
    rows = {r for r, _ in hidden}
    return {c for r in rows for c, cell in enumerate(table.rows[r].cells) if _is_derived(cell.value)}


def columns_of_few(table: RawTable, hidden: set[Position], policy: Policy) -> set[int]:
    """Columns of percentages whose base, in a row of totals, is withheld or too thin.

    So are those that say 'none', where the policy does not publish zeros.
    """
    few: set[int] = set()
    for r, row in enumerate(table.rows):
        for c, cell in enumerate(row.cells):
            if row.kind is RowKind.TOTAL and isinstance(cell.value, Count):
                raw = cell.value.raw
                if (r, c) in hidden or (isinstance(raw, RawCount) and policy.is_too_thin(raw)):
                    few.add(c)
            elif not policy.zeros_safe and _is_derived(cell.value) and getattr(cell.value, "amount", 1) == 0:
                few.add(c)
    return few


def _is_derived(value: RawValue) -> bool:
    if not isinstance(value, Number):
        return False
    return value.unit.id in DERIVED or value.unit.id.startswith("rate-per-")


def _is_hidden(cell: Cell[RawValue], itself: bool, column: bool) -> bool:  # noqa: FBT001
    """A column of shares is withheld as a column; the counts that stand in it are not."""
    return itself or (column and _is_derived(cell.value))


def _protect_cell(cell: Cell[RawValue], policy: Policy, *, hide: bool) -> Cell[SafeValue]:
    value: SafeValue
    if isinstance(cell.value, Count):
        value = protect_count(cell.value.raw, cell.value.unit, policy, hide=hide)
    elif isinstance(cell.value, Number):
        withheld = hide and _is_derived(cell.value) and isinstance(cell.value.amount, Decimal)
        value = protect_number(replace(cell.value, amount=Mark.CONFIDENTIAL) if withheld else cell.value)
    else:
        value = cell.value
    return Cell(value, cell.place, cell.note)


def _grid(table: RawTable, policy: Policy) -> Grid:
    totals = {one.total for one in table.sums}
    entries: dict[tuple[int, int], Entry] = {}
    constants: dict[tuple[int, int], float] = {}
    for r, row in enumerate(table.rows):
        for c, cell in enumerate(row.cells):
            if isinstance(cell.value, Count):
                is_total = (r, c) in totals or row.kind is RowKind.TOTAL or table.columns[c].total
                entry = _entry(cell.value, policy)
                entries[r, c] = replace(entry, place=cell.place, is_total=is_total)
            elif isinstance(cell.value, Number) and isinstance(cell.value.amount, Decimal):
                constants[r, c] = float(cell.value.amount)
    return Grid(entries, tuple(one for one in table.sums if _says_something(table, one)), constants)


def _says_something(table: RawTable, one: Sum) -> bool:
    """False for a sum whose total is not printed, or that adds up something unknown that is no count."""
    total, *parts = (table.rows[r].cells[c].value for r, c in (one.total, *one.parts))
    unknown = any(isinstance(v, Number) and isinstance(v.amount, Mark) for v in (total, *parts))
    return isinstance(total, Number | Count) and not unknown


def _entry(count: Count, policy: Policy) -> Entry:
    if isinstance(count.raw, Mark):
        if count.raw is Mark.CONFIDENTIAL:
            return Entry(Role.SECRET, None, count.unit.id, least=policy.least)
        return Entry(Role.OPEN, None, count.unit.id, least=0)
    number = count.raw.reveal()
    if policy.withholds(count.raw):
        return Entry(Role.SMALL, number, count.unit.id, least=policy.least)
    if number == 0:
        return Entry(Role.ZERO, number, count.unit.id, least=0)
    return Entry(Role.LARGE, number, count.unit.id, least=policy.least)


def _known(tables: Sequence[RawTable], web: Web, policy: Policy, equal: tuple[tuple[At, At], ...]) -> Known:
    value_of = {at: knot.value for knot in web.knots for at in knot.cells}
    differences = {
        (t, one): sum(value_of.get((t, part), 0) for part in one.parts) - value_of.get((t, one.total), 0)
        for t, table in enumerate(tables)
        for one in table.sums
    }
    cells = {
        role: frozenset(at for knot in web.knots if knot.role is role for at in knot.cells) for role in Role
    }
    return Known(
        [knot.cells for knot in web.knots],
        differences,
        cells[Role.SMALL],
        cells[Role.SECRET],
        policy.least,
        equal,
    )
