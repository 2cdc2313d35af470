"""A published table as data: columns with a name, a type and a unit, and one heading row.

The CSV file, its CSVW metadata and its entry in the data package are all written from this.
"""

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from yjplan.figures.published import PublishedValue
from yjplan.figures.tables import Bullets, Column, RowKind, SafeTable, SafeValue, Status
from yjplan.languages import say

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class DataType(StrEnum):
    """What a column holds. The words are those of both CSVW and Frictionless, but for `decimal`."""

    TEXT = "string"
    INTEGER = "integer"
    DECIMAL = "decimal"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class TidyColumn:
    """One column of a CSV file."""

    heading: str
    """As it stands in the file; no two of a table are the same."""
    type: DataType = DataType.TEXT
    unit: str = ""
    """What its numbers count or measure, as `per 10,000 children aged 10 to 17`; '' where there is no one."""
    about: str = ""
    """What its heading does not say."""
    name: str = ""
    """Its heading in English where that is the tool's own; '' where an author wrote it."""


@dataclass(frozen=True, slots=True)
class TidyTable:
    """One CSV file with what programs have to know of it."""

    id: str
    title: str
    columns: tuple[TidyColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    """Cells as they stand in the file, each row as long as the columns."""
    notes: tuple[str, ...] = ()
    source: str = ""

    @property
    def text(self) -> str:
        """The file: UTF-8 without a byte order mark, line feeds, no thousands separators."""
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(column.heading for column in self.columns)
        writer.writerows(self.rows)
        return out.getvalue()


def tidy_table(table: SafeTable) -> TidyTable:
    """The table with its group headings as a first column, and marks behind numbers in a column of their own.

    A column whose numbers have several units is followed by one that says them.
    """
    grouped = any(row.kind is RowKind.GROUP for row in table.rows)
    body: list[tuple[str, tuple[SafeValue, ...]]] = []
    group = ""
    for row in table.rows:
        if row.kind is RowKind.GROUP:
            group = safe_cell(row.cells[0].value)
        else:
            body.append((group, tuple(cell.value for cell in row.cells)))
    parts = [
        _parts_of(column, [values[c] if c < len(values) else "" for _, values in body])
        for c, column in enumerate(table.columns)
    ]
    if grouped:
        head = TidyColumn(say("Group"), about=say("The heading of the rows"), name="Group")
        parts.insert(0, [(head, [name for name, _ in body])])
    columns = _told_apart([column for some in parts for column, _ in some])
    cells = [column for some in parts for _, column in some]
    rows = tuple(
        row for row in zip(*cells, strict=True) if any(map(str.strip, row))
    )  # an empty one says nothing
    return TidyTable(table.id, table.title, columns, rows, table.notes, table.source)


def _parts_of(column: Column, values: Sequence[SafeValue]) -> list[tuple[TidyColumn, list[str]]]:
    """The column with its cells, and where they are needed the columns with its units and marks."""
    heading, name = (_joined(column.group, said) for said in (column.heading, column.name or column.heading))
    numbers = [value for value in values if isinstance(value, PublishedValue)]
    all_numbers = bool(numbers) and all(isinstance(v, PublishedValue) or v == "" for v in values)
    units = list(dict.fromkeys(number.unit for number in numbers))
    whole = all(unit.decimals == 0 for unit in units)
    kind = (DataType.INTEGER if whole else DataType.DECIMAL) if all_numbers else DataType.TEXT
    unit = units[0].said if all_numbers and len(units) == 1 else ""
    parts = [(TidyColumn(heading, kind, unit, name=name), [safe_cell(value) for value in values])]
    if len(units) > 1:
        said = [value.unit.said if isinstance(value, PublishedValue) else "" for value in values]
        about = say("The unit of '{heading}'", heading=heading)
        unit_heading = say("{heading} unit", heading=heading)
        parts.append((TidyColumn(unit_heading, about=about, name=f"{name} unit"), said))
    if any(number.flags for number in numbers):
        flags = [flags_of(value) if isinstance(value, PublishedValue) else "" for value in values]
        about = say("Marks behind '{heading}'", heading=heading)
        flags_heading = say("{heading} flags", heading=heading)
        parts.append((TidyColumn(flags_heading, about=about, name=f"{name} flags"), flags))
    return parts


def _joined(group: str, heading: str) -> str:
    """A heading in one line, behind that of its group."""
    named = (" ".join(name.split()) for name in (group, heading))
    return safe_cell(": ".join(filter(None, named)))


def flags_of(value: PublishedValue) -> str:
    """The marks behind a number: `[p]`, `[p] [b]`."""
    return " ".join(map(str, value.flags))


def _told_apart(columns: Iterable[TidyColumn]) -> tuple[TidyColumn, ...]:
    """Columns of one heading get a number behind it: programs find a column by its heading."""
    columns = tuple(columns)
    taken = {column.heading for column in columns}
    used: set[str] = set()
    made = []
    for column in columns:
        heading, number = column.heading, 1
        while heading in used or (number > 1 and heading in taken):
            number += 1
            heading = f"{column.heading} ({number})"
        used.add(heading)
        behind = heading.removeprefix(column.heading)
        name = f"{column.name}{behind}" if column.name else ""
        made.append(replace(column, heading=heading, name=name))
    return tuple(made)


def names_of(columns: Sequence[TidyColumn]) -> list[str]:
    """A name for programs for each column: small letters, digits and underscores; each once."""
    names: list[str] = []
    for n, column in enumerate(columns, 1):
        plain = (
            unicodedata.normalize("NFKD", column.name or column.heading)
            .encode("ascii", "ignore")
            .decode()
            .lower()
        )
        name = "_".join(re.findall("[a-z0-9]+", plain))
        name = name if name[:1].isalpha() else f"column_{n}"
        names.append(name if name not in names else f"{name}__{n}")  # no heading gives two underscores
    return names


def plain_text(value: SafeValue) -> str:
    """A cell for programs."""
    if isinstance(value, PublishedValue):
        return value.plain
    if isinstance(value, Bullets):
        return "; ".join(value.items)
    return value.words if isinstance(value, Status) else value


def safe_cell(value: SafeValue) -> str:
    """Text that a spreadsheet would take for a formula gets an apostrophe; numbers stay numbers.

    Signs in full width, and signs behind white space or signs that nobody sees, count as well: some
    programs drop what stands before them (OWASP, "CSV Injection").
    """
    text = plain_text(value)
    if not isinstance(value, PublishedValue) and _is_formula(text):
        text = f"'{text}"
    return text.replace("\r", "\n")  # a lone carriage return would end the row


def _is_formula(text: str) -> bool:
    if text.startswith(_FORMULA):
        return True
    first = next((sign for sign in text if not sign.isspace() and unicodedata.category(sign) != "Cf"), "")
    return unicodedata.normalize("NFKC", first).startswith(_FORMULA)
