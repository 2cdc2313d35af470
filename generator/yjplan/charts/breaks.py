"""Breaks in a series: a dashed line between two periods, with a few words above it."""

from collections.abc import Sequence

from yjplan.charts.chart import Break, Chart
from yjplan.charts.frame import Canvas, Frame, Spec, words
from yjplan.charts.labels import as_plotly
from yjplan.charts.palette import Role

HALF_WAY = 0.5
"""A period is a point on the axis; what happened between two is drawn in the middle."""


def breaks_height(chart: Chart, canvas: Canvas) -> float:
    """Room for the words above the plot: one row a break, so that no two touch."""
    return len(chart.breaks) * canvas.line_px + 2 if chart.breaks else 0


def break_lines(chart: Chart, frame: Frame) -> list[Spec]:
    """The dashed lines; each reaches up to its words."""
    return [
        break_line(one, "x", "paper", (0, 1 + _row_px(frame, row) / frame.plot_height))
        for row, one in enumerate(chart.breaks)
    ]


def break_line(one: Break, x_axis: str, y_axis: str, reach: tuple[float, float]) -> Spec:
    """One dashed line on the axes of its plot; `reach` is its lower and its upper end there."""
    return {
        "type": "line",
        "xref": x_axis,
        "x0": one.after + HALF_WAY,
        "x1": one.after + HALF_WAY,
        "yref": y_axis,
        "y0": reach[0],
        "y1": round(reach[1], 5),
        "line": {"color": Role.INK.stand_in, "width": 1.5, "dash": "dash"},
    }


def break_labels(chart: Chart, frame: Frame, reach: Sequence[float]) -> list[Spec]:
    """The words above the lines, kept inside the drawing; `reach` is the range of the period axis."""
    canvas, found = frame.canvas, []
    for row, one in enumerate(chart.breaks):
        half = canvas.width_of(one.label) / 2
        middle = (one.after + HALF_WAY - reach[0]) / (reach[1] - reach[0]) * frame.plot_width
        middle = min(max(middle, half - frame.left), frame.plot_width + frame.right - half)
        place = {"yshift": round(_row_px(frame, row)), "yref": "paper"}
        x = round(middle / frame.plot_width, 4)
        found.append(words(as_plotly([one.label]), x=x, y=1, anchor=("center", "bottom"), **place))
    return found


def _row_px(frame: Frame, row: int) -> float:
    return 2 + row * frame.canvas.line_px
