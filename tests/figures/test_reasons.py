"""The disclosure report says why shares and rates were withheld, and no number."""

from decimal import Decimal

import pytest

from tests.figures.samples import BOARD, indicator, period
from yjplan.figures.counts import RawCount
from yjplan.figures.disclosure import Policy, protect_table
from yjplan.figures.protect import protect_series
from yjplan.figures.reasons import rates_withheld, shares_withheld
from yjplan.figures.series import RawPoint, RawSeries
from yjplan.figures.suppression.report import disclosure_report
from yjplan.figures.tables import Cell, Column, Count, Number, RawTable, RawValue, Row, RowKind
from yjplan.figures.units import UNITS
from yjplan.problems import Place

POLICY = Policy(minimum_denominator=20)
CHILDREN, PERCENT = UNITS["children"], UNITS["percent"]


def share(amount: int) -> Cell[RawValue]:
    """A printed percentage."""
    return Cell(Number(Decimal(amount), PERCENT))


def counted(number: int) -> Cell[RawValue]:
    """A count of children."""
    return Cell(Count(RawCount(number), CHILDREN))


def lines(table: RawTable) -> list[str]:
    """What the report says of its shares."""
    return list(shares_withheld(table, protect_table(table, POLICY), POLICY))


def test_a_share_beside_a_withheld_count_would_give_it_back() -> None:
    """The whole column goes, and each of its cells has a line."""
    rows = (
        Row((Cell[RawValue]("Girls"), counted(3), share(8))),
        Row((Cell[RawValue]("Boys"), counted(34), share(92))),
    )
    columns = (Column("Sex"), Column("Children", numeric=True), Column("Share", numeric=True))
    assert lines(RawTable("t", "T", columns, rows)) == [
        "  row 1 (Girls), Share: would give back a count withheld beside it",
        "  row 2 (Boys), Share: would give back a count withheld beside it",
    ]


def test_a_share_of_too_few_people_is_named_as_such() -> None:
    """Nineteen answered, and the policy asks for twenty."""
    rows = (
        Row((Cell[RawValue]("Yes"), share(53))),
        Row((Cell[RawValue]("Number who answered"), counted(19)), RowKind.TOTAL),
    )
    found = lines(RawTable("t", "T", (Column("Answer"), Column("Share", numeric=True)), rows))
    assert found == ["  row 1 (Yes), Share: base too small, or itself withheld"]


@pytest.mark.parametrize(
    ("part", "base", "veiled", "why"),
    [
        (3, None, False, "rate of a small count"),
        (None, 12, False, "base too small, or itself withheld"),
        (None, 40, False, "would give back a small count with the number of people beside it"),
        (30, 400, True, "would give back a count withheld elsewhere, or a small one with the public number"),
    ],
)
def test_a_rate_has_its_reason(part: int | None, base: int | None, veiled: bool, why: str) -> None:  # noqa: FBT001
    """Small numerator, small base, a count that base and rate give, or what other figures say."""
    numerator = None if part is None else RawCount(part)
    denominator = None if base is None else Decimal(base)
    point = RawPoint(period("2021"), Decimal("7.5"), numerator, denominator, (), "", Place("a.csv", 2))
    raw = RawSeries("share", "westmere", BOARD, (point,))
    gone = frozenset({0}) if veiled else frozenset[int]()
    safe = protect_series(raw, indicator("share", unit="percent").unit, "Westmere", POLICY, gone)
    (line,) = rates_withheld([raw], [safe], POLICY, {0: gone})
    assert line.startswith("  share, Westmere, 2021, Figures for the board: " + why)
    assert "7.5" not in line


def test_the_report_is_addressed_to_its_owner() -> None:
    """And counts the shares apart from the counts."""
    text = disclosure_report("westmere/2026-27", (), (), owner="Data lead", shares=[("  one", "  two")])
    assert "For Data lead. Not for publication" in text
    assert "Shares and rates withheld with them: 2." in text
