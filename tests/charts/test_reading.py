"""What is heard of each point of an interactive chart."""

import json
from decimal import Decimal

import pytest

from tests.charts.samples import ALL, LINE, value
from yjplan.charts.chart import Chart
from yjplan.charts.draw import draw_chart
from yjplan.charts.interactive import interactive_json
from yjplan.charts.reading import reading_of, spoken
from yjplan.figures.marks import Mark
from yjplan.figures.published import PublishedValue
from yjplan.figures.units import UNITS


@pytest.mark.parametrize(
    ("unit", "given", "heard"),
    [
        ("rate-per-100000", "220", "220 per 100,000"),
        ("children", "12", "12 children"),
        ("percent", "29.7", "29.7%"),
        ("pounds", "1200", "£1,200"),
        ("score", "8", "8"),
        ("children", Mark.CONFIDENTIAL, "withheld"),
        ("percent", Mark.NOT_AVAILABLE, "not available"),
    ],
)
def test_a_value_is_heard_with_its_unit_and_a_mark_in_words(unit: str, given: str | Mark, heard: str) -> None:
    """A screen reader would spell '[c]', and a bare number says little."""
    assert spoken(value(unit, given)) == heard


def test_a_mark_behind_a_number_is_heard_behind_it() -> None:
    """Provisional figures say so."""
    given = PublishedValue(Decimal(220), UNITS["rate-per-100000"], flags=(Mark.PROVISIONAL,))
    assert spoken(given) == "220 per 100,000, provisional"


@pytest.mark.parametrize("chart", ALL, ids=lambda chart: chart.kind)
@pytest.mark.parametrize("size", ["wide", "narrow"])
def test_each_series_finds_its_trace_and_each_category_its_point(chart: Chart, size: str) -> None:
    """`charts.js` looks a series up by `meta`, and a point by the number of its category."""
    figure = json.loads(interactive_json(draw_chart(chart)))
    data = (figure if size == "wide" else figure[size])["data"]
    traces = {one["meta"]: one for one in data if "meta" in one}
    assert figure["reading"] == json.loads(json.dumps(reading_of(chart)))
    for number, series in enumerate(figure["reading"]["series"]):
        along = "x" if traces[number]["type"] == "bar" else "y"
        assert len(traces[number][along]) == len(series["values"]) == len(chart.categories)
        for amount, heard in zip(traces[number][along], series["values"], strict=True):
            assert amount is None or heard


def test_nothing_is_heard_where_a_series_has_no_value() -> None:
    """The keys pass over it."""
    reading = json.loads(interactive_json(draw_chart(LINE)))["reading"]
    assert reading["series"][1]["values"][2] == ""
    assert reading["series"][0]["values"][1] == "withheld"
