"""The smallest and the largest that each of several unknown whole numbers can be, given their sums."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from yjplan.figures.suppression.inference import Range
from yjplan.figures.suppression.solver import Program, widen


@dataclass(frozen=True, slots=True)
class Puzzle:
    """Unknown whole numbers, and what is known of them."""

    lowest: Mapping[int, int]
    """By unknown: what it is at least. Its keys are all the unknowns."""
    highest: Mapping[int, int]
    """What it is at most, where that is known."""
    rows: Sequence[Mapping[int, int]]
    """Sums, as unknown -> factor."""
    sides: Sequence[int]
    """What each sum comes to."""


def find_ranges(puzzle: Puzzle) -> dict[int, Range]:
    """The range of every unknown, exact in whole numbers."""
    found = {n: Range(low, puzzle.highest.get(n)) for n, low in puzzle.lowest.items()}
    for group in _connected(puzzle.rows):
        rows = [puzzle.rows[r] for r in group]
        found |= _solve(puzzle, rows, [puzzle.sides[r] for r in group])
    return found


def _connected(rows: Sequence[Mapping[int, int]]) -> list[list[int]]:
    """Row numbers in groups that share unknowns, directly or through others."""
    group_of: dict[int, list[int]] = {}
    for r, row in enumerate(rows):
        merged = sorted({r, *(old for n in row for old in group_of.get(n, ()))})
        for member in merged:
            group_of.update(dict.fromkeys(rows[member], merged))
    return list({tuple(group): group for group in group_of.values()}.values())


def _solve(puzzle: Puzzle, rows: Sequence[Mapping[int, int]], sides: Sequence[int]) -> dict[int, Range]:
    names = sorted({n for row in rows for n in row})
    column = {n: c for c, n in enumerate(names)}
    lower = [float(puzzle.lowest[n]) for n in names]
    limit = 10.0 * (sum(map(abs, sides)) + sum(lower) + 1000)
    upper = [float(puzzle.highest.get(n, limit)) for n in names]
    factors = [{column[n]: float(factor) for n, factor in row.items()} for row in rows]
    ends = _Ends(lower, upper, factors, [float(side) for side in sides])
    found = {}
    for n, c in column.items():
        low, high = ends.lowest(c), ends.highest(c)
        found[n] = Range(low, None if high > limit / 2 else high)
    return found


class _Ends:
    """Asks first in fractions, which is quick, and again in whole numbers where the answer is not whole.

    Every answer holds values of all unknowns. Where one was met at its bound, nobody has to ask for it.
    """

    def __init__(
        self, lower: list[float], upper: list[float], rows: list[dict[int, float]], sides: list[float]
    ) -> None:
        self._data = (lower, upper, rows, sides)
        self._quick = Program(*self._data)
        self._whole: Program | None = None
        self._seen_low, self._seen_high = list(upper), list(lower)

    def lowest(self, column: int) -> int:
        """The least that an unknown can be."""
        if self._seen_low[column] > self._data[0][column]:
            self._ask({column: -1.0})
        return round(self._seen_low[column])

    def highest(self, column: int) -> int:
        """The most that an unknown can be."""
        if self._seen_high[column] < self._data[1][column]:
            self._ask({column: 1.0})
        return round(self._seen_high[column])

    def _ask(self, goal: dict[int, float]) -> None:
        found = self._quick.highest(goal)
        if found is not None and not found.is_whole:
            self._whole = self._whole or Program(*self._data, whole=True)
            found = self._whole.highest(goal)
        if found is None:
            raise AssertionError("what is published contradicts itself")
        self._seen_low, self._seen_high = widen(self._seen_low, self._seen_high, found.values)
