"""What a data file holds that an import could not keep when it writes the file anew."""

from collections.abc import Iterable

from yjplan.figures.attach import COLUMNS
from yjplan.intake.tidy import Key, rows_of
from yjplan.problems import Place, Problem, masked, nearest, problem
from yjplan.sources.csv_text import TextTable


def check_standing(tables: Iterable[TextTable]) -> list[Problem]:
    """A problem for each column without a meaning, and for each row whose key a row above it has.

    `tables` are the files that stand together: a build reads them as one, so a key stands once in all.
    """
    found: list[Problem] = []
    first: dict[Key, Place] = {}
    for table in tables:
        for heading in table.headings:
            if heading not in COLUMNS:
                message = f"The column '{masked(heading)}' has no meaning here, and an import would lose it."
                found.append(
                    problem("unknown-column", Place(table.file, 1), message, nearest(heading, COLUMNS))
                )
        for row, cells in zip(rows_of(table), table.rows, strict=True):
            place = cells[0].place
            before = first.setdefault(row.key, place)
            if before is not place:
                whose = f"{masked(row.area)} ({masked(row.group)})" if row.group else masked(row.area)
                where = f"row {before.line}" + (f" of {before.file}" if before.file != place.file else "")
                message = (
                    f"'{masked(row.indicator)}' has two rows for {whose} in {masked(row.period)} from "
                    f"'{masked(row.source)}'; the other is {where}."
                )
                found.append(problem("duplicate-figure", place, message, "Keep one of the two rows."))
    return found
