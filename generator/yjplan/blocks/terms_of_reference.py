"""Terms of reference: numbered clauses and lettered points, each with an address of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from string import ascii_lowercase
from typing import Annotated

from pydantic import BeforeValidator

from yjplan.blocks.cells import words
from yjplan.blocks.kind import BlockKind, BlockModel, Shown, View, Written
from yjplan.figures.tables import RawTable, RawValue, Row, own_column
from yjplan.problems import Problem, problem
from yjplan.sources.markdown_text import slug_of
from yjplan.sources.models import Model, Some, Words, WordsList
from yjplan.sources.whole import whole_in

Path = tuple[str | int, ...]

EXAMPLE = """\
title: Terms of reference of the Westmere board
reviewed: Every April
clauses:
  - number: "1"
    title: Purpose
    clauses:
      - {number: "1.1", text: The board oversees the service.}
      - number: "1.2"
        text: "It agrees:"
        items: [{letter: a, text: the plan}, {letter: b, text: the budget}]
  - {title: Meetings, text: The board meets four times a year.}
"""


def _as_item(value: object) -> object:
    return {"text": value} if isinstance(value, str) else value


class LetteredItem(Model):
    """One point of a clause."""

    letter: str = ""
    """As printed, without the bracket; left out, the machine counts a, b, c."""
    text: Words


class Clause(Model):
    """One clause, perhaps with points and clauses below it."""

    number: str = ""
    """As printed, `1.2`; left out, the machine counts on from the clause above."""
    title: str = ""
    text: WordsList = ()
    items: tuple[Annotated[LetteredItem, BeforeValidator(_as_item)], ...] = ()
    clauses: tuple[Clause, ...] = ()
    note: str = ""
    """For readers; it also answers a number that is missing before this one."""


class TermsOfReference(BlockModel):
    """Clauses in order."""

    reviewed: str = ""
    """When they were, or will be, reviewed."""
    clauses: Some[Clause]


@dataclass(frozen=True, slots=True)
class PointShown:
    """One lettered point."""

    address: str
    letter: str
    text: str


@dataclass(frozen=True, slots=True)
class ClauseShown:
    """One clause with the number it is known by."""

    address: str
    """Its anchor on the page: `terms-1-2`."""
    number: str
    title: str
    paragraphs: tuple[str, ...]
    points: tuple[PointShown, ...]
    clauses: tuple[ClauseShown, ...]
    note: str


@dataclass(frozen=True, slots=True)
class TermsContext:
    """What `terms_of_reference.html.jinja` shows."""

    clauses: tuple[ClauseShown, ...]
    reviewed: str


def check(block: TermsOfReference, written: Written) -> Iterator[Problem]:
    """No number stands twice, and none is missing between two, unless a note stands beside the later one."""
    clauses = numbered(block.clauses, written.id)
    seen: set[str] = set()
    for clause, path in _walk(clauses):
        if clause.number in seen:
            message = f"The clause number {clause.number} stands twice."
            hint = "Give one of the two another number."
            yield problem("duplicate-id", written.place_of(*path, "number"), message, hint)
        seen.add(clause.number)
    if not block.note:
        yield from _gaps(clauses, written, ())


def _gaps(clauses: Sequence[ClauseShown], written: Written, above: Path) -> Iterator[Problem]:
    for n, clause in enumerate(clauses):
        path = (*above, "clauses", n)
        before, here = _last(clauses[n - 1].number) if n else 0, _last(clause.number)
        if before is not None and here is not None and here > before + 1 and not clause.note:
            message = f"The clause before {clause.number} is missing."
            hint = "Add what is missing, or write 'note:' beside the clause to say why the numbers jump."
            yield problem("number-missing", written.place_of(*path, "number"), message, hint)
        yield from _gaps(clause.clauses, written, path)


def _walk(clauses: Sequence[ClauseShown], above: Path = ()) -> Iterator[tuple[ClauseShown, Path]]:
    """Every clause from the top down, with where it stands in the block's file."""
    for n, clause in enumerate(clauses):
        path = (*above, "clauses", n)
        yield clause, path
        yield from _walk(clause.clauses, path)


def _last(number: str) -> int | None:
    """The last part of a number: 2 of `1.2`; None where that is not a number."""
    return whole_in(number.rpartition(".")[2])


def numbered(clauses: Sequence[Clause], block_id: str, above: str = "") -> tuple[ClauseShown, ...]:
    """Clauses with their printed numbers, or counted on from the clause before."""
    shown: list[ClauseShown] = []
    for clause in clauses:
        before = _last(shown[-1].number) if shown else 0
        number = clause.number.strip().rstrip(".") or f"{above}.{(before or 0) + 1}".lstrip(".")
        address = f"{block_id}-{slug_of(number)}"
        points = tuple(_point(item, address, place) for place, item in enumerate(clause.items))
        below = numbered(clause.clauses, block_id, number)
        shown.append(ClauseShown(address, number, clause.title, clause.text, points, below, clause.note))
    return tuple(shown)


def _point(item: LetteredItem, address: str, place: int) -> PointShown:
    counted = ascii_lowercase[place] if place < len(ascii_lowercase) else str(place + 1)
    letter = item.letter.strip().strip("().") or counted
    return PointShown(f"{address}-{slug_of(letter)}", letter, item.text)


def tables(block: TermsOfReference, written: Written) -> tuple[RawTable, ...]:
    """Clauses and points as rows, for those who take the data."""
    columns = (own_column("Number"), own_column("Title"), own_column("Text"))
    rows: list[Row[RawValue]] = []
    for clause, _ in _walk(numbered(block.clauses, written.id)):
        rows.append(Row((words(clause.number), words(clause.title), words(" ".join(clause.paragraphs)))))
        rows += [
            Row((words(f"{clause.number} {point.letter})"), words(""), words(point.text)))
            for point in clause.points
        ]
    return (
        RawTable(written.id, block.title, columns, tuple(rows), (), block.note, block.source, cards=True),
    )


def view(block: TermsOfReference, shown: Shown) -> View:
    """Clauses inside clauses, each with its address."""
    return View(shown.tables, context=TermsContext(numbered(block.clauses, shown.id), block.reviewed))


TERMS_OF_REFERENCE = BlockKind(
    name="terms-of-reference",
    summary="Numbered clauses and lettered points, each with an address of its own.",
    model=TermsOfReference,
    example=EXAMPLE,
    check=check,
    tables=tables,
    view=view,
    template="terms_of_reference",
)
