"""Cells of several tables that print one and the same number.

Two rules: what was written in one place of the content is one number (the base of a survey under
each of its questions), and totals of the same size and unit, above the threshold, are taken for one
number wherever they stand in a plan, because a reader would take them so.
"""

from collections.abc import Sequence

from yjplan.figures.suppression.grid import Entry, Grid, Position, Role

At = tuple[int, Position]
"""Which table, and where in it."""


def group_cells(grids: Sequence[Grid]) -> list[list[At]]:
    """Every counted cell of all tables, those that are one number together; in the order of the tables."""
    groups: dict[object, list[At]] = {}
    joined: dict[object, object] = {}
    for t, grid in enumerate(grids):
        for where, entry in sorted(grid.entries.items()):
            at, name = (t, where), _name(entry)
            key = joined.setdefault(name, at) if name else at
            if any(table == t for table, _ in groups.get(key, ())):
                key = at  # a second cell of the same table stays a number of its own
            groups.setdefault(key, []).append(at)
    return list(groups.values())


def _name(entry: Entry) -> object:
    """What marks a number wherever it is printed; None for a number printed once."""
    if entry.is_total and entry.role is Role.LARGE:
        return (entry.unit, entry.number)
    if entry.place.file:
        return (entry.place, entry.role, entry.number)
    return None
