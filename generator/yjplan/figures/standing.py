"""The service's place among all areas, and the quarter it is in, in words that know which way is better."""

from dataclasses import dataclass
from enum import StrEnum

from yjplan.figures.indicators import Direction
from yjplan.figures.series import Point, Rank


class Quartile(StrEnum):
    """A quarter of all areas, by rank; the upper one is the better, as plans print it."""

    UPPER = "Upper"
    UPPER_MIDDLE = "Upper middle"
    LOWER_MIDDLE = "Lower middle"
    LOWER = "Lower"


_QUARTERS = tuple(Quartile)
_BETTER = {
    Quartile.UPPER: "the best quarter",
    Quartile.UPPER_MIDDLE: "the better half, outside the best quarter",
    Quartile.LOWER_MIDDLE: "the worse half, outside the worst quarter",
    Quartile.LOWER: "the worst quarter",
}
_BY_VALUE = {
    Quartile.UPPER: "the quarter with the highest values",
    Quartile.UPPER_MIDDLE: "the half with higher values, outside the highest quarter",
    Quartile.LOWER_MIDDLE: "the half with lower values, outside the lowest quarter",
    Quartile.LOWER: "the quarter with the lowest values",
}


@dataclass(frozen=True, slots=True)
class Standing:
    """A place among areas of one kind in one period."""

    rank: Rank
    direction: Direction

    @property
    def quartile(self) -> Quartile:
        """The quarter that the rank falls in: of 137 areas, 30th of the best is upper, 38th upper middle.

        Cut on the rank, not on values. Where no direction is better, the upper quarter is the highest.
        """
        among = self.rank.among
        from_best = self.rank.place if self.direction is Direction.LOWER else among - self.rank.place + 1
        return _QUARTERS[(4 * from_best - 1) // among]

    @property
    def words(self) -> str:
        """`38th lowest of 137 areas: in the better half, outside the best quarter`."""
        meaning = _BY_VALUE if self.direction is Direction.NONE else _BETTER
        return f"{self._place} of {self.rank.among} areas: in {meaning[self.quartile]}"

    @property
    def _place(self) -> str:
        """Counted from the end that is better; from the lowest where neither is."""
        if self.direction is Direction.HIGHER:
            number, end = self.rank.among - self.rank.place + 1, "highest"
        else:
            number, end = self.rank.place, "lowest"
        return end if number == 1 else f"{ordinal(number)} {end}"


def standing_of(point: Point | None, direction: Direction) -> Standing | None:
    """The standing of a published figure; None for one that is withheld or has no rank.

    Also None among fewer areas than there are quarters.
    """
    if point is None or point.rank is None or point.value.amount is None:
        return None
    if point.rank.among < len(_QUARTERS):
        return None
    return Standing(point.rank, direction)


def ordinal(number: int) -> str:
    """`1st`, `22nd`, `113th`."""
    teen = number % 100 in (11, 12, 13)
    ending = "th" if teen else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
