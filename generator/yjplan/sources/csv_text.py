"""CSV tables with row and column of every cell."""

import csv
import io
from dataclasses import dataclass

from yjplan.problems import Place, Problem, masked, problem

_SEPARATORS = {";": "semicolons", "\t": "tabs", "|": "bars"}


@dataclass(frozen=True, slots=True)
class TextCell:
    """One cell as it stands in the file."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class TextTable:
    """A table of text: a heading and rows of equal length."""

    file: str
    headings: tuple[str, ...]
    rows: tuple[tuple[TextCell, ...], ...]

    def records(self) -> list[dict[str, TextCell]]:
        """Each row by heading."""
        return [dict(zip(self.headings, row, strict=True)) for row in self.rows]


def read_csv(text: str, file: str) -> tuple[TextTable | None, list[Problem]]:
    """A CSV file with one heading row; blank lines and lines that start with '#' are passed over.

    Rows with too many or too few cells are reported and left out, so that the rest can be checked.
    """
    problems: list[Problem] = []
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    rows: list[tuple[int, list[str]]] = []
    line = 1
    try:
        for cells in reader:
            if any(c.strip() for c in cells) and not cells[0].lstrip().startswith("#"):
                rows.append((line, [c.strip() for c in cells]))
            line = reader.line_num + 1
    except csv.Error as fault:
        hint = "Check the quotation marks from this line on: each opens and closes once."
        message = f"The row that starts here is not valid CSV: {fault}."
        return None, [problem("malformed-csv", Place(file, line), message, hint)]
    if not rows:
        hint = "Write the names of the columns on the first line."
        return None, [problem("malformed-csv", Place(file, 1), "The table is empty.", hint)]
    headings = rows[0][1]
    if len(headings) == 1 and (found := next((s for s in _SEPARATORS if s in headings[0]), "")):
        message = f"The columns are set apart by {_SEPARATORS[found]}, not by commas."
        hint = "Save the table as 'CSV (comma delimited)', or put commas in their place."
        return None, [problem("malformed-csv", Place(file, rows[0][0]), message, hint)]
    faults = _heading_problems(headings, file, rows[0][0])
    for number, cells in rows[1:]:
        if len(cells) != len(headings):
            count = "1 cell" if len(cells) == 1 else f"{len(cells)} cells"
            message = f"This row has {count}; the heading has {len(headings)}."
            hint = "Text that holds a comma stands in quotation marks; an empty cell still needs its comma."
            if len(cells) == 1 and (found := next((s for s in _SEPARATORS if s in cells[0]), "")):
                hint = f"Its cells are set apart by {_SEPARATORS[found]}; put commas in their place."
            problems.append(problem("ragged-row", Place(file, number), message, hint))
    if faults:
        return None, [*faults, *problems]
    body = tuple(
        tuple(
            TextCell(text, Place(file, number, 0, f"row {number}, column {masked(heading)}"))
            for heading, text in zip(headings, cells, strict=True)
        )
        for number, cells in rows[1:]
        if len(cells) == len(headings)
    )
    return TextTable(file, tuple(headings), body), problems


def _heading_problems(headings: list[str], file: str, line: int) -> list[Problem]:
    found = []
    for n, heading in enumerate(headings, 1):
        if not heading:
            message = f"Column {n} has no name."
            found.append(problem("malformed-csv", Place(file, line), message, "Give each column a name."))
        elif heading in headings[: n - 1]:
            message = f"Two columns are called '{masked(heading)}'."
            found.append(problem("duplicate-key", Place(file, line), message, "Rename one of the two."))
    return found
