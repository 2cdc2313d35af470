"""Charts in words, for readers who do not see them: sentences made from published values only."""

from collections.abc import Mapping, Sequence

from yjplan.charts.chart import Break, ChartKind, ChartSeries
from yjplan.charts.moves import Point, line_words, points_of
from yjplan.charts.scale import as_float
from yjplan.figures.marks import Mark
from yjplan.figures.series_table import first_upper
from yjplan.languages import say, say_list

_LIST_ALL = 6
"""Up to so many bars, all are named; past it, the highest and the lowest."""


def describe_chart(
    kind: ChartKind,
    *,
    axis: str,
    categories: Sequence[str],
    series: Sequence[ChartSeries],
    breaks: Sequence[Break] = (),
) -> str:
    """The description of any kind of chart, with the breaks drawn in it."""
    describe = describe_bars
    if kind in (ChartKind.LINE, ChartKind.SLOPE, ChartKind.MULTIPLES):
        describe = describe_line
    said = describe(axis=axis, categories=categories, series=series, kind=kind)
    told = (say("Dashed line, {label}: {words}", label=one.label, words=one.words) for one in breaks)
    return " ".join([said, *told])


def describe_line(
    *, axis: str, categories: Sequence[str], series: Sequence[ChartSeries], kind: ChartKind = ChartKind.LINE
) -> str:
    """Where each line begins and ends, its highest value between, and what is missing.

    `axis` says what is measured: "First time entrants per 100,000 children"; `categories` are the periods.
    """
    moves = "; ".join(line_words(one, categories) for one in series)
    return " ".join([*_opening(kind, axis), f"{moves}.", *_missing(series, categories)])


def describe_bars(
    *, axis: str, categories: Sequence[str], series: Sequence[ChartSeries], kind: ChartKind = ChartKind.BARS
) -> str:
    """Every bar of a short chart, the highest and the lowest of a long one, and what is missing."""
    parts = [_bar_words(one, categories, named=len(series) > 1) for one in series]
    return " ".join([*_opening(kind, axis), *parts, *_missing(series, categories)])


def _opening(kind: ChartKind, axis: str) -> list[str]:
    return [_kind_words()[kind], *([f"{axis.rstrip('.')}."] if axis else [])]


def _kind_words() -> Mapping[ChartKind, str]:
    return {
        ChartKind.LINE: say("Line chart."),
        ChartKind.SLOPE: say("Slope chart."),
        ChartKind.BARS: say("Bar chart."),
        ChartKind.STACKED: say("Stacked bar chart."),
        ChartKind.MULTIPLES: say("Small line charts side by side, all on one scale."),
    }


def _bar_words(one: ChartSeries, categories: Sequence[str], *, named: bool) -> str:
    points = points_of(one, categories)
    if not points:
        bars = say("no published value") if named else say("there is no published value")
    elif len(points) <= _LIST_ALL:
        bars = say_list([f"{name}: {value.text}" for name, value in points])
    else:
        is_whole = all(value is None or value.amount is not None for value in one.values)
        bars = _extremes(points, is_whole=is_whole)
    return say("{name}: {bars}.", name=one.name, bars=bars) if named else f"{first_upper(bars)}."


def _extremes(points: Sequence[Point], *, is_whole: bool) -> str:
    """The three highest bars, and the lowest; a withheld value may be lower than the lowest shown."""
    ranked = sorted(points, key=lambda point: -as_float(point[1]))
    highest = say_list([f"{name} ({value.text})" for name, value in ranked[:3]])
    if not is_whole:
        return say("highest: {highest}", highest=highest)
    low_name, low = ranked[-1]
    return say("highest: {highest}; lowest: {lowest}", highest=highest, lowest=f"{low_name} ({low.text})")


def _missing(series: Sequence[ChartSeries], categories: Sequence[str]) -> list[str]:
    """One sentence for each mark that stands instead of a number."""
    places: dict[Mark, list[str]] = {}
    for one in series:
        for category, value in zip(categories, one.values, strict=True):
            if value is not None and value.mark is not None and value.amount is None:
                where = f"{one.name}, {category}" if len(series) > 1 else category
                places.setdefault(value.mark, []).append(where)
    return [f"{first_upper(mark_words(mark))}: {'; '.join(where)}." for mark, where in places.items()]


def mark_words(mark: Mark) -> str:
    """A mark in a word or two, as it can be heard: `withheld`, `not available`."""
    short = {Mark.CONFIDENTIAL: say("withheld"), Mark.TO_BE_CONFIRMED: say("to be confirmed")}
    return short.get(mark, mark.meaning)
