"""Attendance: the register of a board's meetings, and attendance by meeting and partner in per cent."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Literal

from yjplan.blocks.attendance_register import (
    KNOWN_HEADINGS,
    ROLE,
    Attendance,
    read_register,
    unknown_partners,
    unknown_statuses,
)
from yjplan.blocks.attendance_tables import by_meeting, by_partner, register_table
from yjplan.blocks.board import Partner
from yjplan.blocks.ids import check_names_once
from yjplan.blocks.kind import BlockKind, BlockModel, Shown, View, Written
from yjplan.charts.chart import ChartKind
from yjplan.charts.make import chart_from_table
from yjplan.figures.months import long_date
from yjplan.figures.tables import RawTable
from yjplan.languages import say, to_say
from yjplan.problems import Place, Problem, masked, nearest, problem
from yjplan.sources.csv_text import TextTable
from yjplan.sources.models import Day, Model, Some, Words

EXAMPLE = """\
title: Attendance at the board, 2022-23
meetings:
  - {date: 2022-05-11}
  - {date: 2022-09-14}
  - {date: 2022-11-30, kind: extraordinary, note: Called to agree the budget.}
register: attendance.csv
left-out: Officers who took the minutes.
"""

EXAMPLE_REGISTER = """\
role,organisation,partner,2022-05-11,2022-09-14,2022-11-30
Director of Children's Services,Westmere Council,children's services,attended as chair,attended,apologies
Superintendent,Westmere Police,police,attended,deputy,attended
Head of delivery unit,Probation Service,probation,not a member,attended,apologies
"""


class Meeting(Model):
    """One meeting of the board."""

    date: Day
    kind: Literal["ordinary", "extraordinary"] = "ordinary"
    note: str = ""

    @property
    def label(self) -> str:
        """`30 November 2022 (extraordinary)`."""
        day = long_date(self.date)
        return say("{day} (extraordinary)", day=day) if self.kind == "extraordinary" else day


class AttendanceBlock(BlockModel):
    """The meetings, and the CSV table that says who came."""

    meetings: Some[Meeting]
    register_: Words
    """Name of the CSV table: role, organisation, perhaps partner and note, then a column a meeting."""
    left_out: str = ""
    """Whom the register leaves out, and why; shown to readers."""

    @property
    def dates(self) -> tuple[date, ...]:
        """The days of the meetings, in order."""
        return tuple(meeting.date for meeting in self.meetings)


def check(block: AttendanceBlock, written: Written) -> Iterator[Problem]:
    """The register's columns are the meetings, its statuses are known, and its roles sit on the board."""
    table = written.tables.get(block.register_)
    if table is None:
        message = f"The table '{block.register_}' does not exist, or cannot be read."
        yield problem(
            "missing-file", written.place_of("register"), message, nearest(block.register_, written.tables)
        )
        return
    columns = list(_check_columns(block, table, written))
    yield from columns
    known = [status.value for status in Attendance if status.value]
    for cell in unknown_statuses(table, block.dates):
        message = f"'{masked(cell.text)}' is not a status of a register."
        yield problem("unknown-value", cell.place, message, nearest(cell.text, known))
    strange = list(unknown_partners(table))
    for cell in strange:
        message = f"'{masked(cell.text)}' is not a kind of partner."
        yield problem("unknown-value", cell.place, message, nearest(cell.text, [p.value for p in Partner]))
    if not columns:
        yield from _check_roles(table, block.dates, written.facts.board_roles)


def _check_columns(block: AttendanceBlock, table: TextTable, written: Written) -> Iterator[Problem]:
    days = [day.isoformat() for day in block.dates]
    yield from check_names_once(days, "meetings", lambda n: written.place_of("meetings", n, "date"))
    top = Place(table.file, 1)
    for heading in table.headings:
        if heading not in KNOWN_HEADINGS and heading not in days:
            message = f"The column '{masked(heading)}' is no meeting of this block and no known column."
            yield problem("unknown-column", top, message, nearest(heading, [*KNOWN_HEADINGS, *days]))
    for heading in (ROLE, *days):
        if heading not in table.headings:
            message = f"The register has no column '{heading}'."
            hint = "Each meeting has a column whose heading is its date; the first column is 'role'."
            yield problem("missing-column", top, message, hint)


def _check_roles(table: TextTable, dates: Sequence[date], roles: frozenset[str]) -> Iterator[Problem]:
    known = {role.lower() for role in roles}
    for record in table.records() if known else []:
        role, last = record[ROLE], record[dates[-1].isoformat()].text.lower()
        gone = last in [status.value for status in Attendance if status.is_over]
        note = record["note"].text if "note" in record else ""
        if role.text.lower() not in known and not gone and not note:
            message = f"The register names '{role.text}'; no member of the board has that role."
            yield problem("not-on-the-board", role.place, message, nearest(role.text, roles))


_BY_MEETING = to_say("{title}: by meeting")
_BY_MEETING_IN_PART = to_say("{title}: by meeting (only the rows that could be read)")
_BY_PARTNER = to_say("{title}: by partner")
_BY_PARTNER_IN_PART = to_say("{title}: by partner (only the rows that could be read)")


def tables(block: AttendanceBlock, written: Written) -> tuple[RawTable, ...]:
    """The register, attendance by meeting, and by partner where the register has partners."""
    table = written.tables.get(block.register_)
    if table is None:
        return ()
    seats = read_register(table, block.dates)
    labels = [meeting.label for meeting in block.meetings]
    left_out = (say("Left out of the register: {what}", what=block.left_out),) if block.left_out else ()
    said = tuple(f"{meeting.label}: {meeting.note}" for meeting in block.meetings if meeting.note)
    register = register_table(
        seats,
        labels,
        id=written.id,
        title=block.title,
        notes=(*said, *left_out, *block.note),
        source=block.source,
    )
    title = say(_BY_MEETING_IN_PART if block.left_out else _BY_MEETING, title=block.title)
    meetings = by_meeting(seats, labels, id=f"{written.id}-by-meeting", title=title, left_out=left_out)
    if not any(seat.partner for seat in seats):
        return (register, meetings)
    title = say(_BY_PARTNER_IN_PART if block.left_out else _BY_PARTNER, title=block.title)
    partners = by_partner(seats, id=f"{written.id}-by-partner", title=title, left_out=left_out)
    return (register, meetings, partners)


def view(block: AttendanceBlock, shown: Shown) -> View:
    """The tables, and a chart of attendance by partner, or by meeting where there are no partners.

    A register with rows left out is not charted: a bar would be quoted as the board's attendance.
    """
    if block.left_out:
        return View(shown.tables)
    last = shown.tables[-1]
    chart = chart_from_table(
        last,
        label_column=0,
        value_columns=(3,),
        kind=ChartKind.BARS,
        id=f"{last.id}-chart",
        title=last.title,
        axis=say("Seats filled by a member or deputy (per cent)"),
    )
    return View(shown.tables, (chart,))


ATTENDANCE = BlockKind(
    name="attendance",
    summary="The register of a board's meetings, and attendance by meeting and partner.",
    model=AttendanceBlock,
    example=EXAMPLE,
    check=check,
    tables=tables,
    view=view,
)
