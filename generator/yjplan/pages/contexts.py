"""What each template may know: one frozen context a template, compared with the template by a test."""

from dataclasses import dataclass
from typing import Any

from yjplan.blocks.indicators import Tile
from yjplan.figures.tables import SafeTable, Status
from yjplan.pages.finder import Finder


@dataclass(frozen=True, slots=True)
class ChartPart:
    """One chart on a page."""

    id: str
    title: str
    description: str
    figure: str
    """The interactive figure as JSON."""
    wide: str
    """The picture for a page, as SVG; '' when no browser was found to draw it."""
    narrow: str
    table: SafeTable | None
    """Its numbers, where the block does not show the same table."""


@dataclass(frozen=True, slots=True)
class BlockFrame:
    """`parts/frame`: the frame around every block."""

    id: str
    title: str
    template: str
    """The kind's own template, below `blocks/`."""
    tables: tuple[SafeTable, ...]
    charts: tuple[ChartPart, ...]
    notes: tuple[str, ...]
    """The block's notes, for kinds whose tables do not print them."""
    source: str
    context: Any
    data_path: str
    """Address of the folder with the CSV files, from this page."""
    kind: str = ""
    """Name of the kind, by which the finder knows its rows."""
    finder: Finder | None = None
    """Filters over all blocks of this kind on the page; on the first of them."""
    has_address: bool = True
    """False where a heading of the page has the block's id: a link to it then leads to the heading."""
    says_again: bool = False
    """True where the title stands as a heading right above: it is then not shown a second time."""


@dataclass(frozen=True, slots=True)
class SectionHead:
    """`pages/section`: the line under a section's title."""

    number: str
    summary: str
    guidance: str
    """The heading of the guidance this section answers; '' for none."""
    guidance_page: str
    """Its page in the guidance, as `page 10 of the guidance`; '' where it is not known."""


@dataclass(frozen=True, slots=True)
class PlainWordsHead:
    """`pages/plain-words`: the line under the title of the page in plain words."""

    summary: str


@dataclass(frozen=True, slots=True)
class Card:
    """One entry of a list of pages."""

    number: str
    title: str
    summary: str
    address: str
    tag: str = ""
    tone: str = "neutral"


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a summary list."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """One heading of the guidance."""

    heading: str
    words: str
    tone: str
    address: str


@dataclass(frozen=True, slots=True)
class Home:
    """`pages/home`: the first page of a plan."""

    state: str
    tone: str
    summary: str
    facts: tuple[Row, ...]
    sign_off: str
    """What readers are told of the sign-off; '' when it is signed."""
    tiles: tuple[Tile, ...]
    sections: tuple[Card, ...]
    appendices: tuple[Card, ...]
    coverage: tuple[CoverageRow, ...]
    guidance_words: str
    about: tuple[str, ...]
    has_performance: bool = False
    """True where the plan has performance pages."""
    plain_words: tuple[Card, ...] = ()
    """The page in plain words, where the plan has one."""


@dataclass(frozen=True, slots=True)
class DownloadRow:
    """One file of the data page."""

    title: str
    section: str
    section_address: str
    address: str
    file: str
    size: str


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One source of figures."""

    title: str
    publisher: str
    released: str
    population_base: str
    address: str
    licence: str
    note: str


@dataclass(frozen=True, slots=True)
class DataPage:
    """`pages/data`: every table as CSV, the plan as JSON, sources, shorthand."""

    downloads: tuple[DownloadRow, ...]
    sources: tuple[SourceRow, ...]
    marks: tuple[Row, ...]
    least: int
    """The smallest count that is withheld."""
    threshold: int


@dataclass(frozen=True, slots=True)
class FileRow:
    """One file for programs."""

    file: str
    about: str
    size: str


@dataclass(frozen=True, slots=True)
class OpenData:
    """`pages/open-data`: the files for programs, how to load them, how to cite them."""

    files: tuple[FileRow, ...]
    schema: str
    """Address of the JSON Schema, from the data page."""
    example: str
    """Name of a CSV file, for the examples; '' where there is none."""
    missing: str
    """The marks as a list that R and Python read."""
    cite: str
    licence: str
    licence_address: str


@dataclass(frozen=True, slots=True)
class Twin:
    """A plan in another language."""

    language: str
    """Its tag: `cy`."""
    name: str
    """What its speakers call it."""
    address: str


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One plan or inspection of an authority."""

    kind: str
    """`Plan` or `Inspection`."""
    when: str
    title: str
    line: str
    address: str
    status: Status
    """The state of a plan, the overall rating of an inspection."""
    twins: tuple[Twin, ...] = ()
    """The same plan in other languages."""


@dataclass(frozen=True, slots=True)
class AuthorityPage:
    """`pages/authority`: the plans and inspections of one authority, newest first."""

    service: str
    facts: tuple[Row, ...]
    timeline: tuple[TimelineRow, ...]
    note: str


@dataclass(frozen=True, slots=True)
class IndexPage:
    """`pages/index`: all authorities."""

    summary: str
    regions: tuple[tuple[str, tuple[Card, ...]], ...]


@dataclass(frozen=True, slots=True)
class AboutPage:
    """`pages/about`: licence, small numbers, shorthand, contact."""

    publisher: str
    contact: str
    least: int
    """The smallest count that is withheld."""
    threshold: int
    marks: tuple[Row, ...]


TEMPLATES: dict[str, type[Any]] = {
    "parts/frame": BlockFrame,
    "pages/section": SectionHead,
    "pages/plain-words": PlainWordsHead,
    "pages/home": Home,
    "pages/data": DataPage,
    "pages/open-data": OpenData,
    "pages/authority": AuthorityPage,
    "pages/index": IndexPage,
    "pages/about": AboutPage,
}
"""Every template that is filled, with its context; kinds of block bring their own inside the frame."""
