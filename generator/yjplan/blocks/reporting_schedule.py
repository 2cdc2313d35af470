"""Reporting schedule: which report goes to which meeting, and who writes it."""

from yjplan.blocks.cells import row_notes, words
from yjplan.blocks.kind import BlockKind, BlockModel, Written
from yjplan.figures.tables import RawTable, Row, own_column
from yjplan.sources.models import Model, Some, Words

EXAMPLE = """\
title: Reports to the board
rows:
  - {meeting: June 2023, report: Performance and quality, author: Service manager}
  - {meeting: June 2023, report: Finance, author: Accountant}
  - {meeting: September 2023, report: Performance and quality, author: Service manager}
"""


class Report(Model):
    """One report to one meeting."""

    meeting: Words
    """When the board meets, as printed: `End of June 2023`."""
    report: Words
    author: str = ""
    """A role, not a person's name."""
    note: str = ""


class ReportingSchedule(BlockModel):
    """Reports by meeting."""

    rows: Some[Report]


def tables(block: ReportingSchedule, written: Written) -> tuple[RawTable, ...]:
    """One table, a row each report."""
    with_author = any(row.author for row in block.rows)
    columns = (own_column("Meeting"), own_column("Report"), *([own_column("Author")] if with_author else []))
    rows = []
    for n, row in enumerate(block.rows):
        cells = [words(row.meeting, written.place_of("rows", n, "meeting")), words(row.report)]
        rows.append(Row((*cells, *([words(row.author)] if with_author else []))))
    notes = (*row_notes([(f"{row.meeting}, {row.report}", row.note) for row in block.rows]), *block.note)
    return (RawTable(written.id, block.title, columns, tuple(rows), notes=notes, source=block.source),)


REPORTING_SCHEDULE = BlockKind(
    name="reporting-schedule",
    summary="Which report goes to which meeting, and who writes it.",
    model=ReportingSchedule,
    example=EXAMPLE,
    tables=tables,
)
