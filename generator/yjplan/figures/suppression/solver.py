"""The one caller of HiGHS, which solves linear and integer programmes.

It is imported when a programme is made, and not before: most plans hide nothing. One thread and a
fixed seed, no limit on time: the same plan gives the same answer on every machine.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import highspy
    import numpy as np
    from numpy.typing import NDArray

    Values = NDArray[np.float64]

CLOSE = 1e-6
"""Two results nearer than this are one."""
_PRIMAL = 4
"""The simplex method of HiGHS that goes on best from the last solution when only the goal is new."""


@dataclass(frozen=True, slots=True)
class Solution:
    """The best values of all unknowns, what they reach, and the price of each row."""

    reached: float
    values: "Values"
    """Rounded where every one of them is a whole number."""
    prices: list[float]
    """Empty for programmes in whole numbers."""
    is_whole: bool
    """True when every value is a whole number."""


class Program:
    """Unknowns between bounds, rows that must come to their sides; solved for one goal after another."""

    def __init__(
        self,
        lower: Sequence[float],
        upper: Sequence[float],
        rows: Sequence[Mapping[int, float]],
        sides: Sequence[float],
        *,
        whole: bool = False,
    ) -> None:
        """Equality rows as unknown -> factor; `whole` for unknowns that are whole numbers."""
        self._size = len(lower)
        self._whole = whole
        self._solver = _new_solver()
        for low, high in zip(lower, upper, strict=True):
            self._solver.addVar(low, high)
        if whole:
            for n in range(self._size):
                self._solver.changeColIntegrality(n, _integer())
        else:
            self._solver.setOptionValue("simplex_strategy", _PRIMAL)
        for row, side in zip(rows, sides, strict=True):
            self.add_row(row, side, side)
        self._goal: dict[int, float] = {}

    def add_row(self, row: Mapping[int, float], low: float, high: float = float("inf")) -> None:
        """One more row, which must come to at least `low` and at most `high`."""
        self._solver.addRow(low, high, len(row), list(row), list(row.values()))

    def lowest(self, goal: Mapping[int, float]) -> Solution | None:
        """The smallest that the goal can be; None where no values fit at all."""
        for n in self._goal.keys() - goal.keys():
            self._solver.changeColCost(n, 0.0)
        for n, weight in goal.items():
            self._solver.changeColCost(n, weight)
        self._goal = dict(goal)
        self._solver.run()
        found = self._solver.getSolution()
        if not found.value_valid or not self._is_solved():
            return None
        import numpy as np

        values = np.array(found.col_value)
        rounded = np.rint(values)
        is_whole = bool(np.all(np.abs(values - rounded) <= CLOSE))
        reached = sum(weight * float(values[n]) for n, weight in goal.items())
        prices = [] if self._whole else list(found.row_dual)
        return Solution(reached, rounded if is_whole else values, prices, is_whole)

    def highest(self, goal: Mapping[int, float]) -> Solution | None:
        """The largest that the goal can be; None where no values fit at all."""
        found = self.lowest({n: -weight for n, weight in goal.items()})
        if found is None:
            return None
        return Solution(-found.reached, found.values, [-price for price in found.prices], found.is_whole)

    def stop_within(self, share: float, nodes: int) -> None:
        """Be content with a result that is at most this share above the best, or after so many nodes."""
        self._solver.setOptionValue("mip_rel_gap", share)
        self._solver.setOptionValue("mip_max_nodes", nodes)

    def _is_solved(self) -> bool:
        import highspy

        done = highspy.HighsModelStatus
        return self._solver.getModelStatus() in (done.kOptimal, done.kSolutionLimit)


def widen(low: Sequence[float], high: Sequence[float], values: "Values") -> tuple[list[float], list[float]]:
    """The ranges in which each unknown was met, with one more set of values."""
    import numpy as np

    return np.minimum(low, values).tolist(), np.maximum(high, values).tolist()


def _new_solver() -> "highspy.Highs":
    import highspy

    solver = highspy.Highs()  # type: ignore[no-untyped-call]
    for option, value in (
        ("output_flag", False),
        ("threads", 1),
        ("parallel", "off"),
        ("random_seed", 0),
        ("mip_rel_gap", 0.0),
        ("mip_abs_gap", 0.0),
    ):
        solver.setOptionValue(option, value)
    return solver


def _integer() -> "highspy.HighsVarType":
    import highspy

    return highspy.HighsVarType.kInteger
