"""Captions that only say again what the heading above them says."""

from collections.abc import Iterator

from yjplan.plan.plan import Section
from yjplan.sources.document import Directive, Document


def heading_above(section: Section, directive: Directive) -> str:
    """The heading under which a block is the first one; the page's title above all headings, '' for none."""
    document, line = section.document, directive.place.line
    above = [heading for heading in document.headings if heading.place.line < line]
    start = above[-1].place.line if above else 0
    if any(start < other < line for other in _lines(document)):
        return ""
    return above[-1].text if above else section.front.title


def says_again(caption: str, heading: str) -> bool:
    """Whether a caption has the words of a heading, capitals and full stops aside."""
    return bool(caption) and _plain(caption) == _plain(heading)


def _lines(document: Document) -> Iterator[int]:
    return (directive.place.line for directive in document.directives)


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold().rstrip(".:")
