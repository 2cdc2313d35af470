"""A place for words inside a plot where nothing is drawn: beside their point, and off every line.

All measures are pixels from the upper left corner of the plot.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

Segment = tuple[float, float, float, float]
"""A piece of a line: x and y of its one end, x and y of the other."""

_STEP_PX = 4
_FARTHEST_PX = 44
_NEAR_PX = 24
"""So far words move only to keep off a grid line as well."""
_ABOVE_PX = 4
"""Figures are so much lower than their line of text, above and below; a grid line may run there."""
_BESIDE = 0.5
"""A move up or down is worth more than one to the side, where the words would seem to be of another point."""


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    def holds(self, other: "Box") -> bool:
        """Whether another box lies inside this one."""
        across = self.left <= other.left and other.right <= self.right
        return across and self.top <= other.top and other.bottom <= self.bottom

    def meets(self, segment: Segment) -> bool:
        """Whether a piece of a line runs through the box, or touches it."""
        x0, y0, x1, y1 = segment
        begin, end = 0.0, 1.0
        for start, change, low, high in (
            (x0, x1 - x0, self.left, self.right),
            (y0, y1 - y0, self.top, self.bottom),
        ):
            if change == 0:
                if not low <= start <= high:
                    return False
                continue
            first, last = sorted(((low - start) / change, (high - start) / change))
            begin, end = max(begin, first), min(end, last)
        return begin <= end


def box_around(x: float, y: float, width: float, height: float) -> Box:
    """The box of that size around a middle."""
    return Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)


def line_pieces(points: Mapping[int, tuple[float, float]], marker_px: float) -> list[Segment]:
    """The pieces of a line between neighbouring periods, and its markers, from its points by period."""
    joined = [(*points[a], *points[b]) for a, b in pairwise(points) if b == a + 1]
    return joined + [(x - marker_px, y, x + marker_px, y) for x, y in points.values()]


def clear_place(
    point: tuple[float, float],
    size: tuple[float, float],
    room: Box,
    lines: Sequence[Segment],
    grid: Sequence[Segment] = (),
) -> tuple[float, float]:
    """The middle of words of that width and height, near their point, inside the room, off the lines.

    Off the grid too, where that is near by. Where no place is free, the nearest inside the room.
    """
    found = free_place(point, size, room, lines, grid)
    if found is not None:
        return found
    inside = ((point[0] + dx, point[1] + dy) for _, dx, dy in _MOVES)
    return next((at for at in inside if room.holds(box_around(*at, *size))), _held(point, size, room))


def free_place(
    point: tuple[float, float],
    size: tuple[float, float],
    room: Box,
    lines: Sequence[Segment],
    grid: Sequence[Segment] = (),
    *,
    within_px: float = math.inf,
) -> tuple[float, float] | None:
    """As `clear_place`; None where no place so near is free."""
    first: tuple[float, float] | None = None
    for distance, dx, dy in _MOVES:
        if distance > (_NEAR_PX if first else within_px):
            break
        x, y = point[0] + dx, point[1] + dy
        box = box_around(x, y, *size)
        if not room.holds(box) or _meets_any(box, lines):
            continue
        if not _meets_any(Box(box.left, box.top + _ABOVE_PX, box.right, box.bottom - _ABOVE_PX), grid):
            return (x, y)
        first = first or (x, y)
    return first


def _meets_any(box: Box, segments: Iterable[Segment]) -> bool:
    return any(box.meets(segment) for segment in segments)


def _held(point: tuple[float, float], size: tuple[float, float], room: Box) -> tuple[float, float]:
    """As near as the room allows; words that are too wide for it begin at its left."""
    x = max(min(point[0], room.right - size[0] / 2), room.left + size[0] / 2)
    y = max(min(point[1], room.bottom - size[1] / 2), room.top + size[1] / 2)
    return (x, y)


def _moves() -> tuple[tuple[float, int, int], ...]:
    """Every move that is tried, with how far it goes; the nearest first."""
    steps = range(-_FARTHEST_PX, _FARTHEST_PX + 1, _STEP_PX)
    far = ((round((abs(dx) * _BESIDE + abs(dy)), 3), dx, dy) for dx in steps for dy in steps)
    return tuple(sorted(move for move in far if move[0]))


_MOVES = _moves()
