"""The long table behind the Department for Education's Local Authority Interactive Tool."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from yjplan.figures.marks import Mark
from yjplan.intake.amounts import read_amount
from yjplan.intake.columns import Table, find_table, missing_columns
from yjplan.intake.faults import unknown_time
from yjplan.intake.figure import Figure, Level, Reading, SourceWords
from yjplan.intake.format import Desk, Format
from yjplan.intake.times import CALENDAR, TO_MARCH, read_time
from yjplan.problems import Problem, problem
from yjplan.sources.sheet import Sheet

_COLUMNS = {
    "measure": ("short desc", "measure"),
    "time": ("years", "period", "year"),
    "area": ("la and regions", "area name"),
    "value": ("values", "values text", "value"),
    "number": ("la number", "dfe la number"),
    "region": ("region",),
}
_NEEDED = {"time": "Years", "area": "LA and Regions", "value": "Values"}


@dataclass(frozen=True, slots=True)
class _Measure:
    indicator: str
    year: str
    level: Level = Level.COUNCIL


_MEASURES: Mapping[str, _Measure] = {
    "firstyjs": _Measure("fte", CALENDAR),
    "lac_convictions": _Measure("cla-offending", TO_MARCH),
    "reoffyo": _Measure("reoffending-10-14", CALENDAR),
    "reoffyo15-17": _Measure("reoffending-15-17", CALENDAR),
    "yjs_caution-sentence10-17_yo": _Measure("cautioned-or-sentenced", CALENDAR, Level.SERVICE_OF_COUNCIL),
    "youthjusticefinance": _Measure("youth-justice-spend", CALENDAR),
}
"""The tool's short names of what the catalogue holds; its dictionary says in which month years end."""
_OUTTURN = "(OT)"
"""Stands behind the years of spending: what was spent, not what was planned."""
_MISSING = "Missing or suppressed in the source."


def _read(sheet: Sheet, _desk: Desk) -> Reading | None:
    table = find_table(sheet, _COLUMNS, ("measure", "area"))
    if table is None:
        return None
    if missing := missing_columns(table, _NEEDED):
        return Reading(problems=tuple(missing))
    figures: list[Figure] = []
    problems: list[Problem] = []
    others: dict[str, int] = {}
    for row in table.body():
        short = table.text(row, "measure")
        measure = _MEASURES.get(short.lower())
        if measure is None:
            others[short] = others.get(short, 0) + 1
            continue
        found, fault = _figure(table, row, measure)
        if found:
            figures.append(found)
        if fault:
            problems.append(fault)
    others.pop("", None)
    told = sorted(others)[:5]
    more = f" and {len(others) - len(told)} more" if len(others) > len(told) else ""
    passed = f"Measures that the catalogue does not hold were passed over: {', '.join(told)}{more}."
    return Reading(tuple(figures), tuple(problems), (passed,) if others else ())


def _figure(table: Table, row: int, measure: _Measure) -> tuple[Figure | None, Problem | None]:
    sheet, columns = table.sheet, table.columns
    text = table.text(row, "time")
    period = read_time(text.removesuffix(_OUTTURN).strip(), year=measure.year)
    if period is None:
        return None, unknown_time(text, sheet.place(row, columns["time"], table.headings[columns["time"]]))
    cells = sheet.rows[row]
    at = columns["value"]
    amount = read_amount(cells[at] if at < len(cells) else "")
    place = sheet.place(row, at, table.headings[at])
    if amount.value is None:
        if amount.readable:
            return None, None
        hint = "Write digits, or '-' for missing, as the tool does."
        return None, problem("wrong-type", place, "This value is not a number.", hint)
    value: Decimal | Mark = amount.value
    number = table.text(row, "number")
    return Figure(
        measure.indicator,
        table.text(row, "area"),
        period,
        value,
        place,
        code=number if number.isdecimal() else "",
        level=measure.level,
        flags=amount.flags,
        note=amount.note or (_MISSING if isinstance(value, Mark) else ""),
    ), None


LAIT = Format(
    "Local Authority Interactive Tool",
    SourceWords(
        id="lait",
        title="Local Authority Interactive Tool",
        short="open data",
        publisher=(
            "Department for Education, from Youth Justice Board and Department for Education statistics"
        ),
        address="https://github.com/dfe-analytical-services/local-authority-interactive-tool",
        population_base="2021 census",
    ),
    _read,
)
