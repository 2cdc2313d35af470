"""What readers know of the counts beyond the sums in the tables: from series, sentences and elsewhere."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from yjplan.figures.suppression.grid import Entry, Grid, Role
from yjplan.figures.suppression.same import At

_COMMON = 3
"""A number that stands in more cells of tables or of series than this is taken for chance."""


@dataclass(frozen=True, slots=True)
class Linked:
    """Numbers that stand elsewhere too."""

    equal: tuple[tuple[At, At], ...] = ()
    """Pairs of cells that are known to state one number."""
    told: frozenset[At] = frozenset()
    """Cells whose number is printed elsewhere, so that withholding it here would hide nothing."""
    said: Mapping[int, frozenset[str]] = field(default_factory=dict)
    """Numbers that sentences say, with the units of the counts they may be.

    A count of that size and unit is taken as told. The ledger's are, whatever the unit.
    """
    ledger: int | None = None
    """The number of the table that holds the plan's series."""

    def says(self, entry: Entry, t: int) -> bool:
        """Whether a count of table t has a number that is told elsewhere."""
        units = self.said.get(entry.number or 0, frozenset())
        return bool(units) and (t == self.ledger or entry.unit in units)


NOTHING_MORE = Linked()
"""Tables by themselves."""


def tell(grids: Sequence[Grid], linked: Linked) -> list[Grid]:
    """The grids, with the counts marked that are known from elsewhere; small ones never are."""
    if not linked.told and not linked.said:
        return list(grids)
    return [
        replace(
            grid,
            entries={
                where: replace(entry, is_told=True)
                if entry.role is Role.LARGE and ((t, where) in linked.told or linked.says(entry, t))
                else entry
                for where, entry in grid.entries.items()
            },
        )
        for t, grid in enumerate(grids)
    ]


def equal_numbers(grids: Sequence[Grid], linked: Linked) -> tuple[tuple[At, At], ...]:
    """Pairs of counts that readers take for one number.

    Those that are known to be, and a count above the threshold that stands in a table and in a series: a
    reader who meets the same number in both will try what follows from it. A number that stands in many
    places (`_COMMON`) says nothing.
    """
    if linked.ledger is None:
        return linked.equal
    same: dict[tuple[int | None, bool], list[At]] = {}
    for t in (linked.ledger, *(t for t in range(len(grids)) if t != linked.ledger)):
        for where, entry in sorted(grids[t].entries.items()):
            if entry.role is Role.LARGE and (t == linked.ledger or _name(entry) in same):
                same.setdefault(_name(entry), []).append((t, where))
    in_both = [cells for cells in same.values() if _is_telling(cells, linked.ledger)]
    return (*linked.equal, *((cells[0], other) for cells in in_both for other in cells[1:]))


def _is_telling(cells: Sequence[At], ledger: int) -> bool:
    series = sum(t == ledger for t, _ in cells)
    return 0 < series <= _COMMON and 0 < len(cells) - series <= _COMMON


def _name(entry: Entry) -> tuple[int | None, bool]:
    """The number, and whether it counts children in some way: staff and parents are counted as `people`."""
    return (entry.number, entry.unit != "people")
