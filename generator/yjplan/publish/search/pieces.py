"""The places on a page that a search result can name and lead to."""

from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What a place on a page is."""

    HEADING = "heading"
    TABLE = "table"
    CHART = "chart"
    BLOCK = "block"
    """A captioned part of a page that is neither a table nor a chart."""
    ACTION = "action-plan"
    RISK = "risk-register"
    TERM = "glossary"


ROWS = frozenset({Kind.ACTION, Kind.RISK})
"""Kinds whose table rows are places of their own; the value is the kind of block on the page."""


@dataclass(slots=True)
class Piece:
    """One place, and the words that stand there."""

    kind: Kind
    anchor: str
    """Its address on the page; '' where it has none."""
    level: int = 0
    """The level of a heading; 0 for anything else."""
    name: str = ""
    reference: str = ""
    """The number of an action or a risk, as `1.2`; '' where it has none."""
    words: list[str] = field(default_factory=list)
    """What is said there, in runs: a paragraph, an entry of a list, a row of a table."""


@dataclass(slots=True)
class PageWords:
    """Everything that a printed page says, and what it says of itself."""

    language: str = "en"
    title: str = ""
    scope: str = ""
    """The plan or inspection it belongs to, as the search box of the page names it; '' above the plans."""
    where: str = ""
    """That plan in words, as the search box of the page has them."""
    is_found: bool = False
    """False where the page is not for the index: kept from search engines, or a gathering of other pages."""
    pieces: list[Piece] = field(default_factory=list)
