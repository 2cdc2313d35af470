"""The figure that the page hands to plotly.js."""

import json

import pytest

from tests.charts.samples import ALL, BARS, LINE
from yjplan.charts.chart import Chart
from yjplan.charts.draw import draw_chart
from yjplan.charts.interactive import interactive_json
from yjplan.charts.palette import Role


@pytest.mark.parametrize("chart", ALL, ids=lambda chart: chart.kind)
def test_two_runs_give_the_same_json_with_real_colours_only(chart: Chart) -> None:
    """No stand-in reaches a reader."""
    first, second = interactive_json(draw_chart(chart)), interactive_json(draw_chart(chart))
    assert first == second
    assert not any(role.stand_in in first for role in Role)
    assert Role.SERIES_1.colour in first


@pytest.mark.parametrize("chart", ALL, ids=lambda chart: chart.kind)
def test_the_json_cannot_end_its_script_element(chart: Chart) -> None:
    """Authored text may hold '</script>'."""
    assert "<" not in interactive_json(draw_chart(chart))


def test_the_figure_takes_the_width_of_its_place() -> None:
    """A phone gets a figure of its own, without a fixed width either; both say what room their words need."""
    figure = json.loads(interactive_json(draw_chart(LINE)))
    assert (figure["room"], figure["narrow"]["room"]) == (720, 350)
    for one in (figure, figure["narrow"]):
        assert "width" not in one["layout"]


def test_drawing_the_interactive_figure_leaves_the_static_one_alone() -> None:
    """Value in, value out."""
    drawn = draw_chart(LINE)
    before = json.dumps(drawn.wide)
    interactive_json(drawn)
    assert json.dumps(drawn.wide) == before


def test_pointing_at_a_value_tells_series_category_and_value() -> None:
    """Hover text is the published text."""
    figure = json.loads(interactive_json(draw_chart(BARS)))
    assert figure["data"][0]["hovertext"][0] == "Offences<br>Violence against the person: 1,245"


def test_each_real_colour_tells_its_role() -> None:
    """A page in dark colours can put its own in their place."""
    colours = json.loads(interactive_json(draw_chart(LINE)))["colours"]
    assert colours["#12436d"] == "s1"
    assert len({role.colour for role in Role if not role.value.startswith("on-")}) == 10
