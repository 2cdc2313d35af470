"""From CSV tables to raw series, each value checked against its indicator."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from yjplan.figures.counts import RawCount
from yjplan.figures.fields import parse_mark, parse_number
from yjplan.figures.indicators import Indicator
from yjplan.figures.marks import Mark
from yjplan.figures.nations import check_nations
from yjplan.figures.period_text import HINT, parse_period
from yjplan.figures.periods import Period
from yjplan.figures.row_checks import check_point
from yjplan.figures.series import Rank, RawPoint, RawSeries, Source, unknown_source
from yjplan.figures.series_checks import check_series
from yjplan.problems import Place, Problem, masked, nearest, problem
from yjplan.sources.csv_text import TextCell, TextTable
from yjplan.sources.whole import whole_in

COLUMNS = (
    "indicator",
    "area",
    "period",
    "group",
    "value",
    "numerator",
    "denominator",
    "rank",
    "of",
    "source",
    "flag",
    "note",
)
_NEEDED = ("indicator", "area", "period", "value", "source")
Record = dict[str, TextCell]


@dataclass(frozen=True, slots=True)
class Known:
    """What figures may be about."""

    indicators: Mapping[str, Indicator]
    areas: Mapping[str, str]
    sources: Mapping[str, Source]
    strict_areas: bool = True
    """False for shared tables, which hold areas of other authorities; those rows are passed over."""
    strict_sources: bool = True
    """False where `sources.yml` could not be read, so that its fault is not reported at every row."""


def attach_series(tables: Iterable[TextTable], known: Known) -> tuple[tuple[RawSeries, ...], list[Problem]]:
    """All series of some tables, in the order of their first rows; values in order of period."""
    problems: list[Problem] = []
    points: dict[tuple[str, str, str, str], dict[Period, RawPoint]] = {}
    whole: list[TextTable] = []
    for table in tables:
        found = _column_problems(table)
        problems += found
        if found:
            continue
        whole.append(table)
        for record in table.records():
            if not known.strict_areas and _text(record, "area") not in known.areas:
                continue
            point, found = _point(record, known)
            problems += found
            if point is None:
                continue
            names = ("indicator", "area", "source", "group")
            indicator, area, source, group = (_text(record, name) for name in names)
            key = (indicator, area, source, group)
            series = points.setdefault(key, {})
            if point.period in series:
                whose = f"{area} ({masked(group)})" if group else area
                message = f"'{indicator}' has two values for {whose} in {point.period.label} from '{source}'."
                problems.append(
                    problem("duplicate-figure", point.place, message, "Keep one of the two rows.")
                )
            series[point.period] = point
    made = tuple(
        RawSeries(
            indicator,
            area,
            known.sources.get(source) or unknown_source(source),
            tuple(sorted(p.values(), key=lambda x: x.period.sort_key)),
            group,
        )
        for (indicator, area, source, group), p in points.items()
    )
    return made, [*problems, *check_series(made), *check_nations(whole, known.indicators)]


def _column_problems(table: TextTable) -> list[Problem]:
    found = []
    for heading in table.headings:
        if heading not in COLUMNS:
            message = f"The column '{masked(heading)}' has no meaning here."
            found.append(problem("unknown-column", Place(table.file, 1), message, nearest(heading, COLUMNS)))
    for name in _NEEDED:
        if name not in table.headings:
            message = f"The column '{name}' is missing."
            hint = f"The columns are: {', '.join(COLUMNS)}."
            found.append(problem("missing-column", Place(table.file, 1), message, hint))
    return found


def _text(record: Record, name: str) -> str:
    cell = record.get(name)
    return cell.text if cell else ""


def _point(record: Record, known: Known) -> tuple[RawPoint | None, list[Problem]]:
    found = [
        _unknown(record, "indicator", "unknown-indicator", known.indicators, "an indicator"),
        _unknown(record, "area", "unknown-area", known.areas, "an area that this authority knows"),
    ]
    if known.strict_sources:
        found.append(
            _unknown(record, "source", "unknown-source", known.sources, "a source described in sources.yml")
        )
    period = parse_period(_text(record, "period"))
    if period is None:
        message = f"'{masked(_text(record, 'period'))}' is not a period that can be read."
        found.append(problem("unknown-period", record["period"].place, message, HINT))
    problems = [p for p in found if p is not None]
    if problems or period is None:
        return None, problems
    place = record["value"].place
    indicator = known.indicators[_text(record, "indicator")]
    value, problems = _value(record, indicator)
    note = _text(record, "note")
    if period.text == "unstated" and not note:
        message = f"'{indicator.name}' has a figure without its period."
        hint = "Write the period, or a note that says what is known of it."
        problems.append(problem("period-not-stated", place, message, hint))
    numerator, faults = _people(record, "numerator")
    problems += faults
    denominator, faults = _people(record, "denominator")
    problems += faults
    flags, faults = _flags(record)
    problems += faults
    rank, faults = _rank(record)
    problems += faults
    if value is None:
        return None, problems
    count = RawCount(int(numerator)) if numerator is not None else None
    point = RawPoint(period, value, count, denominator, flags, note, place, rank)
    return point, [*problems, *check_point(point, indicator)]


def _rank(record: Record) -> tuple[Rank | None, list[Problem]]:
    """The place among all areas; both columns or none."""
    place, among = _text(record, "rank"), _text(record, "of")
    if not place and not among:
        return None, []
    number, whole = whole_in(place), whole_in(among)
    if number is not None and whole is not None and 1 <= number <= whole:
        return Rank(number, whole), []
    message = "This is not a place among areas."
    hint = "Write whole numbers, as 'rank' 38 and 'of' 137, or leave both empty."
    return None, [problem("wrong-type", record["rank" if "rank" in record else "of"].place, message, hint)]


def _people(record: Record, column: str) -> tuple[Decimal | None, list[Problem]]:
    """The number of people in a column that may be empty or hold a mark."""
    text = _text(record, column)
    if not text or parse_mark(text):
        return None, []
    number = parse_number(text)
    if number is None or number < 0 or number != int(number):
        message = f"The {column} should be a whole number, 0 or more."
        hint = "Write digits only, or leave the cell empty."
        return None, [problem("wrong-type", record[column].place, message, hint)]
    return number, []


def _flags(record: Record) -> tuple[tuple[Mark, ...], list[Problem]]:
    """The marks behind the value."""
    made: list[Mark] = []
    problems: list[Problem] = []
    for text in _text(record, "flag").split():
        mark = parse_mark(text)
        if mark:
            made.append(mark)
        else:
            message = f"'{masked(text)}' is not a mark that is known."
            problems.append(problem("unknown-value", record["flag"].place, message, nearest(text, Mark)))
    return tuple(made), problems


def _unknown(
    record: Record, column: str, code: str, known: Mapping[str, object], what: str
) -> Problem | None:
    cell = record[column]
    if cell.text in known:
        return None
    return problem(code, cell.place, f"'{masked(cell.text)}' is not {what}.", nearest(cell.text, known))


def _value(record: Record, indicator: Indicator) -> tuple[Decimal | RawCount | Mark | None, list[Problem]]:
    text, place, unit = _text(record, "value"), record["value"].place, indicator.unit
    mark = parse_mark(text)
    if mark:
        return mark, []
    number = parse_number(text)
    if number is None:
        message = "This value is not a number." if text else "This row has no value."
        hint = "Write digits as '29.7', or '[x]' for not available."
        return None, [problem("wrong-type", place, message, hint)]
    if unit.protected:
        if number < 0 or number != int(number):
            message = f"'{indicator.name}' counts {unit.words}: a whole number, 0 or more."
            return None, [problem("unit-mismatch", place, message, "Correct the value.")]
        return RawCount(int(number)), []
    if (unit.largest is not None and number > unit.largest) or (number < 0 and unit.id != "percent-change"):
        message = f"{unit.written(number)} does not fit '{indicator.name}', measured in {unit.words}."
        return None, [problem("unit-mismatch", place, message, "Correct the value or the indicator.")]
    return number, []
