"""Exact intervals hold what they promise, and rest on published counts only."""

import subprocess
import sys
from dataclasses import replace
from decimal import Decimal
from math import comb, exp, factorial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.figures.samples import counted, point
from tests.problems.overlay import BASE
from yjplan.figures.certainty import Certainty
from yjplan.figures.intervals import certainty_of, events_between, interval_from, interval_of, share_between
from yjplan.figures.marks import Mark
from yjplan.figures.published import PublishedValue
from yjplan.figures.series import Point
from yjplan.figures.units import UNITS

RATE = UNITS["rate-per-100000"]
PERCENT = UNITS["percent"]


@pytest.mark.parametrize(
    ("part", "whole", "low", "high"),
    [
        (0, 10, 0.0, 0.3085),
        (10, 10, 0.6915, 1.0),
        (1, 10, 0.0025, 0.4450),
        (5, 10, 0.1871, 0.8129),
        (81, 263, 0.2527, 0.3676),
        (15, 148, 0.0578, 0.1617),
        (0, 20, 0.0, 0.1684),
    ],
)
def test_shares_have_the_limits_of_the_textbooks(part: int, whole: int, low: float, high: float) -> None:
    """Clopper and Pearson's limits, as in Newcombe 1998 (81 of 263, 15 of 148, 0 of 20) and tables."""
    assert share_between(part, whole) == pytest.approx((low, high), abs=5e-5)


@pytest.mark.parametrize(
    ("events", "low", "high"),
    [
        (0, 0.0, 3.6889),
        (1, 0.0253, 5.5716),
        (5, 1.6235, 11.6683),
        (10, 4.7954, 18.3904),
        (20, 12.2165, 30.8884),
        (100, 81.3640, 121.6268),
    ],
)
def test_events_have_the_limits_of_the_tables(events: int, low: float, high: float) -> None:
    """The exact Poisson limits that tables of statistics print."""
    assert events_between(events) == pytest.approx((low, high), abs=2e-4)


@pytest.mark.parametrize("whole", [1, 2, 5, 9, 14])
@pytest.mark.parametrize("share", [0.01, 0.07, 0.25, 0.5, 0.83, 0.98])
def test_a_share_is_inside_its_interval_95_times_in_100(whole: int, share: float) -> None:
    """Counted over every outcome there is, weighed by how likely it is."""
    held = 0.0
    for part in range(whole + 1):
        low, high = share_between(part, whole)
        held += comb(whole, part) * share**part * (1 - share) ** (whole - part) * (low <= share <= high)
    assert held >= 0.95


@pytest.mark.parametrize("expected", [0.05, 0.5, 1.3, 3.0, 7.7, 15.0])
def test_an_expected_number_is_inside_its_interval_95_times_in_100(expected: float) -> None:
    """Counted over all outcomes that are not vanishingly rare."""
    held = 0.0
    for events in range(80):
        low, high = events_between(events)
        held += exp(-expected) * expected**events / factorial(events) * (low <= expected <= high)
    assert held >= 0.95


@given(st.integers(0, 400), st.integers(1, 400))
def test_the_figure_is_inside_its_own_interval(part: int, rest: int) -> None:
    """And a share stays between 0 and 100 per cent."""
    whole = part + rest
    found = interval_from(part, whole, PERCENT)
    assert found is not None
    assert 0 <= found.low <= Decimal(100) * part / whole <= found.high <= 100
    rate = interval_from(part, whole, RATE)
    assert rate is not None
    assert rate.low <= Decimal(100_000) * part / whole <= rate.high


def test_a_rate_is_written_with_its_unit() -> None:
    """148 of 82,700 children: 179, and what else fits the count."""
    found = interval_of(counted("179", 148, 82_700), RATE)
    assert found is not None
    assert found.text == "151 to 210"
    assert [end.text for end in found.ends] == ["151", "210"]


def test_a_percentage_is_written_with_its_sign() -> None:
    """To one place, which is what a share of a few hundred children can bear."""
    found = interval_from(81, 263, PERCENT)
    assert found is not None
    assert found.text == "25.3% to 36.8%"


@pytest.mark.parametrize(
    "figure",
    [
        point("2021", "179"),
        point("2021", Mark.CONFIDENTIAL),
        counted("179", Mark.CONFIDENTIAL, 82_700),
        counted("179", 148, 0),
        replace(counted("179", 148, 82_700), value=PublishedValue(None, RATE, Mark.CONFIDENTIAL)),
    ],
    ids=["no counts", "withheld", "withheld count", "no base", "withheld figure with counts"],
)
def test_without_published_counts_there_is_no_interval(figure: Point) -> None:
    """An interval around a withheld count would give it back."""
    assert interval_of(figure, RATE) is None


def test_a_part_larger_than_its_whole_has_no_interval() -> None:
    """It is wrong, and nothing follows from it."""
    assert interval_from(12, 10, PERCENT) is None
    assert interval_from(12, 10, RATE) is not None, "events may be more than the people they happen to"


@pytest.mark.parametrize("unit", ["pounds", "nights", "offences", "ratio", "score"])
def test_what_is_no_count_or_share_of_one_has_no_interval(unit: str) -> None:
    """Nights come in stays and money in budgets: not one by one, as the rule supposes."""
    assert interval_of(counted("179", 148, 82_700), UNITS[unit]) is None


@pytest.mark.parametrize(
    ("one", "other", "certainty"),
    [
        (counted("179", 148, 82_700), counted("100", 83, 83_000), Certainty.CLEAR),
        (counted("179", 148, 82_700), counted("160", 132, 82_500), Certainty.NOT_CLEAR),
        (counted("179", 148, 82_700), point("2021", "190"), Certainty.NOT_CLEAR),
        (point("2021", "190"), counted("179", 148, 82_700), Certainty.NOT_CLEAR),
        (counted("179", 148, 82_700), point("2021", "300"), Certainty.UNKNOWN),
        (point("2021", "179"), point("2021", "300"), Certainty.UNKNOWN),
    ],
    ids=["apart", "overlap", "inside", "inside, other way round", "outside a figure", "no counts"],
)
def test_a_difference_is_clear_when_the_intervals_do_not_overlap(
    one: Point, other: Point, certainty: Certainty
) -> None:
    """A figure without counts is not clearly different when it lies inside; else nothing is known."""
    assert certainty_of(one, other, RATE) is certainty


_WITHOUT = """
import sys
from pathlib import Path
from yjplan.check import check_named
from yjplan.publish.settings import settings_for
content = Path(sys.argv[1])
found = check_named(settings_for(content.parent, content=content), ())
print(len(found.report.problems), any(name.split(".")[0] == "scipy" for name in sys.modules))
"""


def test_a_plan_without_counts_does_not_load_scipy() -> None:
    """Its import takes longer than checking a plan."""
    done = subprocess.run(
        [sys.executable, "-c", _WITHOUT, str(BASE)], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["0", "False"]
