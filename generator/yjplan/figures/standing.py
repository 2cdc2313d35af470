"""The service's place among all areas, and the quarter it is in, in words that know which way is better."""

from dataclasses import dataclass
from enum import StrEnum

from yjplan.figures.indicators import Direction
from yjplan.figures.series import Point, Rank
from yjplan.languages import Language, say, spoken, to_say


class Quartile(StrEnum):
    """A quarter of all areas, by rank; the upper one is the better, as plans print it."""

    UPPER = "Upper"
    UPPER_MIDDLE = "Upper middle"
    LOWER_MIDDLE = "Lower middle"
    LOWER = "Lower"


_QUARTERS = tuple(Quartile)
_BETTER = {
    Quartile.UPPER: to_say("{place} of {areas} areas: in the best quarter"),
    Quartile.UPPER_MIDDLE: to_say("{place} of {areas} areas: in the better half, outside the best quarter"),
    Quartile.LOWER_MIDDLE: to_say("{place} of {areas} areas: in the worse half, outside the worst quarter"),
    Quartile.LOWER: to_say("{place} of {areas} areas: in the worst quarter"),
}
_BY_VALUE = {
    Quartile.UPPER: to_say("{place} of {areas} areas: in the quarter with the highest values"),
    Quartile.UPPER_MIDDLE: to_say(
        "{place} of {areas} areas: in the half with higher values, outside the highest quarter"
    ),
    Quartile.LOWER_MIDDLE: to_say(
        "{place} of {areas} areas: in the half with lower values, outside the lowest quarter"
    ),
    Quartile.LOWER: to_say("{place} of {areas} areas: in the quarter with the lowest values"),
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
        place = say(self._pattern, number=ordinal(self._position))
        return say(meaning[self.quartile], place=place, areas=self.rank.among)

    @property
    def _position(self) -> int:
        """Counted from the end that is better; from the lowest where neither is."""
        from_highest = self.direction is Direction.HIGHER
        return self.rank.among - self.rank.place + 1 if from_highest else self.rank.place

    @property
    def _pattern(self) -> str:
        """How the place is said."""
        if self.direction is Direction.HIGHER:
            return to_say("highest") if self._position == 1 else to_say("{number} highest")
        return to_say("lowest") if self._position == 1 else to_say("{number} lowest")


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
    """`1st`, `22nd`, `113th`; in Welsh `1af`, `22ain`, `113eg`."""
    if spoken() is Language.WELSH:
        return f"{number}{_welsh_ending(number)}"
    teen = number % 100 in (11, 12, 13)
    ending = "th" if teen else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


_WELSH = (
    *("fed", "af", "il", "ydd", "ydd", "ed", "ed", "fed", "fed", "fed", "fed"),
    *("eg", "fed", "eg", "eg", "fed", "eg", "eg", "fed", "eg", "fed"),
)
"""Endings of the Welsh ordinals from 0 to 20."""


def _welsh_ending(number: int) -> str:
    """`1af`, `2il`, `15fed`, `21ain`: the endings that stand behind figures."""
    within = number % 100
    if within < len(_WELSH):
        return _WELSH[within]
    return "ain" if within % 20 else "fed"
