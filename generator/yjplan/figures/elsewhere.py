"""Counts that another plan states too: known to readers, wherever they look first.

Two counts are of the same people where they are points of one indicator, area, period and group, or cells
of tables with the same id and title, the same labels and the same years. A table that names no year is
compared with nothing: the next year's plan has the same rows with other numbers.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from yjplan.figures.counts import RawCount
from yjplan.figures.disclosure import Policy
from yjplan.figures.ledger import Ledger
from yjplan.figures.marks import Mark
from yjplan.figures.series import RawSeries
from yjplan.figures.suppression.same import At
from yjplan.figures.tables import Cell, Count, RawTable, RawValue, RowKind
from yjplan.problems import Place

Key = tuple[str, ...]
_YEARS = re.compile(r"(?<!\d)(?:19|20)\d\d(?:[-/]\d{2,4})?(?!\d)")


@dataclass(frozen=True, slots=True)
class Stated:
    """A count as one plan has it, before disclosure control."""

    raw: RawCount | Mark
    place: Place

    def is_printed(self, policy: Policy) -> bool:
        """True where the count may be printed: it is no mark and not small."""
        return isinstance(self.raw, RawCount) and not policy.withholds(self.raw)


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What other plans and shared series state, by what it is about."""

    counts: Mapping[Key, tuple[Stated, ...]] = field(default_factory=dict)

    def told(self, own: Iterable[tuple[At, Key, Stated]], policy: Policy) -> frozenset[At]:
        """Cells whose number is stated elsewhere and is not small: withholding them would hide nothing."""
        return frozenset(
            at
            for at, key, one in own
            if one.is_printed(policy) and any(other.raw == one.raw for other in self.counts.get(key, ()))
        )

    def clashes(
        self, own: Iterable[tuple[At, Key, Stated]], policy: Policy
    ) -> Iterator[tuple[Stated, Stated]]:
        """Pairs of which one is withheld at its source (`[c]`) and one is printed; the own one first."""
        for _, key, one in own:
            for other in self.counts.get(key, ()):
                marks = (one.raw is Mark.CONFIDENTIAL, other.raw is Mark.CONFIDENTIAL)
                if marks[0] != marks[1] and (other if marks[0] else one).is_printed(policy):
                    yield one, other
                    break


def gather(found: Iterable[tuple[At, Key, Stated]]) -> Elsewhere:
    """All that several plans state."""
    counts: dict[Key, tuple[Stated, ...]] = {}
    for _, key, one in found:
        counts[key] = (*counts.get(key, ()), one)
    return Elsewhere(counts)


def stated_in(
    tables: Sequence[RawTable], series: Sequence[RawSeries], ledger: Ledger | None = None
) -> Iterator[tuple[At, Key, Stated]]:
    """Every count of a plan with what it is about.

    The number of a cell's table is that in `tables`; that of a point is the number after the last, with the
    cell in the ledger's table, where one is given.
    """
    for t, table in enumerate(tables):
        for r, c, labels, cell in _labelled(table):
            years = tuple(sorted(set(_YEARS.findall(" ".join((table.title, table.source, *labels))))))
            if years and isinstance(cell.value, Count):
                key = ("table", table.id, table.title, *years, *labels)
                yield (t, (r, c)), key, Stated(cell.value.raw, cell.place)
    rows = {at: r for r, at in enumerate(ledger.rows) if at is not None} if ledger else {}
    for s, one in enumerate(series):
        for p, point in enumerate(one.points):
            if ledger and (s, p) not in rows:
                continue
            days = (point.period.start.isoformat(), point.period.end.isoformat())
            about = ("series", one.indicator, one.area, *days, one.group)
            for c, part in enumerate((point.value, point.numerator), 1):
                if isinstance(part, RawCount | Mark):
                    at = (len(tables), (rows.get((s, p), 0), c))
                    yield at, (*about, str(c)), Stated(part, point.place)


def _labelled(table: RawTable) -> Iterator[tuple[int, int, tuple[str, ...], Cell[RawValue]]]:
    """Every cell with the words in front of it, above its rows, and at the head of its column."""
    group = ""
    for r, row in enumerate(table.rows):
        if row.kind is RowKind.GROUP:
            group = str(row.cells[0].value)
            continue
        words = [str(cell.value) for cell in row.cells if isinstance(cell.value, str) and cell.value]
        for c, cell in enumerate(row.cells):
            column = table.columns[c]
            yield r, c, (group, *words, column.group, column.heading), cell
