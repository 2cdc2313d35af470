"""Remand: `Ch 6 - Use of remand for children`, Tables 6.1 and 6.2. England and Wales only.

No figures of single services are published; those are the service's own records.
"""

import re
from decimal import Decimal

from yjplan.intake.columns import Table, find_table, plain_heading
from yjplan.intake.figure import Figure, Reading
from yjplan.intake.format import Desk, Format
from yjplan.intake.statistics import SOURCE, About, Column, read_counts, year_columns
from yjplan.intake.times import TO_MARCH, find_year_ending
from yjplan.problems import Problem, problem
from yjplan.sources.sheet import Sheet

_COLUMNS = {"type": ("remand type",)}
_KINDS = (
    *("Unconditional bail", "Conditional bail", "Bail supervision and support", "ISS bail"),
    *("Remand to local authority accommodation", "Remand to youth detention accommodation"),
)
_BY_NAME = {kind.lower(): f"remand: {kind}" for kind in _KINDS} | {
    "total remand episodes": "",
    "total": "",
}
_GROUPS = {
    **{name.lower(): f"ethnicity: {name}" for name in ("Asian", "Black", "Mixed", "Other", "White")},
    "unknown ethnicity": "ethnicity: Unknown",
    "girls": "sex: girls",
    "boys": "sex: boys",
    "unknown sex": "sex: not known",
    "aged 10 to 14": "age: 10 to 14",
    "aged 15 to 17": "age: 15 to 17",
    "total": "",
}


def _read(sheet: Sheet, _desk: Desk) -> Reading | None:
    table = find_table(sheet, _COLUMNS, ("type",))
    if table is None:
        return None
    columns = year_columns(table, year=TO_MARCH)
    if columns:
        return _rows(table, columns)
    period = find_year_ending(f"{table.title} {sheet.name}")
    if period is None:
        hint = "Add the title of the table above it, as 'year ending March 2025'."
        message = "The year of this table is not said above it."
        return Reading(problems=(problem("unknown-period", sheet.place(table.heading), message, hint),))
    groups = [
        Column(at, period, group)
        for at, heading in enumerate(table.headings)
        if (group := _GROUPS.get(plain_heading(heading))) is not None
    ]
    return _rows(table, groups)


def _rows(table: Table, columns: list[Column]) -> Reading:
    figures: list[Figure] = []
    problems: list[Problem] = []
    for row in table.body():
        texts = [str(cell) for cell in table.sheet.rows[row][: table.columns["type"] + 2]]
        if any(re.search(r"proportion|percent", text, re.IGNORECASE) for text in texts):
            break  # shares follow; the counts suffice
        kind = next(
            (k for text in reversed(texts) if (k := _BY_NAME.get(plain_heading(text))) is not None), None
        )
        if kind is None:
            continue
        about = About("remand-decisions", "England and Wales", kind)
        found, faults = read_counts(table, row, columns, about)
        figures += found
        problems += faults
    return Reading(tuple(_once(figures)), tuple(problems))


def _once(figures: list[Figure]) -> list[Figure]:
    """Of several rows called 'Total' the one that is the whole: the largest."""
    kept: dict[tuple[str, str], Figure] = {}
    for figure in figures:
        key = (figure.group, figure.period.text)
        before = kept.get(key)
        if before is None or _size(figure) > _size(before):
            kept[key] = figure
    return list(kept.values())


def _size(figure: Figure) -> Decimal:
    return figure.value if isinstance(figure.value, Decimal) else Decimal(-1)


REMAND_TABLES = Format("Use of remand (Youth justice statistics, Tables 6.1 and 6.2)", SOURCE, _read)
