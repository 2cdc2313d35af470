"""Attendance for the board, read off the published tables of its registers."""

from collections.abc import Iterator

from yjplan.blocks.attendance import AttendanceBlock
from yjplan.figures.published import PublishedValue
from yjplan.figures.tables import Row, SafeTable, SafeValue
from yjplan.languages import say, say_many
from yjplan.pages.board.contexts import AttendancePart
from yjplan.pages.ready import ReadyPlan, ShownBlock

MOST = 1
_ROWS = 12
_REGISTER, _MEETINGS, _PARTNERS = range(3)
"""The tables of a register in their order; the last is there only where it names partners."""


def attendance_parts(ready: ReadyPlan) -> tuple[AttendancePart, ...]:
    """One part a register, in the order of the pages."""
    return tuple(_parts(ready))[:MOST]


def attendance_note(ready: ReadyPlan) -> str:
    """How many registers had no room; '' for none."""
    left = len(tuple(_parts(ready))) - MOST
    told = say_many(
        "{number} more register is in the plan.", "{number} more registers are in the plan.", left
    )
    return told if left > 0 else ""


def _parts(ready: ReadyPlan) -> Iterator[AttendancePart]:
    for shown in ready.blocks:
        model = shown.block.model
        if isinstance(model, AttendanceBlock) and len(shown.view.tables) > _MEETINGS:
            yield _part(shown, model)


def _part(shown: ShownBlock, model: AttendanceBlock) -> AttendancePart:
    tables = shown.view.tables
    by_partner = len(tables) > _PARTNERS
    table = tables[_PARTNERS] if by_partner else tables[_MEETINGS]
    met = len(model.meetings)
    note = [say_many("{number} meeting.", "{number} meetings.", met)]
    if model.left_out:
        note.append(
            say("Rows of the register are left out, so these are not the whole board; see the register.")
        )
    elif not by_partner:
        note.append(say("The register does not name the partners, so it is given by meeting."))
    by = say("Partner") if by_partner else say("Meeting")
    return AttendancePart(
        model.title, f"../{shown.block.section}/#{shown.block.id}", by, _rows(table), " ".join(note)
    )


def _rows(table: SafeTable) -> tuple[tuple[str, str, str], ...]:
    """Partners in their order; of many meetings the last ones."""
    return tuple(map(_row, table.rows[-_ROWS:]))


def _row(row: Row[SafeValue]) -> tuple[str, str, str]:
    name, filled, counted, share = (cell.value for cell in row.cells)
    seats = say("{filled} of {counted}", filled=_text(filled), counted=_text(counted))
    return (_text(name), _text(share) or say("no seats counted"), seats)


def _text(value: SafeValue) -> str:
    if isinstance(value, PublishedValue):
        return value.text
    return value if isinstance(value, str) else ""
