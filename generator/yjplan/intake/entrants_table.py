"""First time entrants by local authority: `Ch 2`, Table 2.9 in the numbering of 2020-21.

Years stand side by side. Rows of nations, regions and police areas stand among those of the councils; where
a name means both a police area and a council, the row of the police area stands first and is nowhere smaller.
"""

import re
from collections.abc import Mapping
from decimal import Decimal

from yjplan.intake.columns import Table, find_table
from yjplan.intake.figure import Figure, Reading
from yjplan.intake.format import Desk, Format
from yjplan.intake.statistics import SOURCE, About, read_counts, year_columns
from yjplan.intake.times import CALENDAR, find_year_ending
from yjplan.packs.place_names import plain_name
from yjplan.problems import Problem
from yjplan.sources.sheet import Sheet

_DECEMBER = 12
_COLUMNS = {
    "area": ("local authority(?: name)?(?: of residence)?", "upper tier local authority", "area"),
    "code": ("(?:area |ons |gss |local authority )?code",),
}


def _read(sheet: Sheet, _desk: Desk) -> Reading | None:
    table = find_table(sheet, _COLUMNS, ("area",))
    if table is None or not re.search(r"first time entrants", f"{table.title} {sheet.name}", re.IGNORECASE):
        return None
    if re.search(r"\brates?\b", table.title, re.IGNORECASE) and "number" not in table.title.lower():
        return Reading(
            remarks=(f"The sheet '{sheet.name}' holds rates and was passed over: numbers suffice.",)
        )
    return _figures(table)


def _figures(table: Table) -> Reading:
    columns = year_columns(table, year=_meaning_of_a_year(table.title))
    rows: dict[int, list[Figure]] = {}
    problems: list[Problem] = []
    for row in table.body():
        name = table.text(row, "area")
        if not name:
            continue
        about = About("fte-children", name, code=table.text(row, "code"))
        figures, found = read_counts(table, row, columns, about)
        problems += found
        rows[row] = figures
    kept, remarks = _without_police_areas(rows)
    return Reading(tuple(figure for row in kept for figure in rows[row]), tuple(problems), remarks)


def _meaning_of_a_year(title: str) -> str:
    """Years ending December are calendar years, as everybody else writes them; other months are said."""
    found = find_year_ending(title)
    return CALENDAR if found is None or found.end.month == _DECEMBER else f"YE {{}}-{found.end.month:02}"


def _without_police_areas(rows: Mapping[int, list[Figure]]) -> tuple[list[int], tuple[str, ...]]:
    """The rows that are kept, and what was passed over."""
    by_name: dict[str, list[int]] = {}
    for row, figures in rows.items():
        if figures:
            by_name.setdefault(figures[0].code or plain_name(figures[0].name), []).append(row)
    passed = {
        same[0]
        for same in by_name.values()
        if len(same) == 2 and _holds(rows[same[0]], rows[same[1]])  # noqa: PLR2004 - the area and the council
    }
    words = ", ".join(sorted(rows[row][0].name for row in passed))
    remarks = (f"Two rows have these names; the first, of the police area, was passed over: {words}.",)
    return [row for row in rows if row not in passed], remarks if passed else ()


def _holds(area: list[Figure], council: list[Figure]) -> bool:
    """True where the first row is nowhere smaller and somewhere larger."""
    pairs = [
        (one.value, other.value)
        for one, other in zip(area, council, strict=False)
        if isinstance(one.value, Decimal) and isinstance(other.value, Decimal)
    ]
    return all(one >= other for one, other in pairs) and any(one > other for one, other in pairs)


ENTRANTS_TABLE = Format(
    "First time entrants by local authority (Youth justice statistics, chapter 2)", SOURCE, _read
)
