"""A curious reader with a program of their own: no solver, nothing of yjplan but the published tables.

Every withheld cell gets the set of numbers it can be; a number is tried by searching for whole numbers in
all other withheld cells that make every printed total come out.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from yjplan.figures.tables import SafeTable

At = tuple[int, int, int]
MANY = 1000
"""No count in the tests is larger; 'no limit' is a range that reaches so far."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Some unknowns, each with +1 or -1, come to a number."""

    signs: Mapping[At, int]
    comes_to: int


class Intruder:
    """What is printed, and what follows from it."""

    def __init__(self, tables: Sequence[SafeTable]) -> None:
        """Read the tables as text; cells written in one place are one number."""
        self._name: dict[At, At] = {}
        self._printed: dict[At, int] = {}
        by_place: dict[object, At] = {}
        for t, table in enumerate(tables):
            for r, row in enumerate(table.rows):
                for c, cell in enumerate(row.cells):
                    at = (t, r, c)
                    self._name[at] = by_place.setdefault(cell.place, at) if cell.place.file else at
                    text = getattr(cell.value, "plain", "")
                    if text != "[c]":
                        self._printed[self._name[at]] = int(text)
        self.rules = [
            self._rule(t, one.total, one.parts) for t, table in enumerate(tables) for one in table.sums
        ]

    def _rule(self, t: int, total: tuple[int, int], parts: Iterable[tuple[int, int]]) -> Rule:
        signs: dict[At, int] = {}
        rest = 0
        for where, sign in [(total, -1), *((part, 1) for part in parts)]:
            name = self._name[(t, *where)]
            if name in self._printed:
                rest -= sign * self._printed[name]
            else:
                signs[name] = signs.get(name, 0) + sign
        return Rule(signs, rest)

    def can_be(self, at: At, number: int, told: Mapping[At, tuple[int, int]] | None = None) -> bool:
        """True when the cell can be that number; `told` gives bounds to an insider."""
        name = self._name[at]
        if name in self._printed:
            return self._printed[name] == number
        bounds = {n: (1, MANY) for rule in self.rules for n in rule.signs} | {name: (1, MANY)}
        for cell, pair in (told or {}).items():
            if self._name[cell] in bounds:
                bounds[self._name[cell]] = pair
        low, high = bounds[name]
        return low <= number <= high and self._fits(bounds | {name: (number, number)})

    def first(
        self, at: At, enough: int, upto: int = MANY, told: Mapping[At, tuple[int, int]] | None = None
    ) -> list[int]:
        """The smallest numbers that the cell can be, at most `enough` of them."""
        return list(islice((n for n in range(1, upto + 1) if self.can_be(at, n, told)), enough))

    def _fits(self, bounds: dict[At, tuple[int, int]]) -> bool:
        narrowed = self._narrow(bounds)
        if narrowed is None:
            return False
        open_ones = [n for n, (low, high) in narrowed.items() if low < high]
        if not open_ones:
            return True
        name = min(open_ones, key=lambda n: (narrowed[n][1] - narrowed[n][0], n))
        low, high = narrowed[name]
        middle = (low + high) // 2
        return self._fits(narrowed | {name: (low, middle)}) or self._fits(
            narrowed | {name: (middle + 1, high)}
        )

    def _narrow(self, bounds: dict[At, tuple[int, int]]) -> dict[At, tuple[int, int]] | None:
        """Bounds drawn in as far as each rule on its own draws them; None where nothing is left."""
        bounds, changed = dict(bounds), True
        while changed:
            changed = False
            for rule in self.rules:
                ends = {n: _ends(sign, bounds[n]) for n, sign in rule.signs.items() if sign}
                least, most = sum(e[0] for e in ends.values()), sum(e[1] for e in ends.values())
                if not least <= rule.comes_to <= most:
                    return None
                for n, (low, high) in ends.items():
                    drawn = (max(low, rule.comes_to - most + high), min(high, rule.comes_to - least + low))
                    if drawn != (low, high):
                        bounds[n], changed = _ends(rule.signs[n], drawn), True
        return bounds


def _ends(sign: int, pair: tuple[int, int]) -> tuple[int, int]:
    return pair if sign > 0 else (-pair[1], -pair[0])
