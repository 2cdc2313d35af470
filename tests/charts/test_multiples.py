"""Small multiples, breaks and the quiet lines of other services."""

import json
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from tests.charts.samples import LINE, MULTIPLES, RATE, YEARS, a_chart, one_series
from yjplan.charts.chart import Break, Chart, ChartKind
from yjplan.charts.draw import draw_chart
from yjplan.charts.palette import Role
from yjplan.charts.words import describe_chart
from yjplan.figures.marks import Mark

BROKEN = Break(1, "1 April 2020", "New councils took over.")


def _figure(chart: Chart, size: str = "wide") -> Any:  # noqa: ANN401 - JSON, read by index below
    return json.loads(json.dumps(getattr(draw_chart(chart), size)))


def _axes(figure: Any, letter: str) -> list[Any]:  # noqa: ANN401 - as above
    return [part for name, part in sorted(figure["layout"].items()) if name.startswith(f"{letter}axis")]


def _texts(figure: Any) -> list[str]:  # noqa: ANN401 - as above
    return [note["text"] for note in figure["layout"]["annotations"]]


@pytest.mark.parametrize("size", ["wide", "narrow"])
def test_all_panels_have_one_scale(size: str) -> None:
    """A small area may not look like a large one because its axis is shorter."""
    figure = _figure(MULTIPLES, size)
    assert len(figure["data"]) == len(MULTIPLES.series)
    assert len({tuple(axis["range"]) for axis in _axes(figure, "y")}) == 1
    assert len({tuple(axis["range"]) for axis in _axes(figure, "x")}) == 1
    assert _axes(figure, "y")[0]["range"][0] == 0


@pytest.mark.parametrize("size", ["wide", "narrow"])
def test_panels_lie_side_by_side_and_do_not_touch(size: str) -> None:
    """Each has its own place inside the drawing."""
    figure = _figure(MULTIPLES, size)
    pairs = zip(_axes(figure, "x"), _axes(figure, "y"), strict=True)
    places = [(x["domain"], y["domain"]) for x, y in pairs]
    for n, (x, y) in enumerate(places):
        assert 0 <= x[0] < x[1] <= 1
        assert 0 <= y[0] < y[1] <= 1
        for other_x, other_y in places[n + 1 :]:
            assert x[1] <= other_x[0] or other_x[1] <= x[0] or y[1] <= other_y[0] or other_y[1] <= y[0]


def test_the_service_comes_first_and_strong() -> None:
    """In the first colour, thicker, its name in bold; the others are grey."""
    figure = _figure(MULTIPLES)
    own, *others = figure["data"]
    assert own["line"]["color"] == Role.SERIES_1.stand_in
    assert all(one["line"]["color"] == Role.MUTED.stand_in for one in others)
    assert all(one["line"]["width"] < own["line"]["width"] for one in others)
    (title,) = [one for one in figure["layout"]["annotations"] if one["text"] == "Northamptonshire"]
    assert title["font"]["weight"] == 700


def test_the_last_number_stands_in_each_panel() -> None:
    """Readers need not guess it from the axis; a panel without any number shows its mark."""
    chart = replace(
        MULTIPLES, series=(*MULTIPLES.series, one_series("Hidden", RATE, *[Mark.CONFIDENTIAL] * 4))
    )
    texts = _texts(_figure(chart))
    assert {"179", "146", "178", "[c]"} <= set(texts)


def test_a_break_is_drawn_in_the_panels_that_it_is_about() -> None:
    """Between the two periods, dashed, and not in the panel of an area that did not change."""
    names = (MULTIPLES.series[0].name, MULTIPLES.series[2].name)
    shapes = _figure(replace(MULTIPLES, breaks=(replace(BROKEN, names=names),)))["layout"]["shapes"]
    assert [shape["xref"] for shape in shapes] == ["x", "x3"]
    assert {(shape["x0"], shape["x1"], shape["line"]["dash"]) for shape in shapes} == {(1.5, 1.5, "dash")}


@pytest.mark.parametrize("size", ["wide", "narrow"])
def test_a_line_chart_draws_a_break_once_with_its_label(size: str) -> None:
    """A dashed line over the whole height, its few words above the plot."""
    figure = _figure(replace(LINE, breaks=(BROKEN,)), size)
    lines = [s for s in figure["layout"]["shapes"] if s["type"] == "line"]
    (line,) = [s for s in lines if s["line"].get("dash") == "dash"]
    assert (line["x0"], line["y0"]) == (1.5, 0)
    assert "1 April 2020" in _texts(figure)
    plain = _figure(LINE, size)
    assert figure["layout"]["margin"]["t"] > plain["layout"]["margin"]["t"]


def test_labels_of_two_breaks_stand_in_rows_of_their_own() -> None:
    """They never touch, however near the breaks are."""
    breaks = (BROKEN, replace(BROKEN, after=2, label="1 May 2021"))
    notes = _figure(replace(LINE, breaks=breaks))["layout"]["annotations"]
    shifts = {note["text"]: note.get("yshift") for note in notes}
    assert shifts["1 April 2020"] != shifts["1 May 2021"]


def test_breaks_are_told_in_the_description() -> None:
    """Who cannot see the dashed line hears of it."""
    words = describe_chart(
        ChartKind.MULTIPLES, axis="Rate", categories=YEARS, series=MULTIPLES.series, breaks=(BROKEN,)
    )
    assert words.startswith("Small line charts side by side, all on one scale. Rate.")
    assert words.endswith("Dashed line, 1 April 2020: New councils took over.")


def test_other_services_are_grey_thin_and_below_and_differ_without_colour() -> None:
    """The service's own line is drawn last; no two quiet ones have the same dash and marker."""
    quiet = [
        replace(one_series(f"Place {n}", RATE, "1", "2", "3", "4", own=False), quiet=True) for n in range(5)
    ]
    chart = a_chart(ChartKind.LINE, YEARS, one_series("Own", RATE, "4", "3", "2", "1"), *quiet)
    figure = _figure(chart)
    assert figure["data"][-1]["name"] == "Own"
    lines = [one for one in figure["data"] if one["name"] != "Own"]
    assert {one["line"]["color"] for one in lines} == {Role.MUTED.stand_in}
    assert len({(one["line"]["dash"], one["marker"]["symbol"]) for one in lines}) == 5


def test_many_names_at_the_ends_find_room() -> None:
    """The plot grows until every label has a place of its own."""
    many = [one_series(f"A service with a long name {n}", RATE, *"1234", own=n == 0) for n in range(12)]
    chart = a_chart(ChartKind.LINE, YEARS, *many)
    figure = _figure(chart)
    plot = figure["layout"]["height"] - figure["layout"]["margin"]["t"] - figure["layout"]["margin"]["b"]
    labels = [n for n in figure["layout"]["annotations"] if "long name" in n["text"].replace("<br>", " ")]
    centres = sorted(note["y"] * plot for note in labels)
    assert len(labels) == 12
    assert min(b - a for a, b in pairwise(centres)) >= 14
