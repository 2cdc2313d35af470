"""Years are taken together from counts, where one alone is too thin and nothing lies between them."""

from dataclasses import replace
from datetime import date

import pytest

from tests.figures.samples import counted, indicator, point, series, value
from yjplan.figures.breaks import Break, BreakKind
from yjplan.figures.compare import compare_series
from yjplan.figures.marks import Mark
from yjplan.figures.pooled import Pooled, is_thin, pool_years
from yjplan.figures.series import Point, Series
from yjplan.figures.units import UNITS

RATE = UNITS["rate-per-100000"]
THREE = (
    counted("120", 12, 10_000, "2019"),
    counted("70", 7, 10_000, "2020"),
    counted("80", 8, 10_000, "2021"),
)


def of(*points: Point) -> Series:
    """A series of some figures."""
    return replace(series("westmere", {}), points=points)


def pooled(*points: Point, breaks: tuple[Break, ...] = ()) -> Pooled | None:
    """The years up to the last figure together."""
    return pool_years(of(*points), points[-1], RATE, breaks)


def test_three_years_are_counts_over_children_never_a_mean_of_rates() -> None:
    """27 of 31,000 are 87, where the mean of the three rates would be 90."""
    found = pooled(
        counted("120", 12, 10_000, "2019"), counted("70", 7, 10_000, "2020"), counted("73", 8, 11_000, "2021")
    )
    assert found is not None
    assert (found.value.text, found.numerator.plain, found.denominator.plain) == ("87", "27", "31000")
    assert found.words == "87 in 2019 to 2021 taken together (95% interval 57 to 127)"
    assert found.reason == (
        "The last year alone rests on fewer than 20 events, too few to show more than chance; "
        "3 years are taken together, from their counts."
    )


def test_only_the_last_three_years_are_taken() -> None:
    """However long the series is."""
    found = pooled(counted("900", 90, 10_000, "2018"), *THREE)
    assert found is not None
    assert [p.period.text for p in found.points] == ["2019", "2020", "2021"]


@pytest.mark.parametrize(
    "points",
    [
        THREE[1:],
        (counted("120", 12, 10_000, "2018"), *THREE[1:]),
        (counted("120", 12, 10_000, "2018-19"), *THREE[1:]),
        (counted("120", Mark.CONFIDENTIAL, 10_000, "2019"), *THREE[1:]),
        (point("2019", "120"), *THREE[1:]),
        (replace(THREE[0], value=value(Mark.CONFIDENTIAL)), *THREE[1:]),
        (counted("120", 12, 0, "2019"), *THREE[1:]),
    ],
    ids=["two years", "a gap", "another kind", "a withheld count", "no counts", "a withheld rate", "no base"],
)
def test_what_cannot_be_taken_together_is_not(points: tuple[Point, ...]) -> None:
    """A sum with two years published beside it would give a withheld one back."""
    found = pooled(*points)
    if points[0].denominator is not None and points[0].denominator.amount == 0:
        assert found is not None, "a year without children adds none; the sum still has a base"
    else:
        assert found is None


def test_quarters_and_cohorts_of_a_quarter_are_not_taken_together() -> None:
    """Three of them make no three years."""
    assert pooled(*(counted("80", 8, 10_000, text) for text in ("2021-Q1", "2021-Q2", "2021-Q3"))) is None


def test_nothing_is_taken_together_across_a_break() -> None:
    """The years would be of different areas; a break before them does no harm."""
    assert pooled(*THREE, breaks=(Break(date(2020, 4, 1), "", BreakKind.GROUND),)) is None
    assert pooled(*THREE, breaks=(Break(date(2018, 4, 1), "", BreakKind.GROUND),)) is not None
    assert pooled(*THREE, breaks=(Break(date(2020, 4, 1), "", BreakKind.COUNCILS),)) is not None


def test_a_measure_that_is_no_share_is_not_pooled() -> None:
    """Money and nights have no base to add up."""
    assert pool_years(of(*THREE), THREE[-1], UNITS["nights"]) is None


def test_a_figure_is_thin_below_twenty_events() -> None:
    """Where no count is known, nothing is said of it."""
    assert is_thin(THREE[-1])
    assert not is_thin(counted("200", 20, 10_000))
    assert not is_thin(point("2021", "80"))
    assert not is_thin(counted("80", Mark.CONFIDENTIAL, 10_000))


def test_a_finding_pools_where_its_headline_is_thin() -> None:
    """And does not where the year stands on its own."""
    fte, until = indicator("fte"), date(2030, 3, 31)
    thin = compare_series(fte, (of(*THREE),), (), parts=frozenset(), until=until)
    enough = (*THREE[:2], counted("200", 20, 10_000, "2021"))
    thick = compare_series(fte, (of(*enough),), (), parts=frozenset(), until=until)
    assert thin.pooled is not None
    assert thin.pooled.value.text == "90"
    assert thick.pooled is None
