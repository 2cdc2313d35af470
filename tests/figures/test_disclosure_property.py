"""Whatever the tables: an independent reader of what is published cannot narrow a small count down."""

import os
from collections.abc import Sequence
from dataclasses import replace

from hypothesis import HealthCheck, given, settings

from tests.figures.count_tables import matrix, printed, tables_together, truth, withheld
from tests.figures.searcher import MANY, At, Intruder
from yjplan.figures.disclosure import Policy, protect_and_audit, protect_tables
from yjplan.figures.tables import RawTable, SafeTable, Sum

EXAMPLES = int(os.environ.get("YJPLAN_THOROUGH", "300"))
"""How many sets of tables are tried; set the variable for a longer run."""

POLICY = Policy()
AS_USUAL = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))


def small_cells(raw: Sequence[RawTable]) -> list[At]:
    """Positions of the counts that must not become known."""
    return [
        (t, r, c)
        for t, table in enumerate(raw)
        for r, row in enumerate(truth(table))
        for c, number in enumerate(row)
        if 0 < number <= POLICY.threshold
    ]


def told_to_insiders(raw: Sequence[RawTable]) -> dict[At, tuple[int, int]]:
    """Which counts are small and which are not."""
    return {
        (t, r, c): (1, POLICY.threshold) if number <= POLICY.threshold else (POLICY.threshold + 1, MANY)
        for t, table in enumerate(raw)
        for r, row in enumerate(truth(table))
        for c, number in enumerate(row)
        if number
    }


def everything_withheld(raw: Sequence[RawTable]) -> tuple[SafeTable, ...]:
    """Only zeros are left: no choice can protect more."""
    return tuple(protect_tables([table], Policy(MANY * 100))[0] for table in raw)


@AS_USUAL
@given(tables_together())
def test_nobody_narrows_a_small_count_to_fewer_numbers_than_the_policy_says(raw: list[RawTable]) -> None:
    """A stranger must allow for every small number; an insider for three numbers, as far as zeros allow."""
    reader, best = Intruder(protect_tables(raw, POLICY)), Intruder(everything_withheld(raw))
    told, threshold = told_to_insiders(raw), POLICY.threshold
    for at in small_cells(raw):
        assert len(reader.first(at, threshold)) == threshold
        if best.can_be(at, 1):
            assert reader.first(at, threshold) == list(range(1, threshold + 1))
        could_be = len(best.first(at, POLICY.narrowest, threshold, told))
        assert len(reader.first(at, could_be, threshold, told)) == could_be


@AS_USUAL
@given(tables_together())
def test_the_audit_finds_what_the_intruder_finds(raw: list[RawTable]) -> None:
    """Two programs that share nothing agree on the smallest number, and on the largest."""
    protected = protect_and_audit(raw, POLICY)
    reader = Intruder(protected.tables)
    for found in protected.inferences:
        assert found.is_safe(POLICY.threshold)
        at, low, high = (found.at[0], *found.at[1]), found.stranger.lowest, found.stranger.highest
        assert [reader.can_be(at, low - 1), reader.can_be(at, low)] == [False, True]
        if high is not None:
            assert [reader.can_be(at, high), reader.can_be(at, high + 1)] == [True, False]


@settings(AS_USUAL, max_examples=max(60, EXAMPLES // 5))
@given(tables_together())
def test_zeros_and_tables_without_small_counts_stay_as_they_are(raw: list[RawTable]) -> None:
    """Zeros stay; where no count is small, everything stays; the same tables give the same answer."""
    safe = protect_tables(raw, POLICY)
    assert safe == protect_tables(raw, POLICY)
    for table, published in zip(raw, safe, strict=True):
        assert all(truth(table)[r][c] for r, c in withheld(published))
    if not small_cells(raw):
        assert not any(map(withheld, safe))


def test_the_intruder_takes_the_rest_from_a_total() -> None:
    """A reader who cannot find a leak proves nothing, so here is one: 35 in all, and 32 of them shown."""
    (table,) = protect_tables([matrix([[12, 3, 20]], across=False, down=False)], POLICY)
    assert withheld(table) == {(0, 1)}
    with_total = replace(
        table,
        rows=(replace(table.rows[0], cells=(*table.rows[0].cells, printed(35))),),
        sums=(Sum((0, 3), ((0, 0), (0, 1), (0, 2))),),
    )
    assert Intruder([with_total]).first((0, 0, 1), 9) == [3]
