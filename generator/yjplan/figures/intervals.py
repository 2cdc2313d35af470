"""Exact 95% intervals around published figures, worked out from published counts only.

Proportions: Clopper and Pearson, Biometrika 26 (1934), 404-413. Rates and counts of events: Garwood,
Biometrika 28 (1936), 437-442. Both hold the true value at least 95 times in 100, whatever it is, so with
few events they are wide. scipy is imported where the first interval is asked for: a build without counts
never pays for it.
"""

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from yjplan.figures.certainty import Certainty
from yjplan.figures.published import PublishedValue
from yjplan.figures.series import Point
from yjplan.figures.units import Unit
from yjplan.languages import say

LEVEL = 0.95
"""How often an interval made this way holds the true value, at least."""
_COMES_ONE_BY_ONE = frozenset({"children", "people", "episodes", "sentences"})
"""Units whose counts are taken for events of their own. Offences are not: one child may have many."""


@dataclass(frozen=True, slots=True)
class Interval:
    """From the lowest to the highest true value that fits what was counted."""

    low: Decimal
    high: Decimal
    unit: Unit

    @property
    def text(self) -> str:
        """For a page: `153 to 205`, `2.1% to 9.8%`."""
        low, high = self.ends
        return say("{low} to {high}", low=low.text, high=high.text)

    @property
    def ends(self) -> tuple[PublishedValue, PublishedValue]:
        """Both ends as values, for tables, charts and downloads."""
        low, high = _short(self.low, self.unit), _short(self.high, self.unit)
        return PublishedValue(low, self.unit), PublishedValue(high, self.unit)

    def overlaps(self, other: "Interval") -> bool:
        """True when some value fits both."""
        return self.low <= other.high and other.low <= self.high

    def holds(self, amount: Decimal) -> bool:
        """True when a value lies inside, the ends included."""
        return self.low <= amount <= self.high


def interval_of(point: Point, unit: Unit) -> Interval | None:
    """The interval around a published figure; None where a count behind it is withheld or not known.

    A percentage needs both numbers behind it, a rate too; a count of people or of sentences stands for
    itself. Other measures (money, nights, offences, means) have none: what is counted does not come one by
    one, each by itself, so the rule would claim too much.
    """
    if point.value.amount is None:
        return None
    if unit.id in _COMES_ONE_BY_ONE:
        low, high = events_between(int(point.value.amount))
        return Interval(_exact(low), _exact(high), unit)
    part, base = _amount(point.numerator), _amount(point.denominator)
    if unit.per is None or part is None or base is None or base <= 0 or not _is_whole(part, base):
        return None
    return interval_from(int(part), int(base), unit)


def interval_from(part: int, base: int, unit: Unit) -> Interval | None:
    """The interval of a share or rate; None where the part of a share is larger than its whole."""
    if unit.per is None or base <= 0 or part < 0:
        return None
    if unit.largest is None:
        low, high = (end / base for end in events_between(part))
    elif part <= base:
        low, high = share_between(part, base)
    else:
        return None
    return Interval(_exact(low * unit.per), _exact(high * unit.per), unit)


@lru_cache(maxsize=16384)
def share_between(part: int, whole: int, level: float = LEVEL) -> tuple[float, float]:
    """Clopper-Pearson: the lowest and highest share that fit `part` of `whole`; 0 <= part <= whole."""
    from scipy.special import betaincinv

    tail = (1 - level) / 2
    low = 0.0 if part == 0 else float(betaincinv(part, whole - part + 1, tail))
    high = 1.0 if part == whole else float(betaincinv(part + 1, whole - part, 1 - tail))
    return low, high


@lru_cache(maxsize=16384)
def events_between(events: int, level: float = LEVEL) -> tuple[float, float]:
    """Garwood: the lowest and highest expected number that fit a number of events."""
    from scipy.special import gammaincinv

    tail = (1 - level) / 2
    low = 0.0 if events == 0 else float(gammaincinv(events, tail))
    return low, float(gammaincinv(events + 1, 1 - tail))


def certainty_of(one: Point, other: Point, unit: Unit) -> Certainty:
    """Whether two figures differ clearly: their intervals do not overlap.

    Where only one of them has counts, an interval that holds the other figure says that the difference
    is not clear; one that does not says nothing, because the other's own interval is not known.
    """
    mine, theirs = interval_of(one, unit), interval_of(other, unit)
    if mine and theirs:
        return Certainty.NOT_CLEAR if mine.overlaps(theirs) else Certainty.CLEAR
    known, figure = (mine, other) if mine else (theirs, one)
    amount = figure.value.amount
    if known and amount is not None and known.holds(amount):
        return Certainty.NOT_CLEAR
    return Certainty.UNKNOWN


def _short(amount: Decimal, unit: Unit) -> Decimal:
    """To the places the unit prints; one place where the unit prints whatever it is given."""
    return amount.quantize(Decimal(1).scaleb(-(1 if unit.decimals is None else unit.decimals)))


def _exact(number: float) -> Decimal:
    return Decimal(repr(number))


def _amount(value: PublishedValue | None) -> Decimal | None:
    return value.amount if value else None


def _is_whole(*amounts: Decimal) -> bool:
    return all(amount == amount.to_integral_value() for amount in amounts)
