"""What a package of open data says of itself, whatever format says it."""

from dataclasses import dataclass

from yjplan.figures.marks import Mark
from yjplan.figures.series import Source
from yjplan.languages import say
from yjplan.pages.open_data.tidy import DataType, TidyTable

MISSING = (
    "",
    *map(str, (Mark.CONFIDENTIAL, Mark.NOT_AVAILABLE, Mark.NOT_APPLICABLE, Mark.LOW, Mark.TO_BE_CONFIRMED)),
)
"""What stands in a cell instead of a number. Other marks stand behind numbers, in columns of their own."""


def marks_said() -> str:
    """What the marks mean, in one sentence."""
    marks = "; ".join(f"{mark} {mark.meaning}" for mark in Mark)
    return say("Marks instead of a number or behind one: {marks}.", marks=marks)


def missing_in(table: TidyTable) -> tuple[str, ...]:
    """The same for one table: every mark that stands in one of its columns of numbers belongs to it."""
    numeric = [c for c, column in enumerate(table.columns) if column.type is not DataType.TEXT]
    found = {row[c] for row in table.rows for c in numeric} & set(map(str, Mark))
    return (*MISSING, *(str(mark) for mark in Mark if mark in found and mark not in MISSING))


@dataclass(frozen=True, slots=True)
class Package:
    """The tables of one plan or inspection."""

    name: str
    """Its address below the site: `northamptonshire/2022-23`."""
    title: str
    description: str
    publisher: str
    address: str
    """Its address on the web; '' when the site's is not known."""
    sources: tuple[Source, ...]
    tables: tuple[tuple[str, TidyTable], ...]
    """(name of the CSV file, its table), in the order of the pages."""
