"""One figure as a published file gives it, before anybody asked whose it is."""

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from yjplan.figures.marks import Mark
from yjplan.figures.periods import Period
from yjplan.problems import Place, Problem


class Level(StrEnum):
    """What the names in a file are names of; 'Dorset' the council is not 'Dorset' the service."""

    SERVICE = "service"
    COUNCIL = "council"
    SERVICE_OF_COUNCIL = "service of a council"
    """Rows are named after councils, but hold their services' figures: all councils of one have the same."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One value with everything that is said about it. Its numbers never show in a representation."""

    indicator: str
    name: str
    """The area, as the file writes it."""
    period: Period
    value: Decimal | Mark = field(repr=False)
    place: Place
    group: str = ""
    """The children it is about, as `sex: girls`; '' for all."""
    code: str = ""
    """The area's code or number, where the file has one."""
    level: Level = Level.COUNCIL
    numerator: Decimal | None = field(default=None, repr=False)
    denominator: Decimal | None = field(default=None, repr=False)
    flags: tuple[Mark, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one table of a file holds."""

    figures: tuple[Figure, ...] = ()
    problems: tuple[Problem, ...] = ()
    remarks: tuple[str, ...] = ()
    """What the person who imports should know, as that rows were passed over."""


@dataclass(frozen=True, slots=True)
class SourceWords:
    """What a format knows of its own source; the release date is the file's or the person's to say."""

    id: str
    title: str
    publisher: str
    short: str = "open data"
    address: str = ""
    licence: str = "Open Government Licence v3.0"
    population_base: str = ""
    released: str = ""
    note: str = ""
