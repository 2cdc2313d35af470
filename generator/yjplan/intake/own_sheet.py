"""A service's own quarterly spreadsheet, read as its mapping file says."""

from collections.abc import Mapping
from decimal import Decimal

from yjplan.figures.indicators import Indicator
from yjplan.figures.marks import Mark
from yjplan.intake.amounts import Amount, read_amount
from yjplan.intake.columns import Table, plain_heading
from yjplan.intake.faults import unknown_time
from yjplan.intake.figure import Figure, Level, Reading, SourceWords
from yjplan.intake.mapping import MappedFigure, SheetMapping
from yjplan.intake.times import read_time
from yjplan.problems import Place, Problem, nearest, problem
from yjplan.sources.sheet import Sheet, text_of
from yjplan.sources.workbook import Workbook

_MOST_SHARE = 1


def read_own(
    book: Workbook, mapping: SheetMapping, service: str, indicators: Mapping[str, Indicator], told: Place
) -> Reading:
    """The figures of the mapped sheet for `service`; `told` is the place of the mapping file."""
    problems = _check_indicators(mapping, indicators, told)
    sheet = _sheet(book, mapping)
    if sheet is None:
        names = [one.name for one in book.sheets]
        message = f"There is no sheet '{mapping.sheet}' in '{book.file}'."
        if not mapping.sheet:
            message = f"'{book.file}' has {len(names)} sheets; the mapping file does not say which one."
        problems.append(problem("unknown-value", told, message, nearest(mapping.sheet, names)))
        return Reading(problems=tuple(problems))
    table, found = _table(sheet, mapping, told)
    if problems or found or table is None:
        return Reading(problems=(*problems, *found))
    return _read(table, mapping, service, indicators)


def source_words(mapping: SheetMapping) -> SourceWords:
    """The source as the mapping file describes it."""
    one = mapping.source
    return SourceWords(
        one.id,
        one.title,
        one.publisher,
        one.short,
        one.address,
        one.licence,
        one.population_base,
        one.released,
        one.note,
    )


def _check_indicators(
    mapping: SheetMapping, indicators: Mapping[str, Indicator], told: Place
) -> list[Problem]:
    found = []
    for one in mapping.figures:
        known = indicators.get(one.indicator)
        if known is None:
            hint = nearest(one.indicator, indicators)
            found.append(problem("unknown-indicator", told, f"'{one.indicator}' is not an indicator.", hint))
        elif one.unit and one.unit != known.unit.id:
            message = f"'{one.indicator}' is measured in '{known.unit.id}'; the mapping says '{one.unit}'."
            hint = "Map the column to the indicator that has its unit, or correct the unit."
            found.append(problem("unit-differs-from-catalogue", told, message, hint))
        elif not one.value and not (one.numerator and one.denominator):
            message = f"'{one.indicator}' has no column for its value."
            hint = "Write 'value: HEADING', or both 'numerator:' and 'denominator:'."
            found.append(problem("missing-key", told, message, hint))
    return found


def _sheet(book: Workbook, mapping: SheetMapping) -> Sheet | None:
    if not mapping.sheet:
        return book.sheets[0] if len(book.sheets) == 1 else None
    return next((one for one in book.sheets if one.name.strip() == mapping.sheet.strip()), None)


def _table(sheet: Sheet, mapping: SheetMapping, told: Place) -> tuple[Table | None, list[Problem]]:
    row = mapping.header_row - 1
    headings = tuple(text_of(cell) for cell in sheet.rows[row]) if 0 <= row < len(sheet.rows) else ()
    wanted = [mapping.period, *(group.column for group in mapping.groups)]
    for one in mapping.figures:
        wanted += [name for name in (one.value, one.numerator, one.denominator, one.note) if name]
    plain = [plain_heading(text) for text in headings]
    columns, problems = {}, []
    for name in dict.fromkeys(wanted):
        if plain_heading(name) in plain:
            columns[name] = plain.index(plain_heading(name))
            continue
        hint = f"{nearest(name, [h for h in headings if h])} The mapping file is '{told.file}'."
        place = sheet.place(row) if headings else sheet.whole()
        message = f"The column '{name}' is missing."
        problems.append(problem("missing-column", place, message, hint))
    return Table(sheet, row, columns, headings), problems


def _read(table: Table, mapping: SheetMapping, service: str, indicators: Mapping[str, Indicator]) -> Reading:
    figures: list[Figure] = []
    problems: list[Problem] = []
    for row in table.body():
        text = table.text(row, mapping.period)
        if not any(text_of(cell) for cell in table.sheet.rows[row]):
            continue
        period = read_time(text)
        if period is None:
            column = table.columns[mapping.period]
            problems.append(unknown_time(text, table.sheet.place(row, column, table.headings[column])))
            continue
        group = _group(table, row, mapping)
        for one in mapping.figures:
            found, faults = _figure(table, row, one, indicators[one.indicator])
            problems += faults
            if found is not None:
                value, numerator, denominator, place, note = found
                figures.append(
                    Figure(one.indicator, service, period, value, place, group, "", Level.SERVICE,
                           numerator, denominator, (), note)
                )  # fmt: skip
    return Reading(tuple(figures), (*problems, *_fractions(figures, mapping, indicators)))


def _group(table: Table, row: int, mapping: SheetMapping) -> str:
    order = ("age", "ethnicity", "sex")
    parts = {
        group.dimension: f"{group.dimension}: {text}"
        for group in mapping.groups
        if (text := table.text(row, group.column)) and text.lower() != group.all.lower()
    }
    return "; ".join(parts[name] for name in order if name in parts)


_Cells = tuple[Decimal | Mark, Decimal | None, Decimal | None, Place, str]


def _figure(
    table: Table, row: int, one: MappedFigure, indicator: Indicator
) -> tuple[_Cells | None, list[Problem]]:
    amounts: dict[str, Amount] = {}
    problems = []
    cells = table.sheet.rows[row]
    for name in filter(None, (one.value, one.numerator, one.denominator)):
        at = table.columns[name]
        amounts[name] = read_amount(cells[at] if at < len(cells) else "")
        if not amounts[name].readable:
            place = table.sheet.place(row, at, table.headings[at])
            hint = "Write digits as '29.7', or '[x]' for not available."
            problems.append(problem("wrong-type", place, "This is not a number.", hint))
    if problems:
        return None, problems
    numerator, denominator = (_whole(amounts.get(name)) for name in (one.numerator, one.denominator))
    at = table.columns[one.value or one.numerator]
    place = table.sheet.place(row, at, table.headings[at])
    value = amounts[one.value].value if one.value else _share(numerator, denominator, indicator)
    if isinstance(value, Decimal) and one.written == "fraction":
        value = value * (indicator.unit.per or 1)
    note = table.text(row, one.note) if one.note else ""
    return (None if value is None else (value, numerator, denominator, place, note)), []


def _whole(amount: Amount | None) -> Decimal | None:
    return amount.value if amount is not None and isinstance(amount.value, Decimal) else None


def _share(numerator: Decimal | None, denominator: Decimal | None, indicator: Indicator) -> Decimal | None:
    if numerator is None or not denominator:
        return None
    places = (indicator.unit.decimals if indicator.unit.decimals is not None else 1) + 1
    return round(numerator / denominator * (indicator.unit.per or 1), places)


def _fractions(
    figures: list[Figure], mapping: SheetMapping, indicators: Mapping[str, Indicator]
) -> list[Problem]:
    """Percentages that spreadsheet programs keep as 0.29 would come in as less than one per cent."""
    found = []
    for one in mapping.figures:
        if indicators[one.indicator].unit.per is None or one.written == "fraction" or not one.value:
            continue
        values = [f.value for f in figures if f.indicator == one.indicator and isinstance(f.value, Decimal)]
        if values and max(values) <= _MOST_SHARE and any(value != int(value) for value in values):
            first = next(f for f in figures if f.indicator == one.indicator)
            message = f"All values of '{one.indicator}' are 1 or less: these look like shares of 1."
            hint = "Write 'written: fraction' below the indicator in the mapping file."
            found.append(problem("unit-mismatch", first.place, message, hint))
    return found
