"""A whole between its parts, and places among areas."""

from decimal import Decimal
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from yjplan.figures.marks import Mark
from yjplan.figures.period_text import parse_period
from yjplan.figures.periods import Period
from yjplan.intake.areas import Atlas
from yjplan.intake.figure import Figure, Level
from yjplan.intake.rank import Ladder
from yjplan.intake.sift import Placed, sift
from yjplan.intake.whole_and_parts import refuse_impossible
from yjplan.packs.geography import read_geography
from yjplan.packs.reader import read_packs
from yjplan.plan.indicators import national_indicator
from yjplan.problems import Place

INDICATORS = {name: national_indicator(entry) for name, entry in read_packs().indicators.items()}
GEOGRAPHY = read_geography()
REGIONS = (
    *("East Midlands", "Eastern", "London", "North East", "North West"),
    *("South East", "South West", "West Midlands", "Yorkshire and the Humber"),
)
COUNCILS = sorted(
    {
        council.name
        for service in GEOGRAPHY.services.values()
        for council in service.councils
        if council.from_ is None and council.until is None and service.nation == "England"
    }
)


def year() -> Period:
    """2022."""
    found = parse_period("2022")
    assert found is not None
    return found


def placed(indicator: str, values: dict[str, object]) -> tuple[Placed, ...]:
    """One file's figures of 2022."""
    figures = [
        Figure(
            indicator,
            name,
            year(),
            value if isinstance(value, Mark) else Decimal(str(value)),
            Place("x", row),
            level=Level.COUNCIL,
        )
        for row, (name, value) in enumerate(values.items(), 1)
    ]
    found, problems = sift(figures, INDICATORS, Atlas(GEOGRAPHY))
    assert problems == []
    return found


def refused(indicator: str, values: dict[str, object]) -> list[str]:
    """The areas whose value cannot be."""
    found = placed(indicator, values)
    kept = refuse_impossible(found, INDICATORS, GEOGRAPHY).kept
    return [one.figure.name for one in found if one not in kept]


@given(
    st.lists(st.integers(0, 500), min_size=9, max_size=9), st.lists(st.integers(1, 9), min_size=9, max_size=9)
)
def test_no_weighted_mean_is_refused(rates: list[int], weights: list[int]) -> None:
    """Whatever the populations of the regions are, and however the nation's rate is rounded."""
    mean = round(sum(r * w for r, w in zip(rates, weights, strict=True)) / sum(weights))
    values: dict[str, object] = {**dict(zip(REGIONS, rates, strict=True)), "England": mean}
    assert refused("fte", values) == []


@given(st.lists(st.integers(20, 500), min_size=9, max_size=9))
def test_a_sum_of_rates_is_refused(rates: list[int]) -> None:
    """Of regions, as the tool has it."""
    values: dict[str, object] = {**dict(zip(REGIONS, rates, strict=True)), "England": sum(rates)}
    assert refused("fte", values) == ["England"]


def test_a_nation_is_held_against_its_councils_where_regions_are_missing() -> None:
    """If nearly all councils have a value."""
    values: dict[str, object] = {**dict.fromkeys(COUNCILS, 100), "England": 900}
    assert refused("fte", values) == ["England"]
    few: dict[str, object] = {**dict.fromkeys(COUNCILS, Mark.NOT_AVAILABLE), COUNCILS[0]: 100, "England": 900}
    assert refused("fte", few) == []


def test_a_region_is_held_against_its_councils_when_all_have_a_value() -> None:
    """A council without a value may be the one that explains it."""
    north_east = [
        council.name
        for service in GEOGRAPHY.services.values()
        if service.region == "north-east"
        for council in service.councils
        if council.until is None
    ]
    values: dict[str, object] = {**dict.fromkeys(north_east, 100), "North East": 300}
    assert refused("fte", values) == ["North East"]
    values[north_east[0]] = Mark.NOT_AVAILABLE
    assert refused("fte", values) == []


def test_a_total_is_no_less_than_its_parts() -> None:
    """Counts add up; their values are not in the message."""
    values: dict[str, object] = {**dict.fromkeys(REGIONS, 7531), "England": 7000}
    found = placed("fte-children", values)
    problems = refuse_impossible(found, INDICATORS, GEOGRAPHY).problems
    assert [problem.code for problem in problems] == ["outside-its-parts"]
    assert "7" not in problems[0].message.replace("10 to 17", "")


@given(st.lists(st.integers(0, 20), min_size=40, max_size=60))
def test_places_are_those_of_a_race(numbers: list[int]) -> None:
    """1 is the lowest, ties share the better place, and the last has as many ahead as are lower."""
    found = placed("fte", dict(zip(COUNCILS, numbers, strict=False)))
    ladder = Ladder(found, INDICATORS)
    ranked = sorted((Decimal(str(one.figure.value)), ladder.rank(one)) for one in found)
    assert all(rank is not None and rank.among == len(found) for _, rank in ranked)
    for n, (value, rank) in enumerate(ranked):
        assert rank is not None
        assert rank.place == 1 + sum(other < value for other, _ in ranked)
        assert rank.place <= n + 1
    assert all(a[0] <= b[0] for a, b in pairwise(ranked))


def test_a_file_of_a_few_areas_has_no_places() -> None:
    """Third of five that somebody picked says nothing."""
    found = placed("fte", dict(zip(COUNCILS[:5], range(5), strict=True)))
    assert Ladder(found, INDICATORS).rank(found[0]) is None


def test_counts_have_no_places() -> None:
    """A large council has many children."""
    found = placed("fte-children", dict(zip(COUNCILS, range(len(COUNCILS)), strict=True)))
    assert Ladder(found, INDICATORS).rank(found[0]) is None
