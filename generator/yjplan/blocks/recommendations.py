"""Recommendations: what an inspection or audit asked for, and what has come of each."""

from collections.abc import Iterator
from itertools import pairwise

from yjplan.blocks.actions import ActionStatus
from yjplan.blocks.cells import bullets, row_notes, words
from yjplan.blocks.ids import check_unique
from yjplan.blocks.kind import BlockKind, BlockModel, Written
from yjplan.figures.tables import Cell, RawTable, RawValue, Row, own_column
from yjplan.languages import say, to_say
from yjplan.problems import Problem, nearest, problem
from yjplan.sources.models import Model, Words, WordsList
from yjplan.sources.whole import whole_in


class Recommendation(Model):
    """One recommendation."""

    number: Words
    """As printed."""
    addressee: str = ""
    """Who has to act."""
    text: Words
    progress: WordsList = ()
    """What has been done about it."""
    actions: WordsList = ()
    """Ids of the actions of this plan that answer it."""
    status: ActionStatus | None = None
    note: str = ""

    @property
    def is_answered(self) -> bool:
        """True when the plan says anything on what has come of it."""
        return bool(self.progress or self.actions or self.status or self.note)


class Recommendations(BlockModel):
    """Recommendations of one source."""

    inspection: str = ""
    """The inspection beside this plan that made them, as `2023-10`; its page then shows what is said here."""
    rows: tuple[Recommendation, ...]


def check(block: Recommendations, written: Written) -> Iterator[Problem]:
    """Numbers once and without gaps; each is answered; the actions exist."""
    yield from check_unique(
        [(row.number, written.place_of("rows", n, "number")) for n, row in enumerate(block.rows)],
        what="recommendation",
    )
    yield from _gaps(block, written)
    open_rows = [n for n, row in enumerate(block.rows) if not row.is_answered]
    for n in open_rows if not block.note else ():
        message = f"Nothing is said on what has come of recommendation {block.rows[n].number}."
        hint = "Add 'progress:', 'actions:' or 'status:', or write 'note:' to tell readers why."
        yield problem("unanswered-recommendation", written.place_of("rows", n), message, hint)
    known = written.facts.actions
    for n, row in enumerate(block.rows):
        for a, action in enumerate(row.actions):
            if known and action not in known:
                place = written.place_of("rows", n, "actions", a)
                yield problem(
                    "unknown-value", place, f"No action is called '{action}'.", nearest(action, known)
                )


def _gaps(block: Recommendations, written: Written) -> Iterator[Problem]:
    found = [(n, whole_in(row.number)) for n, row in enumerate(block.rows)]
    numbers = [(n, number) for n, number in found if number is not None]
    for (_, before), (n, after) in pairwise(numbers):
        if after != before + 1 and not block.rows[n].note and not block.note:
            message = f"Number {after} follows number {before}."
            hint = "Correct the number, or write 'note:' on it to say that the source has it so."
            yield problem("number-missing", written.place_of("rows", n, "number"), message, hint)


def tables(block: Recommendations, written: Written) -> tuple[RawTable, ...]:
    """One row a recommendation; columns that none uses are left out."""
    every = [_cells(row, written, n) for n, row in enumerate(block.rows)]
    used = [name for name in every[0] if any(cells[name].value for cells in every)] if every else []
    rows = tuple(
        Row(tuple(cells[name] for name in used), keys=_keys(row))
        for cells, row in zip(every, block.rows, strict=True)
    )
    notes = (*row_notes([(row.number, row.note) for row in block.rows]), *block.note)
    statuses = {row.status for row in block.rows if row.status}
    filters = (("status", say("Status")),) if len(statuses) > 1 else ()
    columns = tuple(own_column(name) for name in used)
    table = RawTable(
        written.id,
        block.title,
        columns,
        rows,
        notes=notes,
        source=block.source,
        cards=True,
        filters=filters,
    )
    return (table,)


def _cells(row: Recommendation, written: Written, n: int) -> dict[str, Cell[RawValue]]:
    refs = written.facts.refs
    return {
        to_say("Number"): words(row.number, written.place_of("rows", n)),
        to_say("Recommendation"): words(row.text),
        to_say("Who has to act"): words(row.addressee),
        to_say("Status"): Cell(row.status.shown if row.status else ""),
        to_say("What has been done"): bullets(row.progress),
        to_say("Actions of this plan"): bullets([refs.get(action, action) for action in row.actions]),
    }


def _keys(row: Recommendation) -> tuple[tuple[str, str], ...]:
    return (("status", row.status.shown.words),) if row.status else ()


RECOMMENDATIONS = BlockKind(
    name="recommendations",
    summary="What an inspection or audit asked for, and what has come of each recommendation.",
    model=Recommendations,
    example="""\
title: Recommendations of the group work report
rows:
  - number: 1
    addressee: Group work coordinator
    text: Tell all teams who the programme is for.
    progress: The coordinator has met three of four teams.
    status: on track
  - number: 2
    addressee: Management board
    text: Ask children what they learned.
    status: not started
""",
    check=check,
    tables=tables,
)
