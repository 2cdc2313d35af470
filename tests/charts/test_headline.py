"""The headline's figure is found again on its line."""

from dataclasses import replace
from typing import Any

import pytest

from tests.charts.samples import RATE, a_chart, one_series
from yjplan.charts.chart import Chart, ChartKind
from yjplan.charts.draw import draw_chart
from yjplan.figures.marks import Mark

YEARS = ("2018", "2019", "2020", "2021", "2022")
CHART = a_chart(
    ChartKind.LINE,
    YEARS,
    one_series("Own", RATE, "212", "190", "150", "179", "160"),
    one_series("England", RATE, "238", "210", "201", "146", "140", own=False),
)


def _told(chart: Chart, size: str = "wide") -> tuple[list[Any], list[Any]]:
    layout: Any = getattr(draw_chart(chart), size)["layout"]
    notes = [note for note in layout["annotations"] if note["xref"] == "x" and note["font"].get("weight")]
    return notes, [shape for shape in layout["shapes"] if shape["type"] == "circle"]


@pytest.mark.parametrize("size", ["wide", "narrow"])
def test_the_headline_stands_beside_its_point(size: str) -> None:
    """The plan's figure is of 2020; the open data run on to 2022."""
    (note,), (ring,) = _told(replace(CHART, told=2), size)
    assert (note["text"], note["x"], note["y"]) == ("150", 2, 150)
    assert (ring["xanchor"], ring["yanchor"]) == (2, 150)
    assert abs(note["xshift"]) + abs(note["yshift"]) > 8


@pytest.mark.parametrize("told", [None, 4])
def test_nothing_is_added_where_the_end_of_the_line_says_it(told: int | None) -> None:
    """The label at the end has the number already."""
    assert _told(replace(CHART, told=told)) == ([], [])


def test_a_withheld_headline_is_not_told() -> None:
    """There is no point, and no number."""
    own = one_series("Own", RATE, "212", "190", Mark.CONFIDENTIAL, "179", "160")
    assert _told(replace(CHART, series=(own, CHART.series[1]), told=2)) == ([], [])


def test_a_crowded_plot_has_no_number_across_its_lines() -> None:
    """Where no place near the point is free, the table has to do."""
    many = [one_series(f"A{n}", RATE, *[str(90 + 5 * n)] * 5, own=False) for n in range(30)]
    crowded = replace(CHART, series=(CHART.series[0], *many), told=2)
    assert _told(crowded, "narrow") == ([], [])
