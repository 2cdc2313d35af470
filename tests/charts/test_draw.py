"""Figures drawn from charts."""

import json
import re
from dataclasses import replace
from typing import Any

import pytest

from tests.charts.samples import ALL, BARS, LINE, RATE, SLOPE, STACKED, a_chart, one_series
from yjplan.charts.chart import Chart, ChartKind
from yjplan.charts.draw import DRAWINGS, draw_chart
from yjplan.charts.palette import MOST_SERIES, Role
from yjplan.figures.marks import Mark


def _figure(chart: Chart, size: str = "wide") -> Any:  # noqa: ANN401 - JSON, read by index below
    return json.loads(json.dumps(getattr(draw_chart(chart), size)))


def _texts(figure: Any) -> list[str]:  # noqa: ANN401 - as above
    notes = [note["text"] for note in figure["layout"].get("annotations", [])]
    return notes + [text for trace in figure["data"] for text in trace.get("text", [])]


def _trace(figure: Any, name: str) -> Any:  # noqa: ANN401 - as above
    return next(trace for trace in figure["data"] if trace.get("name") == name)


def test_every_kind_of_chart_has_a_drawing() -> None:
    """A kind without a drawing would fail while an author waits."""
    assert set(DRAWINGS) == set(ChartKind)


@pytest.mark.parametrize("chart", ALL, ids=lambda chart: chart.kind)
def test_two_runs_draw_the_same_bytes(chart: Chart) -> None:
    """The figure depends on the chart and on nothing else."""
    first, second = draw_chart(chart), draw_chart(chart)
    assert json.dumps(first.wide) == json.dumps(second.wide)
    assert json.dumps(first.narrow) == json.dumps(second.narrow)


@pytest.mark.parametrize("chart", ALL, ids=lambda chart: chart.kind)
def test_a_figure_holds_no_real_colour(chart: Chart) -> None:
    """All colours are stand-ins, which the picture turns into style classes."""
    known = {role.stand_in for role in Role}
    found = set(re.findall(r"#[0-9a-fA-F]{6}", json.dumps(_figure(chart))))
    assert found
    assert found <= known


@pytest.mark.parametrize("chart", ALL, ids=lambda chart: chart.kind)
@pytest.mark.parametrize(("size", "width"), [("wide", 720), ("narrow", 350)])
def test_a_figure_has_its_width_and_keeps_its_margins(chart: Chart, size: str, width: int) -> None:
    """Plotly may not move margins, which were computed from the text."""
    layout = _figure(chart, size)["layout"]
    assert layout["width"] == width
    assert layout["margin"]["autoexpand"] is False
    assert layout["font"]["size"] >= 14


@pytest.mark.parametrize("chart", ALL, ids=lambda chart: chart.kind)
def test_a_figure_has_no_title(chart: Chart) -> None:
    """The page has a caption; a title in the picture would say it twice."""
    assert "title" not in _figure(chart)["layout"]


def test_a_withheld_value_is_a_gap_in_the_line_with_its_mark() -> None:
    """The line has no point there, and the foot of the period says [c]."""
    figure = _figure(LINE)
    assert _trace(figure, "Northamptonshire")["y"] == [212, None, 190, 179]
    assert _trace(figure, "Northamptonshire")["connectgaps"] is False
    assert "[c]" in _texts(figure)


def test_a_withheld_value_has_no_bar_and_its_mark_in_place() -> None:
    """Two bars remain of three, each in the place of its category, and [c] stands in that of the third."""
    figure = _figure(BARS)
    bars = _trace(figure, "Offences")
    assert bars["x"] == [1245, None, 12]
    values = figure["data"][1]
    assert [text.strip("\u00a0") for text in values["text"]] == ["1,245", "[c]", "12"]
    assert values["y"] == bars["y"]


def test_a_withheld_part_of_a_stack_is_said_behind_its_bar() -> None:
    """The bar is shorter, and says why."""
    figure = _figure(STACKED)
    assert _trace(figure, "Health")["x"] == [38.5, None]
    assert "\u00a0+ [c]" in _texts(figure), "with a space before it, off the bar"


def test_stacked_parts_begin_where_the_part_before_ends() -> None:
    """Bases are the sums of the parts before."""
    assert _trace(_figure(STACKED), "Probation")["base"] == [99, 58]


def test_words_are_printed_only_on_segments_that_have_room() -> None:
    """1 per cent of the width cannot hold its number."""
    texts = _texts(_figure(STACKED))
    assert "60.5%" in texts
    assert "1%" not in texts


@pytest.mark.parametrize("size", ["wide", "narrow"])
def test_lines_and_bars_start_at_zero(size: str) -> None:
    """A cut axis makes differences look larger than they are."""
    assert _figure(LINE, size)["layout"]["yaxis"]["range"][0] == 0
    assert _figure(BARS, size)["layout"]["xaxis"]["range"][0] == 0
    assert _figure(STACKED, size)["layout"]["xaxis"]["range"][0] == 0


def test_negative_bars_leave_room_for_their_values_on_the_left() -> None:
    """The value of a bar to the left is printed at its left end."""
    chart = a_chart(ChartKind.BARS, ("A", "B"), one_series("Change", "percent-change", "-21.4", "5"))
    figure = _figure(chart)
    assert figure["layout"]["xaxis"]["range"][0] < -21.4
    assert figure["data"][1]["textposition"] == ["middle left", "middle right"]
    assert "−21.4%" in figure["data"][1]["text"][0]


def test_the_wide_line_chart_names_lines_at_their_ends_and_the_narrow_in_a_legend() -> None:
    """Direct labels where there is room; values stand at the ends in both."""
    wide, narrow = _figure(LINE), _figure(LINE, "narrow")
    assert "Northamptonshire\u00a0179" in _texts(wide)
    assert wide["layout"]["showlegend"] is False
    assert "179" in _texts(narrow)
    assert narrow["layout"]["showlegend"] is True


def test_the_service_is_solid_and_on_top_and_comparators_differ_by_dash_and_marker() -> None:
    """Nobody has to tell colours apart."""
    figure = _figure(LINE)
    own = _trace(figure, "Northamptonshire")
    assert own["line"]["dash"] == "solid"
    assert own["line"]["color"] == Role.SERIES_1.stand_in
    assert figure["data"][-1]["name"] == "Northamptonshire"
    others = [_trace(figure, name) for name in ("England and Wales", "East Midlands")]
    assert len({(one["line"]["dash"], one["marker"]["symbol"]) for one in (own, *others)}) == 3


def test_hatching_tells_bars_of_comparators_from_the_service() -> None:
    """Not by colour alone."""
    figure = _figure(BARS)
    assert "pattern" not in _trace(figure, "Offences")["marker"]
    assert _trace(figure, "Last year")["marker"]["pattern"]["shape"]


@pytest.mark.parametrize("kind", [ChartKind.BARS, ChartKind.STACKED])
def test_no_two_bars_of_a_chart_differ_by_colour_alone(kind: ChartKind) -> None:
    """Each has a hatching of its own, whoever they are about."""
    many = [one_series(f"Series {n}", RATE, "1", "2", own=n < 4) for n in range(MOST_SERIES)]
    traces = [one for one in _figure(a_chart(kind, ("A", "B"), *many))["data"] if "meta" in one]
    shapes = [one["marker"].get("pattern", {}).get("shape") for one in traces]
    assert len(set(shapes)) == len(shapes) == MOST_SERIES


@pytest.mark.parametrize("kind", [ChartKind.LINE, ChartKind.SLOPE])
def test_no_two_lines_of_a_chart_differ_by_colour_alone(kind: ChartKind) -> None:
    """Each has a dash and a marker of its own; the service's first is solid."""
    many = [one_series(f"Series {n}", RATE, "1", "2", own=n < 4) for n in range(MOST_SERIES)]
    traces = sorted(_figure(a_chart(kind, ("A", "B"), *many))["data"], key=lambda one: one["meta"])
    assert len({one["line"]["dash"] for one in traces}) == MOST_SERIES
    assert len({one["marker"]["symbol"] for one in traces}) == MOST_SERIES
    assert traces[0]["line"]["dash"] == "solid"


@pytest.mark.parametrize("own", [1, 8, 14])
def test_more_lines_than_colours_still_differ_by_dash_or_marker(own: int) -> None:
    """A block of scores has a line for each thing that was scored, and its legend has to tell them apart."""
    many = [one_series(f"Series {n}", "score", "1", "2", own=n < own) for n in range(14)]
    traces = _figure(a_chart(ChartKind.SLOPE, ("A", "B"), *many))["data"]
    assert len({(one["line"]["dash"], one["marker"]["symbol"]) for one in traces}) == len(traces)


def test_on_a_phone_a_slope_has_its_names_in_a_legend() -> None:
    """Beside the values they would press the picture to nothing."""
    figure = _figure(SLOPE, "narrow")
    margin = figure["layout"]["margin"]
    assert figure["layout"]["showlegend"] is True
    assert margin["l"] + margin["r"] < figure["layout"]["width"] / 2


@pytest.mark.parametrize("chart", ALL, ids=lambda chart: chart.kind)
@pytest.mark.parametrize("size", ["wide", "narrow"])
def test_no_words_bring_a_style_attribute(chart: Chart, size: str) -> None:
    """Plotly makes a style attribute of a tag, which the site's policy forbids; only line breaks are none."""
    assert set(re.findall(r"<[^>]*>", json.dumps(_figure(chart, size)))) <= {"<br>"}


def test_authored_names_cannot_become_tags() -> None:
    """Plotly reads a little HTML; angle brackets of authors stay text."""
    assert "<stolen>" not in json.dumps(_figure(BARS))
    assert "&lt;stolen&gt;" in json.dumps(_figure(BARS))


def test_bands_are_shaded_and_named() -> None:
    """Each band is one shape behind the data and one name; a line parts neighbours of nearly one shade."""
    figure = _figure(LINE)
    below = [shape for shape in figure["layout"]["shapes"] if shape.get("layer") == "below"]
    *bands, edge = below
    assert [(shape["y0"], shape["y1"]) for shape in bands] == [(0, 150), (150, 250)]
    assert (edge["y0"], edge["y1"], edge["line"]["color"]) == (150, 150, Role.MUTED.stand_in)
    assert {"Low", "High"} <= set(_texts(figure))


def test_edges_of_bands_keep_out_of_the_names_above_bars() -> None:
    """On a phone names stand between the bars; the dotted lines run beside each bar only."""
    names = ("Assessment: other people's safety", "Planning: other people's safety")
    bands = (("Good", 0, 65), ("Outstanding", 65, 100))
    chart = a_chart(ChartKind.BARS, names, one_series("Yes", "percent", "60", "80"), bands=bands)
    narrow = _figure(chart, "narrow")
    bars = _trace(narrow, "Yes")
    edges = [s for s in narrow["layout"]["shapes"] if s["line"].get("dash") == "dot"]
    assert [(edge["y0"] + edge["y1"]) / 2 for edge in edges] == pytest.approx(bars["y"])
    assert len([s for s in _figure(chart)["layout"]["shapes"] if s["line"].get("dash") == "dot"]) == 1


def test_lines_that_end_in_one_point_share_their_number() -> None:
    """Where the legend has the names, '8 8 8' would say nothing; beside names each line has its own."""
    lines = [one_series(name, "score", before, "8") for name, before in (("A", "3"), ("B", "5"), ("C", "8"))]
    chart = a_chart(ChartKind.SLOPE, ("Before", "After"), *lines)
    assert _texts(_figure(chart, "narrow")).count("8") == 2  # once at each side
    named = {text.replace("\u00a0", " ") for text in _texts(_figure(chart))}
    assert {"A 3 → 8", "B 5 → 8", "C 8 → 8"} <= named


def test_the_slope_prints_both_values_of_each_series() -> None:
    """Before at the left; both with the name at the right, since lines may end in one point."""
    texts = [text.replace("\u00a0", " ") for text in _texts(_figure(SLOPE))]
    assert "38.4%" in texts
    assert "Northamptonshire 38.4% → 29.7%" in texts


def test_many_periods_are_thinned_and_the_last_is_named() -> None:
    """On a phone not every year fits; the newest always does."""
    years = tuple(str(year) for year in range(2000, 2023))
    chart = a_chart(ChartKind.LINE, years, one_series("N", RATE, *(str(year) for year in range(23))))
    ticks = _figure(chart, "narrow")["layout"]["xaxis"]["ticktext"]
    assert len(ticks) < len(years)
    assert ticks[-1] == "2022"


def test_a_chart_of_withheld_values_only_is_drawn_without_numbers() -> None:
    """Marks alone make a chart that says so."""
    for kind in ChartKind:
        chart = a_chart(kind, ("2020", "2021"), one_series("N", RATE, Mark.CONFIDENTIAL, Mark.CONFIDENTIAL))
        figure = _figure(chart)
        assert not any(x is not None for one in figure["data"] if one["type"] == "bar" for x in one["x"])
        assert "N: 0" not in json.dumps(figure)


def test_one_period_alone_is_drawn() -> None:
    """A line of one point is a point."""
    assert _figure(a_chart(ChartKind.LINE, ("2021",), one_series("N", RATE, "179")))["data"][0]["y"] == [179]


def test_a_chart_without_series_is_refused() -> None:
    """Nothing to draw is a fault of ours, said by name."""
    with pytest.raises(ValueError, match="chart-line"):
        draw_chart(replace(LINE, series=()))


def test_a_series_with_too_few_values_is_refused() -> None:
    """One value a category."""
    with pytest.raises(ValueError, match="needs one value a category"):
        draw_chart(replace(LINE, series=(one_series("N", RATE, "1"),)))
