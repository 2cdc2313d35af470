"""One sheet of a workbook, or a CSV file, as rows of cells with their places."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TypeAlias

from yjplan.problems import Place

Content: TypeAlias = str | int | float | bool | date | datetime | time | timedelta
"""What a cell can hold; '' for an empty one."""

_LETTERS = 26


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table as it stands in a file. Rows and columns are counted from 0 here, from 1 in places."""

    file: str
    name: str
    """Name of the sheet; '' for a CSV file, which has only one."""
    rows: Sequence[Sequence[Content]]
    """From the first row of the sheet on, empty ones too; rows may differ in length."""
    lines: Sequence[int] = ()
    """For a CSV file: the line on which each row starts."""

    def place(self, row: int, column: int = -1, heading: str = "") -> Place:
        """Where a cell stands, or a whole row, in words that find it in a spreadsheet program."""
        if self.lines:
            words = f"row {row + 1}" + (f", column {heading or column + 1}" if column >= 0 else "")
            return Place(self.file, self.lines[row], 0, words)
        words = f"sheet '{self.name}', row {row + 1}"
        if column >= 0:
            words += f", column {letters(column)}" + (f" ({heading})" if heading else "")
        return Place(self.file, row + 1, column + 1, words)

    def whole(self) -> Place:
        """The sheet itself."""
        return Place(self.file, 0, 0, f"sheet '{self.name}'" if self.name else "")

    def text(self, row: int, column: int) -> str:
        """The text of a cell; '' where the row is shorter."""
        cells = self.rows[row]
        return text_of(cells[column]) if 0 <= column < len(cells) else ""


def text_of(content: Content) -> str:
    """A cell as a person would type it: whole numbers without '.0', inner white space as one space."""
    if isinstance(content, str):
        return " ".join(content.split())
    if isinstance(content, float):
        return str(int(content)) if content.is_integer() else repr(content)
    return str(content)


def letters(column: int) -> str:
    """The letters above a column in spreadsheet programs, from 0: `A`, `Z`, `AA`."""
    ahead, last = divmod(column, _LETTERS)
    return (letters(ahead - 1) if ahead else "") + chr(ord("A") + last)
