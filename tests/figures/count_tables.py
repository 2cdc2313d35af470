"""Tables of invented counts with printed totals, for the tests of disclosure control."""

from collections.abc import Sequence
from decimal import Decimal

from hypothesis import strategies as st

from yjplan.figures.counts import RawCount
from yjplan.figures.marks import Mark
from yjplan.figures.published import PublishedValue
from yjplan.figures.tables import (
    Cell,
    Column,
    Count,
    RawTable,
    RawValue,
    Row,
    RowKind,
    SafeTable,
    SafeValue,
    Sum,
)
from yjplan.figures.units import UNITS
from yjplan.problems import Place

CHILDREN = UNITS["children"]
NOWHERE = Place("")
AMOUNTS = (0, 0, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 20, 35)
"""Counts as they are in a youth justice plan: many zeros and small ones."""


def counted(number: int | Mark, place: Place = NOWHERE) -> Cell[RawValue]:
    """A cell that counts children."""
    return Cell(Count(number if isinstance(number, Mark) else RawCount(number), CHILDREN), place)


def printed(number: int) -> Cell[SafeValue]:
    """A published number of children."""
    return Cell(PublishedValue(Decimal(number), CHILDREN))


def matrix(
    body: Sequence[Sequence[int]], *, across: bool = True, down: bool = True, name: str = "m"
) -> RawTable:
    """A table with a total at the end of each row, of each column, or of both."""
    full = [[*row, sum(row)] if across else list(row) for row in body]
    if down:
        full.append([sum(column) for column in zip(*full, strict=True)])
    height, width = len(body), len(body[0])
    sums = [Sum((r, width), tuple((r, c) for c in range(width))) for r in range(len(full)) if across]
    sums += [Sum((height, c), tuple((r, c) for r in range(height))) for c in range(len(full[0])) if down]
    rows = tuple(
        Row(tuple(counted(n) for n in row), RowKind.TOTAL if r == height else RowKind.BODY)
        for r, row in enumerate(full)
    )
    columns = tuple(Column(f"c{c}", numeric=True, total=c == width) for c in range(len(full[0])))
    return RawTable(name, name, columns, rows, tuple(sums))


def questions(*answers: Sequence[int]) -> list[RawTable]:
    """Questions of one survey: a column each, with the base below, which is written in one place."""
    base = Place("survey.yml", 2)
    tables = []
    for n, counts in enumerate(answers):
        rows = [Row((counted(number),)) for number in counts]
        rows.append(Row((counted(sum(counts), base),), RowKind.TOTAL))
        one = Sum((len(counts), 0), tuple((r, 0) for r in range(len(counts))))
        tables.append(RawTable(f"q{n}", f"q{n}", (Column("Children", numeric=True),), tuple(rows), (one,)))
    return tables


def truth(table: RawTable) -> list[list[int]]:
    """The counts before disclosure control."""
    return [[_open(cell.value) for cell in row.cells] for row in table.rows]


def withheld(table: SafeTable) -> set[tuple[int, int]]:
    """Positions of the cells marked [c]."""
    return {
        (r, c)
        for r, row in enumerate(table.rows)
        for c, cell in enumerate(row.cells)
        if isinstance(cell.value, PublishedValue) and cell.value.mark is Mark.CONFIDENTIAL
    }


def _open(value: RawValue) -> int:
    assert isinstance(value, Count)
    assert isinstance(value.raw, RawCount)
    return value.raw.reveal()


@st.composite
def tables_together(draw: st.DrawFn) -> list[RawTable]:
    """What a plan may hold: a row, a matrix with some of its margins, or questions of one survey."""
    kind = draw(st.sampled_from(("matrix", "matrix", "questions")))
    amount = st.sampled_from(AMOUNTS)
    if kind == "matrix":
        height, width = draw(st.integers(1, 4)), draw(st.integers(2, 4))
        body = [[draw(amount) for _ in range(width)] for _ in range(height)]
        across, down = draw(st.sampled_from(((True, True), (True, False), (False, True))))
        return [matrix(body, across=across, down=down)]
    base = draw(st.integers(1, 40))
    return questions(*(draw(_shares(base)) for _ in range(draw(st.integers(2, 3)))))


@st.composite
def _shares(draw: st.DrawFn, base: int) -> list[int]:
    """A number of children divided among answers."""
    cuts = sorted(draw(st.lists(st.integers(0, base), min_size=1, max_size=4)))
    return [high - low for low, high in zip([0, *cuts], [*cuts, base], strict=True)]
