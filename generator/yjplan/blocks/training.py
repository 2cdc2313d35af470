"""Training: courses that were held with how many came, or needs and how they will be met."""

from yjplan.blocks.cells import number, row_notes, words
from yjplan.blocks.kind import BlockKind, BlockModel, Written
from yjplan.figures.fields import AmountField
from yjplan.figures.tables import Cell, RawTable, RawValue, Row, RowKind, own_column
from yjplan.figures.units import UNITS
from yjplan.sources.models import Model, Some, Words

EXAMPLE = """\
title: Training for staff
groups:
  - name: Held in 2022-23
    rows:
      - {topic: Speech and language, attendees: 18}
      - {topic: Contextual safeguarding, attendees: 24}
  - name: Needed in 2023-24
    rows:
      - {topic: Report writing, delivered: Workshop in the service}
"""


class Course(Model):
    """One course, or one need."""

    topic: Words
    attendees: AmountField | None = None
    """Attendances by staff. They say nothing of any one person, so they are not withheld."""
    delivered: str = ""
    """How it is, or will be, delivered."""
    note: str = ""


class CourseGroup(Model):
    """Courses under one heading."""

    name: str = ""
    rows: Some[Course]


class Training(BlockModel):
    """Courses in groups."""

    groups: Some[CourseGroup]


def tables(block: Training, written: Written) -> tuple[RawTable, ...]:
    """One table; groups with a name are headed by it."""
    courses = [course for group in block.groups for course in group.rows]
    counted = any(course.attendees is not None for course in courses)
    described = any(course.delivered for course in courses)
    columns = [own_column("Topic")]
    columns += [own_column("Staff who attended", numeric=True)] if counted else []
    columns += [own_column("How it is delivered")] if described else []
    rows: list[Row[RawValue]] = []
    for g, group in enumerate(block.groups):
        if group.name:
            rows.append(Row((words(group.name, written.place_of("groups", g, "name")),), RowKind.GROUP))
        for n, course in enumerate(group.rows):
            path = ("groups", g, "rows", n)
            cells: list[Cell[RawValue]] = [words(course.topic, written.place_of(*path, "topic"))]
            place = written.place_of(*path, "attendees")
            cells += [number(course.attendees, UNITS["number"], place, course.note)] if counted else []
            cells += [words(course.delivered)] if described else []
            rows.append(Row(tuple(cells)))
    notes = (*row_notes([(course.topic, course.note) for course in courses]), *block.note)
    return (RawTable(written.id, block.title, tuple(columns), tuple(rows), (), notes, block.source),)


TRAINING = BlockKind(
    name="training",
    summary="Courses with how many came, or needs and how they will be met.",
    model=Training,
    example=EXAMPLE,
    tables=tables,
)
