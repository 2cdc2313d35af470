"""A service's rate lies between those of its councils; where it does not, readers are told."""

from dataclasses import replace

import pytest

from tests.figures.samples import series
from yjplan.figures.caveats import caveats_of
from yjplan.figures.comparators import Comparator
from yjplan.figures.units import UNITS


def said(own: str, *councils: str, unit: str = "rate-per-100000") -> list[str]:
    """Caveats about a service's figure for 2021 beside those of its councils."""
    parts = [
        replace(series(f"council-{n}", {"2021": value}), kind=Comparator.COUNCIL)
        for n, value in enumerate(councils)
    ]
    told = caveats_of(UNITS[unit], [series("westmere", {"2021": own})], parts, None, (), ())
    return [words for words in told if "outside those" in words]


@pytest.mark.parametrize("own", ["122", "131", "179"])
def test_a_rate_outside_its_councils_is_told(own: str) -> None:
    """With the figure, its source and the range."""
    (words,) = said(own, "123", "130")
    assert f"in 2021 ({own}, Figures for the board)" in words
    assert "(123 to 130)" in words


@pytest.mark.parametrize("own", ["123", "126", "130"])
def test_a_rate_between_its_councils_needs_no_words(own: str) -> None:
    """The ends belong to it."""
    assert said(own, "123", "130") == []


def test_one_council_alone_and_amounts_say_nothing() -> None:
    """The other may be higher; and amounts add up."""
    assert said("179", "123") == []
    assert said("179", "123", "130", unit="pounds") == []
