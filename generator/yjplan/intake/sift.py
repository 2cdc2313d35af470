"""Figures one by one: those that cannot be, those that stand twice, those of areas nobody knows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from yjplan.figures.indicators import Indicator
from yjplan.figures.marks import Mark
from yjplan.intake.areas import AreaKind, Atlas, Spot
from yjplan.intake.faults import unknown_area
from yjplan.intake.figure import Figure
from yjplan.problems import Problem, nearest, problem

_SIGNED = ("percent-change", "percentage-points")


@dataclass(frozen=True, slots=True)
class Placed:
    """A figure and the area that it is about."""

    figure: Figure
    spot: Spot

    @property
    def key(self) -> tuple[str, str, str, str, str]:
        """What no two figures of one source have in common."""
        figure = self.figure
        return (figure.indicator, self.spot.kind, self.spot.id, figure.period.text, figure.group)


def sift(
    figures: Iterable[Figure], indicators: Mapping[str, Indicator], atlas: Atlas
) -> tuple[tuple[Placed, ...], list[Problem]]:
    """The figures of known areas, each once, or what is wrong with them; areas passed over are left out."""
    problems: list[Problem] = []
    kept: dict[tuple[str, str, str, str, str], Placed] = {}
    strange: dict[str, Figure] = {}
    for figure in figures:
        indicator = indicators.get(figure.indicator)
        if indicator is None:
            hint = nearest(figure.indicator, indicators)
            message = f"'{figure.indicator}' is not an indicator."
            problems.append(problem("unknown-indicator", figure.place, message, hint))
            continue
        problems += check_figure(figure, indicator)
        spot = atlas.find(figure.name, figure.code, figure.level, figure.period.end)
        if spot is None:
            strange.setdefault(figure.name, figure)
            continue
        if spot.kind is AreaKind.PASSED_OVER:
            continue
        placed = Placed(figure, spot)
        before = kept.setdefault(placed.key, placed)
        if before.figure.value != figure.value:
            if _is_none(before.figure) or _is_none(figure):
                # two codes of one ground: the council of the time has the value, the other a dash
                kept[placed.key] = placed if _is_none(before.figure) else before
                continue
            problems.append(_disagree(figure, before.figure, indicator))
    names = [council.name for service in atlas.geography.services.values() for council in service.councils]
    problems += [unknown_area(name, figure.place, names) for name, figure in strange.items()]
    return tuple(kept.values()), problems


def _is_none(figure: Figure) -> bool:
    return isinstance(figure.value, Mark)


def check_figure(figure: Figure, indicator: Indicator) -> list[Problem]:
    """A value that its unit does not allow, or that its own numerator and denominator do not give."""
    value, unit = figure.value, indicator.unit
    if not isinstance(value, Decimal):
        return []
    if value < 0 and unit.id not in _SIGNED:
        message = f"'{indicator.name}' cannot be below 0."
        return [problem("unit-mismatch", figure.place, message, "Check the cell and its column.")]
    if unit.protected and value != int(value):
        message = f"'{indicator.name}' counts {unit.words}: a whole number."
        return [problem("unit-mismatch", figure.place, message, "Check the cell and its column.")]
    if unit.largest is not None and value > unit.largest:
        message = f"{unit.written(value)} does not fit '{indicator.name}', measured in {unit.words}."
        return [problem("unit-mismatch", figure.place, message, "Check the cell and its column.")]
    return _check_rate(figure, value, indicator)


def _check_rate(figure: Figure, value: Decimal, indicator: Indicator) -> list[Problem]:
    per, numerator, denominator = indicator.unit.per, figure.numerator, figure.denominator
    if numerator is not None and denominator is not None and indicator.unit.id == "ratio":
        per = 1
    if per is None or numerator is None or denominator is None:
        return []
    if denominator <= 0:
        message = f"'{indicator.name}' has a value, but its denominator is not above 0."
        return [problem("rate-does-not-follow", figure.place, message, "Check the columns of this row.")]
    if abs(numerator / denominator * per - value) <= printed_half(value):
        return []
    message = f"'{indicator.name}' is not what its own numerator and denominator give."
    hint = f"The numerator, divided by the denominator, times {per:,} is another number. Check this row."
    return [problem("rate-does-not-follow", figure.place, message, hint)]


def printed_half(value: Decimal) -> Decimal:
    """Half of the last printed place: how far rounding can have moved a value."""
    exponent = value.as_tuple().exponent
    places = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    return Decimal("0.5").scaleb(-min(places, 6))


def _disagree(figure: Figure, before: Figure, indicator: Indicator) -> Problem:
    where = f"row {before.place.line}" if before.place.line else "another row"
    whose = f"'{figure.name}' ({figure.group})" if figure.group else f"'{figure.name}'"
    message = (
        f"{whose} has two values of '{indicator.name}' in {figure.period.label}; the other is in {where}."
    )
    return problem("duplicate-figure", figure.place, message, "Keep the row that holds.")
