"""Shorthand for values that are not plain numbers, as the Government Statistical Service writes it.

Source: GSS, "Symbols in tables: definitions and help" (bracketed letters, which screen readers read).
"""

from enum import StrEnum

from yjplan.languages import say, to_say


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
        return say(_MEANINGS[self])


_MEANINGS = {
    Mark.CONFIDENTIAL: to_say("withheld so that nobody can be identified"),
    Mark.NOT_AVAILABLE: to_say("not available"),
    Mark.NOT_APPLICABLE: to_say("not applicable"),
    Mark.LOW: to_say("low: rounds to zero"),
    Mark.PROVISIONAL: to_say("provisional"),
    Mark.REVISED: to_say("revised"),
    Mark.ESTIMATED: to_say("estimated"),
    Mark.BREAK: to_say("break in the series"),
    Mark.TO_BE_CONFIRMED: to_say("to be confirmed when the plan was written"),
}
