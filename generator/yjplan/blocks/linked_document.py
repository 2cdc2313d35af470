"""Linked document: documents that the plan points to, and those that are lost."""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from yjplan.blocks.cells import words
from yjplan.blocks.kind import BlockKind, BlockModel, Shown, View, Written
from yjplan.figures.tables import RawTable, Row, own_column
from yjplan.languages import say, to_say
from yjplan.problems import Problem, problem
from yjplan.sources.models import Model, Some, Words

EXAMPLE = """\
title: Documents that belong to this plan
documents:
  - title: Westmere children's plan
    address: https://westmere.example/children.pdf
    format: PDF
    size: 2 MB
  - {title: Partnership agreement, note: The plan named it as an attachment.}
"""

LOST = to_say("Named in the plan; not published here, and no address is known.")


class LinkedDocument(Model):
    """One document. Without an address it is lost, and readers are told so."""

    title: Words
    address: str = ""
    """An https address; leave out where the document is lost."""
    format: str = ""
    """As PDF."""
    size: str = ""
    """As 2 MB."""
    note: str = ""


class LinkedDocuments(BlockModel):
    """A list of documents."""

    documents: Some[LinkedDocument]


@dataclass(frozen=True, slots=True)
class DocumentLink:
    """One document as it is shown."""

    title: str
    address: str
    """'' where the document is lost."""
    details: str
    """Format and size, as `PDF, 2 MB`."""
    note: str


@dataclass(frozen=True, slots=True)
class DocumentsContext:
    """What `linked_document.html.jinja` shows."""

    documents: tuple[DocumentLink, ...]
    lost: str
    """What stands beside a document that is lost."""


def check(block: LinkedDocuments, written: Written) -> Iterator[Problem]:
    """Addresses are https."""
    for n, document in enumerate(block.documents):
        if document.address and not is_safe(document.address):
            message = f"'{document.address}' is not an address that readers can be sent to."
            hint = "Write the whole address, starting with 'https://', or leave it out where it is lost."
            yield problem("unsafe-link", written.place_of("documents", n, "address"), message, hint)


def is_safe(address: str) -> bool:
    """True for a whole https address without a user name, spaces or control characters."""
    if any(character.isspace() or not character.isprintable() for character in address) or "\\" in address:
        return False
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.hostname) and parts.username is None


def tables(block: LinkedDocuments, written: Written) -> tuple[RawTable, ...]:
    """The list as rows, for those who take the data."""
    columns = (
        own_column("Document"),
        own_column("Address"),
        own_column("Format and size"),
        own_column("Note"),
    )
    rows = tuple(
        Row((words(d.title), words(d.address or say(LOST)), words(_details(d)), words(d.note)))
        for d in block.documents
    )
    return (
        RawTable(written.id, block.title, columns, rows, notes=block.note, source=block.source, cards=True),
    )


def view(block: LinkedDocuments, shown: Shown) -> View:
    """Links whose words say where they lead."""
    links = tuple(DocumentLink(d.title, d.address, _details(d), d.note) for d in block.documents)
    return View(shown.tables, context=DocumentsContext(links, say(LOST)))


def _details(document: LinkedDocument) -> str:
    return ", ".join(filter(None, [document.format, document.size]))


LINKED_DOCUMENT = BlockKind(
    name="linked-document",
    summary="Documents that the plan points to, and those that are lost.",
    model=LinkedDocuments,
    example=EXAMPLE,
    check=check,
    tables=tables,
    view=view,
    template="linked_document",
)
