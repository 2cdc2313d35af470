"""For whom figures are imported: a service, its councils, its region and nation."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from yjplan.packs.geography import Geography
from yjplan.packs.places import Council, Service
from yjplan.plan.models import Authority

_SAME_GROUND = ("replaced", "boundary")
"""Changes of councils that leave a series about the same children, but for a few streets."""


@dataclass(frozen=True, slots=True)
class Ground:
    """The ground of one council of the service, under all the codes it has had."""

    codes: tuple[str, ...]
    name: str
    area: str
    """Its id in `authority.yml`; '' where it is not listed there."""
    from_: date | None
    until: date | None

    def overlaps(self, start: date, end: date) -> bool:
        """True when it existed on any day from `start` to `end`."""
        return (self.from_ is None or self.from_ <= end) and (self.until is None or self.until >= start)

    def covers(self, start: date, end: date) -> bool:
        """True when it existed on every day from `start` to `end`."""
        return (self.from_ is None or self.from_ <= start) and (self.until is None or self.until >= end)


@dataclass(frozen=True, slots=True)
class Owner:
    """One authority of the content folder, as the geography knows it."""

    id: str
    name: str
    nation: str
    """Id of its nation."""
    region: str
    service: Service
    grounds: tuple[Ground, ...]

    def grounds_in(self, start: date, end: date) -> tuple[Ground, ...]:
        """The grounds that make it up at any time from `start` to `end`."""
        return tuple(ground for ground in self.grounds if ground.overlaps(start, end))

    def ground_of(self, code: str) -> Ground | None:
        """The ground of a council's code."""
        return next((ground for ground in self.grounds if code in ground.codes), None)


def find_owner(authority: Authority, geography: Geography) -> Owner | None:
    """The owner of an authority's figures; None where the geography does not know the service."""
    codes = [council.code for council in authority.councils if council.code]
    found = [service for code in codes if (service := geography.service_of(code))]
    service = next(iter(found), None) or geography.find_service(authority.id)
    service = service or geography.find_service(authority.name)
    if service is None:
        return None
    ids = {council.code: council.id for council in authority.councils if council.code}
    return Owner(
        authority.id,
        authority.name,
        authority.nation.lower(),
        authority.region,
        service,
        tuple(_ground(same, ids) for same in _same_grounds(service, geography)),
    )


def _same_grounds(service: Service, geography: Geography) -> list[list[Council]]:
    """The councils of a service, those together that followed each other on the same ground."""
    later = {
        before.code: after.code
        for change in geography.changes_of(service.id)
        if change.kind in _SAME_GROUND
        for before, after in zip(change.before, change.after, strict=False)
    }
    made: dict[str, list[Council]] = {}
    for council in service.councils:
        code = council.code
        while code in later:
            code = later[code]
        made.setdefault(code, []).append(council)
    return list(made.values())


def _ground(councils: Sequence[Council], ids: dict[str, str]) -> Ground:
    listed = sorted(councils, key=lambda council: council.from_ or date.min)
    codes = tuple(council.code for council in listed)
    return Ground(
        codes,
        listed[-1].name,
        next((ids[code] for code in reversed(codes) if code in ids), ""),
        listed[0].from_,
        None if any(council.until is None for council in listed) else listed[-1].until,
    )
