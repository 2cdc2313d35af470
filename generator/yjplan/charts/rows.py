"""Where the rows of a bar chart go: one unit of the vertical axis is one pixel, counted from the top."""

from collections.abc import Sequence
from dataclasses import dataclass

from yjplan.charts.frame import Canvas, Spec, words
from yjplan.charts.labels import as_plotly, widest_px

_BETWEEN_PX = 12
_MOST_OF_WIDTH = 0.36
"""The largest share of a drawing that names may take."""
_SHORT_PX = 90
"""On a phone, names up to this width stand beside their bars."""


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows, placed."""

    left_px: float
    """Width of the margin that holds the names."""
    height_px: float
    bars_at: tuple[float, ...]
    """Upper edge of the bars of each row."""
    ticks: Spec
    """The part of the axis that writes names beside bars."""
    names: tuple[Spec, ...]
    """Annotations that write names above bars; none when they stand beside."""


def place_rows(categories: Sequence[str], canvas: Canvas, *, bars_px: float) -> Rows:
    """Place a row for each category, with its name beside the bars or, on a phone, above them."""
    widest = widest_px(categories, canvas.text_px)
    if canvas.narrow and widest > _SHORT_PX:
        return _names_above(categories, canvas, bars_px)
    return _names_beside(categories, canvas, bars_px)


def _names_beside(categories: Sequence[str], canvas: Canvas, bars_px: float) -> Rows:
    lines = [canvas.wrap(name, canvas.width_px * _MOST_OF_WIDTH) for name in categories]
    widest = max((widest_px(name, canvas.text_px) for name in lines), default=0)
    bars_at, centres, at = [], [], float(_BETWEEN_PX) / 2
    for name in lines:
        height = max(bars_px, len(name) * canvas.line_px)
        bars_at.append(round(at + (height - bars_px) / 2, 1))
        centres.append(round(at + height / 2, 1))
        at += height + _BETWEEN_PX
    ticks: Spec = {
        "showticklabels": True,
        "tickmode": "array",
        "tickvals": centres,
        "ticktext": [as_plotly(name) for name in lines],
        "ticklabelstandoff": 6,
    }
    return Rows(widest + 14, round(at - _BETWEEN_PX / 2), tuple(bars_at), ticks, ())


def _names_above(categories: Sequence[str], canvas: Canvas, bars_px: float) -> Rows:
    bars_at, names, at = [], [], float(_BETWEEN_PX) / 2
    for category in categories:
        lines = canvas.wrap(category, canvas.width_px - 12)
        beside = {"xref": "paper", "yref": "y", "xshift": -1}
        names.append(words(as_plotly(lines), x=0, y=round(at, 1), anchor=("left", "top"), **beside))
        at += len(lines) * canvas.line_px + 3
        bars_at.append(round(at, 1))
        at += bars_px + _BETWEEN_PX
    return Rows(2, round(at - _BETWEEN_PX / 2), tuple(bars_at), {}, tuple(names))
