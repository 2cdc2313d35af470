"""Whose each figure is, and what boundary changes do to it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from yjplan.figures.marks import Mark
from yjplan.figures.months import long_date
from yjplan.figures.periods import Period
from yjplan.intake.areas import AreaKind
from yjplan.intake.owner import Ground, Owner
from yjplan.intake.sift import Placed
from yjplan.packs.place_names import plain_name


@dataclass(frozen=True, slots=True)
class Kept:
    """A figure and the id that its area has in the content folder."""

    area: str
    placed: Placed
    ground: Ground | None = None
    """Set where it is one council's figure among those of several."""


@dataclass(frozen=True, slots=True)
class Assigned:
    """What belongs to an owner, and what was left out of it and why."""

    kept: tuple[Kept, ...]
    remarks: tuple[str, ...]


def assign(placed: Sequence[Placed], owner: Owner) -> Assigned:
    """The figures of the service, its councils, its region and nation; no series without any value."""
    mine: dict[tuple[str, str], list[Placed]] = {}
    for one in placed:
        if one.spot.council is not None and owner.ground_of(one.spot.council.code):
            mine.setdefault((one.figure.indicator, one.figure.period.text), []).append(one)
    kept: list[Kept] = []
    left: dict[tuple[str, str, str], list[Placed]] = {}
    for one in placed:
        beside = mine.get((one.figure.indicator, one.figure.period.text), [])
        found, reason = _assign(one, owner, beside)
        if found:
            kept.append(found)
        if reason:
            left.setdefault((one.figure.name, one.figure.indicator, reason), []).append(one)
    return Assigned(_with_values(kept), tuple(_remark(*key, ones) for key, ones in left.items()))


def _remark(name: str, indicator: str, reason: str, left: Sequence[Placed]) -> str:
    """One line for all periods that were left out for one reason, with the row of the first."""
    periods = ", ".join(dict.fromkeys(one.figure.period.label for one in left))
    row = left[0].figure.place.line
    return f"{name}, '{indicator}' {periods}{f' (row {row})' if row else ''}: left out. {reason}"


def _assign(one: Placed, owner: Owner, beside: Iterable[Placed]) -> tuple[Kept | None, str]:
    spot = one.spot
    if spot.kind is AreaKind.NATION:
        return (Kept(spot.id, one), "") if spot.id in (owner.nation, "england-and-wales") else (None, "")
    if spot.kind is AreaKind.REGION:
        return (Kept(spot.id, one), "") if spot.id == owner.region else (None, "")
    if spot.service is not None:
        return (Kept(owner.id, one), "") if spot.service.id == owner.service.id else (None, "")
    ground = owner.ground_of(spot.council.code) if spot.council else None
    return _council(one, ground, owner, beside) if ground else (None, "")


def _council(one: Placed, ground: Ground, owner: Owner, beside: Iterable[Placed]) -> tuple[Kept | None, str]:
    """A council's figure: the service's own where no other council made it up in that period."""
    period = one.figure.period
    has_value = not isinstance(one.figure.value, Mark)
    if ground.until is not None and ground.until < period.end:
        return _after_its_end(one, ground, owner, beside) if has_value else (None, "")
    if ground.from_ is not None and ground.from_ > period.end:
        return None, f"{ground.name} began on {long_date(ground.from_)}." if has_value else ""
    note = ""
    if ground.from_ is not None and ground.from_ > period.start:
        note = f"{ground.name} began on {long_date(ground.from_)}. The figure may leave out the time before."
    if owner.grounds_in(period.start, period.end) == (ground,):
        return Kept(owner.id, _noted(one, note)), ""
    if not ground.area:
        return None, "The file authority.yml does not list this council with its code."
    return Kept(ground.area, _noted(one, note), ground), ""


def _after_its_end(
    one: Placed, ground: Ground, owner: Owner, beside: Iterable[Placed]
) -> tuple[Kept | None, str]:
    """A value under the name of a council that ended before the period did.

    Where those that followed have no value and the service goes by the same name, it is the service's.
    """
    period = one.figure.period
    followed = any(
        not isinstance(other.figure.value, Mark)
        for other in beside
        if other is not one and other.figure.group == one.figure.group
    )
    same_name = plain_name(owner.service.name) == plain_name(ground.name)
    if not followed and same_name and ground.until is not None:
        return Kept(owner.id, one), ""
    part = "part of a period" if ground.until and ground.until >= period.start else "a period after its end"
    ended = long_date(ground.until) if ground.until else ""
    return None, f"It is about {part}: this council ended on {ended}."


def _noted(one: Placed, note: str) -> Placed:
    if not note:
        return one
    words = f"{note} {one.figure.note}".strip()
    return replace(one, figure=replace(one.figure, note=words))


def _with_values(kept: Sequence[Kept]) -> tuple[Kept, ...]:
    """Series in which some period has a value; one of marks alone says nothing."""
    filled = {_series(one) for one in kept if not isinstance(one.placed.figure.value, Mark)}
    return tuple(one for one in kept if _series(one) in filled)


def _series(one: Kept) -> tuple[str, str, str]:
    return (one.placed.figure.indicator, one.area, one.placed.figure.group)


def is_part_of_period(one: Placed) -> bool:
    """True for a council or service that did not exist all through the period: it has no place among others.

    The Local Authority Interactive Tool gives Cumbria, which ended in 2023, the value 0 for 2024-25.
    """
    council, service = one.spot.council, one.spot.service
    period: Period = one.figure.period
    if service is not None and service.has_ended:
        return service.until is None or service.until < period.end
    return council is not None and not (council.stands_on(period.start) and council.stands_on(period.end))
