"""The shape of `plan.json`. The JSON Schema is made from these classes, and so is the file."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from yjplan.pages.open_data.open_table import OpenFigure, OpenTable


@dataclass(frozen=True, slots=True)
class OpenAuthority:
    """The youth justice service."""

    id: str
    """First part of the address: `northamptonshire`."""
    name: str
    region: str
    """Id of its region: `east-midlands`."""


@dataclass(frozen=True, slots=True)
class OpenPeriod:
    """A period, for people and for programs."""

    label: str
    """As readers see it: `2021-22`, `year ending December 2021`."""
    text: str
    """As authors write it: `2021-22`, `YE 2021-12`."""
    kind: str
    """`calendar year`, `financial year`, `year ending`, `quarter`, `month`, `span`, `not stated` and so on.
    Only periods of one kind and length may be compared."""
    start: date | None
    """The first day; null where the period is not stated."""
    end: date | None
    """The last day; null where the period is not stated or has not ended."""


@dataclass(frozen=True, slots=True)
class OpenSpan:
    """The period of a plan."""

    label: str
    from_: date
    """The first day."""
    to: date
    """The last day."""


@dataclass(frozen=True, slots=True)
class OpenFrontPage:
    """The three fields that the guidance asks for on the first page."""

    service: str
    lead: str
    chair: str


@dataclass(frozen=True, slots=True)
class OpenSignOff:
    """Whether the chair signed the plan."""

    state: Literal["signed", "unsigned"]
    note: str


@dataclass(frozen=True, slots=True)
class OpenSection:
    """One section of the plan."""

    address: str
    """Below the plan's address: `budget/`."""
    title: str
    number: str
    """The number printed in the source; '' for none."""
    guidance: str
    """Id of the heading of the guidance that it answers; '' for none."""
    blocks: tuple[str, ...]
    """Ids of its blocks, in order."""


@dataclass(frozen=True, slots=True)
class OpenBlock:
    """One block with its tables."""

    id: str
    kind: str
    """`budget`, `risk-register`, `survey` and so on."""
    title: str
    section: str
    """Slug of its section."""
    tables: tuple[OpenTable, ...]


@dataclass(frozen=True, slots=True)
class OpenRank:
    """A place among all areas of one kind; 1 is the lowest value."""

    place: int
    among: int
    """How many areas have a value."""


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """One figure of a series."""

    period: OpenPeriod
    figure: OpenFigure
    numerator: OpenFigure | None = None
    """The count behind it; left out where it is withheld, not published or not known."""
    denominator: OpenFigure | None = None
    """What it is a share of; left out where it is withheld, not published or not known."""
    rank: OpenRank | None = None
    note: str = ""
    """What its author says of this figure."""


@dataclass(frozen=True, slots=True)
class OpenSeries:
    """The figures of one area from one source."""

    area: str
    area_name: str
    role: str
    """What the area is to the service: `own`, `family`, `region`, `nation`, `target` and so on."""
    group: str
    """The children it is about, as `sex: girls`; '' for all."""
    source: str
    """Id of its source, as in `sources`."""
    values: tuple[OpenPoint, ...]
    """In order of period."""


@dataclass(frozen=True, slots=True)
class OpenBreak:
    """A day at which a service's figures stop being about the same thing."""

    day: date
    """The first day of the new figures."""
    kind: str
    """`marked` by the source, `councils` (others on the same ground) or `ground` (more or less of it)."""
    words: str


@dataclass(frozen=True, slots=True)
class OpenIndicator:
    """One indicator with all of its series."""

    id: str
    name: str
    unit: str
    """Id of the unit of its figures."""
    unit_words: str
    definition: str
    numerator: str
    """What is counted."""
    denominator: str
    """Out of what; '' where it is no share."""
    direction: str
    """`lower is better`, `higher is better` or `no direction`."""
    verified: bool
    """False when the definition could not be checked in a public source."""
    origin: str
    """Where the definition comes from."""
    breaks: tuple[OpenBreak, ...]
    series: tuple[OpenSeries, ...]


@dataclass(frozen=True, slots=True)
class OpenSource:
    """Who published figures, when, and on which population."""

    id: str
    title: str
    publisher: str
    released: str
    population_base: str
    address: str
    licence: str
    note: str


@dataclass(frozen=True, slots=True)
class OpenPlan:
    """A youth justice plan as data: what its pages show, and nothing more."""

    schema: Literal[1]
    """Version of this shape: raised when something is renamed or taken away, not when something is added."""
    plan: str
    """`northamptonshire/2022-23`."""
    title: str
    authority: OpenAuthority
    period: OpenSpan
    guidance: str
    """The guidance year it was written under."""
    state: str
    published: str
    """When it was published, as printed; '' where that is not stated."""
    licence: str
    """Address of the licence under which this file may be reused."""
    front_page: OpenFrontPage
    sign_off: OpenSignOff
    sections: tuple[OpenSection, ...]
    blocks: tuple[OpenBlock, ...]
    indicators: tuple[OpenIndicator, ...]
    sources: tuple[OpenSource, ...]
    """The sources of its performance figures."""
