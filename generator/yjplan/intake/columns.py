"""Finding a table in a sheet by the names of its columns."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from yjplan.intake.amounts import without_notes
from yjplan.problems import Problem, problem
from yjplan.sources.sheet import Sheet, text_of

_DEEPEST = 30
"""A heading row stands among the first rows of a sheet, below its title and notes."""


@dataclass(frozen=True, slots=True)
class Table:
    """The rows below one heading row."""

    sheet: Sheet
    heading: int
    """Number of the heading row, from 0."""
    columns: Mapping[str, int]
    """Where each wanted column is, by what it means."""
    headings: tuple[str, ...]
    """The words of the heading row."""

    @property
    def title(self) -> str:
        """What stands above the heading."""
        rows = self.sheet.rows[: self.heading]
        return " ".join(text for row in rows for cell in row if (text := text_of(cell)))

    def body(self) -> range:
        """Numbers of the rows below the heading."""
        return range(self.heading + 1, len(self.sheet.rows))

    def text(self, row: int, column: str) -> str:
        """The words of a cell without its note markers; '' where the table has no such column."""
        if column not in self.columns:
            return ""
        return without_notes(self.sheet.text(row, self.columns[column]))[0]


Wanted = Mapping[str, Sequence[str]]
"""What each column means -> patterns for its heading in plain letters, the best one first."""


def plain_heading(text: str) -> str:
    """Letters and digits only: `Financial_Year [note 1]` is `financial year`."""
    return " ".join(re.sub(r"[^a-z0-9%]+", " ", without_notes(text)[0].lower()).split())


def find_table(sheet: Sheet, wanted: Wanted, telling: Sequence[str]) -> Table | None:
    """The first heading row that has every telling column, with all wanted ones that are there."""
    for number, row in enumerate(sheet.rows[:_DEEPEST]):
        plain = [plain_heading(text_of(cell)) for cell in row]
        found = match_columns(plain, wanted)
        if all(name in found for name in telling):
            return Table(sheet, number, found, tuple(text_of(cell) for cell in row))
    return None


def match_columns(plain: Sequence[str], wanted: Wanted) -> dict[str, int]:
    """Where each wanted column stands among plain headings; those that are not there are left out."""
    found: dict[str, int] = {}
    for name, patterns in wanted.items():
        for pattern in patterns:
            at = next((n for n, text in enumerate(plain) if re.fullmatch(pattern, text)), None)
            if at is not None and at not in found.values():
                found[name] = at
                break
    return found


def missing_columns(table: Table, needed: Mapping[str, str]) -> list[Problem]:
    """A problem for each needed column that is not there; `needed` has their names in published files."""
    there = ", ".join(f"'{text}'" for text in table.headings if text)
    return [
        problem(
            "missing-column",
            table.sheet.place(table.heading),
            f"The column '{known_as}' is missing.",
            f"The headings here are {there}. Import the file as it was published.",
        )
        for name, known_as in needed.items()
        if name not in table.columns
    ]
