"""Secondary suppression: withheld cells that a printed total would give back take others with them.

For each printed total the reader can subtract what is shown from the total and learn the sum of what
is withheld; a withheld total can be had by adding up its parts. The rule here looks at one total at a
time and withholds the next smallest cell until no withheld cell can be narrowed to fewer than three
values. Tables that share totals need an exact solution over all of them at once; this module is its
place.
"""

from dataclasses import dataclass

from yjplan.figures.tables import Sum

Position = tuple[int, int]

_NARROWEST = 2
"""A withheld cell's possible values must span at least this much (three whole numbers)."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The counts of one table by (row, column), and which of them are printed totals of others."""

    counts: dict[Position, int]
    sums: tuple[Sum, ...]


def hide_more(grid: Grid, threshold: int) -> frozenset[Position]:
    """All positions to withhold: the small counts, and what must go with them."""
    hidden = {where for where, number in grid.counts.items() if 0 < number <= threshold}
    changed = bool(hidden)
    while changed:
        changed = False
        for group in grid.sums:
            more = _next_to_hide(grid, group, hidden, threshold)
            if more is not None:
                hidden.add(more)
                changed = True
    return frozenset(hidden)


def _next_to_hide(grid: Grid, group: Sum, hidden: set[Position], threshold: int) -> Position | None:
    parts = [where for where in group.parts if where in grid.counts]
    unknown = [where for where in parts if where in hidden]
    shown = sorted((grid.counts[w], w) for w in parts if w not in hidden and grid.counts[w] > 0)
    if group.total not in grid.counts:
        return None
    if group.total in hidden:
        given_back = len(unknown) == 0 and sum(number for number, _ in shown) == grid.counts[group.total]
        return shown[0][1] if given_back and shown else None
    if not unknown or _is_safe(grid, group, unknown, parts, threshold):
        return None
    return shown[0][1] if shown else group.total


def _is_safe(grid: Grid, group: Sum, unknown: list[Position], parts: list[Position], threshold: int) -> bool:
    """True when the sum of the withheld cells leaves each of them at least three possible values."""
    shown = sum(grid.counts[where] for where in parts if where not in unknown)
    rest, cells = grid.counts[group.total] - shown, len(unknown)
    if cells < 2:  # noqa: PLR2004 - one withheld cell is simply the difference
        return False
    all_small = all(grid.counts[where] <= threshold for where in unknown)
    highest = rest - (cells - 1)
    lowest = max(1, rest - threshold * (cells - 1)) if all_small else 1
    highest = min(threshold, highest) if all_small else highest
    return highest - lowest >= _NARROWEST
