"""A value that disclosure control let through, or the mark that stands in its place."""

from dataclasses import dataclass
from decimal import Decimal

from yjplan.figures.marks import Mark
from yjplan.figures.units import Unit


@dataclass(frozen=True, slots=True)
class PublishedValue:
    """What readers get: a number with its unit, or a mark."""

    amount: Decimal | None
    """None when a mark stands instead."""
    unit: Unit
    mark: Mark | None = None
    flags: tuple[Mark, ...] = ()
    """Marks behind the number, as [p] for provisional."""

    @property
    def text(self) -> str:
        """For a page: `£2,581,512`, `29.7%`, `[c]`."""
        shown = str(self.mark) if self.amount is None else self.unit.written(self.amount)
        return " ".join([shown, *map(str, self.flags)])

    @property
    def plain(self) -> str:
        """For a CSV file: `2581512`, `29.7`, `[c]`."""
        return str(self.mark) if self.amount is None else self.unit.plain(self.amount)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All marks that need explaining beside it."""
        return (*((self.mark,) if self.mark else ()), *self.flags)
