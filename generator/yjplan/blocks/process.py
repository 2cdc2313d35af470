"""Process: steps in order, with who takes them and how long they may take."""

from dataclasses import dataclass

from yjplan.blocks.cells import words
from yjplan.blocks.kind import BlockKind, BlockModel, Shown, View, Written
from yjplan.figures.tables import RawTable, Row, own_column
from yjplan.sources.models import Model, Some, Words

EXAMPLE = """\
title: From referral to plan
steps:
  - {step: Read the referral, by: Duty officer, within: 1 working day}
  - {step: Meet the child and the family, by: Case manager, within: 5 working days}
  - {step: Agree the plan}
"""


class StepEntry(Model):
    """One step."""

    step: Words
    by: str = ""
    """The role that takes it."""
    within: str = ""
    """The time it may take, as `5 working days`."""
    note: str = ""


class Process(BlockModel):
    """Steps in order."""

    steps: Some[StepEntry]


@dataclass(frozen=True, slots=True)
class StepShown:
    """One step as it is shown."""

    step: str
    by: str
    within: str
    note: str


@dataclass(frozen=True, slots=True)
class ProcessContext:
    """What `process.html.jinja` shows."""

    steps: tuple[StepShown, ...]


def tables(block: Process, written: Written) -> tuple[RawTable, ...]:
    """The steps as rows, for those who take the data."""
    columns = (
        own_column("Number"),
        own_column("Step"),
        own_column("By"),
        own_column("Within"),
        own_column("Note"),
    )
    rows = tuple(
        Row(
            (
                words(str(n)),
                words(step.step, written.place_of("steps", n - 1, "step")),
                words(step.by),
                words(step.within),
                words(step.note),
            )
        )
        for n, step in enumerate(block.steps, 1)
    )
    return (RawTable(written.id, block.title, columns, rows, (), block.note, block.source, cards=True),)


def view(block: Process, shown: Shown) -> View:
    """A numbered list."""
    steps = tuple(
        StepShown(step.step, step.by.rstrip("."), step.within.rstrip("."), step.note) for step in block.steps
    )
    return View(shown.tables, context=ProcessContext(steps))


PROCESS = BlockKind(
    name="process",
    summary="Steps in order, with who takes them and how long they may take.",
    model=Process,
    example=EXAMPLE,
    tables=tables,
    view=view,
    template="process",
)
