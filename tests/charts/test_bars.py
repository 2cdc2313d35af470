"""How far bars reach, and the names of bands above them."""

from dataclasses import replace
from typing import Any

import pytest

from tests.charts.samples import a_chart, one_series
from yjplan.charts.chart import Chart, ChartKind
from yjplan.charts.draw import draw_chart
from yjplan.charts.frame import NARROW, WIDE, Canvas

NAMES = ("Before", "After")
BANDS = (("Inadequate", 0, 50), ("Requires improvement", 50, 65), ("Good", 65, 80), ("Outstanding", 80, 100))


def _shares(*shares: str, whole: bool = True) -> Chart:
    return replace(
        a_chart(ChartKind.BARS, NAMES, one_series("Share", "percent", *shares)), of_one_whole=whole
    )


def _range(chart: Chart) -> list[float]:
    figure: Any = draw_chart(chart).wide
    return list(figure["layout"]["xaxis"]["range"])


def test_shares_of_a_whole_are_on_one_scale() -> None:
    """78.3% in one chart is shorter than 100% in the chart above it."""
    assert _range(_shares("78.3", "4")) == _range(_shares("100.0", "12.5"))
    assert _range(_shares("78.3", "4"))[1] > 100


def test_small_shares_and_rates_of_areas_fill_the_drawing() -> None:
    """Nobody would see the difference of 2.86% and 3% on a scale to 100."""
    assert _range(_shares("2.86", "3"))[1] < 5
    assert _range(_shares("27.5", "37.1", whole=False))[1] < 50


def _names(canvas: Canvas) -> dict[str, tuple[float, float, float, float]]:
    """Left, right, foot and top of each band's name, in pixels from the upper left corner of the plot."""
    chart = a_chart(
        ChartKind.BARS, ("At court", "In custody"), one_series("S", "percent", "40", "81"), bands=BANDS
    )
    figure: Any = draw_chart(chart).narrow if canvas.narrow else draw_chart(chart).wide
    margin = figure["layout"]["margin"]
    plot = canvas.width_px - margin["l"] - margin["r"]
    found = {}
    for note in figure["layout"]["annotations"]:
        lines = note["text"].split("<br>")
        name = " ".join(lines)
        if name in {band[0] for band in BANDS}:
            half = max(map(canvas.width_of, lines)) / 2
            middle, foot = note["x"] * plot, note["yshift"]
            found[name] = (middle - half, middle + half, foot, foot + len(lines) * canvas.line_px)
    return found


@pytest.mark.parametrize("canvas", [WIDE, NARROW], ids=["wide", "narrow"])
def test_names_of_bands_do_not_touch(canvas: Canvas) -> None:
    """In one row where they fit inside their bands; else above each other."""
    found = list(_names(canvas).values())
    assert len(found) == len(BANDS)
    for n, (left, right, foot, top) in enumerate(found):
        for other_left, other_right, other_foot, other_top in found[n + 1 :]:
            beside = right <= other_left or other_right <= left
            assert beside or top <= other_foot + 0.5 or other_top <= foot + 0.5


@pytest.mark.parametrize("size", ["wide", "narrow"])
def test_a_name_above_the_row_has_a_line_down_to_its_band(size: str) -> None:
    """`Requires improvement` is wider than its band: it stands higher, and a line leads to its band."""
    names = ("A standard with a long name that takes much of the room",)
    chart = a_chart(ChartKind.BARS, names, one_series("S", "percent", "40"), bands=BANDS)
    figure: Any = getattr(draw_chart(chart), size)
    reach = figure["layout"]["xaxis"]["range"]
    raised = [
        note["text"].replace("<br>", " ")
        for note in figure["layout"]["annotations"]
        if note.get("yshift", 0) > 2 and note["yanchor"] == "bottom"
    ]
    lines = [one["xanchor"] * reach[1] for one in figure["layout"]["shapes"] if one["type"] == "path"]
    assert "Requires improvement" in raised
    middles = [(low + high) / 2 for name, low, high in BANDS if name in raised]
    assert sorted(lines) == pytest.approx(middles, abs=0.1)
