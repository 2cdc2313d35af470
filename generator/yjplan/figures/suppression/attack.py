"""What a reader can work out about a small count, given what is withheld, and why.

Two readers are kept off. The **stranger** knows what is printed, that zeros are always printed, and
nothing else: a withheld count is 1 or more (0 or more where the policy withholds zeros). The **insider**
has also been told which counts are withheld because they are small (so up to the threshold) and which for
company (so above it).

Each result comes with its reason as a cut (Fischetti and Salazar 2001, "Solving the cell suppression
problem on tabular data with linear constraints"): numbers w, one a count, such that a reader's range
can reach no further than the sum of w over the withheld counts. The numbers come from the prices of the
linear programme, so they hold whatever else is withheld.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from yjplan.figures.suppression.grid import Role
from yjplan.figures.suppression.solver import CLOSE, Program, widen
from yjplan.figures.suppression.web import Web

if TYPE_CHECKING:
    from yjplan.figures.suppression.solver import Values


class Reader(StrEnum):
    """Who tries."""

    STRANGER = "stranger"
    INSIDER = "insider"


@dataclass(frozen=True, slots=True)
class Reach:
    """How far from the truth a reader must allow for, in one direction."""

    distance: int
    reason: dict[int, float]
    """Weight of each count that is or could be withheld: the cut."""


def bounds_for(web: Web, reader: Reader, threshold: int) -> list[tuple[float, float]]:
    """What the reader knows of each count if it is withheld, before looking at any sum."""
    far = 50.0 * threshold + 2 * max((k.value for k in web.knots if k.role is Role.SECRET), default=0)
    bounds = []
    for knot in web.knots:
        low, high = float(knot.least), knot.value + far
        if reader is Reader.INSIDER and knot.role is Role.SMALL:
            high = float(threshold)
        if reader is Reader.INSIDER and knot.role is Role.LARGE:
            low = threshold + 1.0
        bounds.append((low, high))
    return bounds


class Attack:
    """One reader's calculations on one family of counts, with one choice of what is withheld."""

    def __init__(self, web: Web, hidden: Iterable[int], bounds: list[tuple[float, float]]) -> None:
        """The programme over the withheld counts, in which the truth is one solution of many."""
        self._web, self._bounds = web, bounds
        self._hidden = sorted(hidden)
        self._column = {k: n for n, k in enumerate(self._hidden)}
        self._rows: list[int] = []
        rows: list[dict[int, float]] = []
        for s, one in enumerate(web.sums):
            row = {self._column[k]: float(sign) for k, sign in one.items() if k in self._column}
            if row:
                rows.append(row)
                self._rows.append(s)
        self._data = (
            [bounds[k][0] for k in self._hidden],
            [bounds[k][1] for k in self._hidden],
            rows,
            [sum(f * web.knots[self._hidden[n]].value for n, f in row.items()) for row in rows],
        )
        self._program = Program(*self._data)
        self._whole: Program | None = None
        truth = [float(web.knots[k].value) for k in self._hidden]
        self._seen_low, self._seen_high = list(truth), list(truth)

    def seen(self, k: int, ways: tuple[bool, ...]) -> int:
        """How far from the truth a count was met so far, while others were asked for."""
        n, value = self._column[k], self._web.knots[k].value
        below, above = value - round(self._seen_low[n]), round(self._seen_high[n]) - value
        return sum(above if up else below for up in ways)

    def reach(self, k: int, ways: tuple[bool, ...]) -> Reach:
        """How far from its true value the reader must allow for: above, below, or both together."""
        distance, reason = 0, dict[int, float]()
        for up in ways:
            one = self._reach(k, up=up)
            distance += one.distance
            for other, weight in one.reason.items():
                reason[other] = reason.get(other, 0.0) + weight
        return Reach(distance, reason)

    def _reach(self, k: int, *, up: bool) -> Reach:
        goal = {self._column[k]: 1.0}
        found = self._program.highest(goal) if up else self._program.lowest(goal)
        if found is None:
            raise AssertionError("the truth itself is a solution")
        values = found.values if found.is_whole else self._in_whole_numbers(goal, up=up)
        self._seen_low, self._seen_high = widen(self._seen_low, self._seen_high, values)
        distance = round(float(values[self._column[k]])) - self._web.knots[k].value
        return Reach(distance if up else -distance, self._reason(k, found.prices, up=up))

    def _in_whole_numbers(self, goal: Mapping[int, float], *, up: bool) -> "Values":
        if self._whole is None:
            self._whole = Program(*self._data, whole=True)
        found = self._whole.highest(goal) if up else self._whole.lowest(goal)
        if found is None:
            raise AssertionError("the truth itself is a solution")
        return found.values

    def _reason(self, k: int, prices: list[float], *, up: bool) -> dict[int, float]:
        """Count k is a constant plus r times each count, with r = (1 at k) - price * sign over all sums."""
        left: dict[int, float] = {k: 1.0}
        for price, s in zip(prices, self._rows, strict=True):
            if price > CLOSE or price < -CLOSE:
                for other, sign in self._web.sums[s].items():
                    left[other] = left.get(other, 0.0) - price * sign
        weights = {}
        for other, r in sorted(left.items()):
            if -CLOSE < r < CLOSE:
                continue
            (low, high), value = self._bounds[other], self._web.knots[other].value
            rises = (r > 0) is up
            weight = abs(r) * (high - value if rises else value - low)
            if weight > CLOSE and self._web.knots[other].role is not Role.ZERO:
                weights[other] = weight
        return weights
