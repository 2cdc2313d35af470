"""Glossary: terms and what they mean. Text links to them with {term}`…`."""

from collections.abc import Iterator
from dataclasses import dataclass

from yjplan.blocks.cells import bullets, words
from yjplan.blocks.ids import check_unique
from yjplan.blocks.kind import BlockKind, BlockModel, Shown, View, Written
from yjplan.figures.tables import RawTable, Row, own_column
from yjplan.problems import Place, Problem
from yjplan.sources.markdown_text import slug_of
from yjplan.sources.models import Model, Words, WordsList


class Term(Model):
    """One term."""

    term: Words
    meaning: Words
    also: WordsList = ()
    """Other ways of writing it, which link to it too."""


class Glossary(BlockModel):
    """Terms; readers see them in alphabetical order."""

    terms: tuple[Term, ...]

    @property
    def sorted_terms(self) -> tuple[Term, ...]:
        """In alphabetical order, capital letters or not."""
        return tuple(sorted(self.terms, key=lambda term: (term.term.casefold(), term.term)))


def anchors_of(block: Glossary, block_id: str) -> dict[str, str]:
    """Every term and every other way of writing it, in small letters -> the anchor on its page."""
    return {
        name.casefold(): anchor_of(term.term, block_id)
        for term in block.terms
        for name in (term.term, *term.also)
    }


def anchor_of(term: str, block_id: str) -> str:
    """The anchor of a term: `glossary-out-of-court-disposal`."""
    return f"{block_id}-{slug_of(term)}"


def check(block: Glossary, written: Written) -> Iterator[Problem]:
    """Each term once, its other ways of writing included."""
    named: list[tuple[str, Place]] = []
    for n, term in enumerate(block.terms):
        named.append((term.term, written.place_of("terms", n, "term")))
        named += [(name, written.place_of("terms", n, "also", a)) for a, name in enumerate(term.also)]
    yield from check_unique(named, what="term", code="duplicate-term")


def tables(block: Glossary, written: Written) -> tuple[RawTable, ...]:
    """Terms in alphabetical order."""
    has_also = any(term.also for term in block.terms)
    columns = (
        own_column("Term"),
        own_column("Meaning"),
        *((own_column("Also written"),) if has_also else ()),
    )
    rows = tuple(
        Row((words(t.term), words(t.meaning), *((bullets(t.also),) if has_also else ())))
        for t in block.sorted_terms
    )
    return (
        RawTable(written.id, block.title, columns, rows, notes=block.note, source=block.source, cards=True),
    )


@dataclass(frozen=True, slots=True)
class TermShown:
    """One term with its address."""

    anchor: str
    term: str
    also: tuple[str, ...]
    meaning: str


@dataclass(frozen=True, slots=True)
class GlossaryShown:
    """Context of `glossary.html.jinja`."""

    terms: tuple[TermShown, ...]


def view(block: Glossary, shown: Shown) -> View:
    """Definitions that can be linked to."""
    terms = tuple(
        TermShown(anchor_of(t.term, shown.id), t.term, t.also, t.meaning) for t in block.sorted_terms
    )
    return View(shown.tables, context=GlossaryShown(terms))


GLOSSARY = BlockKind(
    name="glossary",
    summary="Terms and what they mean; text links to them.",
    model=Glossary,
    example="""\
title: Words used in this plan
terms:
  - term: Out-of-court disposal
    also: [OOCD, out-of-court disposals]
    meaning: A way of dealing with an offence without going to court.
  - term: AssetPlus
    meaning: The assessment that youth justice services make with each child.
""",
    check=check,
    tables=tables,
    view=view,
    template="glossary",
)
