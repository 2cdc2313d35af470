"""From a chart to its Plotly figures, wide and narrow."""

from collections.abc import Callable

from yjplan.charts.bars import draw_bars
from yjplan.charts.chart import Chart, ChartKind, DrawnChart
from yjplan.charts.frame import NARROW, WIDE, Canvas, Spec
from yjplan.charts.line import draw_line
from yjplan.charts.multiples import draw_multiples
from yjplan.charts.slope import draw_slope
from yjplan.charts.stacked import draw_stacked

DRAWINGS: dict[ChartKind, Callable[[Chart, Canvas], Spec]] = {
    ChartKind.LINE: draw_line,
    ChartKind.BARS: draw_bars,
    ChartKind.STACKED: draw_stacked,
    ChartKind.SLOPE: draw_slope,
    ChartKind.MULTIPLES: draw_multiples,
}


def draw_chart(chart: Chart) -> DrawnChart:
    """Draw a chart for a page and for a phone.

    The figures hold published values only, and stand-ins for colours (`palette.Role`).
    """
    _refuse_empty(chart)
    draw = DRAWINGS[chart.kind]
    return DrawnChart(chart, draw(chart, WIDE), draw(chart, NARROW))


def _refuse_empty(chart: Chart) -> None:
    if not chart.series or not chart.categories:
        raise ValueError(f"chart {chart.id!r} has no series or no categories")
    for one in chart.series:
        if len(one.values) != len(chart.categories):
            raise ValueError(f"chart {chart.id!r}: series {one.name!r} needs one value a category")


def check_figures(drawn: DrawnChart) -> None:
    """Let Plotly read both figures; one that it refuses is a fault of ours and raises ValueError.

    It takes 20 ms a figure, so it is done when a picture is drawn and not when one is in the cache.
    """
    from plotly.graph_objects import Figure  # here, because the import takes 60 ms

    Figure(drawn.wide)
    Figure(drawn.narrow)
