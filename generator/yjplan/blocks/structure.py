"""Structure: who answers to whom, as a list inside a list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from yjplan.blocks.cells import words
from yjplan.blocks.kind import BlockKind, BlockModel, Shown, View, Written
from yjplan.figures.tables import RawTable, RawValue, Row, own_column
from yjplan.problems import Problem, problem
from yjplan.sources.models import Model, Words, YesNo

EXAMPLE = """\
title: How the service is organised
root:
  name: Head of service
  parts:
    - name: Operational manager
      parts:
        - {name: Court team, note: Shared with the neighbouring county}
        - {name: Prevention team}
    - {name: Performance officer}
"""


class Unit(Model):
    """One role, team or body, with those that answer to it. No names of people."""

    name: Words
    note: str = ""
    parts: tuple[Unit, ...] = ()


class Structure(BlockModel):
    """A tree with one root, or word that the picture of it is lost."""

    root: Unit | None = None
    lost: YesNo = False
    """Yes where the source held a picture that could not be carried over; a note then says so."""


@dataclass(frozen=True, slots=True)
class Branch:
    """One place in the list, with those below it."""

    name: str
    note: str
    parts: tuple[Branch, ...]


@dataclass(frozen=True, slots=True)
class StructureContext:
    """What `structure.html.jinja` shows."""

    root: Branch | None
    """None where the picture is lost."""
    lost: bool


def check(block: Structure, written: Written) -> Iterator[Problem]:
    """There is a root, or the picture is marked as lost and a note says so."""
    if block.root is None and not block.lost:
        message = "The structure has neither a root nor 'lost: yes'."
        hint = "Write 'root:' with the role at the top, or 'lost: yes' with a note where the picture is lost."
        yield problem("missing-key", written.place_of(), message, hint)
    if block.lost and not block.note:
        message = "The picture is marked as lost, but no note says so to readers."
        hint = "Write 'note:' with what the picture showed, as far as it is known."
        yield problem("missing-key", written.place_of("lost"), message, hint)


def tables(block: Structure, written: Written) -> tuple[RawTable, ...]:
    """The tree as rows from the top down, for those who take the data."""
    if block.root is None:
        return ()
    columns = (own_column("Level"), own_column("Name"), own_column("Answers to"), own_column("Note"))
    rows = tuple(_rows(block.root, 1, ""))
    return (RawTable(written.id, block.title, columns, rows, notes=block.note, source=block.source),)


def _rows(unit: Unit, level: int, above: str) -> Iterator[Row[RawValue]]:
    yield Row((words(str(level)), words(unit.name), words(above), words(unit.note)))
    for part in unit.parts:
        yield from _rows(part, level + 1, unit.name)


def view(block: Structure, shown: Shown) -> View:
    """A list inside a list, which reads well without a picture."""
    root = _branch(block.root) if block.root else None
    return View(shown.tables, context=StructureContext(root, block.lost))


def _branch(unit: Unit) -> Branch:
    return Branch(unit.name, unit.note, tuple(_branch(part) for part in unit.parts))


STRUCTURE = BlockKind(
    name="structure",
    summary="Who answers to whom, as a list inside a list.",
    model=Structure,
    example=EXAMPLE,
    check=check,
    tables=tables,
    view=view,
    template="structure",
)
