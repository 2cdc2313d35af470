"""Small multiples: a small line chart for each series, all on one scale of values and of periods."""

from collections.abc import Sequence
from dataclasses import dataclass

from yjplan.charts.breaks import break_line
from yjplan.charts.chart import Break, Chart, ChartSeries
from yjplan.charts.frame import Canvas, Frame, Spec, axis, bold, head, head_height, hovers, unit_of, words
from yjplan.charts.labels import as_plotly, escape
from yjplan.charts.palette import Role
from yjplan.charts.scale import Scale, amount_of, number, round_scale, tick_words
from yjplan.figures.series_table import first_upper

_ACROSS_WIDE, _ACROSS_NARROW = 4, 2
_PLOT_PX = 100
_GAP_PX = 16
"""Between two panels of a row."""
_END_PX = 12
"""Room in a panel before the first period and after the last."""
_OFF_PX = 12
"""From a point to the middle of its number."""


@dataclass(frozen=True, slots=True)
class _Panel:
    """Where one panel lies, in pixels from the upper left corner of all panels."""

    place: int
    x: float
    y: float
    is_first_in_row: bool

    @property
    def suffix(self) -> str:
        """What Plotly puts behind the names of its axes: '' for the first, '2' for the second."""
        return "" if self.place == 0 else str(self.place + 1)


def draw_multiples(chart: Chart, canvas: Canvas) -> Spec:
    """The Plotly figure: panels in rows, the service's own first, as the series stand."""
    scale = _scale(chart)
    ticks = tick_words(scale, unit_of(chart))
    across = _ACROSS_NARROW if canvas.narrow else min(_ACROSS_WIDE, max(len(chart.series), 2))
    left = max(canvas.width_of(tick) for tick in ticks) + 8
    width = (canvas.width_px - left - 6 - (across - 1) * _GAP_PX) / across
    titles = [canvas.wrap(first_upper(one.name), width) for one in chart.series]
    title_px = max(len(lines) for lines in titles) * canvas.line_px + 6
    pitch = title_px + _PLOT_PX + canvas.line_px + 16
    rows = -(-len(chart.series) // across)
    height = rows * pitch - 10
    frame = Frame(canvas, left, 6, head_height(chart, canvas), 4, height)
    layout: Spec = {}
    traces: list[Spec] = []
    notes, shapes = head(chart, frame), []
    for place, (one, lines) in enumerate(zip(chart.series, titles, strict=True)):
        row, column = divmod(place, across)
        panel = _Panel(place, column * (width + _GAP_PX), row * pitch + title_px, column == 0)
        layout |= _axes(chart, panel, frame, width, scale, ticks)
        traces.append(_trace(chart, one, panel))
        breaks = [b for b in chart.breaks if not b.names or one.name in b.names]
        notes += [_title(one, lines, panel, frame), *_last_value(one, panel, frame, scale, breaks)]
        shapes += [
            break_line(b, f"x{panel.suffix}", f"y{panel.suffix}", (number(scale.low), float(scale.high)))
            for b in breaks
        ]
    return {"data": traces, "layout": frame.layout(**layout, shapes=shapes, annotations=notes)}


def _axes(chart: Chart, panel: _Panel, frame: Frame, width: float, scale: Scale, ticks: list[str]) -> Spec:
    last = len(chart.categories) - 1
    pad = _pad(chart, frame.canvas, width)
    left, right = panel.x / frame.plot_width, (panel.x + width) / frame.plot_width
    top, foot = 1 - panel.y / frame.plot_height, 1 - (panel.y + _PLOT_PX) / frame.plot_height
    ends = sorted({0, last})
    return {
        f"xaxis{panel.suffix}": axis(
            domain=[round(left, 5), round(min(right, 1), 5)],
            anchor=f"y{panel.suffix}",
            range=[-pad, last + pad],
            showline=True,
            linecolor=Role.INK.stand_in,
            linewidth=1,
            showticklabels=True,
            tickangle=0,
            tickmode="array",
            tickvals=ends,
            ticktext=[as_plotly([chart.categories[place]]) for place in ends],
        ),
        f"yaxis{panel.suffix}": axis(
            domain=[round(max(foot, 0), 5), round(top, 5)],
            anchor=f"x{panel.suffix}",
            range=[number(scale.low), round(float(scale.high) + float(scale.high - scale.low) / 40, 6)],
            showgrid=True,
            gridcolor=Role.GRID.stand_in,
            gridwidth=1,
            showticklabels=panel.is_first_in_row,
            tickmode="array",
            tickvals=[number(tick) for tick in scale.ticks],
            ticktext=ticks,
            ticklabelstandoff=4,
            zeroline=scale.low < 0,
            zerolinecolor=Role.MUTED.stand_in,
            zerolinewidth=1,
        ),
    }


def _pad(chart: Chart, canvas: Canvas, width: float) -> float:
    """The room at the ends of a panel, in periods: half the name of the period below its point."""
    last = len(chart.categories) - 1
    room = max(_END_PX, *(canvas.width_of(chart.categories[place]) / 2 for place in (0, last)))
    return round(last * room / max(width - 2 * room, 1), 4) if last else 0.5


def _trace(chart: Chart, one: ChartSeries, panel: _Panel) -> Spec:
    colour = (Role.SERIES_1 if one.own else Role.MUTED).stand_in
    amounts = [amount_of(value) for value in one.values]
    return {
        "type": "scatter",
        "mode": "lines+markers",
        "name": escape(one.name),
        "meta": panel.place,
        "xaxis": f"x{panel.suffix}",
        "yaxis": f"y{panel.suffix}",
        "x": list(range(len(amounts))),
        "y": [None if amount is None else number(amount) for amount in amounts],
        "connectgaps": False,
        "cliponaxis": False,
        "line": {"color": colour, "width": 3 if one.own else 1.5},
        "marker": {"color": colour, "symbol": "circle", "size": 6 if one.own else 4},
        "hoverinfo": "text",
        "hovertext": hovers(one, chart.categories),
    }


def _title(one: ChartSeries, lines: list[str], panel: _Panel, frame: Frame) -> Spec:
    """The name above the panel, in bold for the service itself."""
    return words(
        as_plotly(lines),
        x=round(panel.x / frame.plot_width, 5),
        y=round(1 - panel.y / frame.plot_height, 5),
        anchor=("left", "bottom"),
        yshift=4,
        font=bold({"color": Role.INK.stand_in}, strong=one.own),
    )


def _last_value(
    one: ChartSeries, panel: _Panel, frame: Frame, scale: Scale, breaks: Sequence[Break]
) -> list[Spec]:
    """The last number of a panel, above its point; below it where the line comes from above.

    Beside a break it stands on its own side of the dashed line.
    """
    places = [p for p, value in enumerate(one.values) if amount_of(value) is not None]
    value = one.values[places[-1]] if places else None
    amount = amount_of(value)
    if value is None or amount is None:
        marks = [str(v.mark) for v in one.values if v is not None and v.mark is not None]
        return [_note(one, marks[-1], (0, number(scale.low)), panel, 8, "center")] if marks else []
    before = amount_of(one.values[places[-2]]) if len(places) > 1 else None
    height, line_px = scale.share(amount) * _PLOT_PX, frame.canvas.line_px
    falls = before is not None and before > amount and height > line_px + _OFF_PX
    below = falls or height > _PLOT_PX - line_px
    sides = {places[-1]: "right", places[-1] - 1: "left"}
    side = next((sides[b.after] for b in breaks if b.after in sides), "center")
    shift = -_OFF_PX if below else _OFF_PX
    return [_note(one, value.text, (places[-1], number(amount)), panel, shift, side)]


def _note(one: ChartSeries, text: str, at: tuple[int, float], panel: _Panel, shift: int, side: str) -> Spec:
    axes = {"xref": f"x{panel.suffix}", "yref": f"y{panel.suffix}", "yshift": shift}
    font = bold({"color": Role.INK.stand_in}, strong=one.own)
    return words(escape(text), x=at[0], y=at[1], anchor=(side, "middle"), font=font, **axes)


def _scale(chart: Chart) -> Scale:
    amounts = [a for one in chart.series for a in map(amount_of, one.values) if a is not None]
    scales = (round_scale(amounts, unit_of(chart), ticks=ticks) for ticks in (3, 4, 5))
    return min(scales, key=lambda scale: (scale.high - scale.low, len(scale.ticks)))  # the least empty room
