"""The sign of a line, as in a key: a piece of it with its marker, put before the words about it.

Shapes of Plotly, measured in pixels from a point of the drawing, so that they may stand outside the plot.
"""

from yjplan.charts.frame import Spec
from yjplan.charts.palette import Role, SeriesStyle

SIGN_PX = 26
"""Width of a sign: a piece of the line and its marker."""
MARKER_PX = 11
"""Width of a sign that is the marker alone."""

_CURVE = 0.5523
"""How far the handles of a Bezier curve lie from its ends, in radii, for a quarter of a circle."""
_OUTLINES: dict[str, tuple[tuple[float, float], ...]] = {
    "square": ((-1, -1), (1, -1), (1, 1), (-1, 1)),
    "diamond": ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
    "triangle-up": ((-1.15, -0.6), (1.15, -0.6), (0, 1.3)),
    "cross": (
        *((-1.2, -0.4), (-0.4, -0.4), (-0.4, -1.2), (0.4, -1.2), (0.4, -0.4), (1.2, -0.4)),
        *((1.2, 0.4), (0.4, 0.4), (0.4, 1.2), (-0.4, 1.2), (-0.4, 0.4), (-1.2, 0.4)),
    ),
    "star": (
        *((0, 1.4), (-0.31, 0.43), (-1.33, 0.43), (-0.51, -0.17), (-0.82, -1.13)),
        *((0, -0.53), (0.82, -1.13), (0.51, -0.17), (1.33, 0.43), (0.31, 0.43)),
    ),
}
"""Corners of Plotly's markers, in radii, upwards positive."""


def line_sign(style: SeriesStyle, x: float, y: float, left_px: float) -> list[Spec]:
    """A piece of the line with its marker in the middle; its left end is `left_px` to the right of the point.

    The point is as on paper: 0 to 1 from left to right and from below.
    """
    middle = left_px + SIGN_PX / 2
    path = f"M{left_px:g},0L{left_px + SIGN_PX:g},0"
    line = {"color": style.role.stand_in, "width": style.line_px, "dash": style.dash}
    return [_shape(path, x, y, line=line), marker_sign(style, x, y, middle)]


def marker_sign(style: SeriesStyle, x: float, y: float, middle_px: float) -> Spec:
    """The marker alone, its middle `middle_px` to the right of the point."""
    shape = style.symbol.removesuffix("-open").removesuffix("-thin")
    is_open = style.symbol.endswith("-open")
    radius = style.marker_px / 2
    fill = (Role.PAPER if is_open else style.role).stand_in
    line = {"color": style.role.stand_in, "width": 2 if is_open else 0}
    return _shape(_outline(shape, radius, middle_px), x, y, line=line, fillcolor=fill)


def _outline(shape: str, radius: float, middle: float) -> str:
    if shape == "x":
        r = radius * 1.1
        strokes = (f"M{middle - r:g},{one * -r:g}L{middle + r:g},{one * r:g}" for one in (1, -1))
        return "".join(strokes)
    if shape == "circle":
        return _circle(radius, middle)
    corners = (f"{middle + radius * x:.2f},{radius * y:.2f}" for x, y in _OUTLINES[shape])
    return "M" + "L".join(corners) + "Z"


def _circle(r: float, middle: float) -> str:
    handle = r * _CURVE
    quarters = (
        ((r, handle), (handle, r), (0, r)),
        ((-handle, r), (-r, handle), (-r, 0)),
        ((-r, -handle), (-handle, -r), (0, -r)),
        ((handle, -r), (r, -handle), (r, 0)),
    )
    curves = ("C" + " ".join(f"{middle + x:.2f},{y:.2f}" for x, y in quarter) for quarter in quarters)
    return f"M{middle + r:.2f},0{''.join(curves)}Z"


def _shape(path: str, x: float, y: float, **parts: object) -> Spec:
    return {
        "type": "path",
        "path": path,
        "xref": "paper",
        "xsizemode": "pixel",
        "xanchor": round(x, 5),
        "yref": "paper",
        "ysizemode": "pixel",
        "yanchor": round(y, 5),
        **parts,
    }
