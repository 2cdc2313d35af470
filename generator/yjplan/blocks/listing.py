"""Priorities, pledges and values: titled entries, one below the other."""

from dataclasses import dataclass

from yjplan.blocks.cells import bullets, words
from yjplan.blocks.kind import BlockKind, BlockModel, Shown, View, Written
from yjplan.figures.tables import RawTable, Row, own_column
from yjplan.sources.models import Model, Some, Words, WordsList

EXAMPLE = """\
title: {title}
items:
  - title: {first}
    text: Children are asked before anything is decided.
  - title: {second}
    items: [Plain words, Short letters]
"""


class Item(Model):
    """One entry."""

    title: Words
    text: WordsList = ()
    """One paragraph, or several."""
    items: WordsList = ()
    """Short points below the text."""


class Listing(BlockModel):
    """Entries in order."""

    items: Some[Item]


@dataclass(frozen=True, slots=True)
class ItemShown:
    """One entry as it is shown."""

    title: str
    paragraphs: tuple[str, ...]
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ListingContext:
    """What `listing.html.jinja` shows."""

    entries: tuple[ItemShown, ...]
    titles_only: bool
    """True where no entry has more than its title: a plain list then."""


def tables(block: Listing, written: Written) -> tuple[RawTable, ...]:
    """The entries as rows, for those who take the data."""
    columns = (own_column("Title"), own_column("Text"), own_column("Points"))
    rows = tuple(
        Row(
            (
                words(item.title, written.place_of("items", n, "title")),
                bullets(item.text),
                bullets(item.items),
            )
        )
        for n, item in enumerate(block.items)
    )
    return (RawTable(written.id, block.title, columns, rows, (), block.note, block.source, cards=True),)


def view(block: Listing, shown: Shown) -> View:
    """A list of titled entries."""
    entries = tuple(ItemShown(item.title, item.text, item.items) for item in block.items)
    titles_only = not any(entry.paragraphs or entry.points for entry in entries)
    return View(shown.tables, context=ListingContext(entries, titles_only))


def _kind(name: str, summary: str, first: str, second: str) -> BlockKind[Listing]:
    return BlockKind(
        name=name,
        summary=summary,
        model=Listing,
        example=EXAMPLE.format(title=f"Our {name}", first=first, second=second),
        tables=tables,
        view=view,
        template="listing",
    )


PRIORITIES = _kind("priorities", "What matters most in this plan.", "Listening", "Clear information")
PLEDGES = _kind(
    "pledges", "What the service promises.", "We listen to you", "We write so that you understand"
)
VALUES = _kind("values", "What the service stands for.", "Respect", "Openness")
