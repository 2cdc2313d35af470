"""The shape of `inspection.json`. The JSON Schema is made from these classes, and so is the file."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from yjplan.pages.open_data.open_table import OpenTable
from yjplan.pages.open_data.plan_shape import OpenAuthority


@dataclass(frozen=True, slots=True)
class OpenFramework:
    """The inspectorate's framework."""

    id: str
    name: str
    status: str
    """`verified` or `unverified`."""


@dataclass(frozen=True, slots=True)
class OpenOverall:
    """The rating of the whole service."""

    rating: str
    score: int | None
    """The points of all standards that count; null where one is missing."""
    largest_score: int
    note: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """One key question that inspectors answered for each case of a sample."""

    question: str
    about: str
    percent: Decimal | None
    """Share of cases with the answer yes, as the inspectorate published it; null where not known."""
    sets_rating: bool
    """True for the lowest of its standard, which sets the rating."""
    note: str


@dataclass(frozen=True, slots=True)
class OpenStandard:
    """One standard of the framework."""

    ref: str
    """Its number, as `2.1`."""
    name: str
    domain: str
    counts: bool
    """True where its rating counts for the score."""
    rating: str
    statement: str
    key_questions: tuple[OpenQuestion, ...]
    strengths: tuple[str, ...]
    improve: tuple[str, ...]
    evidence: tuple[str, ...]
    note: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OpenAnswer:
    """What a plan of this site says on a recommendation."""

    plan: str
    address: str
    """From this file."""
    where: str
    text: str
    status: str
    """In words; '' where nothing is said."""


@dataclass(frozen=True, slots=True)
class OpenRecommendation:
    """One recommendation."""

    number: int
    addressee: str
    text: str
    note: tuple[str, ...]
    answers: tuple[OpenAnswer, ...]


@dataclass(frozen=True, slots=True)
class OpenLink:
    """A document on the web."""

    title: str
    address: str


@dataclass(frozen=True, slots=True)
class OpenInspection:
    """An inspection as data: what its pages show, and nothing more."""

    schema: Literal[1]
    """Version of this shape: raised when something is renamed or taken away, not when something is added."""
    inspection: str
    """`northamptonshire/inspections/2023-10`."""
    title: str
    authority: OpenAuthority
    body: str
    """What was inspected."""
    publisher: str
    """Who inspected."""
    published: date
    fieldwork: str
    licence: str
    """Address of the licence under which this file may be reused."""
    framework: OpenFramework
    overall: OpenOverall
    standards: tuple[OpenStandard, ...]
    recommendations: tuple[OpenRecommendation, ...]
    context: tuple[str, ...]
    links: tuple[OpenLink, ...]
    left_out: tuple[str, ...]
    note: tuple[str, ...]
    tables: tuple[OpenTable, ...]
