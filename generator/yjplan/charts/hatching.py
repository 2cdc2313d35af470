"""Bars that differ by more than their colour."""

from yjplan.charts.frame import Spec
from yjplan.charts.palette import SeriesStyle

_EVERY_PX = 8
_SOLIDITY = {"/": 0.16, "\\": 0.16, "x": 0.2, ".": 0.16, "-": 0.2, "+": 0.16}
"""How much of a bar its hatching covers, by shape."""


def hatched(style: SeriesStyle, line: Spec) -> Spec:
    """The marker of a series of bars: its colour, and its hatching in the colour of words on it."""
    marker: Spec = {"color": style.role.stand_in, "line": line}
    if not style.pattern:
        return marker
    shape = {"shape": style.pattern, "fillmode": "overlay", "fgcolor": style.on_role.stand_in, "fgopacity": 1}
    return {**marker, "pattern": {**shape, "size": _EVERY_PX, "solidity": _SOLIDITY[style.pattern]}}
