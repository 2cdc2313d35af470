"""Counts of people before disclosure control. They cannot be printed by accident."""

from dataclasses import dataclass
from typing import NoReturn


@dataclass(frozen=True, slots=True, repr=False)
class RawCount:
    """A count of children (or other people) as the source has it; it may identify somebody.

    It has no text form: printing, formatting or joining it into a text raises TypeError. Only
    `figures/disclosure.py` turns it into a published value.
    """

    _number: int

    def reveal(self) -> int:
        """The number itself. For disclosure control and for sums that are checked, nothing else."""
        return self._number

    def __repr__(self) -> str:
        """Says what it is, never how many."""
        return "RawCount(withheld)"

    def __str__(self) -> NoReturn:
        """Refuse to become text."""
        raise TypeError("a raw count has no text form; publish it through disclosure control")

    def __format__(self, spec: str, /) -> NoReturn:
        """Refuse to become text inside an f-string."""
        raise TypeError("a raw count has no text form; publish it through disclosure control")
