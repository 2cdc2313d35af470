"""The integer programme that says which counts to withhold beside the small ones."""

from collections.abc import Iterable, Mapping

from yjplan.figures.suppression.grid import Role
from yjplan.figures.suppression.solver import CLOSE, Program
from yjplan.figures.suppression.web import Web

_TOTAL = 1.25
"""A printed total costs more than another cell, less than two."""
_SIZE = 0.2
"""What all cells together may cost for their size: among equals, small counts go first."""
_EXACT = 40
"""Up to so many counts to choose from, the choice is the best there is; past it, near the best."""
_GAP, _NODES = 0.02, 2000
_ROUNDS = 6
"""So often a larger family is solved again; then a good choice is made leaner, and stands."""
_HALF = 0.5


class Master:
    """Chooses the cheapest set that meets every row added so far."""

    def __init__(self, web: Web, *, keep_totals: bool) -> None:
        """Every count above the threshold may be withheld, save where that would hide nothing."""
        self._web = web
        self.fixed = frozenset(k for k, knot in enumerate(web.knots) if knot.role.is_withheld)
        self._sums_of: dict[int, list[dict[int, int]]] = {}
        for one in web.sums:
            for k in one:
                self._sums_of.setdefault(k, []).append(one)
        self.free = self._worth_hiding(keep_totals=keep_totals)
        self._column = {k: n for n, k in enumerate(sorted(self.free))}
        size = len(self._column)
        self._program = Program([0.0] * size, [1.0] * size, [], [], whole=True)
        self._quick = Program([0.0] * size, [1.0] * size, [], [])
        self.rounds = -1
        """How often `solve` may be asked; no limit where it is negative."""
        if size > _EXACT:
            self._program.stop_within(_GAP, _NODES)
            self.rounds = _ROUNDS
        whole_size = sum(knot.value for knot in web.knots) or 1
        self._costs = {
            n: len(web.knots[k].cells) * (_TOTAL if web.knots[k].is_total else 1.0)
            + _SIZE * web.knots[k].value / whole_size
            for k, n in self._column.items()
        }
        self._rows: dict[tuple[tuple[int, float], ...], float] = {}
        self._fresh: set[tuple[tuple[int, float], ...]] = set()

    def solve(self) -> frozenset[int]:
        """The counts to withhold by what is known so far, the small ones among them: the cheapest choice."""
        self._fresh.clear()
        if not self._rows:
            return self.fixed
        found = self._program.lowest(self._costs)
        if found is None:
            return self.fixed | self.free
        return self._chosen({n for n in range(len(self._column)) if found.values[n] > _HALF})

    def guess(self) -> frozenset[int]:
        """A choice that meets every row, quickly: the best in fractions, rounded, and what it still lacks.

        While there is something to say against each choice, it need not be the cheapest.
        """
        self._fresh.clear()
        found = self._quick.lowest(self._costs) if self._rows else None
        if found is None:
            return self.fixed
        chosen = {n for n in range(len(self._column)) if found.values[n] > _HALF}
        lacking = True
        while lacking:
            lacking = False
            for row, least in self._rows.items():
                while sum(weight for n, weight in row if n in chosen) < least - CLOSE:
                    more = [(found.values[n] + weight / self._costs[n] / 8, -n) for n, weight in row]
                    more = [one for one in more if -one[1] not in chosen]
                    chosen.add(-max(more)[1])
                    lacking = True
        return self._chosen(chosen)

    def is_met_by(self, hidden: frozenset[int]) -> bool:
        """Whether a choice meets every row so far; from now on it is the one that is asked about."""
        self._fresh.clear()
        chosen = {self._column[k] for k in hidden & self.free}
        return all(
            sum(weight for n, weight in row if n in chosen) >= least - CLOSE
            for row, least in self._rows.items()
        )

    def _chosen(self, columns: set[int]) -> frozenset[int]:
        return self.fixed | {k for k, n in self._column.items() if n in columns}

    def most(self, reason: Mapping[int, float]) -> int:
        """What the reason comes to when everything that may be withheld is withheld."""
        return int(sum(w for k, w in reason.items() if k in self.free or k in self.fixed) + CLOSE)

    def demand(self, reason: Mapping[int, float], amount: float) -> bool:
        """From now on the weights of what is withheld come to the amount; False where they already had to."""
        rest = amount - sum(weight for k, weight in reason.items() if k in self.fixed)
        if rest <= CLOSE:
            return False
        row = {
            self._column[k]: round(min(1.0, weight / rest), 9)
            for k, weight in reason.items()
            if k in self._column
        }
        return self._add(row, 1.0 - CLOSE)

    def forbid_lonely(self, hidden: Iterable[int]) -> bool:
        """No count is withheld alone in a sum: it would be the difference. True where one was."""
        chosen, added = frozenset(hidden), False
        for k in sorted(chosen & self.free):
            for one in self._sums_of[k]:
                if len(chosen & one.keys()) > 1:
                    continue
                row = {self._column[other]: 1.0 for other in one if other in self.free and other != k}
                added |= self._add(row | {self._column[k]: -1.0}, 0.0)
        return added

    def _add(self, row: dict[int, float], least: float) -> bool:
        name = tuple(sorted(row.items()))
        if name in self._rows:
            return name in self._fresh
        self._rows[name] = least
        self._fresh.add(name)
        self._program.add_row(dict(name), least)
        self._quick.add_row(dict(name), least)
        return True

    def _worth_hiding(self, *, keep_totals: bool) -> frozenset[int]:
        free = {
            k
            for k, knot in enumerate(self._web.knots)
            if knot.role is Role.LARGE and not knot.is_told and not (keep_totals and knot.is_total)
        }
        changed = True
        while changed:
            hidden = free | self.fixed
            kept = {k for k in free if all(len(one.keys() & hidden) > 1 for one in self._sums_of[k])}
            changed, free = kept != free, kept
        return frozenset(free)
