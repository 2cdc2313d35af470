"""Small multiples: a small line chart for each series, all on one scale of values and of periods."""

from yjplan.charts.breaks import break_line
from yjplan.charts.chart import Chart, ChartSeries
from yjplan.charts.frame import Canvas, Frame, Spec, axis, bold, head, head_height, hovers, unit_of, words
from yjplan.charts.labels import as_plotly, escape
from yjplan.charts.palette import Role
from yjplan.charts.panel_values import PLOT_PX, Panel, last_value, pad_of, top_of
from yjplan.charts.scale import Scale, amount_of, number, round_scale, tick_words
from yjplan.figures.series_table import first_upper

_ACROSS_WIDE, _ACROSS_NARROW = 4, 2
_GAP_PX = 16
"""Between two panels of a row."""


def draw_multiples(chart: Chart, canvas: Canvas) -> Spec:
    """The Plotly figure: panels in rows, the service's own first, as the series stand."""
    scale = _scale(chart)
    ticks = tick_words(scale, unit_of(chart))
    across = _ACROSS_NARROW if canvas.narrow else _across(len(chart.series))
    left = max(canvas.width_of(tick) for tick in ticks) + 8
    width = (canvas.width_px - left - 6 - (across - 1) * _GAP_PX) / across
    titles = [canvas.wrap(first_upper(one.name), width) for one in chart.series]
    title_px = max(len(lines) for lines in titles) * canvas.line_px + 6
    pitch = title_px + PLOT_PX + canvas.line_px + 16
    rows = -(-len(chart.series) // across)
    height = rows * pitch - 10
    frame = Frame(canvas, left, 6, head_height(chart, canvas), 4, height)
    layout: Spec = {}
    traces: list[Spec] = []
    notes, shapes = head(chart, frame), []
    for place, (one, lines) in enumerate(zip(chart.series, titles, strict=True)):
        row, column = divmod(place, across)
        panel = Panel(place, column * (width + _GAP_PX), row * pitch + title_px, width, column == 0)
        layout |= _axes(chart, panel, frame, scale, ticks)
        traces.append(_trace(chart, one, panel))
        breaks = [b for b in chart.breaks if not b.names or one.name in b.names]
        notes.append(_title(one, lines, panel, frame))
        notes += last_value(chart, one, panel, canvas, scale, breaks)
        shapes += [
            break_line(b, f"x{panel.suffix}", f"y{panel.suffix}", (number(scale.low), float(scale.high)))
            for b in breaks
        ]
    return {"data": traces, "layout": frame.layout(**layout, shapes=shapes, annotations=notes)}


def _across(panels: int) -> int:
    """Panels in a row: as few rows as may be, and these about equally long, so that none is left alone."""
    rows = -(-panels // _ACROSS_WIDE)
    return max(-(-panels // rows), 2)


def _axes(chart: Chart, panel: Panel, frame: Frame, scale: Scale, ticks: list[str]) -> Spec:
    last = len(chart.categories) - 1
    pad = pad_of(chart, frame.canvas, panel.width)
    left, right = panel.x / frame.plot_width, (panel.x + panel.width) / frame.plot_width
    top, foot = 1 - panel.y / frame.plot_height, 1 - (panel.y + PLOT_PX) / frame.plot_height
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
            range=[number(scale.low), top_of(scale)],
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


def _trace(chart: Chart, one: ChartSeries, panel: Panel) -> Spec:
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


def _title(one: ChartSeries, lines: list[str], panel: Panel, frame: Frame) -> Spec:
    """The name above the panel, in bold for the service itself."""
    return words(
        as_plotly(lines),
        x=round(panel.x / frame.plot_width, 5),
        y=round(1 - panel.y / frame.plot_height, 5),
        anchor=("left", "bottom"),
        yshift=4,
        font=bold({"color": Role.INK.stand_in}, strong=one.own),
    )


def _scale(chart: Chart) -> Scale:
    amounts = [a for one in chart.series for a in map(amount_of, one.values) if a is not None]
    scales = (round_scale(amounts, unit_of(chart), ticks=ticks) for ticks in (3, 4, 5))
    return min(scales, key=lambda scale: (scale.high - scale.low, len(scale.ticks)))  # the least empty room
