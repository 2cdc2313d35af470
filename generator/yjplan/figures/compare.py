"""Published values against each other: change over time, and the service beside its comparators.

Trend words come from here and nowhere else, so that no sentence can say what the data does not.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from yjplan.figures.indicators import Direction, Indicator
from yjplan.figures.periods import PeriodKind
from yjplan.figures.series import Point, Series


class Verdict(StrEnum):
    """What a difference means, given the direction that is better."""

    BETTER = "better"
    WORSE = "worse"
    SAME = "no change"
    NONE = "no judgement"


@dataclass(frozen=True, slots=True)
class Change:
    """From one period to a later one of the same kind."""

    first: Point
    last: Point
    verdict: Verdict

    @property
    def words(self) -> str:
        """`fell from 212 to 179`, `stayed at 12`."""
        before, after = _amount(self.first), _amount(self.last)
        if before == after:
            return f"stayed at {self.last.value.text}"
        verb = "fell" if after < before else "rose"
        return f"{verb} from {self.first.value.text} to {self.last.value.text}"

    @property
    def sentence(self) -> str:
        """With the periods: `fell from 212 in 2018 to 179 in 2021`."""
        before, after = _amount(self.first), _amount(self.last)
        if before == after:
            return (
                f"stayed at {self.last.value.text} from {self.first.period.label} to {self.last.period.label}"
            )
        verb = "fell" if after < before else "rose"
        return (
            f"{verb} from {self.first.value.text} in {self.first.period.label} "
            f"to {self.last.value.text} in {self.last.period.label}"
        )


@dataclass(frozen=True, slots=True)
class Against:
    """The service beside one comparator for the same period."""

    area: str
    area_name: str
    own: Point
    other: Point
    verdict: Verdict
    source: str = ""
    """What the comparator's source is called, where it is not the service's own source."""

    @property
    def words(self) -> str:
        """`below England and Wales (34.2%)`, `above East Midlands (158, open data)`."""
        mine, theirs = _amount(self.own), _amount(self.other)
        relation = "the same as" if mine == theirs else "below" if mine < theirs else "above"
        source = f", {self.source}" if self.source else ""
        return f"{relation} {self.area_name} ({self.other.value.text}{source})"


@dataclass(frozen=True, slots=True)
class Finding:
    """Everything published about one indicator of one plan."""

    indicator: Indicator
    own: tuple[Series, ...]
    """The service's own series, the plan's figures first, then other publishers'."""
    others: tuple[Series, ...]
    """Other areas' series."""
    change: Change | None
    """Over the whole of the first own series, where it has two periods of one kind."""
    against: tuple[Against, ...]
    """The headline figure beside each comparator with the same period."""
    latest: Point | None
    """The headline: the last number of the first own series up to the end of the plan's period."""
    groups: tuple[Series, ...] = ()
    """Series about some of the children only, as girls, of any area."""


def compare_series(
    indicator: Indicator,
    own: tuple[Series, ...],
    others: tuple[Series, ...],
    *,
    parts: frozenset[str],
    until: date,
    groups: tuple[Series, ...] = (),
) -> Finding:
    """Put the service's series beside its comparators; `parts` are areas inside it, which are none.

    Figures for periods after `until`, the end of the plan's period, are shown but make no headline; where
    there are any, nothing is said of a change, because the series goes on. A headline is put beside
    figures of its own source only: other sources rest on other populations and revisions.
    """
    first = own[0] if own else None
    latest = _headline(first, until) if first else None
    is_last = first is not None and latest == _headline(first, date.max)
    change = change_between(indicator, first.first, latest) if first and is_last else None
    against = tuple(
        found
        for series in others
        if first and latest and series.area not in parts and series.source == first.source
        if (found := against_at(indicator, first, latest, series)) is not None
    )
    return Finding(indicator, own, others, change, against, latest, groups)


_PART_OF_A_YEAR = (PeriodKind.SPAN, PeriodKind.SINCE)


def _headline(series: Series, until: date) -> Point | None:
    """The last number up to a day; one for a part of a year only where there is no other."""
    numbers = [p for p in series.points if p.value.amount is not None]
    in_time = [p for p in numbers if p.period.end <= until] or numbers
    whole = [p for p in in_time if p.period.kind not in _PART_OF_A_YEAR]
    return (whole or in_time)[-1] if in_time else None


def change_between(indicator: Indicator, first: Point | None, last: Point | None) -> Change | None:
    """The change between two points; None unless both have numbers, for two periods of one kind."""
    if first is None or last is None or first.period == last.period:
        return None
    if first.period.kind is not last.period.kind or first.value.amount is None or last.value.amount is None:
        return None
    difference = last.value.amount - first.value.amount
    whole = all(p.value.amount == p.value.amount.to_integral_value() for p in (first, last) if p.value.amount)
    if whole and indicator.unit.suffix == "%" and abs(difference) <= 1:
        return Change(first, last, Verdict.NONE)  # one point of a rounded percentage is no change to judge
    return Change(first, last, _verdict(indicator.direction, difference))


def against_at(indicator: Indicator, own: Series, point: Point, series: Series) -> Against | None:
    """A point of the own series beside the same period of another; None where that has no number."""
    other = series.at(point.period.text)
    if other is None or other.value.amount is None or point.value.amount is None:
        return None
    verdict = _verdict(indicator.direction, point.value.amount - other.value.amount)
    source = "" if own.source == series.source else series.source.label
    return Against(series.area, series.area_name, point, other, verdict, source)


def _verdict(direction: Direction, difference: Decimal) -> Verdict:
    if direction is Direction.NONE:
        return Verdict.NONE
    if difference == 0:
        return Verdict.SAME
    lower_is_better = direction is Direction.LOWER
    return Verdict.BETTER if (difference < 0) == lower_is_better else Verdict.WORSE


def _amount(point: Point) -> Decimal:
    if point.value.amount is None:
        message = "a comparison needs two numbers"
        raise ValueError(message)
    return point.value.amount
