"""A plan against what other plans of the site and its shared series state."""

from collections.abc import Callable, Sequence
from typing import Protocol

from yjplan.blocks.check import Block
from yjplan.figures.counts import RawCount
from yjplan.figures.disclosure import Policy
from yjplan.figures.elsewhere import Elsewhere, gather, stated_in
from yjplan.figures.ledger import Ledger
from yjplan.figures.marks import Mark
from yjplan.figures.series import RawSeries
from yjplan.figures.suppression.same import At
from yjplan.figures.tables import Count, RawTable
from yjplan.problems import Problem, problem


class Stating(Protocol):
    """A checked plan, as far as it states counts."""

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Its blocks with their tables."""

    @property
    def series(self) -> tuple[RawSeries, ...]:
        """Its own series and the shared ones beside them."""


Others = Callable[[], Sequence[Stating]]
"""Reads the other plans that may state the same counts; asked only where something has to be protected."""


def tables_of(plan: Stating) -> list[RawTable]:
    """All tables of a plan, in order."""
    return [table for block in plan.blocks for table in block.tables]


def look_elsewhere(
    plan: Stating, ledger: Ledger, others: Others, policy: Policy
) -> tuple[frozenset[At], list[Problem]]:
    """The cells that are no company, since others print them; a problem for each count hidden in one only.

    Nothing is read where the plan has no count that has to be protected.
    """
    tables = tables_of(plan)
    if not _has_something_to_hide([*tables, ledger.table], policy):
        return frozenset(), []
    own_points = {at for at in ledger.rows if at is not None}
    shared = [one for s, one in enumerate(plan.series) if (s, 0) not in own_points]
    found = [*stated_in((), shared)]
    for other in others():
        found += stated_in(tables_of(other), other.series)
    elsewhere: Elsewhere = gather(found)
    own = list(stated_in(tables, plan.series, ledger))
    problems = []
    for one, other_one in elsewhere.clashes(own, policy):
        hidden = one.raw is Mark.CONFIDENTIAL
        words = "is withheld here ('[c]') and printed" if hidden else "is printed here and withheld ('[c]')"
        message = f"A count {words} in {other_one.place}."
        hint = "Withhold it in both, or print it in both."
        problems.append(problem("withheld-but-published", one.place, message, hint))
    return elsewhere.told(own, policy), problems


def _has_something_to_hide(tables: Sequence[RawTable], policy: Policy) -> bool:
    raws = (
        cell.value.raw
        for table in tables
        for row in table.rows
        for cell in row.cells
        if isinstance(cell.value, Count)
    )
    return any(
        policy.withholds(raw) if isinstance(raw, RawCount) else raw is Mark.CONFIDENTIAL for raw in raws
    )
