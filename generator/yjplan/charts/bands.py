"""Bands: shaded ranges behind the data, as the ratings of an inspection, with their names."""

from collections.abc import Sequence
from dataclasses import dataclass

from yjplan.charts.chart import Chart
from yjplan.charts.frame import Canvas, Frame, Spec, words
from yjplan.charts.labels import as_plotly
from yjplan.charts.palette import Role

_BETWEEN_PX = 8


@dataclass(frozen=True, slots=True)
class BandNames:
    """The names of bands above a plot, in as many rows as they need."""

    annotations: tuple[Spec, ...]
    height_px: float


def lying_bands(chart: Chart) -> list[Spec]:
    """Shading across the plot, for a measure that goes up; neighbours differ a little in strength."""
    edges = [_edge(end, "y", "x", "paper", (0, 1)) for end in _ends(chart)]
    return [
        *(_shade(place, ("y", low, high), "x") for place, (_, low, high) in enumerate(chart.bands)),
        *edges,
    ]


def standing_bands(chart: Chart, rows: Sequence[tuple[float, float]] = ()) -> list[Spec]:
    """Shading up the plot, for a measure that goes to the right.

    `rows` are the upper and lower ends of the bars where names stand between them, which edges keep out of.
    """
    shades = [_shade(place, ("x", low, high), "y") for place, (_, low, high) in enumerate(chart.bands)]
    spans = [("y", row) for row in rows] or [("paper", (0.0, 1.0))]
    return [*shades, *(_edge(end, "x", "y", ref, span) for end in _ends(chart) for ref, span in spans)]


def lying_names(chart: Chart, canvas: Canvas) -> list[Spec]:
    """The names of the bands, inside their upper left corner."""
    room = canvas.width_px / 2
    corner = {"yref": "y", "xshift": 6, "yshift": -2, "font": {"color": Role.MUTED.stand_in}}
    return [
        words(as_plotly(canvas.wrap(name, room)), x=0, y=high, anchor=("left", "top"), **corner)
        for name, _, high in chart.bands
    ]


def standing_names(chart: Chart, frame: Frame, reach: tuple[float, float]) -> BandNames:
    """The names above the plot, each over the middle of its band; in more rows where they would touch.

    `reach` is the range of the measure's axis.
    """
    canvas, found = frame.canvas, []
    ends: list[float] = []
    for name, low, high in chart.bands:
        half = canvas.width_of(name) / 2
        middle = ((low + high) / 2 - reach[0]) / (reach[1] - reach[0]) * frame.plot_width
        middle = min(max(middle, half - frame.left), frame.plot_width + frame.right - half)
        row = _free_row(ends, middle - half)
        ends[row : row + 1] = [middle + half + _BETWEEN_PX]
        above = {"yshift": round(2 + row * canvas.line_px), "font": {"color": Role.MUTED.stand_in}}
        x = round(middle / frame.plot_width, 4)
        found.append(words(as_plotly([name]), x=x, y=1, anchor=("center", "bottom"), **above))
    return BandNames(tuple(found), len(ends) * canvas.line_px + 4 if ends else 0)


def _free_row(ends: Sequence[float], start: float) -> int:
    """The lowest row whose last name ends before `start`; a new one when all are taken."""
    return next((row for row, end in enumerate(ends) if end <= start), len(ends))


def _ends(chart: Chart) -> list[float]:
    """Where one band ends and the next begins: a line, because their shades alone are too much alike."""
    return sorted({high for _, _, high in chart.bands} & {low for _, low, _ in chart.bands})


def _edge(at: float, along: str, across: str, ref: str, span: tuple[float, float]) -> Spec:
    return {
        "type": "line",
        f"{along}ref": along,
        f"{along}0": at,
        f"{along}1": at,
        f"{across}ref": ref,
        f"{across}0": span[0],
        f"{across}1": span[1],
        "line": {"color": Role.MUTED.stand_in, "width": 1, "dash": "dot"},
        "layer": "below",
    }


def _shade(place: int, along: tuple[str, float, float], across: str) -> Spec:
    ref, low, high = along
    return {
        "type": "rect",
        f"{ref}ref": ref,
        f"{ref}0": low,
        f"{ref}1": high,
        f"{across}ref": "paper",
        f"{across}0": 0,
        f"{across}1": 1,
        "fillcolor": Role.GRID.stand_in,
        "opacity": 0.3 if place % 2 else 0.6,
        "line": {"width": 0},
        "layer": "below",
    }
