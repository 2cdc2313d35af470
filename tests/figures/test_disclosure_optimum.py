"""As little as possible is withheld: compared with every other choice on small tables."""

import random
import time
from itertools import combinations

import pytest

from tests.figures.count_tables import AMOUNTS, matrix, questions, truth, withheld
from yjplan.figures.disclosure import Policy, protect_tables
from yjplan.figures.suppression import master
from yjplan.figures.suppression.bounding import Puzzle, find_ranges
from yjplan.figures.tables import RawTable

THRESHOLD, NARROWEST = 5, 3
MOST_CELLS = 10
"""So many cells that may be withheld; each set of them is tried."""


def is_enough(counts: dict[tuple[int, int], int], table: RawTable, hidden: set[tuple[int, int]]) -> list[int]:
    """For every small count how far each reader is kept off, as far as anybody asks."""
    rows = [
        {part: 1 for part in one.parts if part in hidden} | ({one.total: -1} if one.total in hidden else {})
        for one in table.sums
    ]
    rows = [row for row in rows if row]
    number = {where: n for n, where in enumerate(sorted(hidden))}
    numbered = [{number[where]: sign for where, sign in row.items()} for row in rows]
    sides = [sum(sign * counts[where] for where, sign in row.items()) for row in rows]
    small = [n for where, n in number.items() if counts[where] <= THRESHOLD]
    told = {n: 1 if n in small else THRESHOLD + 1 for n in number.values()}
    stranger = find_ranges(Puzzle(dict.fromkeys(number.values(), 1), {}, numbered, sides))
    insider = find_ranges(Puzzle(told, dict.fromkeys(small, THRESHOLD), numbered, sides))
    far = 10**6
    return [
        met
        for n in small
        for met in (
            -stranger[n].lowest,
            min(stranger[n].highest or far, max(THRESHOLD, stranger[n].lowest + THRESHOLD - 1)),
            min(NARROWEST, (insider[n].highest or far) - insider[n].lowest + 1),
        )
    ]


def fewest(table: RawTable) -> int:
    """The number of cells in the smallest choice that protects as well as withholding everything."""
    counts = {(r, c): n for r, row in enumerate(truth(table)) for c, n in enumerate(row) if n}
    small = {where for where, n in counts.items() if n <= THRESHOLD}
    others = sorted(counts.keys() - small)
    best = is_enough(counts, table, set(counts))
    for size in range(len(others) + 1):
        for chosen in combinations(others, size):
            met = is_enough(counts, table, small | set(chosen))
            if all(one >= other for one, other in zip(met, best, strict=True)):
                return len(small) + size
    raise AssertionError("everything is enough by definition")


def small_tables() -> list[RawTable]:
    """Invented tables with something to withhold and few cells to choose from."""
    chance = random.Random(20)  # noqa: S311 - the same tables each time
    tables: list[RawTable] = []
    while len(tables) < 60:
        height, width = chance.randint(1, 3), chance.randint(2, 4)
        table = matrix(
            [[chance.choice(AMOUNTS) for _ in range(width)] for _ in range(height)], down=height > 1
        )
        numbers = [n for row in truth(table) for n in row]
        if sum(n > THRESHOLD for n in numbers) <= MOST_CELLS and any(0 < n <= THRESHOLD for n in numbers):
            tables.append(table)
    return tables


def test_no_more_is_withheld_than_the_best_choice_withholds() -> None:
    """Within a tenth over all tables, and never two cells more in one."""
    policy = Policy(THRESHOLD, NARROWEST)
    ours, best = [], []
    for table in small_tables():
        ours.append(len(withheld(protect_tables([table], policy)[0])))
        best.append(fewest(table))
    assert all(mine - least in (0, 1) for mine, least in zip(ours, best, strict=True))
    assert sum(ours) <= 1.1 * sum(best)


def test_a_choice_made_leaner_is_nearly_as_small(monkeypatch: pytest.MonkeyPatch) -> None:
    """What large families fall back on, forced on small tables: within a tenth of the best as well."""
    monkeypatch.setattr(master, "_EXACT", -1)
    monkeypatch.setattr(master, "_ROUNDS", 1)
    tables = small_tables()[:25]
    ours = [len(withheld(protect_tables([table], Policy(THRESHOLD, NARROWEST))[0])) for table in tables]
    best = [fewest(table) for table in tables]
    assert all(mine - least in (0, 1) for mine, least in zip(ours, best, strict=True))
    assert sum(ours) <= 1.1 * sum(best)


def test_among_equals_the_smaller_count_goes_and_the_total_stays() -> None:
    """Readers lose the figure that says least."""
    (safe,) = protect_tables([matrix([[3, 40, 12, 25]], down=False)], Policy())
    assert withheld(safe) == {(0, 0), (0, 2)}


def test_the_base_of_a_survey_is_not_withheld_for_one_question() -> None:
    """It stands under every question, so one more answer goes instead."""
    safe = protect_tables(questions([2, 3, 9, 30], [20, 24], [40, 4]), Policy())
    assert [withheld(table) for table in safe] == [{(0, 0), (1, 0), (2, 0)}, set(), {(0, 0), (1, 0)}]


@pytest.mark.parametrize(("height", "width"), [(40, 10), (200, 20)])
def test_large_tables_are_protected_the_same_way_each_time(height: int, width: int) -> None:
    """A tenth of the cells is small; the time is printed, as it depends on the machine (pytest -s)."""
    chance = random.Random(7)  # noqa: S311 - the same table each time
    body = [
        [
            chance.randint(1, 5) if chance.random() < 0.1 else chance.choice((0, *range(6, 60)))
            for _ in range(width)
        ]
        for _ in range(height)
    ]
    table, start = matrix(body), time.perf_counter()
    (safe,) = protect_tables([table], Policy())
    print(f"{height} x {width}: {time.perf_counter() - start:.2f} s")  # noqa: T201 - for people
    small = sum(0 < n <= THRESHOLD for row in truth(table) for n in row)
    assert small < len(withheld(safe)) < 2 * small
    if height < 100:
        assert protect_tables([table], Policy()) == (safe,)
