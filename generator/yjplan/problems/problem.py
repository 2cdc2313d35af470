"""Something wrong in content: a value, not an exception."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from yjplan.problems.catalogue import severity_of
from yjplan.problems.place import Place
from yjplan.problems.severity import Severity

__all__ = ["Problem", "Severity", "nearest", "problem"]


_MOST = 12
"""So many known values a hint lists."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that an author has to mend or answer."""

    code: str
    """Permanent name of this kind of problem, as `unknown-key`."""
    place: Place
    message: str
    """What was found and what was expected, in the author's words."""
    hint: str
    """What to do about it."""
    severity: Severity

    @property
    def sort_key(self) -> tuple[Place, str, str]:
        """Problems are shown in the order of the files."""
        return (self.place, self.code, self.message)


def problem(code: str, place: Place, message: str, hint: str) -> Problem:
    """Make a problem; its severity comes from the catalogue (KeyError for a code that is not in it)."""
    return Problem(code, place, message, hint, severity_of(code))


def nearest(wrong: str, known: Iterable[str]) -> str:
    """Words that point at the nearest known value, or list the known values when none is near."""
    choices = sorted(set(known))
    close = difflib.get_close_matches(wrong.lower(), [c.lower() for c in choices], n=1, cutoff=0.6)
    if close:
        best = next(c for c in choices if c.lower() == close[0])
        return f"Did you mean '{best}'?"
    if not choices:
        return "Nothing is defined here yet."
    shown = ", ".join(f"'{c}'" for c in choices[:_MOST])
    more = f" and {len(choices) - _MOST} more" if len(choices) > _MOST else ""
    return f"Known here: {shown}{more}."
