"""Calendar: what happens in which month."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Annotated

from pydantic import PlainValidator

from yjplan.blocks.cells import bullets, row_notes, words
from yjplan.blocks.kind import BlockKind, BlockModel, Written
from yjplan.figures.months import MONTHS, month_year
from yjplan.figures.tables import RawTable, Row, own_column
from yjplan.languages import to_say
from yjplan.problems import Problem, problem
from yjplan.sources.models import Model, Some, WordsList, fault

EXAMPLE = """\
title: Development days in 2023
entries:
  - {period: January 2023, item: Enforcement and engagement}
  - {period: February 2023, item: [Resettlement, Work in custody]}
  - {period: April 2023, item: Assessment, note: No day was held in March.}
"""


def _month(value: object) -> date:
    found = re.fullmatch(r"([A-Za-z]{3,9})\.? (\d{4})", " ".join(str(value).split()))
    name = found[1].lower() if found else ""
    months = [
        n
        for n, month in enumerate(MONTHS, 1)
        if name in (month.lower(), month[:3].lower(), month[:4].lower())
    ]
    if not found or not months or not int(found[2]):
        raise fault(
            "unknown-period", f"'{value}' is not a month that can be read.", "Write it as 'January 2023'."
        )
    return date(int(found[2]), months[0], 1)


MonthField = Annotated[date, PlainValidator(_month, json_schema_input_type=str)]
"""A month as authors write it, kept as its first day."""


class Entry(Model):
    """What happens in one month."""

    period: MonthField
    item: WordsList
    note: str = ""
    """For readers; it also answers a month that is missing before this one."""


class Calendar(BlockModel):
    """Months in order."""

    item_heading: str = to_say("What happens")
    """Heading of the second column."""
    entries: Some[Entry]


def check(block: Calendar, written: Written) -> Iterator[Problem]:
    """Months follow each other without gaps, unless a note stands on the entry or the calendar."""
    for n, (before, after) in enumerate(zip(block.entries, block.entries[1:], strict=False), 1):
        step = _number(after.period) - _number(before.period)
        if block.note or after.note or step in (0, 1):
            continue
        place = written.place_of("entries", n, "period")
        if step < 0:
            message = f"{month_label(after.period)} stands after {month_label(before.period)}."
            hint = "Put the months in order, or write 'note:' to say why they stand as they do."
            yield problem("months-out-of-order", place, message, hint)
        else:
            missing = [_label(number) for number in range(_number(before.period) + 1, _number(after.period))]
            between = missing[0] if len(missing) == 1 else f"{missing[0]} to {missing[-1]}"
            hint = "Add what is missing, or write 'note:' beside the entry to say why nothing stands there."
            yield problem("month-missing", place, f"The calendar says nothing of {between}.", hint)


def _number(month: date) -> int:
    """Months since the year 0, so that neighbours differ by one."""
    return month.year * 12 + month.month - 1


def _label(number: int) -> str:
    return f"{MONTHS[number % 12]} {number // 12}"


def month_label(month: date) -> str:
    """`January 2023`."""
    return _label(_number(month))


def tables(block: Calendar, written: Written) -> tuple[RawTable, ...]:
    """One table, a row each entry."""
    rows = tuple(
        Row((words(month_year(entry.period)), bullets(entry.item, written.place_of("entries", n, "item"))))
        for n, entry in enumerate(block.entries)
    )
    columns = (own_column("Month"), own_column(block.item_heading))
    notes = (*row_notes([(month_year(entry.period), entry.note) for entry in block.entries]), *block.note)
    return (RawTable(written.id, block.title, columns, rows, notes=notes, source=block.source),)


CALENDAR = BlockKind(
    name="calendar",
    summary="What happens in which month.",
    model=Calendar,
    example=EXAMPLE,
    check=check,
    tables=tables,
)
