"""Stacked bars: each bar divided among the series, with the share written in it where there is room."""

from collections.abc import Sequence
from decimal import Decimal

from yjplan.charts.chart import Chart
from yjplan.charts.frame import (
    Canvas,
    Frame,
    Spec,
    axis,
    head,
    head_height,
    hover,
    legend,
    legend_height,
    unit_of,
)
from yjplan.charts.labels import escape
from yjplan.charts.palette import Role, SeriesStyle, style_series
from yjplan.charts.rows import place_rows
from yjplan.charts.scale import Scale, amount_of, number, round_scale, tick_words

_BAR_PX = 32
_SEPARATOR_PX = 2


def draw_stacked(chart: Chart, canvas: Canvas) -> Spec:
    """The Plotly figure of a chart of divided bars."""
    names = [one.name for one in chart.series]
    rows = place_rows(chart.categories, canvas, bars_px=_BAR_PX)
    key = legend_height(names, canvas)
    scale = _scale(chart, canvas)
    ticks = tick_words(scale, unit_of(chart))
    right = max(canvas.width_of(ticks[-1]) / 2 + 4, canvas.width_of("+ [c]") + 8 if _withheld(chart) else 0)
    top = head_height(chart, canvas) + key
    frame = Frame(canvas, rows.left_px, right, top, canvas.line_px + 10, rows.height_px)
    centres = [at + _BAR_PX / 2 for at in rows.bars_at]
    data: list[Spec] = []
    bases = [Decimal(0)] * len(chart.categories)
    for place, style in enumerate(style_series(chart.series)):
        data += _segments(chart, place, style, frame, scale, bases, centres)
    data += _remainders(chart, bases, centres)
    layout = frame.layout(
        barmode="overlay",
        showlegend=True,
        legend=legend(names, frame, key),
        xaxis=axis(
            range=[number(scale.low), number(scale.high)],
            showgrid=True,
            gridcolor=Role.GRID.stand_in,
            gridwidth=1,
            showticklabels=True,
            tickmode="array",
            tickvals=[number(tick) for tick in scale.ticks],
            ticktext=ticks,
            tickangle=0,
        ),
        yaxis=axis(range=[rows.height_px, 0], **rows.ticks),
        annotations=[*head(chart, frame), *rows.names],
    )
    return {"data": data, "layout": layout}


def _scale(chart: Chart, canvas: Canvas) -> Scale:
    columns = zip(*(one.values for one in chart.series), strict=True)
    totals = [sum((amount_of(value) or Decimal(0) for value in column), Decimal(0)) for column in columns]
    unit = unit_of(chart)
    if unit is not None and unit.largest is not None:
        totals = [min(total, unit.largest) for total in totals]  # shares that round to 100.1% together
    return round_scale(totals, unit, ticks=3 if canvas.narrow else 5)


def _segments(
    chart: Chart,
    place: int,
    style: SeriesStyle,
    frame: Frame,
    scale: Scale,
    bases: list[Decimal],
    centres: Sequence[float],
) -> list[Spec]:
    """The segments of one series and the words on them; moves `bases` to where the next series begins."""
    one = chart.series[place]
    x, y, base, hovers = [], [], [], []
    words_x, words_y, words_text = [], [], []
    px = frame.plot_width / float(scale.high - scale.low)
    for row, value in enumerate(one.values):
        amount = amount_of(value)
        if value is None or amount is None:
            continue
        x.append(number(amount))
        y.append(centres[row])
        base.append(number(bases[row]))
        hovers.append(hover(one.name, chart.categories[row], value.text))
        if frame.canvas.width_of(value.text) + 8 <= float(amount) * px:
            words_x.append(number(bases[row] + amount / 2))
            words_y.append(centres[row])
            words_text.append(escape(value.text))
        bases[row] += amount
    separator = {"color": Role.PAPER.stand_in, "width": _SEPARATOR_PX}
    bar: Spec = {
        "type": "bar",
        "orientation": "h",
        "name": escape(one.name),
        "x": x,
        "y": y,
        "base": base,
        "width": _BAR_PX,
        "marker": {"color": style.role.stand_in, "line": separator},
        "hoverinfo": "text",
        "hovertext": hovers,
        "textposition": "none",
    }
    return [bar, _texts(words_x, words_y, words_text, "middle center", style.on_role)]


def _remainders(chart: Chart, ends: Sequence[Decimal], centres: Sequence[float]) -> list[Spec]:
    """The mark of a withheld part, behind the bar it belongs to."""
    found = [
        (row, str(value.mark))
        for one in chart.series
        for row, value in enumerate(one.values)
        if value is not None and value.mark is not None
    ]
    marks = dict(reversed(found))
    if not marks:
        return []
    x = [number(ends[row]) for row in sorted(marks)]
    texts = [f"+ {marks[row]}" for row in sorted(marks)]
    return [_texts(x, [centres[row] for row in sorted(marks)], texts, "middle right", Role.INK)]


def _withheld(chart: Chart) -> bool:
    return any(value is not None and value.mark is not None for one in chart.series for value in one.values)


def _texts(x: list[int | float], y: list[float], text: list[str], where: str, role: Role) -> Spec:
    return {
        "type": "scatter",
        "mode": "text",
        "x": x,
        "y": y,
        "text": text,
        "textposition": where,
        "textfont": {"color": role.stand_in},
        "cliponaxis": False,
        "hoverinfo": "skip",
        "showlegend": False,
    }
