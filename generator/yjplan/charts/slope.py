"""Slopes: before and after, one line a series, values at both ends and names at the right."""

from decimal import Decimal

from yjplan.charts.chart import Chart
from yjplan.charts.ends import end_labels, end_width
from yjplan.charts.frame import Canvas, Frame, Spec, axis, head, head_height, unit_of
from yjplan.charts.labels import as_plotly
from yjplan.charts.line import traces
from yjplan.charts.palette import Role
from yjplan.charts.scale import Scale, amount_of, number, round_scale

_LEAST_SPAN = Decimal("0.7")
"""The scale need not begin at zero, but spans three tenths of the largest value at least."""


def draw_slope(chart: Chart, canvas: Canvas) -> Spec:
    """The Plotly figure of a slope chart."""
    scale = _scale(chart)
    left = max(_left_px(chart, canvas), canvas.width_of(chart.categories[0]) / 2 + 2)
    right = end_width(chart, canvas, named=True)
    height = max(220 if canvas.narrow else 260, len(chart.series) * canvas.line_px * 2.4)
    rows = max(len(lines) for lines in _headings(chart, canvas))
    frame = Frame(canvas, left, right, head_height(chart, canvas) + rows * canvas.line_px + 14, 14, height)
    before, before_leaders = end_labels(chart, frame, scale, side="left", named=False)
    after, after_leaders = end_labels(chart, frame, scale, side="right", named=True)
    last = len(chart.categories) - 1
    layout = frame.layout(
        xaxis=axis(
            range=[0, last],
            side="top",
            showticklabels=True,
            showgrid=True,
            gridcolor=Role.GRID.stand_in,
            gridwidth=1,
            tickangle=0,
            tickmode="array",
            tickvals=list(range(last + 1)),
            ticktext=[as_plotly(lines) for lines in _headings(chart, canvas)],
            ticklabelstandoff=6,
        ),
        yaxis=axis(range=[number(scale.low), number(scale.high)]),
        shapes=[*before_leaders, *after_leaders],
        annotations=[*head(chart, frame), *before, *after],
    )
    return {"data": traces(chart), "layout": layout}


def _scale(chart: Chart) -> Scale:
    amounts = [a for one in chart.series for a in map(amount_of, one.values) if a is not None]
    high, low = max(amounts, default=Decimal(1)), min(amounts, default=Decimal(0))
    if low < 0 or high == 0:
        return round_scale(amounts, unit_of(chart), ticks=8)
    low = min(low - (high - low) / 8, high * _LEAST_SPAN)
    return Scale(low, high + (high - low) / 16, ())


def _left_px(chart: Chart, canvas: Canvas) -> float:
    texts = [one.values[0].text for one in chart.series if one.values and one.values[0]]
    return max((canvas.width_of(text) for text in texts), default=0) + 24


def _headings(chart: Chart, canvas: Canvas) -> list[list[str]]:
    return [canvas.wrap(name, canvas.text_px * 7) for name in chart.categories]
