"""Slopes: before and after, one line a series, values at both ends; names at the right, or in a legend."""

from decimal import Decimal

from yjplan.charts.chart import Chart
from yjplan.charts.ends import end_labels, end_width
from yjplan.charts.frame import (
    Canvas,
    Frame,
    Spec,
    axis,
    head,
    head_height,
    legend,
    legend_height,
    unit_of,
)
from yjplan.charts.labels import as_plotly, widest_px
from yjplan.charts.line import traces
from yjplan.charts.palette import Role
from yjplan.charts.scale import Scale, amount_of, number, round_scale

_LEAST_SPAN = Decimal("0.7")
"""The scale need not begin at zero, but spans three tenths of the largest value at least."""


def draw_slope(chart: Chart, canvas: Canvas) -> Spec:
    """The Plotly figure of a slope chart."""
    scale = _scale(chart)
    headings = _headings(chart, canvas)
    keyed = canvas.narrow and len(chart.series) > 1
    names = [one.name for one in chart.series]
    above = max(len(lines) for lines in headings) * canvas.line_px + 14
    above += legend_height(names, canvas) if keyed else 0
    halves = [widest_px(lines, canvas.text_px) / 2 + 2 for lines in headings]
    left = max(_left_px(chart, canvas), halves[0])
    right = max(end_width(chart, canvas, named=not keyed), halves[-1])
    height = max(220 if canvas.narrow else 260, len(chart.series) * canvas.line_px * 2.4)
    frame = Frame(canvas, left, right, head_height(chart, canvas) + above, 14, height)
    before, before_leaders = end_labels(chart, frame, scale, side="left", named=False)
    after, after_leaders = end_labels(chart, frame, scale, side="right", named=not keyed)
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
            ticktext=[as_plotly(lines) for lines in headings],
            ticklabelstandoff=6,
        ),
        yaxis=axis(range=[number(scale.low), number(scale.high)]),
        shapes=[*before_leaders, *after_leaders],
        annotations=[*head(chart, frame), *before, *after],
    )
    if keyed:
        layout |= {"showlegend": True, "legend": legend(names, frame, above)}
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
