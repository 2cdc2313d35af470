"""A line in words: from where to where, and `rose` or `fell` only where that is more than chance."""

from collections.abc import Sequence

from yjplan.charts.chart import ChartSeries
from yjplan.charts.scale import as_float
from yjplan.figures.certainty import Certainty
from yjplan.figures.published import PublishedValue
from yjplan.languages import say

Point = tuple[str, PublishedValue]
"""A category and its value, which has a number."""


def line_words(one: ChartSeries, periods: Sequence[str]) -> str:
    """From its first to its last published value: `Westmere: from 212 in 2018 to 179 in 2021`."""
    points = points_of(one, periods)
    if not points:
        return say("{name} has no published value", name=one.name)
    (first_period, first), (last_period, last) = points[0], points[-1]
    if len(points) == 1:
        return say("{name} was {value} {when}", name=one.name, value=first.text, when=_when(first_period))
    if as_float(first) == as_float(last):
        words = say(
            "{name} was {value} {first} and again {last}",
            name=one.name,
            value=first.text,
            first=_when(first_period),
            last=_when(last_period),
        )
    else:
        words = _move_words(one, points[0], points[-1])
    return _with_turn(words, points)


def points_of(one: ChartSeries, categories: Sequence[str]) -> list[Point]:
    """The values of a series that have a number, each with its category."""
    pairs = zip(categories, one.values, strict=True)
    return [(name, value) for name, value in pairs if value is not None and value.amount is not None]


def _move_words(one: ChartSeries, start: Point, end: Point) -> str:
    first, last = (
        say("{value} {when}", value=value.text, when=_when(period)) for period, value in (start, end)
    )
    if one.certainty is Certainty.NOT_CLEAR:
        return say("{name}: no clear change, from {first} to {last}", name=one.name, first=first, last=last)
    if one.certainty is Certainty.UNKNOWN:
        return say("{name}: from {first} to {last}", name=one.name, first=first, last=last)
    if as_float(end[1]) > as_float(start[1]):
        return say("{name} rose from {first} to {last}", name=one.name, first=first, last=last)
    return say("{name} fell from {first} to {last}", name=one.name, first=first, last=last)


def _with_turn(words: str, points: Sequence[Point]) -> str:
    """With the highest value, and the lowest, where the line turned between its ends."""
    amounts = [as_float(value) for _, value in points]
    ends = (amounts[0], amounts[-1])
    high_period, high = points[amounts.index(max(amounts))]
    low_period, low = points[amounts.index(min(amounts))]
    rises, falls = max(amounts) > max(ends), min(amounts) < min(ends)
    if rises and falls:
        return say(
            "{line}, with its highest value, {high}, {high_when} and its lowest value, {low}, {low_when}",
            line=words,
            high=high.text,
            high_when=_when(high_period),
            low=low.text,
            low_when=_when(low_period),
        )
    if rises:
        value, when = high.text, _when(high_period)
        return say("{line}, with its highest value, {value}, {when}", line=words, value=value, when=when)
    if falls:
        value, when = low.text, _when(low_period)
        return say("{line}, with its lowest value, {value}, {when}", line=words, value=value, when=when)
    return words


def _when(period: str) -> str:
    """`in 2021`, `in the year to March 2021`; `(before)` for what is no period."""
    if not any(sign.isdigit() for sign in period):
        return f"({period})"
    if period.lower().startswith(("year ", "quarter ", "month ")):
        return say("in the {period}", period=f"{period[0].lower()}{period[1:]}")
    return say("in {period}", period=period)
