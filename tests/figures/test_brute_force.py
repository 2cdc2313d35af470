"""What somebody can find out who knows everything that is printed, and how we withhold.

Every table that could lie behind the published one is written out, and the numbers that each withheld
cell can be in them are collected. Two readers try: a stranger, who knows that a withheld count is at
least 1, and an insider, who was also told which parts are small and which are withheld for company.
"""

from collections.abc import Iterator, Sequence
from itertools import product

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.figures.samples import column_table, count_cell
from yjplan.figures.disclosure import Policy, protect_table
from yjplan.figures.published import PublishedValue
from yjplan.figures.tables import Cell, Column, RawTable, RawValue, Row, RowKind, Sum

THRESHOLD = 3
HIGHEST = 20
ENOUGH = 3

counts = st.integers(0, 9)


def published(table: RawTable) -> list[int | None]:
    """The last column as it is published; None for a withheld count."""
    safe = protect_table(table, Policy(THRESHOLD))
    values = [row.cells[-1].value for row in safe.rows]
    return [None if v.amount is None else int(v.amount) for v in values if isinstance(v, PublishedValue)]


def worlds(
    shown: Sequence[int | None], ranges: Sequence[range], sums: Sequence[tuple[int, Sequence[int]]]
) -> Iterator[tuple[int, ...]]:
    """Every column of numbers that fits what is shown; a total is worked out from its parts."""
    totals = dict(sums)
    leaves = [n for n in range(len(shown)) if n not in totals]
    choices: list[Sequence[int]] = [ranges[n] if (number := shown[n]) is None else (number,) for n in leaves]
    for chosen in product(*choices):
        world = dict(zip(leaves, chosen, strict=True))
        for total, parts in sums:
            world[total] = sum(world[p] for p in parts)
        fits = all(s == world[n] if s is not None else world[n] in ranges[n] for n, s in enumerate(shown))
        if fits:
            yield tuple(world[n] for n in range(len(shown)))


def possible(
    table: RawTable, truth: Sequence[int], sums: Sequence[tuple[int, Sequence[int]]], *, insider: bool
) -> dict[int, set[int]]:
    """The numbers that each withheld cell can be for a reader."""
    shown = published(table)
    small, company = range(1, THRESHOLD + 1), range(THRESHOLD + 1, HIGHEST + 1)
    told = [small if n <= THRESHOLD else company for n in truth]
    ranges = told if insider else [range(1, HIGHEST + 1)] * len(truth)
    totals = {total for total, _ in sums}
    ranges = [range(1, 4 * HIGHEST) if n in totals else r for n, r in enumerate(ranges)]
    found: dict[int, set[int]] = {n: set() for n, s in enumerate(shown) if s is None}
    for world in worlds(shown, ranges, sums):
        for n, numbers in found.items():
            numbers.add(world[n])
    return found


def assert_is_safe(table: RawTable, truth: Sequence[int], sums: Sequence[tuple[int, Sequence[int]]]) -> None:
    """No small count is known to fewer than three numbers, and no withheld count exactly."""
    shown = published(table)
    assert all(s is None for s, n in zip(shown, truth, strict=True) if 0 < n <= THRESHOLD)
    for insider in (False, True):
        for n, numbers in possible(table, truth, sums, insider=insider).items():
            assert truth[n] in numbers
            least = ENOUGH if truth[n] <= THRESHOLD else 2
            assert len(numbers) >= least, (truth, shown, n, sorted(numbers), insider)


@settings(max_examples=80)
@given(st.lists(counts, min_size=1, max_size=3))
@example([1, 2])
@example([3, 3])
@example([1, 9])
@example([2, 0, 0])
@example([1, 1, 1])
@example([3, 4, 4])
def test_a_column_with_its_total_gives_no_small_count_back(parts: list[int]) -> None:
    """Neither by taking the rest from the total nor by what is known of the others."""
    truth = [*parts, sum(parts)]
    assert_is_safe(column_table([*parts], sum(parts)), truth, [(len(parts), range(len(parts)))])


def grouped(groups: Sequence[Sequence[int]]) -> tuple[RawTable, list[int], list[tuple[int, list[int]]]]:
    """Groups with their subtotals, and the total of all."""
    rows: list[Row[RawValue]] = []
    truth: list[int] = []
    sums: list[tuple[int, list[int]]] = []
    for group in groups:
        first = len(truth)
        truth += [*group, sum(group)]
        sums.append((len(truth) - 1, list(range(first, len(truth) - 1))))
    sums.append((len(truth), [total for total, _ in sums]))
    truth.append(sum(truth[total] for total in sums[-1][1]))
    for n, number in enumerate(truth):
        kind = RowKind.TOTAL if n in dict(sums) else RowKind.BODY
        rows.append(Row((Cell[RawValue](f"Row {n}"), count_cell(number)), kind))
    made = tuple(Sum((total, 1), tuple((p, 1) for p in parts)) for total, parts in sums)
    return RawTable("t", "T", (Column("What"), Column("Children")), tuple(rows), made), truth, sums


@settings(max_examples=30)
@given(st.lists(st.lists(counts, min_size=1, max_size=2), min_size=2, max_size=2))
@example([[1, 2], [4, 9]])
@example([[3], [4, 9]])
@example([[1, 9], [0, 0]])
def test_subtotals_give_no_small_count_back(groups: list[list[int]]) -> None:
    """A small subtotal is not had back by adding up the others."""
    assert_is_safe(*grouped(groups))
