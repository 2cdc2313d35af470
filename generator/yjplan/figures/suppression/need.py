"""How far from the truth readers must be kept, for one small count."""

from dataclasses import dataclass, field

from yjplan.figures.suppression.attack import Reader
from yjplan.figures.suppression.grid import Role
from yjplan.figures.suppression.web import Knot


@dataclass(frozen=True, slots=True)
class Level:
    """How well small counts are protected: two numbers of the policy."""

    threshold: int
    """A stranger must allow for every number from 1 (or 0) to this one (or for as many others)."""
    narrowest: int
    """An insider must allow for this many numbers."""
    keep_totals: bool = False
    """True where no printed total above the threshold may be withheld."""


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing that has to hold: a reader's range reaches this far below, above, or in all."""

    reader: Reader
    ways: tuple[bool, ...]
    """True for upwards, False for downwards; both for the width of the range."""


DOWN, UP = Ask(Reader.STRANGER, (False,)), Ask(Reader.STRANGER, (True,))
WIDTH = Ask(Reader.INSIDER, (False, True))


@dataclass(slots=True)
class Need:
    """What one small count asks for. It settles for less where nothing that may be withheld gives more."""

    knot: int
    role: Role
    value: int
    least: int
    level: Level
    most: dict[Ask, int] = field(default_factory=dict)
    """The most that can be had, once it is known to be less than asked for."""

    @classmethod
    def of(cls, k: int, knot: Knot, level: Level) -> "Need":
        """The need of a count that is withheld for its own sake."""
        return cls(k, knot.role, knot.value, knot.least, level)

    def asks(self, reader: Reader) -> tuple[Ask, ...]:
        """What is asked against this reader; the source's own secrets may be of any size to an insider."""
        if reader is Reader.STRANGER:
            return (DOWN, UP)
        return (WIDTH,) if self.role is Role.SMALL else ()

    def amount(self, ask: Ask) -> int:
        """How far the reader's range must reach from the true value."""
        spread = self.level.threshold - self.least
        down = max(0, min(self.value - self.least, self.most.get(DOWN, self.value)))
        wanted = {
            DOWN: down,
            UP: max(self.level.threshold - self.value, spread - down, 0),
            WIDTH: min(self.level.narrowest - 1, spread),
        }[ask]
        return max(0, min(wanted, self.most.get(ask, wanted)))

    def settle_for(self, ask: Ask, amount: int) -> None:
        """Ask for no more than this."""
        self.most[ask] = amount
