"""Rows of the tidy figures CSV: from its text and back, sorted, one way to write each value."""

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from yjplan.figures.attach import COLUMNS
from yjplan.figures.period_text import parse_period
from yjplan.figures.series import Rank
from yjplan.intake.amounts import plain_number
from yjplan.intake.assign import Kept
from yjplan.intake.comments import Comments
from yjplan.sources.csv_text import TextTable

Key = tuple[str, str, str, str, str]
_NO_COMMENTS = Comments()
_PLACES = 4
"""No published rate has more places; Fingertips gives rates to as many as a computer has."""


@dataclass(frozen=True, slots=True, repr=False)
class TidyRow:
    """One row as text. It has no representation: its cells may hold small counts."""

    indicator: str
    area: str
    period: str
    group: str
    value: str
    numerator: str
    denominator: str
    rank: str
    of: str
    source: str
    flag: str
    note: str

    @property
    def key(self) -> Key:
        """What no two rows have in common. Two ways to write a period are one period."""
        known = parse_period(self.period)
        when = f"{known.kind} {known.start} {known.end}" if known else self.period
        return (self.indicator, self.area, when, self.group, self.source)

    @property
    def sort_key(self) -> tuple[str, str, str, str, str, str]:
        """By indicator, area, period, group and source."""
        known = parse_period(self.period)
        when = f"{known.end} {known.start}" if known else self.period
        return (self.indicator, self.area, when, self.group, self.source, self.period)

    @property
    def cells(self) -> tuple[str, ...]:
        """In the order of the columns."""
        return tuple(str(getattr(self, name)) for name in COLUMNS)


def tidy_row(kept: Kept, source: str, rank: Rank | None) -> TidyRow:
    """The row of one figure."""
    figure = kept.placed.figure
    return TidyRow(
        figure.indicator,
        kept.area,
        figure.period.text,
        figure.group,
        plain_number(_readable(figure.value)) if isinstance(figure.value, Decimal) else str(figure.value),
        _number(figure.numerator),
        _number(figure.denominator),
        str(rank.place) if rank else "",
        str(rank.among) if rank else "",
        source,
        " ".join(map(str, figure.flags)),
        figure.note,
    )


def _readable(value: Decimal) -> Decimal:
    """A value that was computed, to a few places; one that was printed stays as it is."""
    return round(value, _PLACES) if -int(value.as_tuple().exponent) > _PLACES else value


def _number(number: Decimal | None) -> str:
    return "" if number is None else plain_number(number)


def rows_of(table: TextTable) -> tuple[TidyRow, ...]:
    """The rows of a table that was read; columns it does not have are empty."""
    return tuple(_row({name: cell.text for name, cell in record.items()}) for record in table.records())


def _row(cells: Mapping[str, str]) -> TidyRow:
    return TidyRow(*(cells.get(name, "") for name in COLUMNS))


def tidy_text(rows: Iterable[TidyRow], comments: Comments = _NO_COMMENTS) -> str:
    """The text of a file: the heading, the rows in their order, each below its comments. Lines end in LF."""
    out = io.StringIO()
    out.writelines(f"{line}\n" for line in comments.top)
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in sorted(rows, key=lambda row: row.sort_key):
        out.writelines(f"{line}\n" for line in comments.above.get(row.key, ()))
        writer.writerow(_in_one_line(row).cells)
    out.writelines(f"{line}\n" for line in comments.end)
    return out.getvalue()


def _in_one_line(row: TidyRow) -> TidyRow:
    """Breaks in notes become spaces: a row is one line."""
    return replace(row, note=" ".join(row.note.split()))
