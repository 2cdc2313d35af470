"""The small document that the index is given for a page.

Every place with an address becomes a heading with it, because those are the places that a result of Pagefind
can name. Words that fill filters stand in attributes, so that nobody finds a page by them.
"""

from collections.abc import Iterator
from html import escape

from yjplan.languages import Language, say, speaking
from yjplan.publish.search.pieces import Kind, PageWords, Piece
from yjplan.publish.search.place import Place

_NAMED_LEVEL = 5
"""Tables and actions weigh less than the headings of the page."""


def document_of(page: PageWords, place: Place, address: str) -> str:
    """The document as HTML; `address` is the page's below its plan: `performance/fte/`, '' for the first."""
    with speaking(Language(page.language)):
        return "\n".join(
            [
                f'<!doctype html><html lang="{page.language}">',
                f"<head><title>{escape(page.title)}</title></head>",
                f'<body data-pagefind-sort="day[data-day]" data-day="{place.day}">',
                *(_filter(name, value) for name, value in _filters(page, place, address)),
                f'<i data-pagefind-meta="where[data-v]" data-v="{escape(page.where)}"></i>',
                *(line for piece in page.pieces for line in _lines(piece)),
                "</body></html>\n",
            ]
        )


def _filters(page: PageWords, place: Place, address: str) -> Iterator[tuple[str, str]]:
    if place.authority:
        yield "authority", place.authority
    if page.scope:
        yield "scope", page.scope
    if place.period:
        yield "period", place.period
    if section := section_of(page, place, address):
        yield "section", section


def section_of(page: PageWords, place: Place, address: str) -> str:
    """What part of a plan the page is, by which results are chosen; in the page's language."""
    if not page.scope:
        return ""
    if place.is_inspection:
        return say("Inspection")
    first = address.removeprefix(f"{page.language}/").split("/", maxsplit=1)[0]
    kinds = {"": say("Overview"), "figures": say("Performance"), "data": say("Data")}
    return kinds.get(first, page.title)


def _filter(name: str, value: str) -> str:
    return f'<i data-pagefind-filter="{name}[data-v]" data-v="{escape(value)}"></i>'


def _lines(piece: Piece) -> Iterator[str]:
    tag = f"h{piece.level or _NAMED_LEVEL}"
    address = f' id="{escape(piece.anchor)}"' if piece.anchor else ""
    if name := name_of(piece):
        yield f"<{tag}{address}>{escape(name, quote=False)}</{tag}>"
    yield from (f"<p>{escape(words, quote=False)}</p>" for words in piece.words)


def name_of(piece: Piece) -> str:
    """What a result calls the place: `Table: Budget 2022-23`, `Action 1.2: Train the panel.`."""
    name, reference = piece.name, piece.reference
    if not name:
        return reference
    match (piece.kind, bool(reference)):
        case (Kind.TABLE, _):
            name = say("Table: {name}", name=name)
        case (Kind.CHART, _):
            name = say("Chart: {name}", name=name)
        case (Kind.TERM, _):
            name = say("Term: {name}", name=name)
        case (Kind.ACTION, True):
            name = say("Action {reference}: {name}", reference=reference, name=name)
        case (Kind.ACTION, False):
            name = say("Action: {name}", name=name)
        case (Kind.RISK, True):
            name = say("Risk {reference}: {name}", reference=reference, name=name)
        case (Kind.RISK, False):
            name = say("Risk: {name}", name=name)
    return name
