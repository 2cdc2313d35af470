"""Theory of change: from what is assumed to what should come of it, in columns that read in order."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from yjplan.blocks.cells import words
from yjplan.blocks.ids import check_unique
from yjplan.blocks.kind import BlockKind, BlockModel, Shown, View, Written
from yjplan.figures.tables import Column, RawTable, Row
from yjplan.problems import Problem
from yjplan.sources.models import Model, Words, WordsList


class Stage(Model):
    """One column."""

    name: Words
    items: WordsList


class TheoryOfChange(BlockModel):
    """Columns from cause to effect."""

    columns: tuple[Stage, ...]


def check(block: TheoryOfChange, written: Written) -> Iterator[Problem]:
    """Each column once."""
    named = [(stage.name, written.place_of("columns", n, "name")) for n, stage in enumerate(block.columns)]
    yield from check_unique(named, what="column")


def tables(block: TheoryOfChange, written: Written) -> tuple[RawTable, ...]:
    """The columns side by side, for those who download them."""
    columns = tuple(Column(stage.name) for stage in block.columns)
    lines = zip_longest(*(stage.items for stage in block.columns), fillvalue="")
    rows = tuple(Row(tuple(words(item) for item in line)) for line in lines)
    return (
        RawTable(written.id, block.title, columns, rows, notes=block.note, source=block.source, cards=True),
    )


@dataclass(frozen=True, slots=True)
class StageShown:
    """One step from cause to effect."""

    name: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TheoryOfChangeShown:
    """Context of `theory-of-change.html.jinja`."""

    stages: tuple[StageShown, ...]


def view(block: TheoryOfChange, shown: Shown) -> View:
    """The columns one after the other, numbered."""
    stages = tuple(StageShown(stage.name, stage.items) for stage in block.columns)
    return View(shown.tables, context=TheoryOfChangeShown(stages))


THEORY_OF_CHANGE = BlockKind(
    name="theory-of-change",
    summary="From what is assumed to what should come of it, in steps that read in order.",
    model=TheoryOfChange,
    example="""\
title: Why Westmere offers mentors
columns:
  - name: What we assume
    items: [Children who miss school offend more often]
  - name: What is needed
    items: [Somebody whom the child trusts, A reason to come back to school]
  - name: What we do
    items: A mentor for half a year
  - name: What should come of it
    items: [Better attendance, Fewer exclusions, Less violence]
""",
    check=check,
    tables=tables,
    view=view,
    template="theory-of-change",
)
