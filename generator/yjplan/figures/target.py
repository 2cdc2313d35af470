"""The service's figure beside the target that its plan sets.

A target stands among the figures as the area `target`, with the period it is set for.
"""

from dataclasses import dataclass
from enum import StrEnum

from yjplan.figures.comparators import Comparator
from yjplan.figures.indicators import Direction, Indicator
from yjplan.figures.periods import Period
from yjplan.figures.series import Point, Series
from yjplan.languages import say

TARGET = "target"
"""The area whose figures are the plan's targets."""


class TargetStatus(StrEnum):
    """How the figure of the target's own period stands to it."""

    MET = "met"
    MISSED = "missed"
    OPEN = "no figure yet"
    NO_DIRECTION = "no direction"
    """Neither way is better, so a target is neither met nor missed."""


@dataclass(frozen=True, slots=True)
class Target:
    """A target and the figure of the same period, where there is one."""

    point: Point
    own: Point | None
    status: TargetStatus

    @property
    def words(self) -> str:
        """`met the target of 150 (140 in 2021)`, `the target for 2024 is 150`."""
        target, period = self.point.value.text, self.point.period
        if self.own is None or self.status is TargetStatus.OPEN:
            return say("the target for {period} is {target}", period=period.label, target=target)
        told = {"value": self.own.value.text, "in_period": period.within, "target": target}
        if self.status is TargetStatus.NO_DIRECTION:
            return say("{value} {in_period}, beside a target of {target}", **told)
        if self.status is TargetStatus.MET:
            return say("met the target of {target} ({value} {in_period})", **told)
        return say("missed the target of {target} ({value} {in_period})", **told)


def target_of(
    indicator: Indicator, own: Series | None, others: tuple[Series, ...], latest: Point | None
) -> Target | None:
    """The target of the headline's period, else the next one, else the last; None where none is set."""
    set_ = [
        p
        for series in others
        if series.kind is Comparator.TARGET and not series.group
        for p in series.points
        if p.value.amount is not None
    ]
    if not set_:
        return None
    since = [p for p in set_ if latest is None or p.period.end >= latest.period.end]
    same = [p for p in since if latest is not None and p.period == latest.period]
    point = (same or since or set_[-1:])[0]
    return _beside(indicator, own, point)


def target_at(indicator: Indicator, own: Series, target: Series, period: Period) -> Target | None:
    """The target of one period; None where none is set for it."""
    point = next((p for p in target.points if p.period == period and p.value.amount is not None), None)
    return _beside(indicator, own, point) if point else None


def _beside(indicator: Indicator, own: Series | None, point: Point) -> Target:
    beside = next((p for p in own.points if p.period == point.period), None) if own else None
    return Target(point, beside, _status(indicator.direction, point, beside))


def _status(direction: Direction, target: Point, own: Point | None) -> TargetStatus:
    if own is None or own.value.amount is None or target.value.amount is None:
        return TargetStatus.OPEN
    if direction is Direction.NONE:
        return TargetStatus.NO_DIRECTION
    difference = own.value.amount - target.value.amount
    is_met = difference <= 0 if direction is Direction.LOWER else difference >= 0
    return TargetStatus.MET if is_met else TargetStatus.MISSED
