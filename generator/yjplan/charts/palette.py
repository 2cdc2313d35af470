"""Colours of charts: the Government Analysis Function palette, and stand-ins for the picture in the page.

Source: Government Analysis Function, "Data visualisation: colours in charts" (categorical palette).

A figure never carries a real colour. It carries one stand-in for each role, a colour that nothing else uses.
The static picture swaps stand-ins for style classes (light, dark and forced colours are the style sheet's
business); the interactive figure swaps them for the real colours below.
"""

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from yjplan.charts.chart import ChartSeries


class Role(StrEnum):
    """What a colour is for; the value is the ending of its style class (`f-ink`, `s-ink`)."""

    INK = "ink"
    MUTED = "muted"
    GRID = "grid"
    PAPER = "paper"
    SERIES_1 = "s1"
    SERIES_2 = "s2"
    SERIES_3 = "s3"
    SERIES_4 = "s4"
    SERIES_5 = "s5"
    SERIES_6 = "s6"
    ON_1 = "on-s1"
    ON_2 = "on-s2"
    ON_3 = "on-s3"
    ON_4 = "on-s4"
    ON_5 = "on-s5"
    ON_6 = "on-s6"

    @property
    def stand_in(self) -> str:
        """The colour that stands for this role inside a figure, as `#010203`."""
        return f"#0102{_PLACES[self]:02x}"

    @property
    def stand_in_rgb(self) -> tuple[int, int, int]:
        """The same in numbers, as a browser writes it back."""
        return (1, 2, _PLACES[self])

    @property
    def colour(self) -> str:
        """The real colour on white, as `#12436d`."""
        return _COLOURS[self]


_PLACES = {role: place for place, role in enumerate(Role, start=1)}
_COLOURS = {
    Role.INK: "#0b0c0c",
    Role.MUTED: "#484f55",
    Role.GRID: "#d0d4d8",
    Role.PAPER: "#ffffff",
    Role.SERIES_1: "#12436d",  # dark blue
    Role.SERIES_2: "#28a197",  # turquoise
    Role.SERIES_3: "#801650",  # dark pink
    Role.SERIES_4: "#f46a25",  # orange
    Role.SERIES_5: "#3d3d3d",  # dark grey
    Role.SERIES_6: "#a285d1",  # light purple
    # Words printed on a bar: the one of near-black and near-white that stands out more (at least 4.5 to 1).
    # A shade off ink and paper, so that each real colour still tells its role.
    Role.ON_1: "#fefefe",
    Role.ON_2: "#0c0c0c",
    Role.ON_3: "#fefefe",
    Role.ON_4: "#0c0c0c",
    Role.ON_5: "#fefefe",
    Role.ON_6: "#0c0c0c",
}

SERIES_ROLES = tuple(role for role in Role if role.value.startswith("s"))
ON_ROLES = tuple(role for role in Role if role.value.startswith("on-"))

REAL_COLOURS = MappingProxyType({role.stand_in: role.colour for role in Role})
"""Stand-in to real colour."""

CLASS_ENDINGS = MappingProxyType({role.stand_in_rgb: role.value for role in Role})
"""Stand-in, as red, green and blue, to the ending of the style class."""


@dataclass(frozen=True, slots=True)
class SeriesStyle:
    """How one series looks: always colour and something else."""

    role: Role
    on_role: Role
    """For words printed on its bars."""
    dash: str
    """Plotly's name of the dash pattern of its line."""
    symbol: str
    """Plotly's name of its marker."""
    line_px: float
    pattern: str
    """Plotly's name of the hatching of its bars; empty for plain bars."""
    marker_px: int = 8


_DASHES = ("solid", "dash", "dot", "dashdot", "longdash", "longdashdot")
_PATTERNS = ("", "/", ".", "\\", "x", "-")
"""A hatching for each place in the palette: no two bars of a chart differ by colour alone."""
_OWN_SYMBOLS = ("circle", "square", "diamond", "triangle-up", "cross", "star")
_QUIET_DASHES = ("solid", "longdash", "dot", "dashdot")
_QUIET_SYMBOLS = ("circle-open", "square", "triangle-up", "diamond", "x-thin-open")
_SYMBOLS = ("square-open", "diamond-open", "triangle-up-open", "x-thin-open", "circle-open")

MOST_SERIES = len(SERIES_ROLES)
"""So many series have a colour, a dash, a marker and a hatching of their own."""


def style_series(series: tuple[ChartSeries, ...]) -> tuple[SeriesStyle, ...]:
    """One style a series, in order: the service's own come first in the palette, the first of them solid."""
    own = sum(one.own for one in series)
    own_place, other_place, quiet_place = 0, 0, 0
    styles = []
    for one in series:
        if one.quiet:
            styles.append(_quiet_style(quiet_place))
            quiet_place += 1
        elif one.own:
            styles.append(_own_style(own_place))
            own_place += 1
        else:
            styles.append(_comparator_style(other_place, own))
            other_place += 1
    return tuple(styles)


def _quiet_style(place: int) -> SeriesStyle:
    """Grey and thin; its dashes and markers run the other way round than those of the comparators."""
    dash, symbol = _QUIET_DASHES[place % len(_QUIET_DASHES)], _QUIET_SYMBOLS[place % len(_QUIET_SYMBOLS)]
    return SeriesStyle(Role.MUTED, Role.PAPER, dash, symbol, 1.25, "+", 6)


def _own_style(place: int) -> SeriesStyle:
    turns, turn = divmod(place, MOST_SERIES)
    # The seventh line has the first one's colour, but neither its dash nor its marker.
    dash, symbol = _DASHES[(turn + turns) % len(_DASHES)], _OWN_SYMBOLS[(turn + 2 * turns) % MOST_SERIES]
    return SeriesStyle(SERIES_ROLES[turn], ON_ROLES[turn], dash, symbol, 3, _PATTERNS[turn])


def _comparator_style(place: int, own: int) -> SeriesStyle:
    """The colours that the service's own leave, over and over: a comparator never has one of the service."""
    free = max(MOST_SERIES - own, 1)
    turns, turn = divmod(place, free)
    dash = _DASHES[(own + turn + turns) % len(_DASHES)]
    symbol = _SYMBOLS[(turn + 2 * turns) % len(_SYMBOLS)]
    if own >= MOST_SERIES:
        return SeriesStyle(Role.MUTED, Role.PAPER, dash, symbol, 2, "+")
    colour = own + turn
    return SeriesStyle(SERIES_ROLES[colour], ON_ROLES[colour], dash, symbol, 2, _PATTERNS[colour])
