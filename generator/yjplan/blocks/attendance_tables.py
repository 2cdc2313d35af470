"""The tables of a register: who came, and attendance by meeting and by partner."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from yjplan.blocks.attendance_register import Attendance, Seat
from yjplan.blocks.board import Partner
from yjplan.blocks.cells import number, row_notes, words
from yjplan.figures.tables import Column, RawTable, RawValue, Row, own_column
from yjplan.figures.units import UNITS
from yjplan.languages import say, to_say
from yjplan.problems import Place

HOW = to_say(
    "Attendance is the share of seats filled by the member or a deputy, out of those and the apologies. "
    "Seats of people who were not members, had left or were marked as tentative, and empty cells, "
    "are not counted."
)


def register_table(
    seats: Sequence[Seat],
    meetings: Sequence[str],
    *,
    id: str,  # noqa: A002 - the word of the table
    title: str,
    notes: tuple[str, ...],
    source: str,
) -> RawTable:
    """A row each seat, a column each meeting."""
    by_organisation = any(seat.organisation for seat in seats)
    lead = [own_column("Role"), *([own_column("Organisation")] if by_organisation else [])]
    columns = (*lead, *(Column(meeting) for meeting in meetings))
    rows = []
    for seat in seats:
        cells = [words(seat.role, seat.place)]
        cells += [words(seat.organisation, seat.place)] if by_organisation else []
        cells += [words(status.label, seat.place) for status in seat.statuses]
        rows.append(Row(tuple(cells)))
    said = (*row_notes([(seat.role, seat.note) for seat in seats]), *notes)
    return RawTable(id, title, columns, tuple(rows), notes=said, source=source, cards=True)


def by_meeting(
    seats: Sequence[Seat],
    meetings: Sequence[str],
    *,
    id: str,  # noqa: A002 - the word of the table
    title: str,
    left_out: tuple[str, ...] = (),
) -> RawTable:
    """A row each meeting: seats filled, seats counted, per cent."""
    rows = [(meeting, [seat.statuses[n] for seat in seats]) for n, meeting in enumerate(meetings)]
    return _share_table(to_say("Meeting"), rows, id, title, left_out)


def by_partner(
    seats: Sequence[Seat],
    *,
    id: str,  # noqa: A002 - the word of the table
    title: str,
    left_out: tuple[str, ...] = (),
) -> RawTable:
    """A row each kind of partner, over all meetings."""
    rows = [
        (partner.label, [status for seat in seats if seat.partner is partner for status in seat.statuses])
        for partner in Partner
    ]
    unnamed = [status for seat in seats if seat.partner is None for status in seat.statuses]
    rows = [
        *((name, statuses) for name, statuses in rows if statuses),
        *([(say("Not stated"), unnamed)] if unnamed else []),
    ]
    return _share_table(to_say("Partner"), rows, id, title, left_out)


def _share_table(
    by: str,
    rows: Sequence[tuple[str, Sequence[Attendance]]],
    id: str,  # noqa: A002 - the word of the table
    title: str,
    left_out: tuple[str, ...],
) -> RawTable:
    columns = (
        own_column(by),
        own_column("Seats filled", numeric=True),
        own_column("Seats counted", numeric=True),
        own_column("Attendance", numeric=True),
    )
    made = tuple(_share_row(name, statuses) for name, statuses in rows)
    return RawTable(id, title, columns, made, notes=(say(HOW), *left_out))


def _share_row(name: str, statuses: Sequence[Attendance]) -> Row[RawValue]:
    filled = Decimal(sum(status.is_present for status in statuses))
    counted = Decimal(sum(status.is_counted for status in statuses))
    share = (100 * filled / counted).quantize(Decimal(1), rounding=ROUND_HALF_UP) if counted else None
    nowhere = Place("")
    return Row(
        (
            words(name),
            number(filled, UNITS["number"], nowhere),
            number(counted, UNITS["number"], nowhere),
            number(share, UNITS["percent"], nowhere),
        )
    )
