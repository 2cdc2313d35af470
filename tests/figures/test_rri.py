"""The Relative Rate Index: exact, from published counts, and silent where chance may explain it."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from math import comb, exp, factorial

import pytest

from tests.figures.samples import BOARD, counted, indicator, period, series, value
from yjplan.figures.certainty import Certainty
from yjplan.figures.findings import compare_all
from yjplan.figures.marks import Mark
from yjplan.figures.published import PublishedValue
from yjplan.figures.rri import Disparity, disparities_of, disparity, index_between, relative_rates
from yjplan.figures.series import Point, Series, Source
from yjplan.figures.tally import Tally
from yjplan.figures.units import UNITS

CHILDREN = UNITS["children"]


def group(name: str, *points: Point) -> Series:
    """The service's figures about some of its children."""
    return replace(series("westmere", {}), points=points, group=name)


def found(*groups: Series) -> tuple[Disparity, ...]:
    """Each group beside White children."""
    return disparities_of(groups, "westmere")


def one(own: Tally, white: Tally) -> Disparity:
    """A disparity that there is."""
    made = disparity("Black", period("2021"), own, white)
    assert made is not None
    return made


def test_a_group_with_twice_the_rate_is_said_when_it_is_clear() -> None:
    """40 of 4,000 beside 100 of 20,000."""
    made = one(Tally(40, 4_000), Tally(100, 20_000))
    assert made.index.text == "2.00"
    assert made.certainty is Certainty.CLEAR
    assert made.sentence == (
        "Black children in 2021: 2.00 times the rate of White children (95% interval 1.35 to 2.91)."
    )


def test_an_interval_that_holds_one_is_no_clear_difference() -> None:
    """3 beside 10: it may be chance."""
    made = one(Tally(8, 1_000), Tally(100, 20_000))
    assert made.certainty is Certainty.NOT_CLEAR
    assert made.words == ("no clear difference from White children (index 1.60, 95% interval 0.67 to 3.28)")
    assert made.caveat == "It rests on fewer than 20 events."


def test_the_interval_follows_from_the_share_of_the_events() -> None:
    """Ten and ten with equal bases: Clopper and Pearson's 0.2720 to 0.7280, as odds."""
    low, high = index_between(Tally(10, 500), Tally(10, 500))
    assert (low, high) == pytest.approx((0.272 / 0.728, 0.728 / 0.272), rel=1e-3)


@pytest.mark.parametrize("ratio", [0.5, 1.0, 2.5])
@pytest.mark.parametrize("expected", [2.0, 6.0])
def test_rates_are_inside_95_times_in_100(ratio: float, expected: float) -> None:
    """Every pair of Poisson counts, weighed by how likely it is; pairs without an index count as held."""
    held = 0.0
    for own in range(45):
        for white in range(35):
            likely = _poisson(own, expected * ratio) * _poisson(white, expected)
            low, high = (0.0, float("inf"))
            if own + white:
                low, high = index_between(Tally(own, 100), Tally(white, 100))
            held += likely * (low <= ratio <= high)
    assert held >= 0.95


@pytest.mark.parametrize(("own", "white"), [(0.3, 0.3), (0.6, 0.3), (0.9, 0.45)])
def test_shares_of_a_stage_are_inside_95_times_in_100(own: float, white: float) -> None:
    """Shares of 12 and 15 children: less scattered than rates, so the interval is wide enough."""
    held = 0.0
    for first in range(13):
        for second in range(16):
            likely = _binomial(first, 12, own) * _binomial(second, 15, white)
            low, high = (0.0, float("inf"))
            if first + second:
                low, high = index_between(Tally(first, 12), Tally(second, 15))
            held += likely * (low <= own / white <= high)
    assert held >= 0.95


def test_no_events_of_a_group_is_an_index_of_nought() -> None:
    """With an interval that says how little that may mean."""
    made = one(Tally(0, 1_000), Tally(100, 20_000))
    assert (made.index.text, made.low.text, made.high.text) == ("0.00", "0.00", "0.75")


def test_no_events_of_white_children_is_no_index() -> None:
    """Nothing is divided by nought."""
    assert disparity("Black", period("2021"), Tally(8, 1_000), Tally(0, 20_000)) is None
    assert disparity("Black", period("2021"), Tally(8, 0), Tally(10, 20_000)) is None


WHITE = group("ethnicity: White", counted("500", 100, 20_000))


def test_each_group_is_a_row_and_white_is_the_measure() -> None:
    """Other dimensions, other areas and other sources stay out."""
    black = group("ethnicity: Black", counted("1000", 40, 4_000))
    asian = group("ethnicity: Asian", counted("500", 25, 5_000))
    girls = group("sex: girls", counted("1000", 40, 4_000))
    both = group("ethnicity: Black; sex: girls", counted("1000", 40, 4_000))
    rows = found(WHITE, black, girls, both, asian, replace(black, area="london"))
    assert [(row.group, row.index.text) for row in rows] == [("Black", "2.00"), ("Asian", "1.00")]


@pytest.mark.parametrize(
    "figure",
    [
        counted("1000", Mark.CONFIDENTIAL, 4_000),
        replace(counted("1000", 40, 4_000), value=value(Mark.CONFIDENTIAL)),
        replace(counted("1000", 40, 4_000), denominator=None),
        counted("1000", 40, 4_000, "2021-22"),
    ],
    ids=["withheld count", "withheld rate", "no base", "another period"],
)
def test_a_group_without_published_counts_has_no_row(figure: Point) -> None:
    """An index beside White children's counts would give a withheld one back."""
    assert found(WHITE, group("ethnicity: Black", figure)) == ()


def test_a_thin_year_takes_three_for_both_groups() -> None:
    """The same years for either, and the reader is told."""
    years = ("2019", "2020", "2021")
    white = group("ethnicity: White", *(counted("500", 100, 20_000, year) for year in years))
    black = group("ethnicity: Black", *(counted("250", 10, 4_000, year) for year in years))
    (row,) = found(white, black)
    assert (row.period.label, row.years, row.own) == ("2019 to 2021", 3, Tally(30, 12_000))
    assert row.sentence.startswith("Black children in 2019 to 2021 taken together: 0.50 times the rate")
    assert row.caveat == "3 years are taken together, because one alone has fewer than 20 events."


def test_a_thin_year_alone_says_so() -> None:
    """Where earlier years are withheld, what stands is one year with its warning."""
    black = group(
        "ethnicity: Black",
        counted("250", Mark.CONFIDENTIAL, 4_000, "2020"),
        counted("250", 10, 4_000, "2021"),
    )
    (row,) = found(WHITE, black)
    assert (row.years, row.caveat) == (1, "It rests on fewer than 20 events.")


def test_a_later_stage_is_a_share_of_the_stage_before() -> None:
    """Remands over children sentenced, not over children who live there."""

    def count(name: str, number: int) -> Series:
        shown = PublishedValue(Decimal(number), CHILDREN)
        return group(f"ethnicity: {name}", Point(period("2021"), shown, ""))

    remands = (count("White", 30), count("Black", 24), count("Asian", 9))
    before = (count("White", 300), count("Black", 80))
    (row,) = relative_rates(remands, before, "westmere", "children sentenced")
    assert (row.group, row.own, row.white, row.index.text) == (
        "Black",
        Tally(24, 80),
        Tally(30, 300),
        "3.00",
    )


def test_a_finding_takes_the_stage_before_from_its_own_indicator() -> None:
    """Custody over children sentenced; the population of the June in between has its own source and year."""

    def counts(
        indicator_id: str, numbers: dict[str, int], source: Source = BOARD, when: str = "2021-22"
    ) -> list[Series]:
        unit = UNITS["residents" if indicator_id == "population-10-17" else "children"]
        return [
            Series(
                indicator_id,
                "westmere",
                "Westmere",
                source,
                (Point(period(when), PublishedValue(Decimal(number), unit), ""),),
                f"ethnicity: {name}",
            )
            for name, number in numbers.items()
        ]

    other = replace(BOARD, id="nomis")
    series_ = (
        *counts("children-sentenced-to-custody", {"White": 30, "Black": 24}),
        *counts("children-sentenced", {"White": 300, "Black": 80}),
        *counts("population-10-17", {"White": 30_000, "Black": 4_000}, other, "2021"),
    )
    names = ("children-sentenced-to-custody", "children-sentenced", "population-10-17")
    indicators = {
        name: replace(indicator(name, unit="children"), numerator=name.replace("-", " ")) for name in names
    }
    findings = compare_all(
        series_, indicators, "westmere", parts=frozenset(), until=date(2030, 3, 31), kinds={}
    )
    (custody,), (sentenced,) = (findings[name].disparities for name in names[:2])
    assert (custody.index.text, custody.among) == ("3.00", "children sentenced")
    assert (sentenced.index.text, sentenced.among) == ("2.00", "population 10 17")
    assert findings["population-10-17"].disparities == ()


def test_a_break_in_a_groups_own_series_stops_its_years() -> None:
    """Marked with [b] in the middle of the three."""
    years = [counted("250", 10, 4_000, year) for year in ("2019", "2020", "2021")]
    years[1] = replace(years[1], value=replace(years[1].value, flags=(Mark.BREAK,)))
    white = group("ethnicity: White", *(counted("500", 100, 20_000, y) for y in ("2019", "2020", "2021")))
    (row,) = found(white, group("ethnicity: Black", *years))
    assert row.years == 1


def _poisson(events: int, expected: float) -> float:
    return exp(-expected) * expected**events / factorial(events)


def _binomial(part: int, whole: int, share: float) -> float:
    return comb(whole, part) * share**part * (1 - share) ** (whole - part)
