"""Amounts grow with the area: they are not put above or below a region."""

import pytest

from yjplan.figures.comparators import Comparator
from yjplan.figures.units import UNITS


@pytest.mark.parametrize("unit", ["pounds", "children", "residents", "offences", "nights"])
def test_what_counts_is_an_amount(unit: str) -> None:
    """A county has less of it than its region, which says nothing."""
    assert UNITS[unit].is_amount


@pytest.mark.parametrize("unit", ["percent", "rate-per-100000", "ratio", "score"])
def test_what_is_shared_out_is_none(unit: str) -> None:
    """Rates of areas of any size can be compared."""
    assert not UNITS[unit].is_amount


def test_an_amount_is_fair_beside_averages_only() -> None:
    """Of services like it."""
    fair = {kind for kind in Comparator if kind.is_fair(amount=True)}
    assert fair == {Comparator.FAMILY, Comparator.NEIGHBOURS}
    assert Comparator.REGION.is_fair(amount=False)
