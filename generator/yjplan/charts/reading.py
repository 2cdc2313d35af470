"""What a reader hears who goes through the interactive chart point by point."""

from yjplan.charts.chart import Chart
from yjplan.charts.words import mark_words
from yjplan.figures.published import PublishedValue
from yjplan.figures.units import Unit
from yjplan.languages import say

_WITHOUT_WORDS = frozenset({"number", "ratio", "score"})


def reading_of(chart: Chart) -> dict[str, object]:
    """`categories`, and of each of the `series` its name and what each category's value sounds like.

    '' stands where a series has no value. The number of a series is `meta` of its trace in the figure, and
    the number of a category is the number of the point.
    """
    return {
        "categories": list(chart.categories),
        "series": [
            {"name": one.name, "values": [spoken(value) if value else "" for value in one.values]}
            for one in chart.series
        ],
    }


def spoken(value: PublishedValue) -> str:
    """A value with its unit, its marks in words: `220 per 100,000`, `12 children, provisional`."""
    if value.amount is None:
        return mark_words(value.mark) if value.mark else ""
    text = _with_unit(value.unit.written(value.amount), value.unit)
    return ", ".join([text, *(mark_words(flag) for flag in value.flags)])


def _with_unit(number: str, unit: Unit) -> str:
    if unit.prefix or unit.suffix or unit.id in _WITHOUT_WORDS:
        return number
    if unit.per is not None:
        return say("{value} per {number}", value=number, number=f"{unit.per:,}")
    return f"{number} {unit.said}"
