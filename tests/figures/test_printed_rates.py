"""Printed percentages against the counts they come from; the counts themselves are never said."""

from decimal import Decimal

import pytest

from yjplan.figures.counts import RawCount
from yjplan.figures.marks import Mark
from yjplan.figures.sums import points_at_few, rate_follows


@pytest.mark.parametrize(
    ("stated", "follows"),
    [("33.3", True), ("33", True), ("33.33", True), ("33.4", False), ("34", False), ("30", False)],
)
def test_a_rate_follows_when_rounding_explains_the_difference(stated: str, *, follows: bool) -> None:
    """To the decimal places it is printed with."""
    assert rate_follows(Decimal(stated), RawCount(5), RawCount(15)) is follows


@pytest.mark.parametrize("part", [None, Mark.NOT_AVAILABLE])
def test_nothing_is_said_of_a_rate_without_its_numbers(part: Mark | None) -> None:
    """Also not where the base is zero."""
    assert rate_follows(Decimal(99), part, RawCount(15))
    assert rate_follows(Decimal(99), RawCount(0), RawCount(0))


@pytest.mark.parametrize(
    ("percent", "few"),
    [("0", False), ("3", True), ("13", True), ("13.7", True), ("14", False), ("60", False)],
)
def test_a_percentage_of_forty_points_at_few_up_to_five(percent: str, *, few: bool) -> None:
    """13.7 per cent of 40 rounds to 5 people, 14 per cent to 6; none is not a few."""
    assert points_at_few(Decimal(percent), RawCount(40), 5) is few


def test_a_percentage_of_an_unknown_number_points_at_nobody() -> None:
    """Without the base there is no count to find."""
    assert not points_at_few(Decimal(3), None, 5)
    assert not points_at_few(Mark.CONFIDENTIAL, RawCount(40), 5)
