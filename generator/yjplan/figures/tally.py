"""Published counts behind figures: of one period, and of several years added up."""

from dataclasses import dataclass
from decimal import Decimal

from yjplan.figures.breaks import Break, severed
from yjplan.figures.periods import Period, joined
from yjplan.figures.published import PublishedValue
from yjplan.figures.series import Point, Series


@dataclass(frozen=True, slots=True)
class Tally:
    """Events among so many children."""

    events: int
    base: int
    """Over several years, the sum: of a population, the years that its children lived there."""

    def __add__(self, other: "Tally") -> "Tally":
        """Both together."""
        return Tally(self.events + other.events, self.base + other.base)


@dataclass(frozen=True, slots=True)
class Years:
    """Several years of one series, added up from their counts."""

    period: Period
    points: tuple[Point, ...]
    """Oldest first."""
    tally: Tally


def tally_of(point: Point) -> Tally | None:
    """The counts of a figure; None where one of them, or the figure itself, may not be published."""
    part, base = _whole(point.numerator), _whole(point.denominator)
    if point.value.amount is None or part is None or base is None:
        return None
    return Tally(part, base)


def add_years(series: Series, latest: Point, years: int, breaks: tuple[Break, ...] = ()) -> Years | None:
    """The years up to the latest figure together.

    None unless every year's counts may be published, the years follow each other without a gap and are of
    one kind, and no break lies between them.
    """
    alike = [p for p in series.points if p.period.is_like(latest.period)]
    if latest not in alike:
        return None
    points = tuple(alike[: alike.index(latest) + 1][-years:])
    period = joined(tuple(p.period for p in points)) if len(points) == years else None
    if period is None or severed(breaks, points[0].period, points[-1].period):
        return None
    counted = [tally for point in points if (tally := tally_of(point))]
    if len(counted) < years:
        return None
    return Years(period, points, sum(counted, Tally(0, 0)))


def _whole(value: PublishedValue | None) -> int | None:
    amount: Decimal | None = value.amount if value else None
    return int(amount) if amount is not None and amount == amount.to_integral_value() else None
