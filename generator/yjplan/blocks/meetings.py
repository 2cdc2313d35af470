"""Meetings: the forums where the service works with others, in groups."""

from dataclasses import dataclass

from yjplan.blocks.cells import bullets, row_notes, words
from yjplan.blocks.kind import BlockKind, BlockModel, Shown, View, Written
from yjplan.figures.tables import RawTable, RawValue, Row, RowKind, own_column
from yjplan.sources.models import Model, Some, Words, WordsList

EXAMPLE = """\
title: Meetings that the service takes part in
groups:
  - name: Safeguarding
    meetings:
      - {name: Safeguarding partnership, purpose: Keeps children safe, attended-by: Head of service}
      - {name: Missing children panel, attended-by: Team manager}
  - name: Restorative justice
    purpose: Putting right the harm done
    meetings:
      - {name: Victims forum, purpose: [Plans training, Hears from victims]}
"""


class Forum(Model):
    """One meeting, panel or board."""

    name: Words
    purpose: WordsList = ()
    attended_by: WordsList = ()
    """Roles, not names of people."""
    note: str = ""


class ForumGroup(Model):
    """Meetings under one heading, as a priority of the plan."""

    name: Words
    purpose: str = ""
    meetings: Some[Forum]


class Meetings(BlockModel):
    """Meetings in groups."""

    groups: Some[ForumGroup]


def tables(block: Meetings, written: Written) -> tuple[RawTable, ...]:
    """One table, a headed group of rows each priority."""
    forums = [forum for group in block.groups for forum in group.meetings]
    with_purpose, with_people = any(f.purpose for f in forums), any(f.attended_by for f in forums)
    columns = [own_column("Meeting")]
    columns += [own_column("Purpose")] if with_purpose else []
    columns += [own_column("Who attends for the service")] if with_people else []
    rows: list[Row[RawValue]] = []
    for g, group in enumerate(block.groups):
        rows.append(Row((words(_heading(group), written.place_of("groups", g, "name")),), RowKind.GROUP))
        for m, forum in enumerate(group.meetings):
            place = written.place_of("groups", g, "meetings", m)
            cells = [words(forum.name, place)]
            cells += [bullets(forum.purpose, place)] if with_purpose else []
            cells += [bullets(forum.attended_by, place)] if with_people else []
            rows.append(Row(tuple(cells)))
    notes = (*row_notes([(forum.name, forum.note) for forum in forums]), *block.note)
    return (
        RawTable(
            written.id, block.title, tuple(columns), tuple(rows), notes=notes, source=block.source, cards=True
        ),
    )


@dataclass(frozen=True, slots=True)
class NamesShown:
    """The meetings of one group where only their names are known."""

    name: str
    """Of the group; '' where there is only one."""
    meetings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MeetingsShown:
    """Context of `meetings.html.jinja`."""

    lists: tuple[NamesShown, ...]
    """Empty where more than names is known, which stands in a table."""


def view(block: Meetings, shown: Shown) -> View:
    """The table; a list where it would have one column."""
    if any(forum.purpose or forum.attended_by for group in block.groups for forum in group.meetings):
        return View(shown.tables, context=MeetingsShown(()))
    is_one = len(block.groups) == 1 and not block.groups[0].purpose
    lists = tuple(
        NamesShown("" if is_one else _heading(group), tuple(forum.name for forum in group.meetings))
        for group in block.groups
    )
    return View(shown.tables, context=MeetingsShown(lists))


def _heading(group: ForumGroup) -> str:
    return f"{group.name}: {group.purpose}" if group.purpose else group.name


MEETINGS = BlockKind(
    name="meetings",
    summary="The meetings where the service works with others, in groups.",
    model=Meetings,
    example=EXAMPLE,
    tables=tables,
    view=view,
    template="meetings",
)
