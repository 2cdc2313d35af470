"""Services, their councils, and the days on which councils changed."""

from dataclasses import dataclass
from datetime import date

OTHER_GROUND = ("divided", "redrawn")
"""Kinds of change after which councils have other ground than those before them."""


@dataclass(frozen=True, slots=True)
class Council:
    """One upper-tier council under one code."""

    code: str
    """Its Government Statistical Service code."""
    name: str
    welsh: str
    """Its name in Welsh; '' in England."""
    dfe: str
    """Its number at the Department for Education; '' in Wales."""
    service: str
    """Id of the service that it belongs to or belonged to."""
    from_: date | None
    """First day under this code; None where that was before 2010."""
    until: date | None
    """Last day under this code; None where it stands."""
    aliases: tuple[str, ...]

    def stands_on(self, day: date) -> bool:
        """True where the council existed under this code on that day."""
        return (self.from_ is None or self.from_ <= day) and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Service:
    """One youth justice service."""

    id: str
    name: str
    """As the Youth Justice Board publishes it."""
    region: str
    """Id of its region in `areas.yml`; `wales` for all of Wales."""
    police_area: str
    aliases: tuple[str, ...]
    """Other published spellings and former names."""
    councils: tuple[Council, ...]
    """Present and former."""
    from_: date | None
    until: date | None
    """Its last day; None where it stands, or where that day is not known (`became` says that it ended)."""
    became: tuple[str, ...]
    """Services that work there now, where this one has ended."""
    status: str
    """`verified` or `unverified`."""
    note: str

    @property
    def nation(self) -> str:
        """`England` or `Wales`, by its region."""
        return "Wales" if self.region == "wales" else "England"

    @property
    def has_ended(self) -> bool:
        """True for a service of former years."""
        return bool(self.became)


@dataclass(frozen=True, slots=True)
class CouncilChange:
    """One day on which councils gave way to others."""

    day: date
    """The first day of the new councils."""
    before: tuple[Council, ...]
    after: tuple[Council, ...]
    kind: str
    """`replaced` (same ground), `divided`, `redrawn`, or `boundary` (small, with new codes)."""
    words: str
    """`North Northamptonshire and … took over from ….`, a sentence without the day."""
    status: str

    @property
    def services_before(self) -> frozenset[str]:
        """Ids of the services of the old councils."""
        return frozenset(council.service for council in self.before)

    @property
    def services_after(self) -> frozenset[str]:
        """Ids of the services of the new councils."""
        return frozenset(council.service for council in self.after)

    @property
    def redrawn(self) -> bool:
        """True where a service's figures before and after are about other ground."""
        return self.kind == "boundary" or self.services_before != self.services_after
