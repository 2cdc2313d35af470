"""Comments of a data file, each with the row that it stands above."""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Comments:
    """Lines that start with '#', as they were written."""

    top: tuple[str, ...] = ()
    """Above the heading."""
    above: Mapping[tuple[str, ...], tuple[str, ...]] = field(default_factory=dict)
    """By the key of the row that follows: they move with it when the file is sorted."""
    end: tuple[str, ...] = ()
    """Below the last row."""


def comments_of(text: str, keys: Sequence[tuple[str, ...]] = ()) -> Comments:
    """The comments of a table that `read_csv` reads without a problem; `keys` are its rows', in order."""
    lines = list(io.StringIO(text, newline=""))
    reader = csv.reader(lines)
    found: list[list[str]] = [[]]
    start = 0
    for cells in reader:
        # A comment with a quotation mark may go on over several lines: all of them are the comment.
        written = "".join(lines[start : reader.line_num]).rstrip("\r\n")
        start = reader.line_num
        if cells and cells[0].lstrip().startswith("#"):
            found[-1].append(written)
        elif any(cell.strip() for cell in cells):
            found.append([])
    top, *above = (tuple(one) for one in found)
    by_key = {key: one for key, one in zip(keys, above, strict=False) if one}
    return Comments(top, by_key, above[-1] if above else ())
