"""Chart: a table that is drawn."""

from tests.blocks.reading import all_problems, codes, viewed
from yjplan.blocks.chart import CHART
from yjplan.charts.chart import ChartKind
from yjplan.charts.draw import draw_chart


def test_the_example_is_a_line_for_each_column_of_figures() -> None:
    """Periods along the axis, and Plotly accepts the figure."""
    (chart,) = viewed(CHART).charts
    assert (chart.kind, chart.categories) == (ChartKind.LINE, ("2020-21", "2021-22", "2022-23"))
    assert [series.name for series in chart.series] == ["Schools", "Police"]
    assert draw_chart(chart).wide["data"]


def test_small_counts_are_not_drawn() -> None:
    """A withheld count has no place on the picture."""
    (chart,) = viewed(CHART, CHART.example.replace("41", "4")).charts
    first = chart.series[0].values[0]
    assert first is not None
    assert first.amount is None
    assert "withheld" in chart.description.lower()


def test_a_chart_needs_names_first_and_then_figures() -> None:
    """Figures in the first column, or none at all, are named."""
    assert all_problems(CHART) == []
    assert "wrong-type" in codes(
        all_problems(CHART, CHART.example.replace("{name: Year}", "{name: Year, unit: years}"))
    )
    without = CHART.example.replace(", unit: children", "")
    assert "missing-key" in codes(all_problems(CHART, without))
