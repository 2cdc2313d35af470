"""Fingertips: first time entrants (indicator 10401) with counts and denominators. England only."""

from decimal import Decimal

from yjplan.intake.amounts import read_amount
from yjplan.intake.columns import Table, find_table, missing_columns
from yjplan.intake.faults import unknown_time
from yjplan.intake.figure import Figure, Level, Reading, SourceWords
from yjplan.intake.format import Desk, Format
from yjplan.intake.times import read_time
from yjplan.problems import Problem, problem
from yjplan.sources.sheet import Sheet

_COLUMNS = {
    "id": ("indicator id", "indicatorid"),
    "code": ("area code", "areacode"),
    "area": ("area name", "areaname"),
    "sort": ("area type", "areatype"),
    "time": ("time period", "timeperiod"),
    "sex": ("sex",),
    "category": ("category",),
    "value": ("value",),
    "count": ("count",),
    "denominator": ("denominator",),
    "note": ("value note", "valuenote"),
}
_NEEDED = {"area": "AreaName", "time": "Timeperiod", "value": "Value", "id": "IndicatorID"}
_INDICATORS = {"10401": "fte"}


def _read(sheet: Sheet, _desk: Desk) -> Reading | None:
    table = find_table(sheet, _COLUMNS, ("id", "area"))
    if table is None:
        return None
    if missing := missing_columns(table, _NEEDED):
        return Reading(problems=tuple(missing))
    figures: list[Figure] = []
    problems: list[Problem] = []
    others: set[str] = set()
    for row in table.body():
        number = table.text(row, "id")
        if number not in _INDICATORS:
            others |= {number} - {""}
            continue
        if table.text(row, "category") or table.text(row, "sex") not in ("", "Persons"):
            continue
        found, fault = _figure(table, row, _INDICATORS[number])
        if found:
            figures.append(found)
        if fault:
            problems.append(fault)
    passed = f"Indicators that the catalogue does not hold were passed over: {', '.join(sorted(others))}."
    return Reading(tuple(figures), tuple(problems), (passed,) if others else ())


def _figure(table: Table, row: int, indicator: str) -> tuple[Figure | None, Problem | None]:
    sheet, columns = table.sheet, table.columns
    text = table.text(row, "time")
    period = read_time(text)
    if period is None:
        return None, unknown_time(text, sheet.place(row, columns["time"], table.headings[columns["time"]]))
    cells = sheet.rows[row]
    at = columns["value"]
    place = sheet.place(row, at, table.headings[at])
    amount = read_amount(cells[at] if at < len(cells) else "")
    if amount.value is None:
        if amount.readable:
            return None, None
        hint = "Import the file as it was downloaded."
        return None, problem("wrong-type", place, "This value is not a number.", hint)
    return Figure(
        indicator,
        table.text(row, "area"),
        period,
        amount.value,
        place,
        code=table.text(row, "code"),
        level=Level.COUNCIL,
        numerator=_people(table, row, "count"),
        denominator=_people(table, row, "denominator"),
        flags=amount.flags,
        note=table.text(row, "note") or amount.note,
    ), None


def _people(table: Table, row: int, column: str) -> Decimal | None:
    """A number of people; counts that Fingertips worked out back from rates are rounded to whole ones."""
    at = table.columns.get(column, -1)
    cells = table.sheet.rows[row]
    amount = read_amount(cells[at]).value if 0 <= at < len(cells) else None
    return amount.to_integral_value() if isinstance(amount, Decimal) else None


FINGERTIPS = Format(
    "Fingertips (indicator 10401)",
    SourceWords(
        id="fingertips",
        title="Wider determinants of health: first time entrants to the youth justice system",
        short="open data",
        publisher="Department of Health and Social Care, Fingertips",
        address="https://fingertips.phe.org.uk/",
    ),
    _read,
)
