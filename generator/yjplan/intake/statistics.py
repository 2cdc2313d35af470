"""What the supplementary workbooks of Youth Justice Statistics share: years side by side, notes in cells."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from yjplan.figures.periods import Period
from yjplan.intake.amounts import read_amount, without_notes
from yjplan.intake.columns import Table
from yjplan.intake.faults import bad_count
from yjplan.intake.figure import Figure, Level, SourceWords
from yjplan.intake.times import read_time
from yjplan.problems import Problem

SOURCE = SourceWords(
    id="yj-statistics",
    title="Youth justice statistics: supplementary tables",
    short="open data",
    publisher="Youth Justice Board and Ministry of Justice",
    address="https://www.gov.uk/government/collections/youth-justice-statistics",
)


_ORDER = ("age", "ethnicity", "sex", "tier", "outcome", "offence", "remand")


@dataclass(frozen=True, slots=True)
class About:
    """What all numbers of one row are about."""

    indicator: str
    name: str
    """The area."""
    group: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of numbers: the period and the children it is about."""

    at: int
    period: Period
    group: str = ""


def year_columns(table: Table, *, year: str) -> list[Column]:
    """The columns whose heading is a year or a period; `year` says what a bare year means there."""
    found = []
    for at, heading in enumerate(table.headings):
        period = read_time(without_notes(heading)[0].split("(")[0], year=year)
        if period and at not in table.columns.values():
            found.append(Column(at, period))
    return found


def read_counts(
    table: Table, row: int, columns: Iterable[Column], about: About
) -> tuple[list[Figure], list[Problem]]:
    """The counts of one row, each about what the row and its column say."""
    figures, problems = [], []
    cells = table.sheet.rows[row]
    for column in columns:
        place = table.sheet.place(row, column.at, table.headings[column.at])
        amount = read_amount(cells[column.at] if column.at < len(cells) else "")
        if amount.value is None and amount.readable:
            continue
        wrong = isinstance(amount.value, Decimal) and (amount.value < 0 or amount.value != int(amount.value))
        if amount.value is None or wrong:
            problems.append(bad_count(place))
            continue
        figures.append(
            Figure(
                about.indicator,
                about.name,
                column.period,
                amount.value,
                place,
                _joined(column.group, about.group),
                about.code,
                Level.COUNCIL,
                flags=amount.flags,
                note=amount.note,
            )
        )
    return figures, problems


def _joined(*groups: str) -> str:
    """Dimensions in the order in which groups are written everywhere."""
    return "; ".join(sorted(filter(None, groups), key=lambda part: _ORDER.index(part.split(":")[0])))
