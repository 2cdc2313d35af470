"""What a reader can work out about a withheld count: a range of numbers."""

from dataclasses import dataclass

from yjplan.figures.suppression.same import At


@dataclass(frozen=True, slots=True)
class Range:
    """The numbers that a withheld count may be."""

    lowest: int
    highest: int | None
    """None where nothing limits it."""

    def holds(self, numbers: int) -> bool:
        """True when it is at least so many numbers wide."""
        return self.highest is None or self.highest - self.lowest + 1 >= numbers

    def __str__(self) -> str:
        """`1 to 7`, `1 or more`."""
        return f"{self.lowest} or more" if self.highest is None else f"{self.lowest} to {self.highest}"


@dataclass(frozen=True, slots=True)
class Inference:
    """What readers can work out about one withheld cell."""

    at: At
    is_small: bool
    """True where it is withheld for its own sake, False where for company."""
    stranger: Range
    """For a reader who knows what is printed."""
    insider: Range
    """For one who was also told which cells are withheld for company only."""

    def is_safe(self, numbers: int) -> bool:
        """A small count may be so many numbers (`Policy.spread`); company is not known exactly."""
        return self.stranger.holds(numbers if self.is_small else 2)
