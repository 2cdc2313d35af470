"""Population aged 10 to 17 from Nomis: mid-year estimates by area, in rows of ages that are added up."""

import re
from dataclasses import dataclass, field
from decimal import Decimal

from yjplan.figures.marks import Mark
from yjplan.figures.periods import Period
from yjplan.intake.amounts import read_amount
from yjplan.intake.columns import Table, find_table, missing_columns
from yjplan.intake.faults import bad_count, unknown_time
from yjplan.intake.figure import Figure, Level, Reading, SourceWords
from yjplan.intake.format import Desk, Format
from yjplan.intake.times import read_time
from yjplan.problems import Place, Problem, problem
from yjplan.sources.sheet import Sheet

_COLUMNS = {
    "code": ("geography code",),
    "area": ("geography name", "geography"),
    "time": ("date", "date name"),
    "age": ("c age", "c age code", "age"),
    "value": ("obs value",),
    "measure": ("measures", "measures name"),
    "sex": ("gender", "sex"),
}
_NEEDED = {"area": "GEOGRAPHY_NAME", "time": "DATE", "age": "C_AGE", "value": "OBS_VALUE"}
_AGES = {"4": "10-14", "116": "15", "117": "16", "118": "17"}
"""Nomis dataset NM_2002_1: `c_age` 4 is ages 10 to 14, 116 to 118 are 15, 16 and 17."""
_WHOLE = frozenset(_AGES)


@dataclass(slots=True)
class _People:
    name: str
    code: str
    period: Period
    place: Place
    ages: dict[str, Decimal] = field(default_factory=dict)


def _read(sheet: Sheet, _desk: Desk) -> Reading | None:
    table = find_table(sheet, _COLUMNS, ("age", "value"))
    if table is None:
        return None
    if missing := missing_columns(table, _NEEDED):
        return Reading(problems=tuple(missing))
    found: dict[tuple[str, str], _People] = {}
    problems: list[Problem] = []
    for row in table.body():
        fault = _row(table, row, found)
        if fault:
            problems.append(fault)
    problems += [_ages_missing(one) for one in found.values() if set(one.ages) != _WHOLE]
    figures = [
        Figure(
            "population-10-17",
            one.name,
            one.period,
            sum(one.ages.values(), Decimal(0)),
            one.place,
            code=one.code,
            level=Level.COUNCIL,
        )
        for one in found.values()
    ]
    return Reading(tuple(figures), tuple(problems))


def _row(table: Table, row: int, found: dict[tuple[str, str], _People]) -> Problem | None:
    sheet, columns = table.sheet, table.columns
    if not any(sheet.rows[row]):
        return None
    text = table.text(row, "time")
    period = read_time(text)
    if period is None:
        return unknown_time(text, sheet.place(row, columns["time"], table.headings[columns["time"]]))
    age = _age(table.text(row, "age"))
    place = sheet.place(row, columns["age"], table.headings[columns["age"]])
    if age not in _AGES or table.text(row, "sex") not in ("", "0", "Total", "Persons"):
        message = "This row is not about all children of the ages 10 to 14, 15, 16 or 17."
        hint = "Download with 'gender=0&c_age=4,116...118&measures=20100'."
        return problem("unknown-value", place, message, hint)
    at = columns["value"]
    amount = read_amount(sheet.rows[row][at] if at < len(sheet.rows[row]) else "")
    place = sheet.place(row, at, table.headings[at])
    if amount.value is None or isinstance(amount.value, Mark) or amount.value < 0:
        return bad_count(place)
    name, code = table.text(row, "area"), table.text(row, "code")
    people = found.setdefault((code or name, period.text), _People(name, code, period, place))
    if people.ages.get(age, amount.value) != amount.value:
        message = f"'{name}' has two numbers for the same age in {period.label}."
        return problem(
            "duplicate-figure", place, message, "Download the file again; keep one of the two rows."
        )
    people.ages[age] = amount.value
    return None


def _age(text: str) -> str:
    """The code of an age, also where the file has the age's words."""
    if text in _AGES:
        return text
    plain = re.sub(r"[^0-9-]", "", text.lower().replace(" to ", "-"))
    return next((code for code, age in _AGES.items() if age == plain), text)


def _ages_missing(one: _People) -> Problem:
    lacking = ", ".join(age for code, age in _AGES.items() if code not in one.ages)
    message = f"'{one.name}' has no number for the ages {lacking} in {one.period.label}."
    return problem("missing-key", one.place, message, "Download with 'c_age=4,116...118'.")


NOMIS = Format(
    "Population from Nomis (NM_2002_1)",
    SourceWords(
        id="nomis",
        title="Population estimates by single year of age",
        short="population estimates",
        publisher="Office for National Statistics, through Nomis",
        address="https://www.nomisweb.co.uk/",
        population_base="mid-year estimates",
    ),
    _read,
)
