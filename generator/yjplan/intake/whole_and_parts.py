"""The value of a whole lies between the least and the greatest of its parts; a total is no less than any.

A nation's rate is a weighted mean of the rates of its regions, whatever the weights. The rate of first time
entrants for England in the Local Authority Interactive Tool is the sum of nine regional rates: this finds it,
and any other like it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from yjplan.figures.indicators import Indicator
from yjplan.intake.areas import AreaKind
from yjplan.intake.sift import Placed, printed_half
from yjplan.packs.geography import Geography
from yjplan.problems import Problem, problem

_ENGLISH_REGIONS = 9
_SHARES = ("ratio",)
_ENOUGH = 0.75
"""So many of the councils must have a value before they say something about a nation without regions."""
_LEAST = 4
"""Fewer parts prove nothing."""
_INNER = ("inner-london", "outer-london")


@dataclass(frozen=True, slots=True)
class Refused:
    """Figures without those that cannot be, and a warning for each of these."""

    kept: tuple[Placed, ...]
    problems: tuple[Problem, ...]


def refuse_impossible(
    placed: Sequence[Placed], indicators: Mapping[str, Indicator], geography: Geography
) -> Refused:
    """Leave out each value of a nation or region that its parts in the same file do not allow."""
    families: dict[tuple[str, str, str], list[Placed]] = {}
    for one in placed:
        figure = one.figure
        families.setdefault((figure.indicator, figure.period.text, figure.group), []).append(one)
    bad: dict[int, Problem] = {}
    for (name, _, _), family in families.items():
        for whole in family:
            if whole.spot.kind in (AreaKind.NATION, AreaKind.REGION):
                found = _check(whole, _parts_of(whole, family, geography), indicators[name])
                if found:
                    bad[id(whole)] = found
    return Refused(tuple(one for one in placed if id(one) not in bad), tuple(bad.values()))


def _parts_of(whole: Placed, family: Iterable[Placed], geography: Geography) -> list[Decimal]:
    """The values of its parts; none where too many parts have no value to say anything."""
    if whole.spot.id == "england":
        regions = [one for one in family if one.spot.kind is AreaKind.REGION and _is_english(one)]
        values = _values(regions)
        if len(values) == _ENGLISH_REGIONS:
            return values
        locals_ = [one for one in family if _nation_of(one, geography) == "England"]
    elif whole.spot.kind is AreaKind.REGION:
        locals_ = [one for one in family if _region_of(one, geography) == whole.spot.id]
        values = _values(locals_)
        return values if len(values) == len(locals_) >= _LEAST else []
    elif whole.spot.id == "wales":
        locals_ = [one for one in family if _nation_of(one, geography) == "Wales"]
    else:
        return _values([one for one in family if one.spot.id in ("england", "wales")])
    values = _values(locals_)
    enough = max(float(_LEAST), len(locals_) * _ENOUGH)
    return values if len(values) >= enough else []


def _values(placed: Iterable[Placed]) -> list[Decimal]:
    return [value for one in placed if isinstance(value := one.figure.value, Decimal)]


def _is_english(one: Placed) -> bool:
    return one.spot.id not in (*_INNER, "wales")


def _region_of(one: Placed, geography: Geography) -> str:
    service = one.spot.service
    if one.spot.council is not None and one.spot.council.stands_on(one.figure.period.end):
        service = geography.services.get(one.spot.council.service)
    return service.region if service else ""


def _nation_of(one: Placed, geography: Geography) -> str:
    return geography.nation_of(_region_of(one, geography)) if _region_of(one, geography) else ""


def _check(whole: Placed, parts: Sequence[Decimal], indicator: Indicator) -> Problem | None:
    value = whole.figure.value
    if not parts or not isinstance(value, Decimal):
        return None
    if indicator.unit.per is None and indicator.unit.id not in _SHARES:
        return _check_total(whole, value, parts, indicator)
    low, high = min(parts), max(parts)
    slack = printed_half(value) + max(printed_half(part) for part in parts)
    if low - slack <= value <= high + slack:
        return None
    unit = indicator.unit
    message = (
        f"'{indicator.name}' for {whole.spot.name} in {whole.figure.period.label} is {unit.written(value)}, "
        f"but its parts lie between {unit.written(low)} and {unit.written(high)}. This row is left out."
    )
    return problem("outside-its-parts", whole.figure.place, message, _HINT)


def _check_total(
    whole: Placed, value: Decimal, parts: Sequence[Decimal], indicator: Indicator
) -> Problem | None:
    """Counts are not repeated in messages."""
    if value >= max(parts):
        return None
    message = (
        f"'{indicator.name}' for {whole.spot.name} in {whole.figure.period.label} is smaller than one of its "
        "parts. This row is left out."
    )
    return problem("outside-its-parts", whole.figure.place, message, _HINT)


_HINT = "Tell the publisher. Everything else of the file is imported."
