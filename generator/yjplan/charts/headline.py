"""The figure that stands above a chart, found again on its line where the line runs on past it."""

from yjplan.charts.breaks import HALF_WAY
from yjplan.charts.chart import Chart, ChartSeries
from yjplan.charts.clear_place import Box, Segment, free_place, line_pieces
from yjplan.charts.frame import BOLD_WIDER, Frame, Spec, bold, words
from yjplan.charts.labels import escape
from yjplan.charts.palette import Role
from yjplan.charts.scale import Scale, amount_of, number

_CLEAR_PX = 4
_MARKER_PX = 5
_RING_PX = 8
_FARTHEST_PX = 36
"""Farther off, the number would seem to be of another point."""
_FOOT_PX = 18
"""Room above the axis, where marks of withheld values stand."""


def headline_note(
    chart: Chart, frame: Frame, scale: Scale, reach: tuple[float, float]
) -> tuple[list[Spec], list[Spec]]:
    """The value of the headline's period beside its point, and a ring around that, as words and as shapes.

    Nothing where the end of the line says it, and nothing where it would lie across a line.
    """
    if chart.told is None:
        return [], []
    one = chart.series[0]
    value = one.values[chart.told]
    amount = amount_of(value)
    later = any(amount_of(after) is not None for after in one.values[chart.told + 1 :])
    if value is None or amount is None or not later:
        return [], []
    lines = [piece for each in chart.series for piece in _pieces(each, frame, scale, reach)]
    dashed = [_across_px(frame, reach, one.after + HALF_WAY) for one in chart.breaks]
    lines += [(x, 0.0, x, frame.plot_height) for x in dashed]
    canvas = frame.canvas
    size = (canvas.width_of(value.text) * BOLD_WIDER + _CLEAR_PX, canvas.text_px + _CLEAR_PX)
    at = (_across_px(frame, reach, chart.told), (1 - scale.share(amount)) * frame.plot_height)
    lines += [(at[0] - _RING_PX, y, at[0] + _RING_PX, y) for y in (at[1] - _RING_PX, at[1] + _RING_PX)]
    room = Box(0, 0, frame.plot_width, frame.plot_height - _FOOT_PX)
    grid = [(0.0, y, frame.plot_width, y) for y in _grid(frame, scale)]
    found = free_place(at, size, room, lines, grid, within_px=_FARTHEST_PX)
    if found is None:
        return [], []
    x, y = chart.told, number(amount)
    label = words(
        escape(value.text),
        x=x,
        y=y,
        anchor=("center", "middle"),
        xref="x",
        yref="y",
        xshift=round(found[0] - at[0]),
        yshift=round(at[1] - found[1]),
        font=bold({"color": Role.INK.stand_in}, strong=True),
    )
    return [label], [_ring(x, y)]


def _ring(x: int, y: float) -> Spec:
    box = {"x0": -_RING_PX, "x1": _RING_PX, "y0": -_RING_PX, "y1": _RING_PX}
    axes = {"xref": "x", "xsizemode": "pixel", "xanchor": x, "yref": "y", "ysizemode": "pixel", "yanchor": y}
    return {"type": "circle", **axes, **box, "line": {"color": Role.INK.stand_in, "width": 1.5}}


def _across_px(frame: Frame, reach: tuple[float, float], place: float) -> float:
    return (place - reach[0]) / (reach[1] - reach[0]) * frame.plot_width


def _grid(frame: Frame, scale: Scale) -> list[float]:
    return [(1 - scale.share(tick)) * frame.plot_height for tick in scale.ticks]


def _pieces(one: ChartSeries, frame: Frame, scale: Scale, reach: tuple[float, float]) -> list[Segment]:
    """The pieces of a line between neighbouring periods, and its markers, in pixels of the plot."""
    points = {
        place: (_across_px(frame, reach, place), (1 - scale.share(amount)) * frame.plot_height)
        for place, value in enumerate(one.values)
        if (amount := amount_of(value)) is not None
    }
    return line_pieces(points, _MARKER_PX)
