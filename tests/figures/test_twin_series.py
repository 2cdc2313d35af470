"""Series in Welsh are the English ones under Welsh names."""

from dataclasses import replace
from decimal import Decimal

import pytest

from yjplan.figures.counts import RawCount
from yjplan.figures.marks import Mark
from yjplan.figures.period_text import parse_period
from yjplan.figures.published import PublishedValue
from yjplan.figures.series import Point, RawPoint, RawSeries, Series, Source
from yjplan.figures.twin_series import are_twins, attach_like, name_like
from yjplan.figures.units import UNITS
from yjplan.problems import Place

ENGLISH = Source("other", "Other statistics", "MoJ", "June 2026", "", "", "", "")
WELSH = replace(ENGLISH, title="Ystadegau eraill", released="Mehefin 2026")
YEAR = parse_period("2024")
assert YEAR
COUNT = RawPoint(YEAR, RawCount(40), None, None, (), "", Place("data/indicators.csv", 2))
FIRST = RawSeries("custody", "westmere", ENGLISH, (COUNT,))


def test_words_of_a_source_make_no_other_figures() -> None:
    """They are what is translated."""
    assert are_twins((FIRST,), (replace(FIRST, source=WELSH),))


@pytest.mark.parametrize(
    "other",
    [
        (),
        (FIRST, FIRST),
        (replace(FIRST, source=replace(WELSH, id="arall")),),
        (replace(FIRST, group="sex: boys"),),
        (replace(FIRST, points=(replace(COUNT, value=RawCount(38)),)),),
        (replace(FIRST, points=(replace(COUNT, value=Decimal(40)),)),),
    ],
    ids=["none", "one too many", "source", "group", "count", "no count"],
)
def test_other_figures_are_no_twins(other: tuple[RawSeries, ...]) -> None:
    """Another source, group or count, a series too few, or a count that is none in Welsh."""
    assert not are_twins((FIRST,), other)


def test_the_series_are_the_first_ones_in_the_words_of_the_other() -> None:
    """A source that the other does not describe keeps its first words."""
    assert attach_like((FIRST,), {"other": WELSH}) == (replace(FIRST, source=WELSH),)
    assert attach_like((FIRST,), {"arall": WELSH}) == (FIRST,)


def test_what_is_withheld_stays_withheld_under_other_names() -> None:
    """Value for value."""
    withheld = Point(COUNT.period, PublishedValue(None, UNITS["children"], Mark.CONFIDENTIAL), "")
    shown = Series("custody", "westmere", "Westmere", ENGLISH, (withheld,))
    (made,) = name_like((shown,), {"westmere": "Gorllewin"}, {"other": WELSH})
    assert (made.area_name, made.source) == ("Gorllewin", WELSH)
    assert made.points == shown.points
