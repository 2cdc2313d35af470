"""A change or a difference is judged only where the counts bear it out."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.figures.samples import BOARD, counted, indicator, point, value
from yjplan.figures.against import Against, against_at
from yjplan.figures.certainty import Certainty
from yjplan.figures.change import Change, Verdict, change_between
from yjplan.figures.comparators import Comparator
from yjplan.figures.indicators import Direction
from yjplan.figures.series import Point, Series
from yjplan.figures.units import UNITS

FTE = indicator("fte", Direction.LOWER)
SENTENCES = indicator("custody", Direction.LOWER, "sentences")


def changed(first: Point, last: Point) -> Change:
    """A change that there is."""
    found = change_between(FTE, first, last)
    assert found is not None
    return found


def test_a_change_whose_intervals_overlap_is_not_judged() -> None:
    """From 150 to 132 children in a county: chance may explain it."""
    change = changed(counted("182", 150, 82_400, "2020"), counted("160", 132, 82_500, "2021"))
    assert change.certainty is Certainty.NOT_CLEAR
    assert change.verdict is Verdict.NONE
    assert change.words == "did not clearly change (182, then 160)"
    assert change.sentence == "no clear change: 182 in 2020, 160 in 2021"
    assert change.verdict_words == ""
    assert change.caveat == (
        "Chance alone may explain the difference: the 95% intervals of the two figures overlap."
    )


def test_a_change_whose_intervals_lie_apart_is_judged() -> None:
    """From 220 to 83 children: no chance explains that."""
    change = changed(counted("266", 220, 82_700, "2016"), counted("100", 83, 83_000, "2021"))
    assert change.certainty is Certainty.CLEAR
    assert change.sentence == "fell from 266 in 2016 to 100 in 2021"
    assert (change.verdict_words, change.caveat) == ("an improvement", "")


def test_a_change_without_counts_says_that_it_has_none() -> None:
    """The words stay with the numbers, and the reader is told what cannot be said."""
    change = changed(point("2018", "212"), point("2021", "179"))
    assert change.certainty is Certainty.UNKNOWN
    assert change.verdict_words == "an improvement"
    assert change.caveat == (
        "The source gives no counts, so it cannot be said whether chance explains the difference."
    )


def test_a_figure_that_stays_needs_no_caveat() -> None:
    """There is no difference to explain."""
    change = changed(point("2018", "212"), point("2021", "212"))
    assert (change.words, change.caveat, change.verdict_words) == ("stayed at 212", "", "no change")


def test_counts_of_events_are_judged_like_rates() -> None:
    """Twelve sentences, then eight: no clear change; sixty, then eight: fell."""
    unit = UNITS["sentences"]
    twelve, eight, sixty = (Point(point("2020", "1").period, value(n, unit), "") for n in ("12", "8", "60"))
    eight = replace(eight, period=point("2021", "1").period)
    small, large = (change_between(SENTENCES, first, eight) for first in (twelve, sixty))
    assert small is not None
    assert large is not None
    assert small.words == "did not clearly change (12, then 8)"
    assert large.words == "fell from 60 to 8"


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("2021-04-01/2021-06-15", "2021-07-01/2021-12-31"),
        ("cohort 2021-01/2021-03", "cohort 2021-01/2021-12"),
        ("2016/2018", "2017/2021"),
        ("2018", "YE 2021-12"),
        ("since 2020-01", "since 2021-01"),
        ("unstated", "2021"),
    ],
)
def test_periods_that_are_not_alike_have_no_change(first: str, last: str) -> None:
    """Neither across kinds nor across lengths."""
    assert change_between(FTE, point(first, "212"), point(last, "179")) is None


def test_a_change_between_cohorts_reads_as_a_sentence() -> None:
    """With the children whom each figure is about."""
    change = changed(point("cohort 2020-01/2020-03", "31"), point("cohort 2021-01/2021-03", "24"))
    assert change.sentence == (
        "fell from 31 among children in the cohort January to March 2020 "
        "to 24 among children in the cohort January to March 2021"
    )


PARTS = st.integers(0, 300)


@given(PARTS, PARTS, st.sampled_from([Direction.LOWER, Direction.HIGHER]))
def test_words_never_say_more_than_the_numbers(before: int, after: int, direction: Direction) -> None:
    """Fell is fell, a verdict needs intervals apart, and it knows which way is better."""
    measure = replace(FTE, direction=direction)
    first, last = (
        counted(str(part), part, 100_000, year) for part, year in ((before, "2020"), (after, "2021"))
    )
    found = change_between(measure, first, last)
    assert found is not None
    assert ("fell" in found.words) <= (after < before)
    assert ("rose" in found.words) <= (after > before)
    if found.verdict in (Verdict.BETTER, Verdict.WORSE):
        assert found.certainty is Certainty.CLEAR
        assert (found.verdict is Verdict.BETTER) == ((after < before) == (direction is Direction.LOWER))
    else:
        assert "fell" not in found.sentence
        assert "rose" not in found.sentence


def one(area: str, figure: Point, kind: Comparator = Comparator.SERVICE, group: str = "") -> Series:
    """A series of one figure."""
    return Series("fte", area, area, BOARD, (figure,), group, kind)


def beside(own: Point, other: Point, kind: Comparator = Comparator.REGION) -> Against:
    """The service beside another area."""
    found = against_at(FTE, one("westmere", own), own, one("east-midlands", other, kind))
    assert found is not None
    return found


def test_an_area_whose_interval_overlaps_is_not_clearly_different() -> None:
    """Neither below nor above, and no judgement."""
    found = beside(counted("160", 132, 82_500), counted("170", 850, 500_000))
    assert found.words == "not clearly different from east-midlands (170)"
    assert (found.verdict, found.certainty) == (Verdict.NONE, Certainty.NOT_CLEAR)
    assert len(found.caveats) == 1


def test_an_area_whose_interval_lies_apart_is_above() -> None:
    """And the service is the worse for it."""
    found = beside(counted("266", 220, 82_700), counted("170", 850, 500_000))
    assert found.words == "above east-midlands (170)"
    assert (found.verdict, found.caveats) == (Verdict.WORSE, ())


def test_an_area_without_counts_keeps_its_words_with_a_caveat() -> None:
    """Statistical neighbours are said to be what they are, too."""
    found = beside(point("2021", "179"), point("2021", "190"), Comparator.NEIGHBOURS)
    assert found.words == "below east-midlands (190)"
    assert found.verdict is Verdict.BETTER
    chance, kind = found.caveats
    assert chance == (
        "The source gives no counts, so it cannot be said whether chance explains the difference."
    )
    assert kind == (
        "Statistical neighbours are a comparator of children's services, "
        "not the Youth Justice Board's family."
    )


def test_groups_of_children_are_not_put_beside_all_children() -> None:
    """Girls here and everybody there is like beside unlike."""
    girls = one("westmere", point("2021", "40"), group="sex: girls")
    assert against_at(FTE, girls, girls.points[0], one("england", point("2021", "179"))) is None


def test_one_point_of_a_rounded_percentage_is_judged_when_the_counts_are_large() -> None:
    """30% and 31% of a million children lie clearly apart."""
    share = replace(FTE, unit=UNITS["percent"])
    first, last = counted("30", 300_000, 1_000_000, "2020"), counted("31", 310_000, 1_000_000, "2021")
    found = change_between(share, first, last)
    assert found is not None
    assert (found.certainty, found.verdict) == (Certainty.CLEAR, Verdict.WORSE)
    assert found.last.value.amount == Decimal(31)
