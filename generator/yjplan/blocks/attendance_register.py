"""The register of a board's meetings, read from its CSV table."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from yjplan.blocks.board import Partner
from yjplan.languages import say, to_say
from yjplan.problems import Place
from yjplan.sources.csv_text import TextCell, TextTable

ROLE, ORGANISATION, PARTNER, NOTE = "role", "organisation", "partner", "note"
KNOWN_HEADINGS = (ROLE, ORGANISATION, PARTNER, NOTE)


class Attendance(StrEnum):
    """What the register says of one member and one meeting."""

    ATTENDED = "attended"
    AS_CHAIR = "attended as chair"
    AS_MEMBER = "attended as member"
    DEPUTY = "deputy"
    APOLOGIES = "apologies"
    TENTATIVE = "tentative"
    NOT_A_MEMBER = "not a member"
    NO_LONGER = "no longer attends"
    NOTHING = ""

    @property
    def is_present(self) -> bool:
        """True when the member, or a deputy, was there."""
        return self in (Attendance.ATTENDED, Attendance.AS_CHAIR, Attendance.AS_MEMBER, Attendance.DEPUTY)

    @property
    def is_counted(self) -> bool:
        """True when the seat counts in a percentage: present, or apologies sent."""
        return self.is_present or self is Attendance.APOLOGIES

    @property
    def is_over(self) -> bool:
        """True when the person does not sit on the board."""
        return self in (Attendance.NOT_A_MEMBER, Attendance.NO_LONGER)

    @property
    def label(self) -> str:
        """As it stands in the register: `Sent a deputy`."""
        return say(_LABELS.get(self, ""))


_LABELS = {
    Attendance.ATTENDED: to_say("Attended"),
    Attendance.AS_CHAIR: to_say("Attended as chair"),
    Attendance.AS_MEMBER: to_say("Attended as member"),
    Attendance.DEPUTY: to_say("Sent a deputy"),
    Attendance.APOLOGIES: to_say("Apologies"),
    Attendance.TENTATIVE: to_say("Tentative"),
    Attendance.NOT_A_MEMBER: to_say("Not a member"),
    Attendance.NO_LONGER: to_say("No longer attends"),
}


@dataclass(frozen=True, slots=True)
class Seat:
    """One row of the register."""

    role: str
    organisation: str
    partner: Partner | None
    note: str
    statuses: tuple[Attendance, ...]
    """One a meeting, in the order of the meetings."""
    place: Place


def read_register(table: TextTable, dates: Sequence[date]) -> tuple[Seat, ...]:
    """The seats of a register whose columns and statuses have been checked."""
    return tuple(_seat(record, dates) for record in table.records())


def unknown_statuses(table: TextTable, dates: Sequence[date]) -> Iterator[TextCell]:
    """The cells below meetings that say something no register says."""
    known = {status.value for status in Attendance}
    for record in table.records():
        for day in dates:
            cell = record.get(day.isoformat())
            if cell is not None and cell.text.lower() not in known:
                yield cell


def unknown_partners(table: TextTable) -> Iterator[TextCell]:
    """The cells of the partner column that name no kind of partner."""
    known = {partner.value for partner in Partner}
    for record in table.records():
        cell = record.get(PARTNER)
        if cell is not None and cell.text and cell.text.lower().replace("’", "'") not in known:
            yield cell


def _seat(record: dict[str, TextCell], dates: Sequence[date]) -> Seat:
    text = {name: record[name].text if name in record else "" for name in KNOWN_HEADINGS}
    partner = text[PARTNER].lower().replace("’", "'")
    statuses = tuple(Attendance(record[day.isoformat()].text.lower()) for day in dates)
    return Seat(
        text[ROLE],
        text[ORGANISATION],
        Partner(partner) if partner else None,
        text[NOTE],
        statuses,
        record[ROLE].place,
    )
