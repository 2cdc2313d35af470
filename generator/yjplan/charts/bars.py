"""Horizontal bars: names on the left (above them on a phone), values printed at their ends, no axis."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from yjplan.charts.bands import standing_bands, standing_names
from yjplan.charts.chart import Chart, ChartSeries
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
)
from yjplan.charts.hatching import hatched
from yjplan.charts.labels import escape
from yjplan.charts.palette import Role, SeriesStyle, style_series
from yjplan.charts.rows import place_rows
from yjplan.charts.scale import amount_of, number

_BAR_PX = 22
_SLIM_BAR_PX = 18
_GAP_PX = 2
_LONGEST_SHARE = "100.0"
_SMALL_PART = 10
"""Shares below a tenth fill the drawing, or nobody would see them beside each other."""
_SPACE = "\u00a0"
"""Between a bar and its value; it does not break."""


def draw_bars(chart: Chart, canvas: Canvas) -> Spec:
    """The Plotly figure of a bar chart."""
    many = len(chart.series) > 1
    names = [one.name for one in chart.series]
    rows = place_rows(chart.categories, canvas, bars_px=_bars_px(chart))
    key = legend_height(names, canvas) if many else 0
    flat = Frame(canvas, rows.left_px, 4, 0, 6, rows.height_px)
    reach = _reach(chart, flat)
    band_names = standing_names(chart, flat, reach)
    frame = replace(flat, top=head_height(chart, canvas) + key + band_names.height_px)
    styles = style_series(chart.series)
    data: list[Spec] = []
    for place, (one, style) in enumerate(zip(chart.series, styles, strict=True)):
        centres = [at + place * (_thick_px(chart) + _GAP_PX) + _thick_px(chart) / 2 for at in rows.bars_at]
        data += [{**_bars(chart, one, style, centres), "meta": place}, _values(one, centres)]
    spans = [(at, round(at + _bars_px(chart), 1)) for at in rows.bars_at] if rows.names else []
    layout = frame.layout(
        barmode="overlay",
        xaxis=axis(
            range=list(reach),
            zeroline=not rows.names,
            zerolinecolor=Role.INK.stand_in,
            zerolinewidth=1,
        ),
        yaxis=axis(range=[rows.height_px, 0], **rows.ticks),
        shapes=[*standing_bands(chart, spans), *_zero_lines(spans), *band_names.leaders],
        annotations=[*head(chart, frame), *rows.names, *band_names.annotations],
    )
    if many:
        layout |= {"showlegend": True, "legend": legend(names, frame, key + band_names.height_px)}
    return {"data": data, "layout": layout}


def _thick_px(chart: Chart) -> int:
    return _BAR_PX if len(chart.series) == 1 else _SLIM_BAR_PX


def _bars_px(chart: Chart) -> float:
    count = len(chart.series)
    return count * _thick_px(chart) + (count - 1) * _GAP_PX


def _reach(chart: Chart, frame: Frame) -> tuple[float, float]:
    """Zero, all bars, all bands, and room for the values printed at the bars' ends.

    Shares of one whole reach to the whole, so that two charts of a page can be laid beside each other.
    """
    values = [value for one in chart.series for value in one.values if value is not None]
    amounts = [amount for amount in map(amount_of, values) if amount is not None]
    edges = [Decimal(str(edge)) for _, *ends in chart.bands for edge in ends]
    unit = unit_of(chart)
    high, low = max([Decimal(0), *amounts, *edges]), min([Decimal(0), *amounts, *edges])
    if chart.of_one_whole and unit is not None and unit.largest and high * _SMALL_PART > unit.largest:
        high = max(high, unit.largest)
    if high == low:
        high = Decimal(1)
    texts = [value.text for value in values]
    if unit is not None and unit.largest:
        texts.append(unit.written(Decimal(_LONGEST_SHARE)))  # the same room beside every chart of shares
    widest = max(map(frame.canvas.width_of, texts), default=0) + 12
    sides = 2 if low < 0 else 1
    bars_px = max(frame.plot_width - widest * sides, frame.plot_width / 4)
    spare = float(high - low) * widest / bars_px
    return (round(float(low) - spare, 4) if low < 0 else 0, round(float(high) + spare, 4))


def _zero_lines(spans: Sequence[tuple[float, float]]) -> list[Spec]:
    """A line at zero in each row, where one through all rows would cross the names above the bars."""
    line = {"color": Role.INK.stand_in, "width": 1}
    zero: Spec = {"type": "line", "xref": "x", "x0": 0, "x1": 0, "yref": "y", "line": line}
    return [{**zero, "y0": top, "y1": foot} for top, foot in spans]


def _bars(chart: Chart, one: ChartSeries, style: SeriesStyle, centres: list[float]) -> Spec:
    """The bars of one series; none where a value is withheld or missing."""
    amounts = [amount_of(value) for value in one.values]
    return {
        "type": "bar",
        "orientation": "h",
        "name": escape(one.name),
        "x": [None if amount is None else number(amount) for amount in amounts],
        "y": centres,
        "width": _thick_px(chart),
        "marker": hatched(style, {"width": 0}),
        "hoverinfo": "text",
        "hovertext": hovers(one, chart.categories),
        "textposition": "none",
    }


def _values(one: ChartSeries, centres: list[float]) -> Spec:
    """The values at the bars' ends, and the mark where there is no bar."""
    shown = [(value, at, amount_of(value)) for value, at in zip(one.values, centres, strict=True) if value]
    return {
        "type": "scatter",
        "mode": "text",
        "x": [number(amount) if amount is not None else 0 for _, _, amount in shown],
        "y": [at for _, at, _ in shown],
        "text": [f"{_SPACE}{escape(value.text)}{_SPACE}" for value, _, _ in shown],
        "textposition": [
            "middle left" if amount is not None and amount < 0 else "middle right" for _, _, amount in shown
        ],
        "cliponaxis": False,
        "hoverinfo": "skip",
        "showlegend": False,
    }
