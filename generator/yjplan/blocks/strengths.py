"""Strengths: what works beside what must get better."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from yjplan.blocks.cells import words
from yjplan.blocks.kind import BlockKind, BlockModel, Shown, View, Written
from yjplan.figures.tables import RawTable, Row, own_column
from yjplan.languages import say, to_say
from yjplan.problems import Problem, problem
from yjplan.sources.models import Words, WordsList


class Strengths(BlockModel):
    """Two lists."""

    works: WordsList = ()
    improve: WordsList = ()
    works_title: Words = to_say("What works")
    improve_title: Words = to_say("What must get better")


def check(block: Strengths, written: Written) -> Iterator[Problem]:
    """At least one of the two lists has something in it."""
    if not block.works and not block.improve:
        message = "Neither 'works' nor 'improve' lists anything."
        yield problem("missing-key", written.place_of(), message, "Add lines below 'works:' or 'improve:'.")


def tables(block: Strengths, written: Written) -> tuple[RawTable, ...]:
    """The two lists side by side, for those who download them."""
    pairs = zip_longest(block.works, block.improve, fillvalue="")
    rows = tuple(Row((words(works), words(improve))) for works, improve in pairs)
    columns = (own_column(block.works_title), own_column(block.improve_title))
    return (
        RawTable(written.id, block.title, columns, rows, notes=block.note, source=block.source, cards=True),
    )


@dataclass(frozen=True, slots=True)
class NamedList:
    """One of the two lists."""

    title: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StrengthsShown:
    """Context of `strengths.html.jinja`."""

    lists: tuple[NamedList, ...]
    """The lists that have something in them."""


def view(block: Strengths, shown: Shown) -> View:
    """Two lists, side by side where there is room."""
    both = (
        NamedList(say(block.works_title), block.works),
        NamedList(say(block.improve_title), block.improve),
    )
    return View(shown.tables, context=StrengthsShown(tuple(one for one in both if one.items)))


STRENGTHS = BlockKind(
    name="strengths",
    summary="What works beside what must get better: two lists.",
    model=Strengths,
    example="""\
title: What Westmere's audit of 2022 found
works:
  - Assessments look at what helps a child to stop offending
  - Children are kept safe
improve:
  - Plans should say how other people are kept safe
  - Every child needs a plan for the time after the order
""",
    check=check,
    tables=tables,
    view=view,
    template="strengths",
)
