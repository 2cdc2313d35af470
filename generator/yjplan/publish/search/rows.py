"""A row of a table while a page is read, and the place that it makes where it is an action or a risk."""

import re
from dataclasses import dataclass, field

from yjplan.languages import say
from yjplan.publish.search.pieces import Kind, Piece

_LONGEST_REFERENCE = 12
"""A first cell of more signs is no number of an action."""
_SEAM = re.compile(r"([.!?]); ")
"""A cell that is a sentence needs no further sign behind it."""


@dataclass(slots=True)
class Row:
    """Its address on the page, and its cells as they come."""

    anchor: str
    """'' where it has none."""
    cells: list[tuple[str, list[str]]] = field(default_factory=list)
    """The heading that each cell names itself with ('' for none), and the runs of words in it."""


def words_of_row(row: Row) -> str:
    """What the filled cells say, in one run."""
    return _joined([text for _, text in _filled(row)])


def place_of_row(row: Row, kind: Kind) -> Piece:
    """The row as a place of its own: its number, its action or risk as the name, what else it says."""
    filled = _filled(row)
    reference = ""
    is_numbered = len(filled) > 1 and bool(row.cells[0][1]) and len(filled[0][1]) <= _LONGEST_REFERENCE
    if is_numbered:
        reference = filled.pop(0)[1]
    wanted = say("Risk") if kind is Kind.RISK else say("Action")
    named = [number for number, (label, _) in enumerate(filled) if label == wanted]
    name = filled.pop(named[0] if named else 0)[1] if filled else ""
    rest = _joined([text for _, text in filled])
    return Piece(kind, row.anchor, 0, name, reference, [rest] if rest else [])


def _filled(row: Row) -> list[tuple[str, str]]:
    return [(label, " ".join(runs)) for label, runs in row.cells if runs]


def _joined(texts: list[str]) -> str:
    return _SEAM.sub(r"\1 ", "; ".join(texts))
