"""Three years taken together where one has too few events to say anything: from counts, never from rates."""

from dataclasses import dataclass
from decimal import Decimal

from yjplan.figures.breaks import Break
from yjplan.figures.intervals import Interval, interval_from
from yjplan.figures.periods import Period
from yjplan.figures.published import PublishedValue
from yjplan.figures.series import Point, Series
from yjplan.figures.tally import add_years
from yjplan.figures.units import UNITS, Unit
from yjplan.languages import say

THIN = 20
"""A figure that rests on fewer events is thin.

The Office for National Statistics marks rates of fewer than 20 events as unreliable.
"""
YEARS = 3


@dataclass(frozen=True, slots=True)
class Pooled:
    """One figure for several years of one series."""

    period: Period
    points: tuple[Point, ...]
    """The years it is made of, oldest first."""
    value: PublishedValue
    numerator: PublishedValue
    denominator: PublishedValue
    """The sum over the years: of a population, the years that its children lived there."""
    interval: Interval

    @property
    def words(self) -> str:
        """`12.3 in 2019 to 2021 taken together (95% interval 8.1 to 17.9)`."""
        return say(
            "{value} {in_period} taken together (95% interval {interval})",
            value=self.value.text,
            in_period=self.period.within,
            interval=self.interval.text,
        )

    @property
    def reason(self) -> str:
        """Why years were taken together, in a sentence."""
        return say(
            "The last year alone rests on fewer than {thin} events, too few to show more than chance; "
            "{years} years are taken together, from their counts.",
            thin=THIN,
            years=len(self.points),
        )


def is_thin(point: Point) -> bool:
    """True for a figure whose published count is too small to stand alone; false where no count is known."""
    count = point.numerator.amount if point.numerator else None
    return count is not None and count < THIN


def pool_years(
    series: Series, latest: Point | None, unit: Unit, breaks: tuple[Break, ...] = (), years: int = YEARS
) -> Pooled | None:
    """The years up to the latest figure taken together; None where they cannot be (`add_years`)."""
    if latest is None or unit.per is None:
        return None
    found = add_years(series, latest, years, breaks)
    interval = interval_from(found.tally.events, found.tally.base, unit) if found else None
    if found is None or interval is None:
        return None
    part, base = found.tally.events, found.tally.base
    value = PublishedValue(_printed(Decimal(unit.per) * part / base, unit), unit)
    numerator, denominator = (PublishedValue(Decimal(count), UNITS["people"]) for count in (part, base))
    return Pooled(found.period, found.points, value, numerator, denominator, interval)


def _printed(amount: Decimal, unit: Unit) -> Decimal:
    """One decimal place where the unit prints whatever it is given."""
    return amount.quantize(Decimal("0.1")) if unit.decimals is None else amount
