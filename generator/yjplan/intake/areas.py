"""Which area a name in a published file means."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from yjplan.intake.amounts import without_notes
from yjplan.intake.figure import Level
from yjplan.packs.geography import Geography
from yjplan.packs.place_names import plain_name
from yjplan.packs.places import Council, Service


class AreaKind(StrEnum):
    """What sort of area it is."""

    SERVICE = "service"
    COUNCIL = "council"
    REGION = "region"
    NATION = "nation"
    PASSED_OVER = "passed over"
    """Known to be none of these: a police area, a total of several nations, a heading."""


@dataclass(frozen=True, slots=True)
class Spot:
    """An area that the geography knows."""

    kind: AreaKind
    id: str
    """Its id there; for a council, its code."""
    name: str
    council: Council | None = None
    service: Service | None = None


_NATIONS = {
    **dict.fromkeys(("england", "e92000001"), ("england", "England")),
    **dict.fromkeys(("wales", "w92000004"), ("wales", "Wales")),
    **dict.fromkeys(
        ("england and wales", "k04000001", "england wales", "total england and wales"),
        ("england-and-wales", "England and Wales"),
    ),
}
_SUB_REGIONS = {"inner london": "inner-london", "outer london": "outer-london"}
_PASSED_OVER = (
    *(
        "united kingdom",
        "great britain",
        "unknown",
        "not known",
        "other",
        "british transport police",
        "total",
    ),
    *("statistical neighbours", "metropolitan counties", "shire counties", "no fixed abode", "not recorded"),
)
_DECORATION = (" (pre lg)", " region", " (region)", " police force area", " pfa", " police", " constabulary")


@dataclass(slots=True)
class Atlas:
    """Looks areas up, each name once."""

    geography: Geography
    aliases: dict[str, str] = field(default_factory=dict)
    """Names that the person who imports explained: plain name -> known name, '' for one to pass over."""
    _kept: dict[tuple[str, str, Level, date], Spot | None] = field(default_factory=dict)
    _police: frozenset[str] = frozenset()

    def find(self, name: str, code: str, level: Level, day: date) -> Spot | None:
        """The area of a name or code on a day; None for one that nobody knows."""
        key = (name, code, level, day)
        if key not in self._kept:
            self._kept[key] = self._find(name, code, level, day)
        return self._kept[key]

    def _find(self, name: str, code: str, level: Level, day: date) -> Spot | None:
        written = without_notes(name)[0].strip()
        known = self.aliases.get(plain_name(written), written)
        bare = known.lower().strip()
        for end in _DECORATION:
            bare = bare.removesuffix(end)
        if not bare or plain_name(bare) in _PASSED_OVER:
            return Spot(AreaKind.PASSED_OVER, "", written)
        wide = self._nation_or_region(bare, code, level)
        if wide or level is Level.SERVICE:
            return wide or self._service(known)
        found = self._council(code, known, bare, day)
        if found and level is Level.SERVICE_OF_COUNCIL:
            return self._service_of(found)
        return found or self._police_area(known)

    def _nation_or_region(self, bare: str, code: str, level: Level) -> Spot | None:
        nation = _NATIONS.get(code.lower()) or _NATIONS.get(plain_name(bare))
        if nation:
            return Spot(AreaKind.NATION, *nation)
        if sub_region := _SUB_REGIONS.get(plain_name(bare)):
            return Spot(AreaKind.REGION, sub_region, bare.title())
        region = self.geography.find_region(bare)
        if region and not (level is Level.SERVICE and self.geography.find_service(bare)):
            return Spot(AreaKind.REGION, region.id, region.name)
        return None

    def _service_of(self, spot: Spot) -> Spot | None:
        geography = self.geography
        service = geography.service_of(spot.council.code) if spot.council else None
        return Spot(AreaKind.SERVICE, service.id, service.name, None, service) if service else None

    def _service(self, name: str) -> Spot | None:
        service = self.geography.find_service(name)
        return Spot(AreaKind.SERVICE, service.id, service.name, None, service) if service else None

    def _council(self, code: str, name: str, bare: str, day: date) -> Spot | None:
        """By code or number first; a council that ended where none stood under that name on the day."""
        for text in (code, name, bare):
            council = (self.geography.find_council(text, day) if text else None) or (
                self.geography.find_council(text) if text else None
            )
            if council:
                return Spot(AreaKind.COUNCIL, council.code, council.name, council)
        return None

    def _police_area(self, name: str) -> Spot | None:
        if not self._police:
            every = (*self.geography.services.values(), *self.geography.former.values())
            self._police = frozenset(plain_name(service.police_area) for service in every)
        plain = plain_name(name)
        for end in (" police", " constabulary", " police force area"):
            plain = plain.removesuffix(end)
        same = plain in self._police or any(
            self.geography.is_same_police_area(plain, one) for one in self._police
        )
        return Spot(AreaKind.PASSED_OVER, "", name) if same else None
