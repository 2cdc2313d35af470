"""Counts of people before disclosure control. They cannot be printed by accident."""

from typing import NoReturn, Self


class RawCount:
    """A count of children (or other people) as the source has it; it may identify somebody.

    It has no text form: printing, formatting or joining it into a text raises TypeError, and so does pickling
    it. It is no dataclass, because `asdict` and `astuple` would take the number out. Only
    `figures/disclosure.py` turns it into a published value.
    """

    __slots__ = ("_number",)
    _number: int

    def __init__(self, number: int) -> None:
        object.__setattr__(self, "_number", number)

    def reveal(self) -> int:
        """The number itself. For disclosure control and for sums that are checked, nothing else."""
        return self._number

    def __eq__(self, other: object) -> bool:
        return self._number == other._number if isinstance(other, RawCount) else NotImplemented

    def __hash__(self) -> int:
        return hash((RawCount, self._number))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        """Refuse to change."""
        raise AttributeError("a raw count never changes")

    def __delattr__(self, name: str) -> NoReturn:
        """Refuse to change."""
        raise AttributeError("a raw count never changes")

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, _memo: object) -> Self:
        return self

    def __reduce__(self) -> NoReturn:
        """Refuse to be written down by pickle."""
        raise TypeError("a raw count cannot be pickled; publish it through disclosure control")

    def __repr__(self) -> str:
        """Says what it is, never how many."""
        return "RawCount(withheld)"

    def __str__(self) -> NoReturn:
        """Refuse to become text."""
        raise TypeError("a raw count has no text form; publish it through disclosure control")

    def __format__(self, spec: str, /) -> NoReturn:
        """Refuse to become text inside an f-string."""
        raise TypeError("a raw count has no text form; publish it through disclosure control")
