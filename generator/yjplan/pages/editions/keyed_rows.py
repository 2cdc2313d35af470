"""Rows of published tables by what names them, and how they differ between two states of a plan."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any

from yjplan.languages import say, to_say

Json = Mapping[str, Any]
_ALIKE = 0.75
"""Texts at least this much alike are the same thing, written anew."""


class Move(StrEnum):
    """What became of a row."""

    NEW = to_say("New")
    GONE = to_say("No longer there")
    CHANGED = to_say("Changed")
    DONE = to_say("Done")
    CARRIED = to_say("Carried over")


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row that is not what it was (or that was carried over as it was)."""

    move: Move
    name: str
    """What the row is about, in its own words."""
    details: tuple[str, ...] = ()
    """`Owner: Head of service, was Operations manager`."""


@dataclass(frozen=True, slots=True)
class KeyedRow:
    """One row with its columns by heading."""

    key: str
    """Its reference, where it has one."""
    name: str
    cells: Mapping[str, str]
    done: bool


def rows_of(plan: Json, kinds: Sequence[str], names: Sequence[str]) -> tuple[KeyedRow, ...]:
    """Every row of the tables of some kinds of block; `names` are the headings of what a row is about."""
    found = []
    for block in plan["blocks"]:
        if block["kind"] not in kinds:
            continue
        for table in block["tables"]:
            headings = [_heading(column) for column in table["columns"]]
            for row in table["rows"]:
                if row["kind"] == "group" or len(row["cells"]) != len(headings):
                    continue
                cells = {h: _words(c) for h, c in zip(headings, row["cells"], strict=True)}
                name = next((cells[say(n)] for n in names if cells.get(say(n))), "")
                if name:
                    done = any(isinstance(c, dict) and c.get("tone") == "done" for c in row["cells"])
                    found.append(KeyedRow(cells.get(say("Ref"), ""), name, cells, done))
    return tuple(found)


def compare_rows(
    before: Sequence[KeyedRow], after: Sequence[KeyedRow], *, carried: bool = False
) -> tuple[RowChange, ...]:
    """Each difference in the order of the newer rows, then what is gone; with `carried` also what stayed."""
    return tuple(_differences(before, after, carried=carried))


def _differences(
    before: Sequence[KeyedRow], after: Sequence[KeyedRow], *, carried: bool
) -> Iterator[RowChange]:
    left = list(before)
    for row in after:
        old = _match(row, left)
        if old is None:
            yield RowChange(Move.NEW, row.name)
            continue
        left.remove(old)
        details = tuple(_details(old, row))
        if row.done and not old.done:
            yield RowChange(Move.DONE, row.name, details)
        elif details:
            yield RowChange(Move.CHANGED, row.name, details)
        elif carried and not row.done:
            yield RowChange(Move.CARRIED, row.name)
    for row in left:
        yield RowChange(Move.DONE if row.done else Move.GONE, row.name)


def _match(row: KeyedRow, left: Sequence[KeyedRow]) -> KeyedRow | None:
    """The same row before: the same words; else the same reference with words like it; else words like it."""
    same = next((old for old in left if old.name == row.name), None)
    if same is not None:
        return same
    alike = [(likeness(old.name, row.name) + (old.key == row.key != "") * 0.2, old) for old in left]
    best = max(alike, key=lambda pair: pair[0], default=(0.0, None))
    return best[1] if best[0] >= _ALIKE else None


def _details(old: KeyedRow, new: KeyedRow) -> Iterator[str]:
    for heading, words in new.cells.items():
        before = old.cells.get(heading)
        if before is None or before == words or heading == say("Ref"):
            continue
        yield say(
            "{what}: {value}, was {before}",
            what=heading,
            value=_short(words) or say("nothing"),
            before=_short(before) or say("nothing"),
        )


def likeness(first: str, second: str) -> float:
    """How much of two texts is the same, from 0 to 1, by words."""
    return SequenceMatcher(None, first.lower().split(), second.lower().split(), autojunk=False).ratio()


_LONG = 120


def _short(words: str) -> str:
    return words if len(words) <= _LONG else f"{words[:_LONG].rsplit(' ', 1)[0]} …"


def _heading(column: Json) -> str:
    group = column.get("group", "")
    return f"{group}: {column['heading']}" if group else str(column["heading"])


def _words(cell: object) -> str:
    """A cell of plan.json as a reader reads it."""
    if isinstance(cell, dict):
        return str(cell.get("text", cell.get("words", "")))
    if isinstance(cell, list):
        return "; ".join(map(str, cell))
    return str(cell)
