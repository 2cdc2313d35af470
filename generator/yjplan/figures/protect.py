"""Series through disclosure control: a value whose count is withheld is withheld itself."""

from yjplan.figures.counts import RawCount
from yjplan.figures.disclosure import Policy, protect_count
from yjplan.figures.marks import Mark
from yjplan.figures.published import PublishedValue
from yjplan.figures.series import Point, RawPoint, RawSeries, Series
from yjplan.figures.units import Unit


def protect_series(series: RawSeries, unit: Unit, area_name: str, policy: Policy) -> Series:
    """The published series; a rate or percentage goes with its numerator when that is small."""
    points = tuple(Point(p.period, _protect_point(p, unit, policy), p.note) for p in series.points)
    return Series(series.indicator, series.area, area_name, series.source, points)


def _protect_point(point: RawPoint, unit: Unit, policy: Policy) -> PublishedValue:
    if isinstance(point.value, RawCount):
        return protect_count(point.value, unit, policy, flags=point.flags)
    if isinstance(point.value, Mark):
        return PublishedValue(None, unit, point.value, point.flags)
    if point.numerator is not None and policy.withholds(point.numerator):
        return PublishedValue(None, unit, Mark.CONFIDENTIAL)
    return PublishedValue(point.value, unit, None, point.flags)
