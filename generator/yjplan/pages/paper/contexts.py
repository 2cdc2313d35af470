"""What the templates of the page for paper may know."""

from dataclasses import dataclass
from typing import Any

from yjplan.pages.contexts import Row


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """One line of the contents list."""

    title: str
    anchor: str
    """Where it stands on the same page."""


@dataclass(frozen=True, slots=True)
class ContentsGroup:
    """Lines of the contents list under one name."""

    name: str
    """'' for the sections, which need none."""
    entries: tuple[ContentsEntry, ...]


@dataclass(frozen=True, slots=True)
class WholeHead:
    """`pages/whole`: what stands above the sections."""

    summary: str
    facts: tuple[Row, ...]
    sign_off: str
    """What readers are told of the sign-off; '' when it is signed."""
    address: str
    """Of this page on the web; '' when the site's is not known."""
    contents: tuple[ContentsGroup, ...]


@dataclass(frozen=True, slots=True)
class WholeSection:
    """`pages/whole-section`: the heading of one page's content, with its address."""

    anchor: str
    title: str
    address: str
    """Of the section's own page on the web; '' when the site's is not known."""
    note: str
    """What its own page holds beside this; '' for nothing."""


@dataclass(frozen=True, slots=True)
class PaperFile:
    """One file to take away."""

    address: str
    """From the plan's first page."""
    name: str
    about: str
    """Its kind and size, in words: `PDF, 1.2 MB, 64 pages`."""


@dataclass(frozen=True, slots=True)
class PaperFiles:
    """`pages/whole-files`: the files to take away, put into the plan's first page once they are made."""

    files: tuple[PaperFile, ...]


PAPER_TEMPLATES: dict[str, type[Any]] = {
    "pages/whole": WholeHead,
    "pages/whole-section": WholeSection,
    "pages/whole-files": PaperFiles,
}
"""Templates of the page for paper with their contexts."""
