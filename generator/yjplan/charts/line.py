"""Lines over periods: names and last values at their ends, or a legend on a phone."""

from decimal import Decimal

from yjplan.charts.bands import lying_bands, lying_names
from yjplan.charts.breaks import break_labels, break_lines, breaks_height
from yjplan.charts.chart import Chart, ChartSeries
from yjplan.charts.ends import end_labels, end_width, ends_height
from yjplan.charts.frame import (
    Canvas,
    Frame,
    Spec,
    axis,
    head,
    head_height,
    hovers,
    legend,
    legend_height,
    unit_of,
    words,
)
from yjplan.charts.headline import headline_note
from yjplan.charts.labels import as_plotly, escape
from yjplan.charts.palette import Role, SeriesStyle, style_series
from yjplan.charts.scale import Scale, amount_of, number, round_scale, tick_words

_PAD_PX = 14
"""Room before the first period and after the last."""
_BETWEEN_PX = 4
"""Between two marks at the foot of a plot."""


def draw_line(chart: Chart, canvas: Canvas) -> Spec:
    """The Plotly figure of a line chart."""
    scale = _scale(chart)
    ticks = tick_words(scale, unit_of(chart))
    frame = _frame(chart, canvas, ticks)
    periods, lines = _period_ticks(chart, frame)
    reach = _reach(chart, frame)
    told, ring = headline_note(chart, frame, scale, (reach[0], reach[1]))
    many = len(chart.series) > 1
    labels, beside = end_labels(chart, frame, scale, side="right", named=many and not canvas.narrow)
    layout = frame.layout(
        xaxis=axis(
            range=reach,
            showline=True,
            linecolor=Role.INK.stand_in,
            linewidth=1,
            showticklabels=True,
            ticks="outside",
            ticklen=5,
            tickcolor=Role.INK.stand_in,
            tickangle=0,
            tickmode="array",
            tickvals=periods,
            ticktext=lines,
        ),
        yaxis=axis(
            range=[number(scale.low), _above_top_line(scale, frame)],
            showgrid=True,
            gridcolor=Role.GRID.stand_in,
            gridwidth=1,
            showticklabels=True,
            tickmode="array",
            tickvals=[number(tick) for tick in scale.ticks],
            ticktext=ticks,
            ticklabelstandoff=4,
            zeroline=scale.low < 0,
            zerolinecolor=Role.MUTED.stand_in,
            zerolinewidth=1,
        ),
        shapes=[*lying_bands(chart), *break_lines(chart, frame), *beside, *ring],
        annotations=[
            *head(chart, frame),
            *lying_names(chart, canvas),
            *break_labels(chart, frame, reach),
            *_gap_words(chart, scale, frame),
            *told,
            *labels,
        ],
    )
    if many and canvas.narrow:
        names = [one.name for one in chart.series]
        layout |= {"showlegend": True, "legend": legend(names, frame, _legend_px(chart, canvas))}
    return {"data": traces(chart), "layout": layout}


def traces(chart: Chart) -> list[Spec]:
    """The lines of all series, the service's own drawn last, so that they lie on top."""
    pairs = enumerate(zip(chart.series, style_series(chart.series), strict=True))
    drawn = [
        (one.own - one.quiet, {**_trace(chart, one, style), "meta": place, "legendrank": place + 1})
        for place, (one, style) in pairs
    ]
    return [line for _, line in sorted(drawn, key=lambda pair: pair[0])]


def _legend_px(chart: Chart, canvas: Canvas) -> float:
    """How far above the plot the legend begins."""
    return legend_height([one.name for one in chart.series], canvas) + breaks_height(chart, canvas) + 8


def _trace(chart: Chart, one: ChartSeries, style: SeriesStyle) -> Spec:
    """The line of one series; a gap where a value is withheld or missing."""
    amounts = [amount_of(value) for value in one.values]
    colour = style.role.stand_in
    return {
        "type": "scatter",
        "mode": "lines+markers",
        "name": escape(one.name),
        "x": list(range(len(amounts))),
        "y": [None if amount is None else number(amount) for amount in amounts],
        "connectgaps": False,
        "cliponaxis": False,
        "line": {"color": colour, "width": style.line_px, "dash": style.dash},
        "marker": {
            "color": colour,
            "symbol": style.symbol,
            "size": style.marker_px,
            "line": {"color": colour, "width": 2 if "open" in style.symbol else 0},
        },
        "hoverinfo": "text",
        "hovertext": hovers(one, chart.categories),
    }


def _scale(chart: Chart) -> Scale:
    amounts = [a for one in chart.series for a in map(amount_of, one.values) if a is not None]
    edges = [Decimal(str(edge)) for _, *ends in chart.bands for edge in ends]
    return round_scale([*amounts, *edges], unit_of(chart), ticks=5)


def _frame(chart: Chart, canvas: Canvas, ticks: list[str]) -> Frame:
    many = len(chart.series) > 1
    names = [one.name for one in chart.series]
    key = legend_height(names, canvas) if many and canvas.narrow else 0
    left = max(canvas.width_of(tick) for tick in ticks) + 10
    right = end_width(chart, canvas, named=many and not canvas.narrow)
    rows = max(len(canvas.wrap(name, _slot_px(chart, canvas))) for name in chart.categories)
    height = max(240 if canvas.narrow else 320, ends_height(chart, canvas, named=many and not canvas.narrow))
    top = head_height(chart, canvas) + key + 8 + breaks_height(chart, canvas)
    return Frame(canvas, left, right, top, rows * canvas.line_px + 14, height)


def _slot_px(chart: Chart, canvas: Canvas) -> float:
    """Width of one period's label: room enough for its longest word."""
    longest = max(canvas.width_of(word) for name in chart.categories for word in name.split() or [""])
    return max(longest, canvas.text_px * 5.5)


def _period_ticks(chart: Chart, frame: Frame) -> tuple[list[int], list[str]]:
    """Which periods are named, counted back from the last, so that names do not touch."""
    canvas, count = frame.canvas, len(chart.categories)
    lines = [canvas.wrap(name, _slot_px(chart, canvas)) for name in chart.categories]
    widest = max(canvas.width_of(line) for name in lines for line in name) + 8
    step_px = (frame.plot_width - 2 * _PAD_PX) / max(count - 1, 1)
    every = max(1, -int(-widest // step_px))
    places = sorted(range(count - 1, -1, -every))
    return places, [as_plotly(lines[place]) for place in places]


def _reach(chart: Chart, frame: Frame) -> list[float]:
    """The range of the period axis, in periods counted from 0."""
    last = len(chart.categories) - 1
    if last == 0:
        return [-0.5, 0.5]
    pad = round(last * _PAD_PX / (frame.plot_width - 2 * _PAD_PX), 4)
    return [-pad, last + pad]


def _above_top_line(scale: Scale, frame: Frame) -> float:
    """The end of the value axis: two pixels above the highest grid line, or Plotly leaves that line out."""
    return round(float(scale.high) + float(scale.high - scale.low) * 2 / frame.plot_height, 6)


def _gap_words(chart: Chart, scale: Scale, frame: Frame) -> list[Spec]:
    """The mark of a withheld value of the service's own, at the foot of its period.

    One for neighbouring periods with the same mark where several would touch.
    """
    found: dict[tuple[int, str], None] = {}
    for one in chart.series:
        marks = ((place, value.mark) for place, value in enumerate(one.values) if one.own and value)
        found |= {(place, str(mark)): None for place, mark in marks if mark}
    step_px = (frame.plot_width - 2 * _PAD_PX) / max(len(chart.categories) - 1, 1)
    runs: list[tuple[int, int, str]] = []
    for place, text in sorted(found):
        start, end, said = runs[-1] if runs else (place, -2, "")
        if said == text and end == place - 1 and frame.canvas.width_of(text) + _BETWEEN_PX > step_px:
            runs[-1] = (start, place, text)
        else:
            runs.append((place, place, text))
    foot = {"xref": "x", "yref": "y", "yshift": 2, "font": {"color": Role.MUTED.stand_in}}
    return [
        words(text, x=(start + end) / 2, y=number(scale.low), anchor=("center", "bottom"), **foot)
        for start, end, text in runs
    ]
