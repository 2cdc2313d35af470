"""The counts behind a plan's own series as one more table, so that they are protected with the others.

A row is a value with its numerator and denominator. Where a rate is printed without its numerator, the
numerator is worked out as a reader would do it: from the denominator in the row, or from the public number
of children (`POPULATION`) for a rate per so many children. Shared series (open data) have no row: they
stand as their publishers released them, and what they state is known to everybody.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from yjplan.figures.counts import RawCount
from yjplan.figures.disclosure import Policy
from yjplan.figures.indicators import Indicator
from yjplan.figures.ledger_sums import Line, sums_between
from yjplan.figures.marks import Mark
from yjplan.figures.protect import may_be_few, people_behind
from yjplan.figures.public_population import public_bases
from yjplan.figures.series import RawPoint, RawSeries
from yjplan.figures.suppression.grid import Position
from yjplan.figures.tables import Cell, Column, Count, RawTable, RawValue, Row
from yjplan.figures.units import UNITS, Unit

_COLUMNS = (
    Column("Figure"),
    Column("Value", numeric=True),
    Column("Numerator", numeric=True),
    Column("Denominator", numeric=True),
)
_VALUE, _NUMERATOR, _DENOMINATOR = 1, 2, 3
_CHILDREN = UNITS["children"]

PointAt = tuple[int, int]
"""Number of a series, and of a point in it."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """Every count behind the plan's own series, and what holds between them."""

    table: RawTable
    rows: tuple[PointAt | None, ...]
    """The point that each row is about; None for a count that nobody printed and anybody can work out."""
    equal: tuple[tuple[Position, Position], ...]
    """Cells about one area, period and group that state one number."""
    told: frozenset[Position]
    """Cells whose number stands in a shared series too."""
    few: frozenset[PointAt]
    """Rates that the public number of children turns back into a small count."""

    def veiled(self, hidden: Iterable[Position]) -> dict[int, frozenset[int]]:
        """The points to withhold by number of series, given the cells of the table that are hidden."""
        points = {at for r, _ in hidden if (at := self.rows[r]) is not None} | self.few
        return {s: frozenset(p for other, p in points if other == s) for s, _ in sorted(points)}


def open_ledger(
    series: Sequence[RawSeries],
    indicators: Mapping[str, Indicator],
    policy: Policy,
    *,
    is_own: Callable[[RawSeries], bool],
    councils: Sequence[str] = (),
    area: str = "",
) -> Ledger:
    """The ledger of a plan; `area` is its service's own, `councils` those that make it up."""
    bases = public_bases(series, area, councils)
    lines: list[Line] = []
    rows: list[PointAt | None] = []
    few: set[PointAt] = set()
    for s, one in enumerate(series):
        if not is_own(one):
            continue
        unit = indicators[one.indicator].unit
        for p, point in enumerate(one.points):
            public = () if point.denominator is not None else bases(one, point, unit)
            value = point.value
            if isinstance(value, Decimal) and any(may_be_few(value, b, unit, policy) for b in public):
                few.add((s, p))
            lines.append(
                Line(one.indicator, one.source.id, one.area, point.period, one.group, _counts(point, unit))
            )
            rows.append((s, p))
    beside: dict[object, list[int]] = {}
    for line in lines:
        stated = [count.reveal() for count in line.counts[:2] if isinstance(count, RawCount)]
        beside.setdefault(line.about, []).extend(stated)
    lines = [
        _with_numerator(line, series, rows[n], indicators, bases, beside[line.about])
        for n, line in enumerate(lines)
    ]
    sums, implied = sums_between(lines, policy, area, councils)
    every = [*lines, *implied]
    rows += [None] * len(implied)
    table = RawTable(
        "indicators", "The plan's indicators", _COLUMNS, _rows(every, rows, series, indicators), sums
    )
    shared = [one for one in series if not is_own(one)]
    return Ledger(table, tuple(rows), _equal(lines, policy), _told(lines, shared), frozenset(few))


def _counts(point: RawPoint, unit: Unit) -> tuple[RawCount | Mark | None, RawCount | None, RawCount | None]:
    """Value, numerator and denominator of a point, as far as they count people."""
    base = None if point.denominator is None else RawCount(int(point.denominator))
    if isinstance(point.value, RawCount):
        return point.value, point.numerator, base
    if isinstance(point.value, Mark):  # nothing of the row is printed
        return (point.value if unit.protected else None), None, None
    return None, point.numerator, base


def _with_numerator(
    line: Line,
    series: Sequence[RawSeries],
    at: PointAt | None,
    indicators: Mapping[str, Indicator],
    bases: Callable[[RawSeries, RawPoint, Unit], tuple[Decimal, ...]],
    beside: Sequence[int],
) -> Line:
    """The line with the numerator that its printed rate gives away, where none is written.

    `beside` are the counts of the same children that stand elsewhere: one that the rate allows is taken.
    """
    if at is None or line.counts[1] is not None:
        return line
    one = series[at[0]]
    point, unit = one.points[at[1]], indicators[one.indicator].unit
    if not isinstance(point.value, Decimal) or unit.per is None:
        return line
    written = () if point.denominator is None else (point.denominator,)
    for base in written or bases(one, point, unit):
        if point.value == 0 or base <= 0:
            continue
        numbers = people_behind(point.value, base, unit)
        nearest = numbers[len(numbers) // 2]
        found = next((n for n in beside if n in numbers), nearest)
        return line.with_numerator(RawCount(found))
    return line


def _rows(
    lines: Sequence[Line],
    rows: Sequence[PointAt | None],
    series: Sequence[RawSeries],
    indicators: Mapping[str, Indicator],
) -> tuple[Row[RawValue], ...]:
    made = []
    for line, at in zip(lines, rows, strict=True):
        value, numerator, denominator = line.counts
        unit = indicators[line.indicator].unit
        behind = unit if unit.id == "people" else _CHILDREN
        words: Cell[RawValue] = Cell(line.words)
        cells = [words]
        for count, one_unit in ((value, unit), (numerator, behind), (denominator, behind)):
            cells.append(_cell(count, one_unit, None if at is None else series[at[0]].points[at[1]]))
        made.append(Row(tuple(cells)))
    return tuple(made)


def _cell(count: RawCount | Mark | None, unit: Unit, point: RawPoint | None) -> Cell[RawValue]:
    value: RawValue = "" if count is None else Count(count, unit)
    return Cell(value) if point is None else Cell(value, point.place)


def _equal(lines: Sequence[Line], policy: Policy) -> tuple[tuple[Position, Position], ...]:
    first: dict[object, Position] = {}
    found = []
    for r, line in enumerate(lines):
        for c, count in enumerate(line.counts, _VALUE):
            if isinstance(count, RawCount) and count.reveal() > policy.threshold:
                other = first.setdefault((line.about, count), (r, c))
                if other != (r, c):
                    found.append((other, (r, c)))
    return tuple(found)


def _told(lines: Sequence[Line], shared: Sequence[RawSeries]) -> frozenset[Position]:
    """Cells that print what a shared series states of the same indicator, area, period and group."""
    known: set[object] = set()
    for one in shared:
        for point in one.points:
            about = (one.area, point.period.start, point.period.end, one.group)
            known |= {(one.indicator, about, count) for count in (point.value, point.numerator)}
    return frozenset(
        (r, c)
        for r, line in enumerate(lines)
        for c, count in enumerate(line.counts, _VALUE)
        if isinstance(count, RawCount) and (line.indicator, line.about, count) in known
    )
