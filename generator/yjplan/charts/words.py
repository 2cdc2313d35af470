"""Charts in words, for readers who do not see them: sentences made from published values only."""

from collections.abc import Sequence

from yjplan.charts.chart import Break, ChartKind, ChartSeries
from yjplan.charts.scale import amount_of
from yjplan.figures.marks import Mark
from yjplan.figures.published import PublishedValue

_LIST_ALL = 6
"""Up to so many bars, all are named; past it, the highest and the lowest."""
_SHORT_MEANINGS = {Mark.CONFIDENTIAL: "withheld", Mark.TO_BE_CONFIRMED: "to be confirmed"}
_KINDS = {
    ChartKind.LINE: "Line chart",
    ChartKind.SLOPE: "Slope chart",
    ChartKind.BARS: "Bar chart",
    ChartKind.STACKED: "Stacked bar chart",
    ChartKind.MULTIPLES: "Small line charts side by side, all on one scale",
}

_Point = tuple[str, PublishedValue]


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
    return " ".join([said, *(f"Dashed line, {one.label}: {one.words}" for one in breaks)])


def describe_line(
    *, axis: str, categories: Sequence[str], series: Sequence[ChartSeries], kind: ChartKind = ChartKind.LINE
) -> str:
    """Where each line begins and ends, its highest value between, and what is missing.

    `axis` says what is measured: "First time entrants per 100,000 children"; `categories` are the periods.
    """
    moves = "; ".join(_line_words(one, categories) for one in series)
    return " ".join([*_opening(kind, axis), f"{moves}.", *_missing(series, categories)])


def describe_bars(
    *, axis: str, categories: Sequence[str], series: Sequence[ChartSeries], kind: ChartKind = ChartKind.BARS
) -> str:
    """Every bar of a short chart, the highest and the lowest of a long one, and what is missing."""
    parts = [_bar_words(one, categories, named=len(series) > 1) for one in series]
    return " ".join([*_opening(kind, axis), *parts, *_missing(series, categories)])


def _opening(kind: ChartKind, axis: str) -> list[str]:
    return [f"{_KINDS[kind]}.", *([f"{axis.rstrip('.')}."] if axis else [])]


def _line_words(one: ChartSeries, periods: Sequence[str]) -> str:
    points = _points(one, periods)
    if not points:
        return f"{one.name} has no published value"
    (first_period, first), (last_period, last) = points[0], points[-1]
    if len(points) == 1:
        return f"{one.name} was {first.text}{_when(first_period)}"
    start, end = _amount(first), _amount(last)
    if start == end:
        words = f"{one.name} was {first.text}{_when(first_period)} and again{_when(last_period)}"
    else:
        verb = "rose" if end > start else "fell"
        words = f"{one.name} {verb} from {first.text}{_when(first_period)} to {last.text}{_when(last_period)}"
    return words + _turn_words(points)


def _turn_words(points: Sequence[_Point]) -> str:
    """The highest value, and the lowest, where the line turned between its ends."""
    amounts = [_amount(value) for _, value in points]
    ends = (amounts[0], amounts[-1])
    words = ""
    if max(amounts) > max(ends):
        period, value = points[amounts.index(max(amounts))]
        words += f", with its highest value, {value.text},{_when(period)}"
    if min(amounts) < min(ends):
        period, value = points[amounts.index(min(amounts))]
        words += f"{' and' if words else ', with'} its lowest value, {value.text},{_when(period)}"
    return words


def _bar_words(one: ChartSeries, categories: Sequence[str], *, named: bool) -> str:
    points = _points(one, categories)
    lead = f"{one.name}: " if named else ""
    if not points:
        return f"{lead or 'There is '}no published value."
    if len(points) <= _LIST_ALL:
        return f"{lead}{_listed([f'{name}: {value.text}' for name, value in points])}."
    ranked = sorted(points, key=lambda point: -_amount(point[1]))
    highest = _listed([f"{name} ({value.text})" for name, value in ranked[:3]])
    start = "highest" if lead else "Highest"
    if any(value is not None and value.amount is None for value in one.values):
        return f"{lead}{start}: {highest}."  # a withheld value may be lower than the lowest shown
    low_name, low = ranked[-1]
    return f"{lead}{start}: {highest}; lowest: {low_name} ({low.text})."


def _missing(series: Sequence[ChartSeries], categories: Sequence[str]) -> list[str]:
    """One sentence for each mark that stands instead of a number."""
    places: dict[Mark, list[str]] = {}
    for one in series:
        for category, value in zip(categories, one.values, strict=True):
            if value is not None and value.mark is not None and value.amount is None:
                where = f"{one.name}, {category}" if len(series) > 1 else category
                places.setdefault(value.mark, []).append(where)
    return [f"{_in_words(mark)}: {'; '.join(where)}." for mark, where in places.items()]


def _in_words(mark: Mark) -> str:
    words = _SHORT_MEANINGS.get(mark, mark.meaning)
    return words[0].upper() + words[1:]


def _when(period: str) -> str:
    """` in 2021`, ` in the year to March 2021`."""
    if period.lower().startswith(("year ", "quarter ", "month ")):
        return f" in the {period[0].lower()}{period[1:]}"
    return f" in {period}"


def _points(one: ChartSeries, categories: Sequence[str]) -> list[_Point]:
    pairs = zip(categories, one.values, strict=True)
    return [(name, value) for name, value in pairs if value is not None and value.amount is not None]


def _amount(value: PublishedValue) -> float:
    return float(amount_of(value) or 0)


def _listed(items: Sequence[str]) -> str:
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"
