"""Labels at the ends of lines: a name, a value, and a thin leader where a label had to move."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from yjplan.charts.chart import Chart, ChartSeries
from yjplan.charts.frame import Canvas, Frame, Spec, bold, words
from yjplan.charts.labels import as_plotly, spread, widest_px
from yjplan.charts.palette import Role
from yjplan.charts.scale import Scale, amount_of

_OFFSET_PX = 16
"""From the plot's edge to the label."""
_MOVED_PX = 3
"""A label moved by more gets a leader."""

Side = Literal["left", "right"]


@dataclass(frozen=True, slots=True)
class _End:
    """One label before it has its place."""

    one: ChartSeries
    amount: Decimal
    at_edge: bool
    """False where the series stops before the plot does."""
    lines: tuple[str, ...]


def end_width(chart: Chart, canvas: Canvas, *, named: bool) -> float:
    """Width of the margin that the labels need."""
    ends = _ends(chart, canvas, side="right", named=named)
    widest = max((widest_px(end.lines, canvas.text_px) for end in ends), default=0)
    return widest * 1.06 + _OFFSET_PX + 4


def ends_height(chart: Chart, canvas: Canvas, *, named: bool) -> float:
    """Height of a plot beside which all labels find room."""
    ends = _ends(chart, canvas, side="right", named=named)
    return sum(len(end.lines) * canvas.line_px + 1 for end in ends) - 20


def end_labels(
    chart: Chart, frame: Frame, scale: Scale, *, side: Side, named: bool
) -> tuple[list[Spec], list[Spec]]:
    """Labels beside the first or last value of every series, and the leaders to them."""
    canvas = frame.canvas
    ends = _ends(chart, canvas, side=side, named=named)
    wanted = [(1 - scale.share(end.amount)) * frame.plot_height for end in ends]
    heights = [len(end.lines) * canvas.line_px + 1 for end in ends]
    centres = spread(wanted, heights, -8, frame.plot_height + 12)
    labels, leaders = [], []
    for end, at, centre in zip(ends, wanted, centres, strict=True):
        text = as_plotly(end.lines)
        edge, sign = (1, 1) if side == "right" else (0, -1)
        anchor = ("left" if side == "right" else "right", "middle")
        y = 1 - centre / frame.plot_height
        ink = bold({"color": (Role.MUTED if end.one.quiet else Role.INK).stand_in}, strong=end.one.own)
        labels.append(words(text, x=edge, y=y, anchor=anchor, xshift=sign * _OFFSET_PX, font=ink))
        if abs(at - centre) > _MOVED_PX and end.at_edge:
            leaders.append(_leader(frame, at, centre, edge, sign))
    return labels, leaders


def _ends(chart: Chart, canvas: Canvas, *, side: Side, named: bool) -> list[_End]:
    found: list[_End] = []
    for one in chart.series:
        places = [p for p, value in enumerate(one.values) if amount_of(value) is not None]
        if not places:
            continue
        place = places[-1] if side == "right" else places[0]
        value = one.values[place]
        amount = amount_of(value)
        if value is None or amount is None:
            continue
        at_edge = place in (0, len(one.values) - 1)
        text = value.text if at_edge else f"{value.text} ({chart.categories[place]})"
        room = canvas.width_px * (0.42 if canvas.narrow else 0.31)
        lines = [text] if not named else canvas.wrap(f"{one.name}\u00a0{text}", room)
        end = _End(one, amount, at_edge, tuple(lines))
        if named or not any((e.amount, e.lines, e.one.own) == (amount, end.lines, one.own) for e in found):
            found.append(end)  # without names, lines that meet in one point share their number
    return found


def _leader(frame: Frame, at: float, centre: float, edge: int, sign: int) -> Spec:
    """A thin line from just outside the plot to just before the label."""
    near, far = 2 / frame.plot_width, (_OFFSET_PX - 3) / frame.plot_width
    return {
        "type": "line",
        "xref": "paper",
        "x0": round(edge + sign * near, 5),
        "x1": round(edge + sign * far, 5),
        "yref": "paper",
        "y0": round(1 - at / frame.plot_height, 5),
        "y1": round(1 - centre / frame.plot_height, 5),
        "line": {"color": Role.MUTED.stand_in, "width": 1},
    }
