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
    hovers,
    legend,
    legend_height,
    unit_of,
    words,
)
from yjplan.charts.hatching import hatched
from yjplan.charts.labels import escape
from yjplan.charts.palette import Role, SeriesStyle, style_series
from yjplan.charts.rows import place_rows
from yjplan.charts.scale import Scale, amount_of, number, round_scale, tick_words

_BAR_PX = 32
_SEPARATOR_PX = 2
_PLATE_PX = 3
_SPACE = "\u00a0"
"""Between a bar and the mark behind it, about four pixels; it does not break."""


def draw_stacked(chart: Chart, canvas: Canvas) -> Spec:
    """The Plotly figure of a chart of divided bars."""
    names = [one.name for one in chart.series]
    rows = place_rows(chart.categories, canvas, bars_px=_BAR_PX)
    key = legend_height(names, canvas)
    scale = _scale(chart, canvas)
    ticks = tick_words(scale, unit_of(chart))
    mark_px = canvas.width_of(f"{_SPACE}+ [c]") + 8 if _withheld(chart) else 0
    right = max(canvas.width_of(ticks[-1]) / 2 + 4, mark_px)
    top = head_height(chart, canvas) + key
    frame = Frame(canvas, rows.left_px, right, top, canvas.line_px + 10, rows.height_px)
    centres = [at + _BAR_PX / 2 for at in rows.bars_at]
    data: list[Spec] = []
    bases = [Decimal(0)] * len(chart.categories)
    for place, style in enumerate(style_series(chart.series)):
        data.append(_segments(chart, place, style, bases, centres))
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
        annotations=[*head(chart, frame), *rows.names, *_values(chart, frame, scale, centres)],
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
    chart: Chart, place: int, style: SeriesStyle, bases: list[Decimal], centres: Sequence[float]
) -> Spec:
    """The segments of one series; moves `bases` to where the next series begins."""
    one = chart.series[place]
    amounts = [amount_of(value) for value in one.values]
    begins = [number(base) for base in bases]
    bases[:] = [base + (amount or 0) for base, amount in zip(bases, amounts, strict=True)]
    return {
        "type": "bar",
        "orientation": "h",
        "name": escape(one.name),
        "meta": place,
        "x": [None if amount is None else number(amount) for amount in amounts],
        "y": list(centres),
        "base": begins,
        "width": _BAR_PX,
        "marker": hatched(style, {"color": Role.PAPER.stand_in, "width": _SEPARATOR_PX}),
        "hoverinfo": "text",
        "hovertext": hovers(one, chart.categories),
        "textposition": "none",
    }


def _values(chart: Chart, frame: Frame, scale: Scale, centres: Sequence[float]) -> list[Spec]:
    """The values on the segments that have room for them, on a plate that keeps the hatching away."""
    px = frame.plot_width / float(scale.high - scale.low)
    found: list[Spec] = []
    bases = [Decimal(0)] * len(chart.categories)
    for one, style in zip(chart.series, style_series(chart.series), strict=True):
        plate = {
            "bgcolor": style.role.stand_in,
            "borderpad": _PLATE_PX,
            "font": {"color": style.on_role.stand_in},
        }
        for row, value in enumerate(one.values):
            amount = amount_of(value)
            if value is None or amount is None:
                continue
            if frame.canvas.width_of(value.text) + 2 * _PLATE_PX + 4 <= float(amount) * px:
                x, axes = number(bases[row] + amount / 2), {"xref": "x", "yref": "y"}
                middle = ("center", "middle")
                found.append(words(escape(value.text), x=x, y=centres[row], anchor=middle, **axes, **plate))
            bases[row] += amount
    return found


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
    texts = [f"{_SPACE}+ {marks[row]}" for row in sorted(marks)]
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
