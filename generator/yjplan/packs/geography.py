"""Where things are: services, councils, regions, and what changed when. Read when first asked for."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from yjplan.packs.models import Area
from yjplan.packs.place_names import plain_name, plain_police_area
from yjplan.packs.places import OTHER_GROUND, Council, CouncilChange, Service
from yjplan.packs.reader import read_pack, read_packs
from yjplan.packs.services import ChangeEntry, CouncilEntry, ServiceEntry, ServicePack


@dataclass(frozen=True, slots=True)
class Geography:
    """Every service and council that the packs know."""

    services: Mapping[str, Service]
    """The services of today by their ids, in the order of their names."""
    former: Mapping[str, Service]
    """Services that ended, by their ids."""
    changes: tuple[CouncilChange, ...]
    """In order of their days."""
    source: str
    _services_by_name: Mapping[str, Service]
    _councils_by_name: Mapping[str, tuple[Council, ...]]
    """By code, number and plain name; the one that stands first."""
    _regions: Mapping[str, Area]
    _police: Mapping[str, str]

    def find_service(self, text: str) -> Service | None:
        """The service of that id, name, alias or only council; a former one where no present one fits."""
        known = self.services.get(text.strip()) or self.former.get(text.strip())
        return known or self._services_by_name.get(plain_name(text))

    def find_council(self, text: str, day: date | None = None) -> Council | None:
        """The council of that code, number or name; of several, the one of that day, or the one that stands.

        A code stands for one council and is found on any day. With a day, a council that did not exist
        then is not found by name or number.
        """
        code = text.strip().upper()
        found = self._councils_by_name.get(code) or self._councils_by_name.get(plain_name(text), ())
        if day is not None and not any(council.code == code for council in found):
            found = tuple(council for council in found if council.stands_on(day))
        return found[0] if found else None

    def service_of(self, code: str) -> Service | None:
        """The service that the council of that code belongs to."""
        council = self.find_council(code)
        if council is None or council.code != code.strip().upper():
            return None
        return self.services.get(council.service) or self.former.get(council.service)

    def councils_at(self, service: str, day: date) -> tuple[Council, ...]:
        """The councils of a service, by its id, on a day; none where the service did not exist."""
        known = self.services.get(service) or self.former.get(service)
        return tuple(council for council in known.councils if council.stands_on(day)) if known else ()

    def changes_of(self, service: str) -> tuple[CouncilChange, ...]:
        """The changes of councils that a service, by its id, took part in; in order of their days."""
        return tuple(c for c in self.changes if service in c.services_before | c.services_after)

    def began_anew(self, council: Council) -> bool:
        """True for a council on other ground than the one before it, so that it has no earlier figures."""
        return any(council in c.after and c.kind in OTHER_GROUND for c in self.changes)

    def find_region(self, text: str) -> Area | None:
        """The region, half of London or Wales of that id, name or other spelling."""
        return self._regions.get(plain_name(text))

    def nation_of(self, region: str) -> str:
        """`England` or `Wales` for a region however it is written; '' for what is no region.

        Published tables have a column for the nation that is not always right; the region is.
        """
        found = self.find_region(region)
        if found is None:
            return ""
        return "Wales" if found.id == "wales" else "England"

    def is_same_police_area(self, one: str, other: str) -> bool:
        """True where two names mean one police area."""
        return self._police_area(one) == self._police_area(other)

    def _police_area(self, text: str) -> str:
        plain = plain_police_area(text)
        return self._police.get(plain, plain)


@cache
def read_geography() -> Geography:
    """The geography of the packs, read once; ValueError when a pack itself is wrong."""
    pack = read_pack("services.yml", ServicePack)
    services = {entry.id: _service(entry) for entry in pack.services}
    former = {entry.id: _service(entry) for entry in pack.former}
    councils = [c for service in (*services.values(), *former.values()) for c in service.councils]
    codes = {council.code: council for council in councils}
    areas = read_packs().areas.values()
    regions = [area for area in areas if area.kind in ("region", "sub-region") or area.id == "wales"]
    return Geography(
        services,
        former,
        tuple(_change(entry, codes) for entry in sorted(pack.changes, key=lambda entry: entry.date)),
        pack.source,
        _by_name([*services.values(), *former.values()]),
        _by_code_and_name(councils),
        {plain_name(name): area for area in regions for name in (area.id, area.name, *area.aliases)},
        {
            plain_police_area(name): plain_police_area(area.name)
            for area in pack.police_areas
            for name in (area.name, *area.aliases)
        },
    )


def _service(entry: ServiceEntry) -> Service:
    return Service(
        entry.id,
        entry.name,
        entry.region,
        entry.police_area,
        entry.aliases,
        tuple(_council(council, entry) for council in entry.councils),
        entry.from_,
        entry.until,
        entry.became,
        entry.status,
        entry.note,
    )


def _council(entry: CouncilEntry, service: ServiceEntry) -> Council:
    name = entry.name or service.name
    return Council(
        entry.code, name, entry.welsh, entry.dfe, service.id, entry.from_, entry.until, entry.aliases
    )


def _change(entry: ChangeEntry, codes: Mapping[str, Council]) -> CouncilChange:
    return CouncilChange(
        entry.date,
        tuple(codes[code] for code in entry.before),
        tuple(codes[code] for code in entry.after),
        entry.kind,
        f"{entry.words}.",
        entry.status,
    )


def _by_name(services: Iterable[Service]) -> dict[str, Service]:
    """Services by what they go by: first their own names, then aliases, then names of their only councils."""
    found: dict[str, Service] = {}
    listed = list(services)
    for names_of in (_own_names, _other_names, _only_council):
        for service in listed:
            for name in names_of(service):
                found.setdefault(plain_name(name), service)
    return found


def _own_names(service: Service) -> Iterator[str]:
    yield from (service.id, service.name)


def _other_names(service: Service) -> Iterator[str]:
    yield from service.aliases


def _only_council(service: Service) -> Iterator[str]:
    """The names of the one council that a service works for; of several, none stands for the service."""
    standing = [council for council in service.councils if council.until is None]
    if len(standing) == 1:
        yield from (name for name in (standing[0].name, standing[0].welsh, *standing[0].aliases) if name)


def _by_code_and_name(councils: Iterable[Council]) -> dict[str, tuple[Council, ...]]:
    found: dict[str, list[Council]] = {}
    for council in councils:
        names = (council.name, council.welsh, *council.aliases)
        keys = {council.code, council.dfe, *(plain_name(name) for name in names)} - {""}
        for key in keys:
            found.setdefault(key, []).append(council)
    return {key: tuple(sorted(same, key=_newest)) for key, same in found.items()}


def _newest(council: Council) -> tuple[bool, int]:
    """Sorts what stands before what has ended, and what ended late before what ended early."""
    return (council.until is not None, -council.until.toordinal() if council.until else 0)
