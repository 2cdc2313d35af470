"""Whole numbers with what is known of them, and the range of each: `scipy.optimize.milp`, and no more."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix

Name = object
FAR = 10**6
"""No count is as large; a range that reaches half as far has no end."""


@dataclass
class Knowledge:
    """Numbers that are printed, bounds of those that are not, and what holds between them."""

    root: dict[Name, Name] = field(default_factory=dict)
    printed: dict[Name, float] = field(default_factory=dict)
    bounds: dict[Name, tuple[float, float | None]] = field(default_factory=dict)
    rows: list[tuple[dict[Name, float], float | None, float | None]] = field(default_factory=list)
    firsts: dict[object, Name] = field(default_factory=dict)
    _groups: dict[Name, "_Group"] | None = None

    def state(self, name: Name, number: float) -> None:
        """The number is printed."""
        self.printed.setdefault(name, float(number))

    def bound(self, name: Name, low: float, high: float | None) -> None:
        """The number is at least and at most so many."""
        self.bounds[name] = (low, high)

    def same(self, one: Name, other: Name) -> None:
        """Both are one number."""
        if one != other:
            self.root[self._find(one)] = self._find(other)

    def first(self, key: object, name: Name) -> Name:
        """The first number that was met under a key."""
        return self.firsts.setdefault(key, name)

    def add(self, row: Mapping[Name, float], low: float | None, high: float | None) -> None:
        """The numbers, so weighted, come to at least and at most so much."""
        self.rows.append((dict(row), low, high))

    def _find(self, name: Name) -> Name:
        while self.root.get(name, name) != name:
            name = self.root[name]
        return name

    def range_of(self, name: Name) -> tuple[int, int | None]:
        """The smallest and the largest whole number that it can be; None for no end."""
        groups = self._groups = self._groups or self._together()
        name = self._find(name)
        known = self._number(name)
        if known is not None:
            return round(known), round(known)
        group = groups.get(name)
        if group is None:
            low, high = self._bounds(name)
            return round(low), None if high is None else round(high)
        return group.range_of(name)

    def _number(self, root: Name) -> float | None:
        if not hasattr(self, "_by_root"):
            self._by_root = {self._find(name): number for name, number in reversed(self.printed.items())}
        return self._by_root.get(root)

    def _bounds(self, root: Name) -> tuple[float, float | None]:
        return self.bounds.get(root, (0.0, None))

    def _together(self) -> dict[Name, "_Group"]:
        """Unknown numbers that hang together, with the rows between them."""
        made: list[tuple[dict[Name, float], float, float]] = []
        group_of: dict[Name, int] = {}
        members: dict[int, set[Name]] = {}
        for n, (row, low, high) in enumerate(self.rows):
            unknown: dict[Name, float] = {}
            rest = 0.0
            for name, factor in row.items():
                root = self._find(name)
                number = self._number(root)
                if number is None:
                    unknown[root] = unknown.get(root, 0.0) + factor
                else:
                    rest += factor * number
            made.append(
                (
                    {name: f for name, f in unknown.items() if f},
                    -np.inf if low is None else low - rest,
                    np.inf if high is None else high - rest,
                )
            )
            joined = {n} | {group_of[name] for name in made[-1][0] if name in group_of}
            every = set(made[-1][0]).union(*(members.pop(old, set()) for old in joined))
            members[n] = every
            group_of.update(dict.fromkeys(every, n))
        groups: dict[Name, _Group] = {}
        for names in members.values():
            rows = [one for one in made if one[0] and next(iter(one[0])) in names]
            if rows:
                group = _Group(sorted(names, key=repr), {n: self._bounds(n) for n in names}, rows)
                groups.update(dict.fromkeys(names, group))
        return groups


class _Group:
    """Numbers that hang together, as one integer programme."""

    def __init__(
        self,
        names: list[Name],
        bounds: Mapping[Name, tuple[float, float | None]],
        rows: list[tuple[dict[Name, float], float, float]],
    ) -> None:
        self._column = {name: n for n, name in enumerate(names)}
        low = np.array([bounds[name][0] for name in names], dtype=float)
        ends = [bounds[name][1] for name in names]
        self._bounds = Bounds(low, np.array([FAR if end is None else end for end in ends], dtype=float))
        entries = [
            (r, self._column[name], f) for r, (row, _, _) in enumerate(rows) for name, f in row.items()
        ]
        rs, cs, fs = zip(*entries, strict=True)
        self._matrix = csr_matrix((fs, (rs, cs)), shape=(len(rows), len(names)))
        self._low = np.array([one[1] for one in rows], dtype=float)
        self._high = np.array([one[2] for one in rows], dtype=float)
        self._mend()

    def _mend(self) -> None:
        """Where a printed total is not what its parts make, a note says so: the difference is known."""
        size, count = len(self._column), len(self._low)
        slack = csr_matrix(np.hstack([np.eye(count), -np.eye(count)]))
        whole = csr_matrix(np.hstack([self._matrix.toarray(), slack.toarray()]))
        bounds = Bounds(
            np.concatenate([self._bounds.lb, np.zeros(2 * count)]),
            np.concatenate([self._bounds.ub, np.full(2 * count, FAR)]),
        )
        cost = np.concatenate([np.zeros(size), np.ones(2 * count)])
        found = milp(cost, constraints=LinearConstraint(whole, self._low, self._high), bounds=bounds)
        if found.x is not None and found.fun > 1e-6:
            off = found.x[size : size + count] - found.x[size + count :]
            self._low, self._high = self._low - off, self._high - off

    def range_of(self, name: Name) -> tuple[int, int | None]:
        low, high = self._end(name, 1.0), self._end(name, -1.0)
        return low, None if high > FAR / 2 else high

    def _end(self, name: Name, way: float) -> int:
        cost = np.zeros(len(self._column))
        cost[self._column[name]] = way
        found = milp(
            cost,
            constraints=LinearConstraint(self._matrix, self._low - 1e-7, self._high + 1e-7),
            bounds=self._bounds,
            integrality=np.ones(len(cost)),
        )
        assert found.x is not None, f"no numbers fit what is published about {name}: {found.message}"
        return round(float(found.x[self._column[name]]))
