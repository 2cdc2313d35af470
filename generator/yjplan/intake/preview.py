"""What an import would change, in words for the person at the terminal or for a log that others read.

Counts of people at or below the threshold are never printed, nor the values of groups, from which such a
count could be worked out.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from yjplan.figures.fields import parse_number
from yjplan.figures.indicators import Indicator
from yjplan.figures.marks import Mark
from yjplan.intake.changes import Change, Sort
from yjplan.intake.tidy import TidyRow

_MOST = 40
"""So many changed values are printed."""


@dataclass(frozen=True, slots=True)
class Words:
    """What names and rules the preview needs."""

    indicators: Mapping[str, Indicator]
    areas: Mapping[str, str]
    """Names of areas by their ids."""
    threshold: int


def preview(changes: Sequence[Change], words: Words) -> list[str]:
    """Lines: a table of series, then the values that change."""
    if all(change.sort is Sort.SAME for change in changes):
        return [f"Nothing changes: all {len(changes):,} rows stand as they come in."] if changes else []
    lines = [*_table(changes, words)]
    changed = [c for c in changes if c.sort is Sort.CHANGED and c.before is not None]
    if changed:
        lines += ["", "Values that change:"]
        lines += [_changed(change, words) for change in changed[:_MOST]]
        if len(changed) > _MOST:
            lines.append(f"  … and {len(changed) - _MOST:,} more")
    return lines


def _table(changes: Iterable[Change], words: Words) -> list[str]:
    rows: dict[tuple[str, str], dict[str, list[TidyRow]]] = {}
    for change in changes:
        series = rows.setdefault((change.after.indicator, change.after.area), {})
        series.setdefault(str(change.sort), []).append(change.after)
    table = [("series", "area", "periods", "groups", *map(str, Sort))]
    for (indicator, area), sorts in sorted(rows.items()):
        every = [row for held in sorts.values() for row in held]
        periods = sorted(every, key=lambda row: row.sort_key[2])
        span = periods[0].period
        if periods[-1].period != span:
            span = f"{span} to {periods[-1].period}"
        groups = len({row.group for row in every} - {""})
        counts = tuple(str(len(sorts.get(sort, []))) for sort in Sort)
        table.append((indicator, words.areas.get(area, area), span, str(groups or ""), *counts))
    widths = [max(len(row[n]) for row in table) for n in range(len(table[0]))]
    return [_line(row, widths) for row in table]


def _line(row: tuple[str, ...], widths: Sequence[int]) -> str:
    words = 4
    cells = [
        cell.ljust(width) if n < words else cell.rjust(width)
        for n, (cell, width) in enumerate(zip(row, widths, strict=True))
    ]
    return "  ".join(cells).rstrip()


def _changed(change: Change, words: Words) -> str:
    after, before = change.after, change.before
    group = f" ({after.group})" if after.group else ""
    old = shown(before, words) if before else ""
    revised = f" {Mark.REVISED}" if str(Mark.REVISED) in after.flag else ""
    area = words.areas.get(after.area, after.area)
    return f"  {after.indicator}, {area}{group}, {after.period}: {old} -> {shown(after, words)}{revised}"


def shown(row: TidyRow, words: Words) -> str:
    """A value as a log may hold it: `[c]` for a small count, and for all that a small count stands behind."""
    unit = words.indicators[row.indicator].unit
    number = parse_number(row.value)
    if number is None:
        return row.value
    behind = parse_number(row.numerator) if row.numerator else None
    hides_people = unit.protected and (bool(row.group) or 0 < number <= words.threshold)
    if hides_people or (behind is not None and (bool(row.group) or 0 < behind <= words.threshold)):
        return str(Mark.CONFIDENTIAL)
    return unit.written(number)
