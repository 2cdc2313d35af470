"""All counts of a plan as numbers that hang together by the sums printed between them."""

from collections.abc import Sequence
from dataclasses import dataclass

from yjplan.figures.suppression.fill import fill_secrets
from yjplan.figures.suppression.grid import Grid, Role
from yjplan.figures.suppression.same import At, group_cells


@dataclass(frozen=True, slots=True)
class Knot:
    """One number: its role, and every cell that prints it."""

    role: Role
    value: int
    """For a mark in the source: a number that the sums allow."""
    cells: tuple[At, ...]
    is_total: bool
    least: int = 1
    """The least that a reader must take it for when it is withheld."""
    is_told: bool = False
    """True where readers know the number from elsewhere."""


@dataclass(frozen=True, slots=True)
class Web:
    """The numbers, and what holds between them."""

    knots: tuple[Knot, ...]
    sums: tuple[dict[int, int], ...]
    """Each sum as knot -> +1 for a part, -1 for its total.

    The knots' values, so weighted, always add up to what a reader knows: where a printed total is not
    the sum of its parts, the difference is taken to be known, as the note beside it says it.
    """

    def families(self) -> list[tuple[list[int], "Web"]]:
        """The web divided where no sum connects it, each part with its knots' numbers in the whole.

        Numbers without a sum stand in no family.
        """
        root = list(range(len(self.knots)))
        for one in self.sums:
            first, *others = (_find(root, k) for k in one)
            for other in others:
                root[_find(root, other)] = _find(root, first)
        members: dict[int, list[int]] = {}
        for k in sorted({k for one in self.sums for k in one}):
            members.setdefault(_find(root, k), []).append(k)
        return [(kept, self._part(kept)) for kept in members.values()]

    def _part(self, kept: list[int]) -> "Web":
        new = {k: n for n, k in enumerate(kept)}
        sums = ({new[k]: sign for k, sign in one.items()} for one in self.sums if next(iter(one)) in new)
        return Web(tuple(self.knots[k] for k in kept), tuple(sums))


def weave(grids: Sequence[Grid], equal: Sequence[tuple[At, At]] = ()) -> Web:
    """The web of all tables of a plan; pairs of equal cells hold together as a sum does."""
    groups = group_cells(grids)
    number_of = {at: k for k, group in enumerate(groups) for at in group}
    sums: list[dict[int, int]] = []
    sides: list[float] = []
    for t, grid in enumerate(grids):
        for one in grid.sums:
            signs: dict[int, int] = {}
            side = 0.0
            for where, sign in ((one.total, -1), *((part, 1) for part in one.parts)):
                side -= sign * grid.constants.get(where, 0.0)
                if where in grid.entries:
                    k = number_of[t, where]
                    signs[k] = signs.get(k, 0) + sign
            signs = {k: sign for k, sign in signs.items() if sign}
            if signs:
                sums.append(signs)
                sides.append(side)
    for one_cell, other_cell in equal:
        if number_of[one_cell] != number_of[other_cell]:
            sums.append({number_of[one_cell]: 1, number_of[other_cell]: -1})
            sides.append(0.0)
    entries = [grids[t].entries[where] for t, where in (group[0] for group in groups)]
    least = [entry.least for entry in entries]
    values = fill_secrets([entry.number for entry in entries], least, sums, sides)
    knots = (
        Knot(
            entry.role,
            value,
            tuple(group),
            any(grids[t].entries[w].is_total for t, w in group),
            entry.least,
            any(grids[t].entries[w].is_told for t, w in group),
        )
        for entry, value, group in zip(entries, values, groups, strict=True)
    )
    return Web(tuple(knots), tuple(sums))


def _find(root: list[int], k: int) -> int:
    while root[k] != k:
        root[k] = root[root[k]]
        k = root[k]
    return k
