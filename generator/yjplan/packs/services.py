"""What `services.yml` says: services, their councils, and the days on which councils changed."""

from typing import Literal

from yjplan.sources.models import Day, Model, Some, Words, WordsList

Status = Literal["verified", "unverified"]


class CouncilEntry(Model):
    """One council under one code; a council that was given a new code stands twice."""

    code: Words
    """Its Government Statistical Service code."""
    name: str = ""
    """As the Office for National Statistics writes it; '' where it is the service's name."""
    welsh: str = ""
    dfe: str = ""
    """Its number at the Department for Education; '' in Wales."""
    from_: Day | None = None
    until: Day | None = None
    aliases: WordsList = ()


class ServiceEntry(Model):
    """One youth justice service."""

    id: Words
    name: Words
    """As the Youth Justice Board publishes it."""
    region: Words
    """Id of a region in `areas.yml`; `wales` for all of Wales."""
    police_area: Words
    aliases: WordsList = ()
    from_: Day | None = None
    until: Day | None = None
    became: WordsList = ()
    """Ids of the services that work there now, where this one has ended."""
    councils: tuple[CouncilEntry, ...] = ()
    status: Status = "verified"
    note: str = ""


class ChangeEntry(Model):
    """One day on which councils gave way to others."""

    date: Day
    before: Some[Words]
    after: Some[Words]
    kind: Literal["replaced", "divided", "redrawn", "boundary"]
    words: Words
    """What happened, without the day and the full stop."""
    status: Status = "verified"


class PoliceAreaEntry(Model):
    """Other names of a police area."""

    name: Words
    aliases: WordsList = ()


class ServicePack(Model):
    """The whole file."""

    status: Status
    source: Words
    police_areas: tuple[PoliceAreaEntry, ...] = ()
    changes: tuple[ChangeEntry, ...] = ()
    former: tuple[ServiceEntry, ...] = ()
    services: Some[ServiceEntry]
