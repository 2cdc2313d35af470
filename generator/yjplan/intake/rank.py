"""The place of an area among all of its kind in a file: 1 is the lowest, and ties share the better place."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from yjplan.figures.indicators import Indicator
from yjplan.figures.series import Rank
from yjplan.intake.areas import AreaKind
from yjplan.intake.assign import is_part_of_period
from yjplan.intake.sift import Placed

_FEWEST = 30
"""A file with fewer areas of a kind does not hold them all."""
Family = tuple[str, str, str, str]


class Ladder:
    """All values of each kind of area, by indicator, period and group."""

    def __init__(self, placed: Sequence[Placed], indicators: Mapping[str, Indicator]) -> None:
        self._values: dict[Family, list[Decimal]] = {}
        for one in placed:
            value = one.figure.value
            local = one.spot.kind in (AreaKind.COUNCIL, AreaKind.SERVICE)
            share = indicators[one.figure.indicator].unit.per is not None
            if local and share and isinstance(value, Decimal) and not is_part_of_period(one):
                self._values.setdefault(_family(one), []).append(value)

    def rank(self, one: Placed) -> Rank | None:
        """Its place, or None for regions, nations, counts, and files that do not hold all areas."""
        values = self._values.get(_family(one), ())
        value = one.figure.value
        local = one.spot.kind in (AreaKind.COUNCIL, AreaKind.SERVICE)
        if not local or not isinstance(value, Decimal) or len(values) < _FEWEST or is_part_of_period(one):
            return None
        return Rank(1 + sum(other < value for other in values), len(values))


def _family(one: Placed) -> Family:
    figure = one.figure
    return (figure.indicator, one.spot.kind, figure.period.text, figure.group)
