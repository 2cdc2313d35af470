"""Shorthand for values that are not plain numbers, as the Government Statistical Service writes it.

Source: GSS, "Symbols in tables: definitions and help" (bracketed letters, which screen readers read).
"""

from enum import StrEnum


class Mark(StrEnum):
    """What stands instead of a number, or behind one."""

    CONFIDENTIAL = "[c]"
    NOT_AVAILABLE = "[x]"
    NOT_APPLICABLE = "[z]"
    LOW = "[low]"
    PROVISIONAL = "[p]"
    REVISED = "[r]"
    ESTIMATED = "[e]"
    BREAK = "[b]"
    TO_BE_CONFIRMED = "TBC"

    @property
    def meaning(self) -> str:
        """The explanation printed beside every table that uses the mark."""
        return _MEANINGS[self]


_MEANINGS = {
    Mark.CONFIDENTIAL: "withheld so that nobody can be identified",
    Mark.NOT_AVAILABLE: "not available",
    Mark.NOT_APPLICABLE: "not applicable",
    Mark.LOW: "low: rounds to zero",
    Mark.PROVISIONAL: "provisional",
    Mark.REVISED: "revised",
    Mark.ESTIMATED: "estimated",
    Mark.BREAK: "break in the series",
    Mark.TO_BE_CONFIRMED: "to be confirmed when the plan was written",
}
