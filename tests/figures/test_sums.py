"""Printed totals are compared with their parts, and no count of people is named."""

from decimal import Decimal

import pytest

from tests.figures.samples import column_table
from yjplan.figures.counts import RawCount
from yjplan.figures.marks import Mark
from yjplan.figures.sums import check_sums, points_at_few, rate_follows
from yjplan.figures.tables import Cell, Column, Number, RawTable, RawValue, Row, Sum
from yjplan.figures.units import UNITS
from yjplan.problems import Place


def pounds(parts: list[str | Mark], total: str | Mark, note: str = "") -> RawTable:
    """A budget of one column."""
    unit, rows = UNITS["pounds"], []
    for n, part in enumerate([*parts, total], 1):
        amount = part if isinstance(part, Mark) else Decimal(part)
        is_total = n > len(parts)
        rows.append(Row((Cell[RawValue](Number(amount, unit), Place("b.yml", n), note if is_total else ""),)))
    made = (Sum((len(parts), 0), tuple((r, 0) for r in range(len(parts)))),)
    return RawTable("b", "Budget", (Column("Amount", numeric=True),), tuple(rows), made)


def test_a_total_that_its_parts_make_is_right() -> None:
    """To the penny."""
    assert list(check_sums(pounds(["0.10", "0.20"], "0.30"))) == []


def test_a_wrong_total_is_reported_at_the_total_with_both_numbers() -> None:
    """The author sees what is printed and what the parts make."""
    (found,) = check_sums(pounds(["1000", "500"], "1600"))
    assert (found.code, str(found.place)) == ("total-does-not-add-up", "b.yml:3")
    assert "1,600" in found.message
    assert "1,500" in found.message


def test_a_note_beside_the_total_answers_the_check() -> None:
    """The figure stays as it was printed."""
    assert list(check_sums(pounds(["1000", "500"], "1600", "As printed."))) == []


@pytest.mark.parametrize(
    ("parts", "total"),
    [
        ([Mark.NOT_AVAILABLE, "500"], "1600"),
        (["1000", "500"], Mark.NOT_AVAILABLE),
        ([Mark.NOT_AVAILABLE], "5"),
    ],
)
def test_what_is_not_known_is_not_judged(parts: list[str | Mark], total: str | Mark) -> None:
    """A part that is not available may be anything."""
    assert list(check_sums(pounds(parts, total))) == []


def test_a_wrong_total_of_people_is_reported_without_any_number() -> None:
    """Messages stand in public logs."""
    (found,) = check_sums(column_table([2, 41], 44))
    assert not any(digit in found.message + found.hint for digit in "0123456789")


@pytest.mark.parametrize(
    ("stated", "part", "base", "follows"),
    [
        ("10", 12, 120, True),
        ("10.7", 9, 84, True),
        ("10.8", 9, 84, False),
        ("11", 9, 84, True),
        ("33.33", 1, 3, True),
        ("33.34", 1, 3, False),
        ("5", 0, 0, True),
    ],
)
def test_a_rate_follows_when_it_is_right_to_its_last_decimal(
    stated: str, part: int, base: int, *, follows: bool
) -> None:
    """Rounding is no fault; a wrong last digit is."""
    assert rate_follows(Decimal(stated), RawCount(part), RawCount(base)) is follows


def test_a_rate_without_its_numbers_is_not_judged() -> None:
    """Nothing can be said of it."""
    assert rate_follows(Decimal(5), Mark.NOT_AVAILABLE, RawCount(3))
    assert rate_follows(Decimal(5), None, RawCount(3))


@pytest.mark.parametrize(
    ("percent", "base", "points"),
    [
        ("10", 40, True),
        ("13.7", 40, True),
        ("14", 40, False),
        ("0", 40, False),
        ("1", 1000, False),
        ("1", 500, True),
    ],
)
def test_a_percentage_of_few_people_points_at_a_small_count(percent: str, base: int, *, points: bool) -> None:
    """Ten per cent of forty children are four."""
    assert points_at_few(Decimal(percent), RawCount(base), 5) is points


@pytest.mark.parametrize(("threshold", "points"), [(3, False), (4, True), (9, True)])
def test_what_a_small_count_is_comes_from_the_policy(threshold: int, *, points: bool) -> None:
    """Four of forty children are few only where counts up to four are withheld."""
    assert points_at_few(Decimal(10), RawCount(40), threshold) is points
