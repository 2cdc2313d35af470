"""Labels at the ends of lines say whose they are."""

from dataclasses import replace
from typing import Any

import pytest

from tests.charts.samples import LINE, RATE, SLOPE, YEARS, a_chart, one_series
from yjplan.charts.chart import Chart, ChartKind
from yjplan.charts.draw import draw_chart
from yjplan.charts.palette import style_series
from yjplan.figures.marks import Mark


def _signs(figure: Any) -> list[Any]:  # noqa: ANN401 - JSON
    return [one for one in figure["layout"]["shapes"] if one["type"] == "path"]


@pytest.mark.parametrize("chart", [LINE, SLOPE], ids=lambda chart: chart.kind)
def test_a_named_label_begins_with_a_piece_of_its_line(chart: Chart) -> None:
    """In the line's colour and dash, with its marker, before the words: nobody has to go by the order."""
    figure: Any = draw_chart(chart).wide
    signs = _signs(figure)
    lines = [one["line"] for one in signs if "fillcolor" not in one]
    styles = style_series(chart.series)
    wanted = {(style.role.stand_in, style.dash, style.line_px) for style in styles}
    assert {(line["color"], line["dash"], line["width"]) for line in lines} == wanted
    assert len(signs) == 2 * len(chart.series)
    shifts = [note["xshift"] for note in figure["layout"]["annotations"] if "\u00a0" in note["text"]]
    assert min(shifts) >= max(float(one["path"].split("L")[1].split(",")[0]) for one in signs[::2])


def test_a_sign_stands_at_the_height_of_the_first_line_of_its_label() -> None:
    """Beside the name, not beside what comes before or after it."""
    figure: Any = draw_chart(LINE).wide
    plot = figure["layout"]["height"] - figure["layout"]["margin"]["t"] - figure["layout"]["margin"]["b"]
    labels = [note for note in figure["layout"]["annotations"] if "\u00a0" in note["text"]]
    for note, sign in zip(labels, _signs(figure)[::2], strict=True):
        lines = note["text"].count("<br>") + 1
        assert (sign["yanchor"] - note["y"]) * plot == pytest.approx((lines - 1) * 14 * 1.3 / 2, abs=0.1)


def test_on_a_phone_each_number_has_the_markers_of_its_lines() -> None:
    """The names stand in the legend; a number that two lines share has both markers."""
    chart = a_chart(
        ChartKind.LINE,
        YEARS,
        one_series("Own", RATE, "9", "8", "7", "6"),
        one_series("A", RATE, "1", "2", "3", "4", own=False),
        one_series("B", RATE, "2", "2", "3", "4", own=False),
    )
    figure: Any = draw_chart(chart).narrow
    colours = [one["line"]["color"] for one in _signs(figure)]
    assert sorted(colours) == sorted(style.role.stand_in for style in style_series(chart.series))


def test_one_line_alone_needs_no_sign() -> None:
    """There is nothing to tell it from."""
    figure: Any = draw_chart(replace(LINE, series=LINE.series[:1])).wide
    assert _signs(figure) == []


def test_a_slope_tells_both_values_and_marks_as_they_are_published() -> None:
    """A withheld first value is its mark in the label too."""
    withheld = one_series("Hidden", "percent", Mark.CONFIDENTIAL, "20")
    figure: Any = draw_chart(replace(SLOPE, series=(*SLOPE.series, withheld))).wide
    texts = [note["text"].replace("\u00a0", " ") for note in figure["layout"]["annotations"]]
    assert "Hidden [c] → 20%" in texts
