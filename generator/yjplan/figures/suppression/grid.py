"""The counts of one table as disclosure control sees them, in whole numbers."""

from dataclasses import dataclass, field
from enum import StrEnum

from yjplan.figures.tables import Sum
from yjplan.problems import Place

_NOWHERE = Place("")

Position = tuple[int, int]
"""Row and column in a table, from 0."""


class Role(StrEnum):
    """What disclosure control has to do with a count."""

    ZERO = "zero"
    """Nobody, and shown: the policy takes zeros for safe."""
    SMALL = "small"
    """From 1 to the threshold: always withheld, and protected."""
    LARGE = "large"
    """Above the threshold: shown, unless a small count needs its company."""
    SECRET = "secret"  # noqa: S105 - not a password
    """`[c]` in the source already: withheld and protected, its number unknown to us."""
    OPEN = "open"
    """Another mark in the source, as `[x]`: no number is printed, and none has to be protected."""

    @property
    def is_withheld(self) -> bool:
        """True where no number is printed, whatever else is decided."""
        return self not in (Role.ZERO, Role.LARGE)

    @property
    def is_protected(self) -> bool:
        """True where nobody may find the number out."""
        return self in (Role.SMALL, Role.SECRET)


@dataclass(frozen=True, slots=True)
class Entry:
    """One cell that counts people."""

    role: Role
    number: int | None
    """None where the source has a mark instead."""
    unit: str
    place: Place = _NOWHERE
    """Where the author wrote it: one place is one number, however often it is printed."""
    is_total: bool = False
    """True where it is printed as a total, or in a row or column of totals."""
    least: int = 1
    """The least that a reader must take it for when it is withheld: 0 where zeros may be withheld."""
    is_told: bool = False
    """True where readers know the number from elsewhere: it is no company for anybody."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The counts of one table by (row, column), and which cells are printed totals of others."""

    entries: dict[Position, Entry]
    sums: tuple[Sum, ...]
    constants: dict[Position, float] = field(default_factory=dict)
    """Numbers that count nobody and are printed as they are."""
