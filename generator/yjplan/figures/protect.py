"""Series through disclosure control: a value whose count is withheld is withheld itself."""

from decimal import ROUND_HALF_UP, Decimal

from yjplan.figures.counts import RawCount
from yjplan.figures.disclosure import Policy, protect_count
from yjplan.figures.marks import Mark
from yjplan.figures.published import PublishedValue
from yjplan.figures.series import Point, RawPoint, RawSeries, Series
from yjplan.figures.units import UNITS, Unit


def protect_series(series: RawSeries, unit: Unit, area_name: str, policy: Policy) -> Series:
    """The published series; a rate or percentage goes with its numerator when that is small.

    So does a percentage with all but a few of its people. Where no numerator is written, it is worked out
    from the denominator, as a reader would do it.
    """
    points = tuple(_publish(point, unit, policy) for point in series.points)
    return Series(series.indicator, series.area, area_name, series.source, points, series.group)


def _publish(point: RawPoint, unit: Unit, policy: Policy) -> Point:
    """The value, and the counts behind it where it stands itself and they are not small."""
    value = _protect_point(point, unit, policy)
    if value.mark is Mark.CONFIDENTIAL:
        return Point(point.period, value, point.note)
    part, base = point.numerator, point.denominator
    numerator = None if part is None else protect_count(part, UNITS["people"], policy)
    denominator = None if base is None else PublishedValue(base, UNITS["people"])
    return Point(point.period, value, point.note, numerator, denominator, point.rank)


def _protect_point(point: RawPoint, unit: Unit, policy: Policy) -> PublishedValue:
    if isinstance(point.value, RawCount):
        return protect_count(point.value, unit, policy, flags=point.flags)
    if isinstance(point.value, Mark):
        return PublishedValue(None, unit, point.value, point.flags)
    if _gives_few_away(point, point.value, unit, policy):
        return PublishedValue(None, unit, Mark.CONFIDENTIAL)
    return PublishedValue(point.value, unit, None, point.flags)


def _gives_few_away(point: RawPoint, value: Decimal, unit: Unit, policy: Policy) -> bool:
    """Whether the value is about a few people, or a percentage about all but a few."""
    part, base = point.numerator, point.denominator
    if part is not None and policy.withholds(part):
        return True
    if base is None or unit.per is None:
        return False
    if part is None and value > 0 and _people(value * base / unit.per) <= policy.threshold:
        return True
    if unit.largest is None:
        return False  # a rate is no share of a group: it has no rest
    rest = base * (unit.largest - value) / unit.per
    return value < unit.largest and _people(rest) <= policy.threshold


def _people(amount: Decimal) -> int:
    """The number of people that a share comes to; more than none, since it is asked for shares above 0."""
    return int(amount.quantize(Decimal(1), rounding=ROUND_HALF_UP))
