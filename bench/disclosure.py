"""How long disclosure control takes: choosing what to withhold, and the audit of what is then published.

`rows()` measures each case in a process of its own, with Python's imports taken off; `python -m
bench.disclosure` prints them as a table, and `python -m bench.disclosure CASE` is one of those processes. The
tables are invented, and the same each time.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from bench.measure import measure

if TYPE_CHECKING:
    from bench.run import Row as BenchRow
    from yjplan.figures.tables import RawTable

ROOT = Path(__file__).resolve().parents[1]
CASES = {
    "forty": ("disclosure: one plan with forty linked tables", "under 2 s"),
    "long": ("disclosure: a table of 200 x 20, a tenth of it small", "under 20 s, 500 MB"),
}
_CHILDREN, _FEATURES, _GROUPS, _SMALL = 300, 10, (3, 4, 5), 0.1


def rows(*, runs: int) -> list[BenchRow]:
    """A row a case, in the form of `bench.run`."""
    from bench.run import Row

    python = [sys.executable, "-m", "bench.disclosure"]
    imports = measure([*python, "imports"], folder=ROOT, runs=runs)
    return [
        Row(what, measure([*python, case], folder=ROOT, runs=runs).without(imports), target)
        for case, (what, target) in CASES.items()
    ]


def forty_tables() -> list[RawTable]:
    """The same children by two of ten features each time, with totals both ways: every table is linked."""
    chance = random.Random(2)  # noqa: S311 - the same children each time
    sizes = [chance.choice(_GROUPS) for _ in range(_FEATURES)]
    weights = [[0.5**n + 0.02 for n in range(size)] for size in sizes]
    children = [
        tuple(chance.choices(range(size), weight)[0] for size, weight in zip(sizes, weights, strict=True))
        for _ in range(_CHILDREN)
    ]
    tables = []
    for one, other in list(combinations(range(_FEATURES), 2))[:40]:
        counted = Counter((child[one], child[other]) for child in children)
        body = [[counted[r, c] for c in range(sizes[other])] for r in range(sizes[one])]
        tables.append(_table(f"f{one}-f{other}", body))
    return tables


def long_table() -> list[RawTable]:
    """200 rows, 20 columns and the totals of both; one cell in ten is small, a few are none."""
    chance = random.Random(7)  # noqa: S311 - the same table each time
    body = [
        [
            chance.randint(1, 5) if chance.random() < _SMALL else chance.choice((0, *range(6, 60)))
            for _ in range(20)
        ]
        for _ in range(200)
    ]
    return [_table("long", body)]


def _table(name: str, body: list[list[int]]) -> RawTable:
    from yjplan.figures.counts import RawCount
    from yjplan.figures.tables import Cell, Column, Count, RawTable, RawValue, Row, RowKind, Sum
    from yjplan.figures.units import UNITS

    full = [[*row, sum(row)] for row in body]
    full.append([sum(column) for column in zip(*full, strict=True)])
    high, wide = len(body), len(body[0])
    sums = [Sum((r, wide), tuple((r, c) for c in range(wide))) for r in range(high + 1)]
    sums += [Sum((high, c), tuple((r, c) for r in range(high))) for c in range(wide + 1)]
    made = tuple(
        Row(
            tuple(Cell[RawValue](Count(RawCount(n), UNITS["children"])) for n in row),
            RowKind.TOTAL if r == high else RowKind.BODY,
        )
        for r, row in enumerate(full)
    )
    columns = tuple(Column(f"c{c}", numeric=True, total=c == wide) for c in range(wide + 1))
    return RawTable(name, name, columns, made, tuple(sums))


def main(case: str) -> int:
    """Run one case, or measure all; 1 where what is published would not be safe."""
    if not case:
        from bench.run import table

        print(table(rows(runs=3)))
        return 0
    from yjplan.figures.disclosure import Policy, protect_and_audit

    if case == "imports":
        import highspy  # noqa: F401 - its import is no part of what is measured

        return 0
    policy = Policy()
    made = protect_and_audit(forty_tables() if case == "forty" else long_table(), policy)
    small = sum(found.is_small for found in made.inferences)
    unsafe = sum(not found.is_safe(policy.spread) for found in made.inferences)
    print(f"{case}: {small} small, {len(made.inferences) - small} for company, {unsafe} not safe")
    return 1 if unsafe else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else ""))
