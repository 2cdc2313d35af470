"""The rate of a service from the figures of its councils. Rates are never averaged.

The rate of an area is its events over its people. Two councils of 10 and 30 per 1,000 make 20 only if as
many children live in the one as in the other; so a service's rate needs counts and populations. Where a
council's count is not published, its printed rate and its population often allow one whole number only,
and then that is the count. Where they allow several, no rate is given, only the range that they allow.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import ceil, floor

from yjplan.figures.counts import RawCount


@dataclass(frozen=True, slots=True)
class Part:
    """What is known of one council, in one period and on one population base."""

    count: RawCount | None = None
    """The events or children; None where it is not known."""
    population: int | None = None
    """The children who live there; None where it is not known."""
    rate: Decimal | None = None
    """As printed, with as many decimal places as were printed; None where there is none."""


@dataclass(frozen=True, slots=True)
class CombinedRate:
    """The rate of all parts together."""

    rate: Decimal
    """Not rounded."""
    count: RawCount
    """What it was made of; raw, also where every part of it was worked out."""
    population: int


@dataclass(frozen=True, slots=True)
class RateBetween:
    """All that the parts allow to be said."""

    low: Decimal
    high: Decimal
    """Not rounded; round `low` down and `high` up to print them."""


@dataclass(frozen=True, slots=True)
class NoRate:
    """Why nothing can be said of the parts together."""

    words: str


def combine_rates(parts: Sequence[Part], per: int) -> CombinedRate | RateBetween | NoRate:
    """The rate of several councils for each `per` children, the range it lies in, or why there is neither.

    Every part has to be there: a council without any figure leaves nothing to be said of the service.
    """
    if fault := _fault(parts, per):
        return NoRate(fault)
    known = [counts for part in parts if (counts := allowed_counts(part, per)) is not None]
    if len(known) == len(parts):
        people = sum(part.population or 0 for part in parts)
        low, high = sum(counts[0] for counts in known), sum(counts[-1] for counts in known)
        if low == high:
            return CombinedRate(_rate(low, people, per), RawCount(low), people)
        return RateBetween(_rate(low, people, per), _rate(high, people, per))
    ends = [pair for part in parts if (pair := _ends(part, per))]
    if len(ends) < len(parts):
        return NoRate("A council has no figures.")
    return RateBetween(min(low for low, _ in ends), max(high for _, high in ends))


def _fault(parts: Sequence[Part], per: int) -> str:
    """What is wrong with the parts themselves; '' where nothing is."""
    if not parts:
        return "No council has figures."
    if any(part.population is not None and part.population < 1 for part in parts):
        return "A council's population is not one or more."
    if any(allowed_counts(part, per) == range(0) for part in parts):
        return "A council's rate is not what its own numbers give."
    return ""


def allowed_counts(part: Part, per: int) -> range | None:
    """The whole numbers of events that a part's figures allow; None where they set no bounds.

    Rounding may have gone either way at a half, so both ends of the printed rate's room belong to it. The
    range is empty where rate, count and population contradict each other.
    """
    if part.population is None or (part.count is None and part.rate is None):
        return None
    exact = None if part.count is None else part.count.reveal()
    if part.rate is None:
        return None if exact is None else range(exact, exact + 1)
    low, high = _room(part.rate)
    counts = range(ceil(low * part.population / per), floor(high * part.population / per) + 1)
    if exact is None:
        return counts
    return range(exact, exact + 1) if exact in counts else range(0)


def _ends(part: Part, per: int) -> tuple[Decimal, Decimal] | None:
    """The lowest and the highest rate that one part may have."""
    counts = allowed_counts(part, per)
    if counts is not None and part.population:
        return _rate(counts[0], part.population, per), _rate(counts[-1], part.population, per)
    return None if part.rate is None else _room(part.rate)


def _room(rate: Decimal) -> tuple[Decimal, Decimal]:
    """From where to where a rate may lie that is printed so: 73 is from 72.5 to 73.5."""
    half = Decimal(1).scaleb(min(int(rate.as_tuple().exponent), 0)) / 2
    return max(rate - half, Decimal(0)), rate + half


def _rate(count: int, population: int, per: int) -> Decimal:
    return Decimal(count) * per / population
