"""Series through disclosure control: a value whose count is withheld is withheld itself."""

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal

from yjplan.figures.counts import RawCount
from yjplan.figures.disclosure import Policy, protect_count
from yjplan.figures.marks import Mark
from yjplan.figures.published import PublishedValue
from yjplan.figures.series import Point, RawPoint, RawSeries, Series
from yjplan.figures.units import UNITS, Unit


def protect_series(
    series: RawSeries, unit: Unit, area_name: str, policy: Policy, veiled: frozenset[int] = frozenset()
) -> Series:
    """The published series; a rate or percentage goes with its numerator when that is small.

    So does a percentage with all but a few of its people. Where no numerator is written, it is worked out
    from the denominator, as a reader would do it. `veiled` are the points, by their number, that other
    figures of the plan would turn into a small count.
    """
    points = tuple(
        _veil(point, unit) if n in veiled else _publish(point, unit, policy)
        for n, point in enumerate(series.points)
    )
    return Series(series.indicator, series.area, area_name, series.source, points, series.group)


def _veil(point: RawPoint, unit: Unit) -> Point:
    """The point without any number, save for a mark that says that there is none."""
    if isinstance(point.value, Mark):
        return Point(point.period, PublishedValue(None, unit, point.value, point.flags), point.note)
    return Point(point.period, _withheld(point, unit), point.note)


def _withheld(point: RawPoint, unit: Unit) -> PublishedValue:
    """The mark, and that the series breaks there: whoever reads the rest of it has to know."""
    return PublishedValue(None, unit, Mark.CONFIDENTIAL, tuple(f for f in point.flags if f is Mark.BREAK))


def _publish(point: RawPoint, unit: Unit, policy: Policy) -> Point:
    """The value, and the counts behind it where it stands itself and they are not small."""
    value = _protect_point(point, unit, policy)
    if value.mark is Mark.CONFIDENTIAL:
        return Point(point.period, value, point.note)
    part, base = point.numerator, point.denominator
    numerator = None if part is None else protect_count(part, UNITS["people"], policy)
    denominator = None if base is None else protect_count(RawCount(int(base)), UNITS["people"], policy)
    return Point(point.period, value, point.note, numerator, denominator, point.rank)


def _protect_point(point: RawPoint, unit: Unit, policy: Policy) -> PublishedValue:
    if isinstance(point.value, RawCount):
        if policy.withholds(point.value):
            return _withheld(point, unit)
        return protect_count(point.value, unit, policy, flags=point.flags)
    if isinstance(point.value, Mark):
        return PublishedValue(None, unit, point.value, point.flags)
    if _gives_few_away(point, point.value, unit, policy):
        return _withheld(point, unit)
    return PublishedValue(point.value, unit, None, point.flags)


def _gives_few_away(point: RawPoint, value: Decimal, unit: Unit, policy: Policy) -> bool:
    """Whether the value is of or about a few people, or a percentage about all but a few."""
    part, base = point.numerator, point.denominator
    if (part is not None and policy.withholds(part)) or (base is not None and policy.is_too_thin(base)):
        return True
    if base is None or unit.per is None:
        return False
    if part is None and may_be_few(value, base, unit, policy):
        return True
    # a rate is no share of a group: it has no rest
    return unit.largest is not None and may_be_few(unit.largest - value, base, unit, policy)


def may_be_few(share: Decimal, base: Decimal, unit: Unit, policy: Policy) -> bool:
    """Whether a share of the base, as rounded for print, can come from few numbers, a small one among them.

    A share above none is somebody, though it comes to less than half a person.
    """
    if share == 0:
        return not policy.zeros_safe
    numbers = people_behind(share, base, unit)
    small = [n for n in numbers if n <= policy.threshold]
    nearest = int((share * base / (unit.per or 1)).quantize(Decimal(1), rounding=ROUND_HALF_UP))
    return bool(small) and (nearest <= policy.threshold or len(numbers) < policy.spread)


def people_behind(share: Decimal, base: Decimal, unit: Unit) -> range:
    """The whole numbers of people that are printed as this share of the base; the nearest where none is."""
    per = Decimal(unit.per or 1)
    half = Decimal(1).scaleb(int(share.as_tuple().exponent)) / 2
    low, high = (share - half) * base / per, (share + half) * base / per
    first = max(1, int(low.to_integral_value(ROUND_CEILING)))
    last = int(high.to_integral_value(ROUND_FLOOR))
    if first > last:
        first = last = max(1, int((share * base / per).quantize(Decimal(1), rounding=ROUND_HALF_UP)))
    return range(first, last + 1)
