"""Grant use: what a grant pays for, towards which outcomes, at what cost."""

from yjplan.blocks.cells import bullets, number, row_notes, words
from yjplan.blocks.kind import BlockKind, BlockModel, Written
from yjplan.figures.fields import AmountField
from yjplan.figures.tables import Column, RawTable, RawValue, Row, RowKind, Sum, own_column
from yjplan.figures.units import UNITS
from yjplan.languages import say, to_say
from yjplan.sources.models import Model, Some, Words, WordsList

EXAMPLE = """\
title: Use of the youth justice grant, 2022-23
rows:
  - activity: Restorative justice
    outcomes: [Fewer children offend again, Victims are heard]
    detail: Two workers and a volunteer scheme
    cost: 92000
  - {activity: Case system, outcomes: Better records, cost: 8000}
total: 100000
grant: 100000
"""

COST = to_say("Cost")


class Use(Model):
    """One activity that the grant pays for."""

    activity: Words
    outcomes: WordsList = ()
    """What it is meant to bring about."""
    detail: WordsList = ()
    """What is done, in short points."""
    cost: AmountField | None = None
    """In pounds."""
    note: str = ""


class GrantUse(BlockModel):
    """What a grant pays for."""

    rows: Some[Use]
    total: AmountField | None = None
    """The total as printed; a note on the block answers its check."""
    grant: AmountField | None = None
    """The grant as stated elsewhere in the plan; checked against the costs in the same way."""


def tables(block: GrantUse, written: Written) -> tuple[RawTable, ...]:
    """One table; the printed total and the grant stated elsewhere are both sums of its costs."""
    columns = _columns(block)
    body = [_row(use, columns, written, n) for n, use in enumerate(block.rows)]
    totals = [
        _total(name, amount, columns, written, key, " ".join(block.note))
        for key, name, amount in (
            ("total", say("Total"), block.total),
            ("grant", say("Grant as stated elsewhere in the plan"), block.grant),
        )
        if amount is not None and columns[-1].name == COST
    ]
    rows = (*body, *totals)
    cost = len(columns) - 1
    parts = tuple((r, cost) for r in range(len(body)))
    sums = tuple(Sum((r, cost), parts) for r in range(len(body), len(rows)))
    notes = (*row_notes([(use.activity, use.note) for use in block.rows]), *block.note)
    return (RawTable(written.id, block.title, columns, rows, sums, notes, block.source, cards=True),)


def _columns(block: GrantUse) -> tuple[Column, ...]:
    columns = [own_column("Activity")]
    columns += [own_column("Outcomes")] if any(use.outcomes for use in block.rows) else []
    columns += [own_column("What is done")] if any(use.detail for use in block.rows) else []
    columns += [own_column(COST, numeric=True)] if any(use.cost is not None for use in block.rows) else []
    return tuple(columns)


def _row(use: Use, columns: tuple[Column, ...], written: Written, n: int) -> Row[RawValue]:
    cells = {
        "Activity": words(use.activity, written.place_of("rows", n, "activity")),
        "Outcomes": bullets(use.outcomes, written.place_of("rows", n, "outcomes")),
        "What is done": bullets(use.detail, written.place_of("rows", n, "detail")),
        COST: number(use.cost, UNITS["pounds"], written.place_of("rows", n, "cost"), use.note),
    }
    return Row(tuple(cells[column.name] for column in columns))


def _total(
    name: str, amount: AmountField, columns: tuple[Column, ...], written: Written, key: str, note: str
) -> Row[RawValue]:
    empty = [words("") for _ in columns[1:-1]]
    last = number(amount, UNITS["pounds"], written.place_of(key), note)
    return Row((words(name), *empty, last), RowKind.TOTAL)


GRANT_USE = BlockKind(
    name="grant-use",
    summary="What a grant pays for, towards which outcomes, at what cost.",
    model=GrantUse,
    example=EXAMPLE,
    tables=tables,
)
