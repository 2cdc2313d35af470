"""The public number of children of an area: with it anybody turns a rate back into a count."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from yjplan.figures.counts import RawCount
from yjplan.figures.series import RawPoint, RawSeries
from yjplan.figures.units import Unit

POPULATION = "population-10-17"
"""The indicator that holds it, from the mid-year estimates of the Office for National Statistics."""

Bases = Callable[[RawSeries, RawPoint, Unit], tuple[Decimal, ...]]


def public_bases(series: Sequence[RawSeries], area: str, councils: Sequence[str]) -> Bases:
    """A function that says which numbers of children a rate may rest on; none for other units.

    A population counts where it is of the same area (or adds up over the councils of the service's own
    `area`), of all children, and of the year in which the rate's period begins or ends.
    """
    people: dict[tuple[str, int], list[Decimal]] = {}
    for one in series:
        if one.indicator == POPULATION and not one.group:
            for point in one.points:
                number = point.value.reveal() if isinstance(point.value, RawCount) else point.value
                if isinstance(number, int | Decimal):
                    for year in {point.period.start.year, point.period.end.year}:
                        people.setdefault((one.area, year), []).append(Decimal(number))
    for year in sorted({year for _, year in people}):
        parts = [people.get((council, year)) for council in councils]
        if parts and all(parts) and (area, year) not in people:
            people[area, year] = [sum((part[0] for part in parts if part), Decimal(0))]

    def bases(one: RawSeries, point: RawPoint, unit: Unit) -> tuple[Decimal, ...]:
        if not unit.id.startswith("rate-per-") or one.group:
            return ()
        years = sorted({point.period.start.year, point.period.end.year})
        return tuple(dict.fromkeys(base for year in years for base in people.get((one.area, year), ())))

    return bases
