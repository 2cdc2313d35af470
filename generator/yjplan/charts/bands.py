"""Bands: shaded ranges behind the data, as the ratings of an inspection, with their names."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from yjplan.charts.chart import Chart
from yjplan.charts.frame import Canvas, Frame, Spec, words
from yjplan.charts.labels import as_plotly, widest_px
from yjplan.charts.palette import Role

_BETWEEN_PX = 8


@dataclass(frozen=True, slots=True)
class BandNames:
    """The names of bands above a plot, in as many rows as they need."""

    annotations: tuple[Spec, ...]
    height_px: float
    leaders: tuple[Spec, ...] = ()
    """From a name that stands higher down to its band."""


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
    """The names above the plot, each over the middle of its band, broken into lines no wider than it.

    A name that is wider than its band even so stands higher, clear of its neighbours, with a thin line down
    to its own band. `reach` is the range of the measure's axis.
    """
    names = [_name(band, frame, reach) for band in chart.bands]
    placed: list[_Name] = []
    for name in sorted(names, key=lambda one: one.half > one.band_px / 2):
        others = [other for other in placed if name.is_beside(other)]
        placed.append(replace(name, foot=max((other.top for other in others), default=0.0)))
    muted = {"color": Role.MUTED.stand_in}
    found = [
        words(
            as_plotly(one.lines),
            x=round(one.middle / frame.plot_width, 4),
            y=1,
            anchor=("center", "bottom"),
            yshift=round(2 + one.foot),
            font=muted,
        )
        for one in placed
    ]
    leaders = [_name_leader(one, frame) for one in placed if one.foot]
    return BandNames(tuple(found), max((one.top for one in placed), default=-4) + 4, tuple(leaders))


@dataclass(frozen=True, slots=True)
class _Name:
    """One name before it has its height; in pixels from the left of the plot, and upwards from its top."""

    lines: tuple[str, ...]
    at: float
    """The middle of its band."""
    middle: float
    """Its own middle, inside the drawing."""
    half: float
    band_px: float
    height: float
    foot: float = 0

    @property
    def top(self) -> float:
        return self.foot + self.height

    def is_beside(self, other: "_Name") -> bool:
        """Whether the two would touch in one row."""
        return abs(self.middle - other.middle) < self.half + other.half + _BETWEEN_PX


def _name(band: tuple[str, float, float], frame: Frame, reach: tuple[float, float]) -> _Name:
    text, low, high = band
    canvas, px = frame.canvas, frame.plot_width / (reach[1] - reach[0])
    at, band_px = ((low + high) / 2 - reach[0]) * px, (high - low) * px
    lines = canvas.wrap(text, band_px)
    half = widest_px(lines, canvas.text_px) / 2
    middle = min(max(at, half - frame.left), frame.plot_width + frame.right - half)
    return _Name(tuple(lines), at, middle, half, band_px, len(lines) * canvas.line_px)


def _name_leader(one: _Name, frame: Frame) -> Spec:
    x = round(one.at / frame.plot_width, 5)
    path = f"M0,1L0,{one.foot + 2:g}"
    pixels = {"xref": "paper", "xsizemode": "pixel", "yref": "paper", "ysizemode": "pixel"}
    line = {"color": Role.MUTED.stand_in, "width": 1}
    return {"type": "path", "path": path, "xanchor": x, "yanchor": 1, **pixels, "line": line}


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
