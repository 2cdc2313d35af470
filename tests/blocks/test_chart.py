"""Chart: a table that is drawn."""

import pytest

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


@pytest.mark.parametrize("kind", ["line", "bars", "stacked", "slope"])
def test_a_chart_of_more_series_than_can_be_told_apart_is_a_problem(kind: str) -> None:
    """Six have looks of their own; the seventh is named, with what to do."""
    six, seven = (_wide_example(kind, count) for count in (6, 7))
    assert all_problems(CHART, six) == []
    (found,) = all_problems(CHART, seven)
    assert (found.code, found.place.path) == ("too-many-series", "columns[8]")
    assert "7 series" in found.message


def _wide_example(kind: str, count: int) -> str:
    """A chart of so many series."""
    columns = "".join(f"  - {{name: Column {n}, unit: sessions}}\n" for n in range(count))
    cells = ", ".join(str(10 + n) for n in range(count))
    head = f"title: T\nkind: {kind}\ncolumns:\n  - {{name: Year}}\n"
    return f"{head}{columns}rows:\n  - {{cells: [A, {cells}]}}\n"
