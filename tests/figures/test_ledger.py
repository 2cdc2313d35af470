"""A plan's series against its tables, against each other and against public numbers of children."""

from decimal import Decimal

import pytest

from tests.figures.count_tables import matrix, withheld
from tests.figures.samples import BOARD, indicator, period
from yjplan.figures.counts import RawCount
from yjplan.figures.disclosure import Policy, Protected, protect_and_audit
from yjplan.figures.ledger import Ledger, open_ledger
from yjplan.figures.marks import Mark
from yjplan.figures.protect import people_behind, protect_series
from yjplan.figures.public_population import POPULATION
from yjplan.figures.series import RawPoint, RawSeries
from yjplan.figures.suppression.linked import Linked
from yjplan.figures.tables import RawTable
from yjplan.figures.units import UNITS
from yjplan.pages.protect import protect_together
from yjplan.problems import Place

POLICY = Policy()
OWN, SHARED = "westmere/2026-27/data/indicators.csv", "comparators/indicators.csv"
KNOWN = {
    "fte": indicator("fte", unit="children"),
    "rate": indicator("rate", unit="rate-per-100000"),
    "share": indicator("share", unit="percent"),
    POPULATION: indicator(POPULATION, unit="children"),
}


def counts(values: dict[str, int], *, group: str = "", area: str = "westmere", file: str = OWN) -> RawSeries:
    """A series of first time entrants by period."""
    points = tuple(
        RawPoint(period(text), RawCount(n), None, None, (), "", Place(file, 2)) for text, n in values.items()
    )
    return RawSeries("fte", area, BOARD, points, group)


def population(values: dict[str, int], area: str = "westmere", file: str = SHARED) -> RawSeries:
    """The public number of children by year."""
    points = tuple(
        RawPoint(period(t), RawCount(n), None, None, (), "", Place(file, 9)) for t, n in values.items()
    )
    return RawSeries(POPULATION, area, BOARD, points)


def rate(value: str, text: str = "2021", part: int | None = None, base: int | None = None) -> RawSeries:
    """A rate per 100,000 of one period."""
    point = RawPoint(
        period(text),
        Decimal(value),
        None if part is None else RawCount(part),
        None if base is None else Decimal(base),
        (),
        "",
        Place(OWN, 3),
    )
    return RawSeries("rate", "westmere", BOARD, (point,))


def ledger(*series: RawSeries, councils: tuple[str, ...] = ()) -> Ledger:
    """The ledger of those series."""
    return open_ledger(
        series,
        KNOWN,
        POLICY,
        is_own=lambda one: one.points[0].place.file == OWN,
        councils=councils,
        area="westmere",
    )


def veiled(*series: RawSeries, councils: tuple[str, ...] = ()) -> set[tuple[int, int]]:
    """The points that are withheld for what the others say: number of series and of point."""
    made = protect_together((), ledger(*series, councils=councils), {}, POLICY)
    assert all(found.is_safe(POLICY.spread) for found in made.inferences)
    return {(s, p) for s, points in made.veiled.items() for p in points}


def beside(tables: list[RawTable], *series: RawSeries) -> Protected:
    """Tables and series protected together, the ledger's table last."""
    own = ledger(*series)
    last = len(tables)
    equal = tuple(((last, one), (last, other)) for one, other in own.equal)
    linked = Linked(equal, frozenset((last, w) for w in own.told), {}, last)
    return protect_and_audit([*tables, own.table], POLICY, linked)


def test_girls_and_boys_make_all() -> None:
    """Three girls are all children less the boys, so one of the two goes with them."""
    series = (
        counts({"2021": 40}),
        counts({"2021": 3}, group="sex: girls"),
        counts({"2021": 37}, group="sex: boys"),
    )
    found = veiled(*series)
    assert (1, 0) in found
    assert len(found) == 2


def test_the_boys_that_nobody_printed_are_a_count_too() -> None:
    """All children and the girls give two boys: one of the printed figures has to go."""
    assert len(veiled(counts({"2021": 40}), counts({"2021": 38}, group="sex: girls"))) == 1
    assert veiled(counts({"2021": 40}), counts({"2021": 20}, group="sex: girls")) == set()


def test_quarters_make_a_year_where_they_add_up() -> None:
    """A small quarter takes another with it; quarters that count children twice give nothing back."""
    quarters = {"2021-Q1": 3, "2021-Q2": 10, "2021-Q3": 12, "2021-Q4": 15}
    found = veiled(counts({**quarters, "2021": 40}))
    assert len(found) == 2
    assert len(veiled(counts({**quarters, "2021": 36}))) == 1


def test_three_quarters_and_the_year_give_the_fourth() -> None:
    """Two children in the quarter that is not printed."""
    assert len(veiled(counts({"2021-Q1": 13, "2021-Q2": 10, "2021-Q3": 15, "2021": 40}))) == 1


def test_councils_make_the_service() -> None:
    """A council with four children is the service less the other council."""
    series = (counts({"2021": 40}), counts({"2021": 4}, area="east"), counts({"2021": 36}, area="west"))
    assert len(veiled(*series, councils=("east", "west"))) == 2
    assert veiled(*series) == {(1, 0)}


def test_ages_of_girls_make_the_girls() -> None:
    """A group of two features is part of the group of one."""
    series = (
        counts({"2021": 20}, group="sex: girls"),
        counts({"2021": 4}, group="age: 10 to 14; sex: girls"),
        counts({"2021": 16}, group="age: 15 to 17; sex: girls"),
    )
    assert len(veiled(*series)) == 2


def test_a_rate_with_its_public_number_of_children_is_a_count() -> None:
    """12.5 of 100,000 among 32,000 children are four children, though the row gives no denominator."""
    assert veiled(rate("12.5"), population({"2021": 32_000})) == {(0, 0)}
    assert veiled(rate("125"), population({"2021": 32_000})) == set()
    assert veiled(rate("12.5"), population({"2015": 32_000})) == set()


def test_the_public_number_of_children_adds_up_over_councils() -> None:
    """Where only the councils' populations are public, their sum is the service's."""
    parts = (population({"2021": 20_000}, "east"), population({"2021": 12_000}, "west"))
    assert veiled(rate("12.5"), *parts, councils=("east", "west")) == {(0, 0)}


def test_a_rate_goes_with_the_count_that_is_withheld_for_company() -> None:
    """Boys are withheld beside three girls, and the rate of all would be the way back."""
    girls, boys = counts({"2021": 3}, group="sex: girls"), counts({"2021": 37}, group="sex: boys")
    everybody = counts({"2021": 40})
    found = veiled(everybody, girls, boys, rate("125", part=40, base=32_000))
    assert ((0, 0) in found) == ((3, 0) in found)


def test_a_number_in_a_table_and_in_a_series_is_withheld_in_both_or_neither() -> None:
    """The table's company must not stand as an indicator."""
    table = matrix([[3, 37]], down=False)
    made = beside([table], counts({"2021": 37}))
    gone = [withheld(one) for one in made.tables]
    assert ((0, 1) in gone[0]) == ((0, 1) in gone[1])
    assert all(found.is_safe(POLICY.spread) for found in made.inferences)


def test_what_a_shared_series_states_is_no_company() -> None:
    """Open data has the 37 boys already, so withholding them would protect nobody."""
    series = (
        counts({"2021": 40}),
        counts({"2021": 3}, group="sex: girls"),
        counts({"2021": 37}, group="sex: boys"),
        counts({"2021": 37}, group="sex: boys", file=SHARED),
    )
    assert veiled(*series) == {(0, 0), (1, 0)}


def test_a_veiled_point_shows_neither_value_nor_numerator_nor_denominator() -> None:
    """Nothing of the row is left but its period and its note."""
    one = rate("125", part=40, base=32_000)
    (point,) = protect_series(one, UNITS["rate-per-100000"], "Westmere", POLICY, frozenset({0})).points
    assert point.value.mark is Mark.CONFIDENTIAL
    assert (point.numerator, point.denominator, point.rank) == (None, None, None)


@pytest.mark.parametrize(
    ("share", "base", "unit", "numbers"),
    [
        ("10", 40, "percent", range(4, 5)),
        ("15", 40, "percent", range(6, 7)),
        ("13.7", 40, "percent", range(5, 6)),  # no whole number is printed so; the nearest
        ("1", 30_000, "rate-per-1000", range(15, 46)),
        ("12.5", 32_000, "rate-per-100000", range(4, 5)),
    ],
)
def test_a_printed_share_allows_the_numbers_that_round_to_it(
    share: str, base: int, unit: str, numbers: range
) -> None:
    """As a reader would work them out."""
    assert people_behind(Decimal(share), Decimal(base), UNITS[unit]) == numbers


def test_a_break_is_told_where_the_number_is_withheld() -> None:
    """Whoever reads the rest of the series has to know of it."""
    one = RawPoint(period("2021"), RawCount(3), None, None, (Mark.PROVISIONAL, Mark.BREAK), "", Place(OWN, 2))
    (made,) = protect_series(
        RawSeries("fte", "westmere", BOARD, (one,)), UNITS["children"], "W", POLICY
    ).points
    assert made.value.text == "[c] [b]"
