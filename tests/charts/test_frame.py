"""The title of an axis says what nothing else says."""

from dataclasses import replace

import pytest

from tests.charts.samples import EMPTY, LINE, RATE, YEARS, a_chart, one_series
from yjplan.charts.chart import ChartKind
from yjplan.charts.frame import axis_title


@pytest.mark.parametrize(
    ("title", "axis", "caption", "unit", "said"),
    [
        ("Referrals", "Referrals", "Referrals", "children", ""),
        ("Reoffending", "Reoffending, per cent", "Reoffending, per cent", "percent", ""),
        ("Spending", "Spending, pounds", "Spending, pounds", "pounds", ""),
        ("Entrants", "Entrants, per 100,000", "Entrants, per 100,000", RATE, "Per 100,000"),
        ("Entrants", "Entrants, per cent", "A title of the block, per cent", "percent", "Entrants, per cent"),
        ("Shares", "Per cent", "Shares", "percent", "Per cent"),
        ("Shares", "", "Shares", "percent", ""),
    ],
)
def test_an_axis_title_leaves_out_what_the_caption_and_the_ticks_say(
    title: str, axis: str, caption: str, unit: str, said: str
) -> None:
    """All of it where the unit stands at each tick; never where the page has another title above."""
    series = one_series("N", unit, *"1234")
    chart = a_chart(ChartKind.LINE, YEARS, series, axis=axis)
    assert axis_title(replace(chart, title=title, table=replace(EMPTY, title=caption))) == said


def test_the_description_keeps_what_the_picture_leaves_out() -> None:
    """Who hears the chart hears its unit."""
    chart = replace(LINE, title=LINE.axis)
    assert axis_title(chart) == ""
    assert LINE.axis in chart.description
