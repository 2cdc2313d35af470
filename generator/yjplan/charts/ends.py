"""Labels at the ends of lines: sign, name and value, and a thin leader where a label had to move."""

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from yjplan.charts.chart import Chart, ChartKind, ChartSeries
from yjplan.charts.frame import Canvas, Frame, Spec, bold, words
from yjplan.charts.labels import as_plotly, spread, widest_px
from yjplan.charts.palette import Role, SeriesStyle, style_series
from yjplan.charts.scale import Scale, amount_of
from yjplan.charts.signs import MARKER_PX, SIGN_PX, line_sign, marker_sign

_OFFSET_PX = 16
"""From the plot's edge to the label."""
_MOVED_PX = 3
"""A label moved by more gets a leader."""
_SIGN_GAP_PX = 6
"""Between a sign and the words that follow it."""
_MOST_MARKERS = 3
"""More lines than this in one point have no markers beside their number: they would fill the drawing."""

Side = Literal["left", "right"]


@dataclass(frozen=True, slots=True)
class _End:
    """One label before it has its place."""

    one: ChartSeries
    amount: Decimal
    at_edge: bool
    """False where the series stops before the plot does."""
    lines: tuple[str, ...]
    styles: tuple[SeriesStyle, ...]
    """Of the lines that it is about; none where the chart has one line only."""
    named: bool

    @property
    def signs_px(self) -> float:
        """Width of the signs before the words."""
        if not self.styles or len(self.styles) > _MOST_MARKERS:
            return 0
        return (SIGN_PX if self.named else len(self.styles) * MARKER_PX) + _SIGN_GAP_PX


def end_width(chart: Chart, canvas: Canvas, *, named: bool) -> float:
    """Width of the margin that the labels need."""
    ends = _ends(chart, canvas, side="right", named=named)
    widest = max((widest_px(end.lines, canvas.text_px) * 1.06 + end.signs_px for end in ends), default=0)
    return widest + _OFFSET_PX + 4


def ends_height(chart: Chart, canvas: Canvas, *, named: bool) -> float:
    """Height of a plot beside which all labels find room."""
    ends = _ends(chart, canvas, side="right", named=named)
    return sum(len(end.lines) * canvas.line_px + 1 for end in ends) - 20


def end_labels(
    chart: Chart, frame: Frame, scale: Scale, *, side: Side, named: bool
) -> tuple[list[Spec], list[Spec]]:
    """Labels beside the first or last value of every series, with signs and leaders as shapes."""
    canvas = frame.canvas
    ends = _ends(chart, canvas, side=side, named=named)
    wanted = [(1 - scale.share(end.amount)) * frame.plot_height for end in ends]
    heights = [len(end.lines) * canvas.line_px + 1 for end in ends]
    centres = spread(wanted, heights, -8, frame.plot_height + 12)
    labels, shapes = [], []
    for end, at, centre in zip(ends, wanted, centres, strict=True):
        text = as_plotly(end.lines)
        edge, sign = (1, 1) if side == "right" else (0, -1)
        anchor = ("left" if side == "right" else "right", "middle")
        y = 1 - centre / frame.plot_height
        ink = bold({"color": (Role.MUTED if end.one.quiet else Role.INK).stand_in}, strong=end.one.own)
        shift = sign * _OFFSET_PX + (end.signs_px if side == "right" else 0)
        labels.append(words(text, x=edge, y=y, anchor=anchor, xshift=shift, font=ink))
        first_line = centre - (len(end.lines) - 1) * canvas.line_px / 2
        shapes += _signs(end, 1 - first_line / frame.plot_height) if side == "right" else []
        if abs(at - first_line) > _MOVED_PX and end.at_edge:
            shapes.append(_leader(frame, at, first_line, edge, sign))
    return labels, shapes


def _signs(end: _End, y: float) -> list[Spec]:
    """The line itself before its name; the markers alone before a number whose names stand in a legend."""
    if not end.signs_px:
        return []
    if end.named:
        return line_sign(end.styles[0], 1, y, _OFFSET_PX)
    middles = (_OFFSET_PX + MARKER_PX * (place + 0.5) for place in range(len(end.styles)))
    return [marker_sign(style, 1, y, middle) for style, middle in zip(end.styles, middles, strict=True)]


def _ends(chart: Chart, canvas: Canvas, *, side: Side, named: bool) -> list[_End]:
    found: list[_End] = []
    styles = style_series(chart.series)
    for one, style in zip(chart.series, styles, strict=True):
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
        if named:
            lines = canvas.wrap(f"{one.name}\u00a0{_from(chart, one)}{text}", room)
            found.append(_End(one, amount, at_edge, tuple(lines), (style,), named=True))
            continue
        # Without names, lines that meet in one point share their number.
        mine = (style,) if len(styles) > 1 else ()
        same = (amount, (text,), one.own)
        met = next((n for n, e in enumerate(found) if (e.amount, e.lines, e.one.own) == same), None)
        if met is None:
            found.append(_End(one, amount, at_edge, (text,), mine, named=False))
        else:
            found[met] = replace(found[met], styles=(*found[met].styles, *mine))
    return found


def _from(chart: Chart, one: ChartSeries) -> str:
    """`6 → ` before the last value of a slope, so that its label says which of the lines it is about."""
    first = one.values[0]
    if chart.kind is not ChartKind.SLOPE or first is None or len(chart.series) == 1:
        return ""
    return f"{first.text}\u00a0→\u00a0"


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
