"""A service's rate from its councils: never an average, exact where the figures allow one answer only."""

from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yjplan.figures.combine import CombinedRate, NoRate, Part, RateBetween, allowed_counts, combine_rates
from yjplan.figures.counts import RawCount

PER = 100_000
COUNCILS = st.lists(
    st.tuples(st.integers(0, 900), st.integers(1_000, 150_000), st.integers(0, 2)), min_size=1, max_size=5
)
"""Events, children who live there, and the decimal places of the printed rate."""


def printed(count: int, population: int, places: int, rounding: str = ROUND_HALF_UP) -> Decimal:
    """The rate as a publication prints it."""
    return (Decimal(count) * PER / population).quantize(Decimal(1).scaleb(-places), rounding=rounding)


def true_rate(councils: list[tuple[int, int, int]]) -> Decimal:
    """The rate of all together, from what nobody published."""
    return Decimal(sum(c for c, _, _ in councils)) * PER / sum(p for _, p, _ in councils)


def test_the_rate_is_events_over_people_and_no_average() -> None:
    """A small council counts for little: 10 of 1,000 and 10 of 9,000 make 200, not 555."""
    combined = combine_rates([Part(RawCount(10), 1_000), Part(RawCount(10), 9_000)], PER)
    assert isinstance(combined, CombinedRate)
    assert combined.rate == 200
    assert combined.count == RawCount(20)
    assert combined.population == 10_000


def test_a_printed_rate_gives_the_count_where_one_number_fits() -> None:
    """73 for each 100,000 of 82,000 children are 60 children and no other number."""
    parts = [Part(None, 82_000, Decimal(73)), Part(RawCount(40), 20_000)]
    combined = combine_rates(parts, PER)
    assert isinstance(combined, CombinedRate)
    assert combined.count == RawCount(100)


def test_where_two_numbers_fit_there_is_a_range_and_no_rate() -> None:
    """A rate printed without decimals, of very many children, allows several counts."""
    parts = [Part(None, 250_000, Decimal(73)), Part(RawCount(40), 20_000)]
    combined = combine_rates(parts, PER)
    assert isinstance(combined, RateBetween)
    assert combined.low == Decimal(182 + 40) * PER / 270_000
    assert combined.high == Decimal(183 + 40) * PER / 270_000


def test_without_populations_the_rate_lies_between_the_councils() -> None:
    """With room for the rounding of each."""
    combined = combine_rates([Part(rate=Decimal(80)), Part(rate=Decimal(120))], PER)
    assert combined == RateBetween(Decimal("79.5"), Decimal("120.5"))


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ([], "No council has figures."),
        ([Part(RawCount(10), 1_000), Part(None, 1_000)], "A council has no figures."),
        ([Part(RawCount(10), None), Part(RawCount(10), 1_000)], "A council has no figures."),
        ([Part(RawCount(10), 0)], "A council's population is not one or more."),
        ([Part(RawCount(10), 1_000, Decimal(900))], "A council's rate is not what its own numbers give."),
        ([Part(None, 1_000, Decimal(50))], "A council's rate is not what its own numbers give."),
    ],
)
def test_where_nothing_can_be_said_the_reason_is_given(parts: list[Part], words: str) -> None:
    """A missing council, an impossible population, a rate that no whole number of children makes."""
    assert combine_rates(parts, PER) == NoRate(words)


@given(COUNCILS)
def test_with_all_counts_the_rate_is_exact(councils: list[tuple[int, int, int]]) -> None:
    """Whatever the rates were rounded to."""
    parts = [Part(RawCount(c), p, printed(c, p, places)) for c, p, places in councils]
    combined = combine_rates(parts, PER)
    assert isinstance(combined, CombinedRate)
    assert combined.rate == true_rate(councils)


@given(COUNCILS, st.sampled_from([ROUND_HALF_UP, ROUND_HALF_EVEN]))
def test_from_printed_rates_the_true_rate_is_found_or_lies_in_the_range(
    councils: list[tuple[int, int, int]], rounding: str
) -> None:
    """A rate that is given is the true one; a range that is given holds it."""
    parts = [Part(None, p, printed(c, p, places, rounding)) for c, p, places in councils]
    combined = combine_rates(parts, PER)
    if isinstance(combined, CombinedRate):
        assert combined.rate == true_rate(councils)
    else:
        assert isinstance(combined, RateBetween)
        assert combined.low <= true_rate(councils) <= combined.high


@given(COUNCILS, st.lists(st.sampled_from(["all", "rate", "no rate"]), min_size=5, max_size=5))
def test_with_figures_missing_here_and_there_nothing_false_is_said(
    councils: list[tuple[int, int, int]], left: list[str]
) -> None:
    """Any mixture of what is known leaves the true rate possible."""
    parts = [
        Part(
            RawCount(c) if kept != "rate" else None,
            p if kept != "rate" else None,
            printed(c, p, places) if kept != "no rate" else None,
        )
        for (c, p, places), kept in zip(councils, left, strict=False)
    ]
    combined = combine_rates(parts, PER)
    assert not isinstance(combined, NoRate)
    if isinstance(combined, CombinedRate):
        assert combined.rate == true_rate(councils)
    else:
        assert combined.low <= true_rate(councils) <= combined.high


@given(COUNCILS)
def test_a_range_lies_between_the_lowest_and_the_highest_council(
    councils: list[tuple[int, int, int]],
) -> None:
    """A whole is never outside its parts, give or take their rounding."""
    parts = [Part(None, p, printed(c, p, places)) for c, p, places in councils]
    combined = combine_rates(parts, PER)
    low = min(part.rate - Decimal("0.5") for part in parts if part.rate is not None)
    high = max(part.rate + Decimal("0.5") for part in parts if part.rate is not None)
    if isinstance(combined, RateBetween):
        assert low <= combined.low <= combined.high <= high
    else:
        assert isinstance(combined, CombinedRate)
        assert low <= combined.rate <= high


@given(st.integers(0, 900), st.integers(1_000, 150_000), st.integers(0, 2))
def test_the_true_count_is_always_among_those_that_are_allowed(
    count: int, population: int, places: int
) -> None:
    """And each count that is allowed rounds to the printed rate, one way or the other."""
    rate = printed(count, population, places)
    counts = allowed_counts(Part(None, population, rate), PER)
    assert counts is not None
    assert count in counts
    half = Decimal(1).scaleb(-places) / 2
    assert all(abs(Decimal(c) * PER / population - rate) <= half for c in (counts[0], counts[-1]))


def test_a_combined_rate_never_prints_its_count() -> None:
    """What was worked out is as raw as what was read."""
    combined = combine_rates([Part(None, 82_000, Decimal(73))], PER)
    assert isinstance(combined, CombinedRate)
    with pytest.raises(TypeError):
        str(combined.count)
