"""The last number of each small line chart, inside its panel and off its line."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from yjplan.charts.breaks import HALF_WAY
from yjplan.charts.chart import Break, Chart, ChartSeries
from yjplan.charts.clear_place import Box, clear_place, line_pieces
from yjplan.charts.frame import BOLD_WIDER, Canvas, Spec, bold, words
from yjplan.charts.labels import escape
from yjplan.charts.palette import Role
from yjplan.charts.scale import Scale, amount_of, number, short_words

PLOT_PX = 100
"""Height of a panel without its words."""
_END_PX = 12
"""Room in a panel before the first period and after the last."""
_CLEAR_PX = 3
"""Between the words of a panel and its lines."""
_ABOVE_TOP = 1 / 40
"""The axis ends above the highest grid line by this share, or Plotly leaves that line out."""


@dataclass(frozen=True, slots=True)
class Panel:
    """Where one panel lies, in pixels from the upper left corner of all panels."""

    place: int
    x: float
    y: float
    width: float
    is_first_in_row: bool

    @property
    def suffix(self) -> str:
        """What Plotly puts behind the names of its axes: '' for the first, '2' for the second."""
        return "" if self.place == 0 else str(self.place + 1)


def top_of(scale: Scale) -> float:
    """The upper end of a panel's axis."""
    return round(float(scale.high) + float(scale.high - scale.low) * _ABOVE_TOP, 6)


def pad_of(chart: Chart, canvas: Canvas, width: float) -> float:
    """The room at the ends of a panel, in periods: half the name of the period below its point."""
    last = len(chart.categories) - 1
    room = max(_END_PX, *(canvas.width_of(chart.categories[place]) / 2 for place in (0, last)))
    return round(last * room / max(width - 2 * room, 1), 4) if last else 0.5


def last_value(
    chart: Chart, one: ChartSeries, panel: Panel, canvas: Canvas, scale: Scale, breaks: Sequence[Break]
) -> list[Spec]:
    """The last number of a panel, short as on the axis, beside its point and off the line.

    Beside a break it stands on its own side of the dashed line, where there is room.
    """
    places = [p for p, value in enumerate(one.values) if amount_of(value) is not None]
    value = one.values[places[-1]] if places else None
    amount = amount_of(value)
    if value is None or amount is None:
        marks = [str(v.mark) for v in one.values if v is not None and v.mark is not None]
        return [_note(one, marks[-1], (0, number(scale.low)), panel, (0, 8))] if marks else []
    text = short_words(value, scale)
    size = (canvas.width_of(text) * (BOLD_WIDER if one.own else 1) + 4, canvas.text_px + 2 * _CLEAR_PX)
    points = _points(chart, one, panel, canvas, scale)
    at = points[places[-1]]
    dashed = [_across_px(chart, panel, canvas, b.after + HALF_WAY) for b in breaks]
    lines = line_pieces(points, _CLEAR_PX) + [(x, 0.0, x, float(PLOT_PX)) for x in dashed]
    heights = [_down_px(tick, scale) for tick in scale.ticks]
    grid = [(0.0, y, panel.width, y) for y in heights]
    x, y = clear_place(at, size, _room(at, size, panel, dashed), lines, grid)
    return [_note(one, text, (places[-1], number(amount)), panel, (round(x - at[0]), round(at[1] - y)))]


def _room(at: tuple[float, float], size: tuple[float, float], panel: Panel, dashed: Sequence[float]) -> Box:
    """The panel, or its part between two dashed lines where the words fit into that."""
    left = max((x + _CLEAR_PX for x in dashed if x < at[0]), default=0.0)
    right = min((x - _CLEAR_PX for x in dashed if x > at[0]), default=panel.width)
    if right - left < size[0]:
        left, right = 0.0, panel.width
    return Box(left, -_CLEAR_PX, right, PLOT_PX)


def _across_px(chart: Chart, panel: Panel, canvas: Canvas, place: float) -> float:
    """How far from the left of its panel a period lies, in pixels."""
    last, pad = len(chart.categories) - 1, pad_of(chart, canvas, panel.width)
    return (place + pad) / (last + 2 * pad) * panel.width


def _down_px(amount: Decimal, scale: Scale) -> float:
    """How far below the top of its panel an amount lies, in pixels."""
    return (1 - scale.share(amount) / (1 + _ABOVE_TOP)) * PLOT_PX


def _points(
    chart: Chart, one: ChartSeries, panel: Panel, canvas: Canvas, scale: Scale
) -> dict[int, tuple[float, float]]:
    """Where the line of a panel runs, in pixels from the upper left corner of the panel, by period."""
    amounts = ((place, amount_of(value)) for place, value in enumerate(one.values))
    return {
        place: (_across_px(chart, panel, canvas, place), _down_px(amount, scale))
        for place, amount in amounts
        if amount is not None
    }


def _note(
    one: ChartSeries, text: str, at: tuple[int, float], panel: Panel, shift: tuple[float, float]
) -> Spec:
    """Words whose middle lies so far to the right of a point, and so far above it."""
    axes = {"xref": f"x{panel.suffix}", "yref": f"y{panel.suffix}", "xshift": shift[0], "yshift": shift[1]}
    font = bold({"color": Role.INK.stand_in}, strong=one.own)
    return words(escape(text), x=at[0], y=at[1], anchor=("center", "middle"), font=font, **axes)
