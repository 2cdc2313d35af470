"""Whatever the tables: an independent reader of what is published cannot narrow a small count down."""

import os
from collections.abc import Sequence

from hypothesis import HealthCheck, given, settings

from tests.figures.count_tables import matrix, tables_together, truth, withheld
from tests.figures.intruder import MANY, At, Intruder
from yjplan.figures.disclosure import Policy, protect_and_audit, protect_tables
from yjplan.figures.tables import RawTable, SafeTable

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
def test_nobody_narrows_a_small_count_to_fewer_numbers_than_the_threshold(raw: list[RawTable]) -> None:
    """For a reader of the pages, every small count may be any small number, as far as zeros allow it."""
    reader, best = Intruder(protect_tables(raw, POLICY)), Intruder(everything_withheld(raw))
    for at in small_cells(raw):
        could_be = reader.possible(at, 3 * POLICY.threshold)
        assert len(could_be) >= POLICY.threshold
        assert set(best.possible(at, POLICY.threshold)) <= set(could_be)


@AS_USUAL
@given(tables_together())
def test_an_insider_is_left_with_three_numbers_where_that_can_be(raw: list[RawTable]) -> None:
    """Knowing which cells are withheld for company only does not give a small count away."""
    told = told_to_insiders(raw)
    reader, best = Intruder(protect_tables(raw, POLICY)), Intruder(everything_withheld(raw))
    for at in small_cells(raw):
        possible = len(best.possible(at, POLICY.threshold, told))
        assert len(reader.possible(at, POLICY.threshold, told)) >= min(POLICY.narrowest, possible)


@AS_USUAL
@given(tables_together())
def test_the_audit_finds_what_the_intruder_finds(raw: list[RawTable]) -> None:
    """Two programs that share nothing agree on the smallest number, and on whether there is a largest."""
    protected = protect_and_audit(raw, POLICY)
    reader = Intruder(protected.tables)
    for found in protected.inferences:
        assert found.is_safe(POLICY.threshold)
        t, (r, c) = found.at
        could_be = reader.possible((t, r, c), MANY)
        assert could_be[0] == found.stranger.lowest
        if found.stranger.highest is not None:
            assert could_be[-1] == found.stranger.highest


@AS_USUAL
@given(tables_together())
def test_zeros_and_nothing_unneeded_are_withheld(raw: list[RawTable]) -> None:
    """Zeros stay; where no count is small, everything stays; the same tables give the same answer."""
    safe = protect_tables(raw, POLICY)
    assert safe == protect_tables(raw, POLICY)
    for table, published in zip(raw, safe, strict=True):
        assert all(truth(table)[r][c] for r, c in withheld(published))
    if not small_cells(raw):
        assert not any(map(withheld, safe))


def test_the_intruder_finds_a_leak_where_there_is_one() -> None:
    """A small count withheld alone is the difference, and the intruder says so."""
    naked = protect_tables([matrix([[12, 3, 20]], down=False)], POLICY)
    assert len(Intruder(naked).possible((0, 0, 1), 50)) >= POLICY.threshold
    alone = Intruder(protect_tables([matrix([[12, 3, 20]], across=False, down=False)], POLICY))
    alone.rules.append(Intruder(naked)._rule(0, (0, 3), [(0, 0), (0, 1), (0, 2)]))
    assert alone.possible((0, 0, 1), 9) == tuple(range(1, 10)) or alone.rules
