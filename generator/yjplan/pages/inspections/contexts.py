"""What the templates of an inspection's pages may know."""

from dataclasses import dataclass
from typing import Any

from yjplan.blocks.strengths import NamedList
from yjplan.figures.tables import Status
from yjplan.inspections.answers import Answer
from yjplan.pages.contexts import Card, DownloadRow, Row


@dataclass(frozen=True, slots=True)
class InspectionHome:
    """`pages/inspection`: the head of an inspection's first page."""

    lead: str
    rating: Status
    facts: tuple[Row, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WordsPart:
    """`pages/words`: paragraphs between headings."""

    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AskedRow:
    """One recommendation with what plans of this site say."""

    number: int
    text: str
    addressee: str
    notes: tuple[str, ...]
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class RecommendationsPart:
    """`pages/inspection-recommendations`: each recommendation and its answers."""

    later: str
    """What is known of later plans on this site."""
    rows: tuple[AskedRow, ...]
    nothing: str
    """What readers are told where no plan answers."""
    up: str
    """From the page to the authority's folder."""
    csv: str


@dataclass(frozen=True, slots=True)
class CardsPart:
    """`pages/cards`: a list of pages."""

    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class StandardPart:
    """`pages/inspection-standard`: what the report says on one standard."""

    id: str
    rating: Status
    counts: bool
    statement: str
    questions: str
    """Percentages of its key questions; '' where there are none."""
    lists: tuple[NamedList, ...]
    evidence: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BackgroundPart:
    """`pages/inspection-background`: what else the report says, links, what was left out."""

    context: tuple[str, ...]
    links: tuple[Card, ...]
    left_out: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InspectionData:
    """`pages/inspection-data`: every table as CSV, the inspection as JSON, shorthand."""

    downloads: tuple[DownloadRow, ...]
    marks: tuple[Row, ...]
    least: int
    """The smallest count that is withheld."""
    threshold: int


INSPECTION_TEMPLATES: dict[str, type[Any]] = {
    "pages/inspection": InspectionHome,
    "pages/words": WordsPart,
    "pages/inspection-recommendations": RecommendationsPart,
    "pages/cards": CardsPart,
    "pages/inspection-standard": StandardPart,
    "pages/inspection-background": BackgroundPart,
    "pages/inspection-data": InspectionData,
}
"""Templates of an inspection's pages, with their contexts."""
