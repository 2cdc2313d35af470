"""Cells of published tables as numbers, marks and notes."""

import re
from dataclasses import dataclass, field
from decimal import Decimal
from math import isfinite

from yjplan.figures.fields import parse_mark, parse_number
from yjplan.figures.marks import Mark
from yjplan.sources.sheet import Content, text_of

_NOTE = re.compile(r"\[notes? ?([0-9][0-9, ]*)\]", re.IGNORECASE)
_BRACKET = re.compile(r"\[[a-z]+\]", re.IGNORECASE)
_DIGITS = 15
"""A number with more digits than this was a binary fraction: `39.520000000000003` is 39.52."""
_FLAGS = (Mark.PROVISIONAL, Mark.REVISED, Mark.ESTIMATED, Mark.BREAK)
_SHORTHAND = {
    **dict.fromkeys(("-", "–", "—", "..", ":", "na", "n/a", "[na]", "x"), Mark.NOT_AVAILABLE),
    **dict.fromkeys(("*", "c", "supp", "[supp]", "suppressed"), Mark.CONFIDENTIAL),
    **dict.fromkeys((".", "z"), Mark.NOT_APPLICABLE),
    **dict.fromkeys(("~", "[l]"), Mark.LOW),
}
"""What publishers wrote before the bracketed letters."""


@dataclass(frozen=True, slots=True)
class Amount:
    """What one cell says."""

    value: Decimal | Mark | None = field(repr=False)
    """None for an empty cell, and for one that is no number."""
    flags: tuple[Mark, ...] = ()
    note: str = ""
    readable: bool = True
    """False where the cell holds something that is neither number nor mark."""


def read_amount(content: Content) -> Amount:
    """The number or mark in a cell; notes and flags beside it are taken off and kept."""
    if isinstance(content, bool):
        return Amount(None, readable=False)
    if isinstance(content, int | float):
        return Amount(_decimal(content)) if isfinite(content) else Amount(None, readable=False)
    text, note = without_notes(text_of(content))
    flags = []
    for found in _BRACKET.findall(text):
        mark = parse_mark(found)
        if mark in _FLAGS and mark is not None:
            flags.append(mark)
            text = text.replace(found, " ")
    text = text.strip()
    if not text:
        return Amount(None, tuple(flags), note)
    mark = parse_mark(text) or _SHORTHAND.get(text.lower())
    if mark:
        return Amount(mark, tuple(flags), note)
    number = parse_number(text)
    if number is None:
        return Amount(None, tuple(flags), note, readable=False)
    return Amount(_short(number), tuple(flags), note)


def without_notes(text: str) -> tuple[str, str]:
    """A text without its `[note 1]`, and words that point to those notes."""
    numbers = [found.strip() for found in _NOTE.findall(text)]
    bare = " ".join(_NOTE.sub(" ", text).split()) if numbers else text
    return bare, f"See note {' and '.join(numbers)} of the source." if numbers else ""


def plain_number(number: Decimal) -> str:
    """A number as data files hold it: no exponent, no zeros at its end."""
    return f"{number.normalize():f}"


def _decimal(number: float) -> Decimal:
    return Decimal(repr(number))


def _short(number: Decimal) -> Decimal:
    return Decimal(repr(float(number))) if len(number.as_tuple().digits) > _DIGITS else number
