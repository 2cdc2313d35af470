"""Sentencing by ethnicity: `Ch 5 - Sentencing of children`, Table 5.8. England and Wales only."""

from yjplan.intake.columns import find_table
from yjplan.intake.figure import Figure, Reading
from yjplan.intake.format import Desk, Format
from yjplan.intake.open_data import ethnicity_words
from yjplan.intake.statistics import SOURCE, About, read_counts, year_columns
from yjplan.intake.times import TO_MARCH
from yjplan.problems import Problem
from yjplan.sources.sheet import Sheet

_COLUMNS = {"ethnicity": ("ethnicity", "ethnic group"), "sentence": ("sentence type", "type of sentence")}
_ROWS = {
    "immediate custody": "children-sentenced-to-custody",
    "total sentenced": "children-sentenced",
}
_WHOLE = ("total", "all", "all ethnicities")


def _read(sheet: Sheet, _desk: Desk) -> Reading | None:
    table = find_table(sheet, _COLUMNS, ("ethnicity", "sentence"))
    if table is None:
        return None
    columns = year_columns(table, year=TO_MARCH)
    figures: list[Figure] = []
    problems: list[Problem] = []
    last = ""
    for row in table.body():
        last = table.text(row, "ethnicity") or last  # a merged cell stands on its first row only
        indicator = _ROWS.get(table.text(row, "sentence").lower())
        if not indicator:
            continue
        group = "" if last.lower() in _WHOLE else f"ethnicity: {ethnicity_words(last)}"
        about = About(indicator, "England and Wales", group)
        found, faults = read_counts(table, row, columns, about)
        figures += found
        problems += faults
    return Reading(tuple(figures), tuple(problems)) if figures or problems else None


SENTENCING_TABLE = Format("Sentencing by ethnicity (Youth justice statistics, Table 5.8)", SOURCE, _read)
