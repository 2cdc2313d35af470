"""Words inside a chart: how wide they are, where they break, and how they keep out of each other's way.

Widths are estimated from the proportions of Arial, with room for wider fonts, so that a figure is the same on
every machine, whatever fonts it has.
"""

from collections.abc import Sequence
from itertools import pairwise

LINE_EM = 1.3
"""Height of one line of text, in font sizes; Plotly's own."""

_NARROW = frozenset("ijlI.,:;'|!()[] ftr-/’‘\u00a0")
_WIDE = frozenset("mwMW%—@&→")
_SPARE = 1.18


def width_px(text: str, size_px: float) -> float:
    """How wide one line of text is, in pixels, at most."""
    ems = sum(_em(character) for character in text)
    return ems * size_px * _SPARE


def wrap_px(text: str, size_px: float, room_px: float) -> list[str]:
    """Break text at spaces so that each line fits the room; a word that does not fit stays whole."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_px(longer, size_px) <= room_px:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines or [""]


def widest_px(lines: Sequence[str], size_px: float) -> float:
    """Width of the widest line, in pixels; 0 for none."""
    return max((width_px(line, size_px) for line in lines), default=0)


def as_plotly(lines: Sequence[str]) -> str:
    """Lines as Plotly takes them: escaped, because it reads a little HTML, and joined with breaks."""
    return "<br>".join(escape(line) for line in lines)


def escape(text: str) -> str:
    """Text in which Plotly finds no tags."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def spread(wanted: Sequence[float], heights: Sequence[float], low: float, high: float) -> list[float]:
    """Move label centres apart, as little as possible, so that none overlap; in the order given in.

    `wanted` are the centres the labels would like, `heights` how much room each takes; the result stays
    between `low` and `high` where there is room for all.
    """
    order = sorted(range(len(wanted)), key=lambda place: (wanted[place], place))
    centres = list(wanted)
    for _ in range(200):
        if not _push(order, centres, heights):
            break
        _hold(order, centres, heights, low, high)
    return centres


def _push(order: list[int], centres: list[float], heights: Sequence[float]) -> bool:
    moved = False
    for above, below in pairwise(order):
        overlap = (heights[above] + heights[below]) / 2 - (centres[below] - centres[above])
        if overlap > 0.1:  # noqa: PLR2004 - a tenth of a pixel cannot be seen
            centres[above] -= overlap / 2
            centres[below] += overlap / 2
            moved = True
    return moved


def _hold(order: list[int], centres: list[float], heights: Sequence[float], low: float, high: float) -> None:
    first, last = order[0], order[-1]
    centres[first] = max(centres[first], low + heights[first] / 2)
    centres[last] = min(centres[last], high - heights[last] / 2)


def _em(character: str) -> float:
    if character in _NARROW:
        return 0.31
    if character in _WIDE:
        return 0.87
    return 0.69 if character.isupper() else 0.556
