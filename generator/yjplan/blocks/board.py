"""Board: who sits on the management board, by role and organisation."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator

from yjplan.blocks.cells import row_notes, words
from yjplan.blocks.kind import BlockKind, BlockModel, Written
from yjplan.figures.tables import RawTable, Row, own_column
from yjplan.languages import say, to_say
from yjplan.problems import Problem, nearest, problem
from yjplan.sources.models import Model, Some, Words, YesNo, fault

EXAMPLE = """\
title: Members of the Westmere board
members:
  - role: Director of Children's Services
    organisation: Westmere Council
    partner: children's services
    chair: yes
  - {role: Superintendent, organisation: Westmere Police, partner: police}
  - {role: Head of delivery unit, organisation: Probation Service, partner: probation}
  - {role: Head of children's health, organisation: Westmere NHS Trust, partner: health}
  - {role: Head of school standards, organisation: Westmere Council, partner: education}
"""


class Partner(StrEnum):
    """What kind of partner a member stands for."""

    CHILDRENS_SERVICES = "children's services"
    POLICE = "police"
    PROBATION = "probation"
    HEALTH = "health"
    EDUCATION = "education"
    HOUSING = "housing"
    POLICE_AND_CRIME_COMMISSIONER = "police and crime commissioner"
    MAGISTRACY = "magistracy"
    YOUTH_JUSTICE_BOARD = "youth justice board"
    COMMUNITY_SAFETY = "community safety"
    VOLUNTARY_SECTOR = "voluntary sector"
    COUNCIL = "council"
    SERVICE = "service"
    PUBLIC_HEALTH = "public health"
    OTHER = "other"

    @property
    def is_statutory(self) -> bool:
        """True for those that every team must include: Crime and Disorder Act 1998, section 39(5)."""
        return self in _STATUTORY

    @property
    def label(self) -> str:
        """As it stands in a table; names of bodies keep their capitals."""
        return say(_LABELS[self])


_STATUTORY = frozenset(
    {Partner.CHILDRENS_SERVICES, Partner.POLICE, Partner.PROBATION, Partner.HEALTH, Partner.EDUCATION}
)

_LABELS = {
    Partner.CHILDRENS_SERVICES: to_say("Children's services"),
    Partner.POLICE: to_say("Police"),
    Partner.PROBATION: to_say("Probation"),
    Partner.HEALTH: to_say("Health"),
    Partner.EDUCATION: to_say("Education"),
    Partner.HOUSING: to_say("Housing"),
    Partner.POLICE_AND_CRIME_COMMISSIONER: to_say("Police and Crime Commissioner"),
    Partner.MAGISTRACY: to_say("Magistracy"),
    Partner.YOUTH_JUSTICE_BOARD: to_say("Youth Justice Board"),
    Partner.COMMUNITY_SAFETY: to_say("Community safety"),
    Partner.VOLUNTARY_SECTOR: to_say("Voluntary sector"),
    Partner.COUNCIL: to_say("Council"),
    Partner.SERVICE: to_say("Service"),
    Partner.PUBLIC_HEALTH: to_say("Public health"),
    Partner.OTHER: to_say("Other"),
}


def parse_partner(value: object) -> object:
    """The partner that a text names, whatever its capitals or apostrophe."""
    text = str(value).strip().lower().replace("’", "'")
    if text in {partner.value for partner in Partner}:
        return Partner(text)
    message = f"'{value}' is not a kind of partner."
    raise fault("unknown-value", message, nearest(text, [partner.value for partner in Partner]))


PartnerField = Annotated[Partner, BeforeValidator(parse_partner, json_schema_input_type=str)]


class Member(Model):
    """One seat on the board. Seats have no names of people."""

    id: str = ""
    """For links from other files; only where it is needed."""
    role: Words
    organisation: str = ""
    partner: PartnerField | None = None
    chair: YesNo = False
    deputy: str = ""
    """Role of the deputy, where one is named."""
    note: str = ""
    """As 'vacant when the plan was written'."""


class Board(BlockModel):
    """The members of a board."""

    members: Some[Member]


def check(block: Board, written: Written) -> Iterator[Problem]:
    """Ids are used once; every statutory partner sits on the board, once partners are given at all."""
    seen: set[str] = set()
    for n, member in enumerate(block.members):
        if member.id and member.id in seen:
            message = f"The id '{member.id}' stands twice."
            yield problem(
                "duplicate-id", written.place_of("members", n, "id"), message, "Rename one of the two."
            )
        seen.add(member.id)
    given = {member.partner for member in block.members if member.partner}
    missing = [partner for partner in Partner if partner.is_statutory and partner not in given]
    if not given or not missing or block.note:
        return
    place = written.place_of("members")
    for partner in missing:
        message = f"No member of the board is marked as '{partner}', a statutory partner."
        hint = (
            f"Give the member 'partner: {partner}', or write 'note:' on the board to say why there is none."
        )
        yield problem("partner-not-represented", place, message, hint)


def tables(block: Board, written: Written) -> tuple[RawTable, ...]:
    """One table, a row each seat."""
    optional = [
        (to_say("Organisation"), [member.organisation for member in block.members]),
        (to_say("Partner"), [member.partner.label if member.partner else "" for member in block.members]),
        (to_say("Deputy"), [member.deputy for member in block.members]),
    ]
    shown = [(heading, texts) for heading, texts in optional if any(texts)]
    columns = (own_column("Role"), *(own_column(heading) for heading, _ in shown))
    rows = []
    for n, member in enumerate(block.members):
        role = say("{role} (chair)", role=member.role) if member.chair else member.role
        first = words(role, written.place_of("members", n, "role"))
        rows.append(Row((first, *(words(texts[n]) for _, texts in shown))))
    notes = (*row_notes([(member.role, member.note) for member in block.members]), *block.note)
    return (
        RawTable(written.id, block.title, columns, tuple(rows), notes=notes, source=block.source, cards=True),
    )


BOARD = BlockKind(
    name="board",
    summary="Who sits on the management board, by role and organisation.",
    model=Board,
    example=EXAMPLE,
    check=check,
    tables=tables,
)
