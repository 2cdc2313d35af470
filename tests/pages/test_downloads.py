"""Published tables as CSV, for readers who work with the data."""

import csv
import io
from collections.abc import Sequence
from decimal import Decimal

import pytest

from tests.figures.samples import CHILDREN, value
from yjplan.figures.marks import Mark
from yjplan.figures.published import PublishedValue
from yjplan.figures.tables import Bullets, Cell, Column, Row, RowKind, SafeTable, SafeValue, Status, Tone
from yjplan.figures.units import UNITS
from yjplan.pages.open_data.downloads import downloads_of
from yjplan.pages.open_data.tidy import DataType, TidyColumn, names_of, tidy_table

FORMULAS = [
    *("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"),
    *(" =1+1", "\n=1", "\u00a0@SUM(A1)", "\u3000-1", "\ufeff=1", "\u200b=1", "\u200b \u2060+1"),
    *("\uff1d1+1", "\uff0b1", "\uff0d1", "\uff20SUM(A1)", " \uff1d1", "\ufe66SUM"),
]
HARMLESS = ["a=1", "'=1", "1-2", "(-1)", "\u2212 1", "\u2013 none", "", " ", "£4", '"=1']


def table(*rows: Row[SafeValue], columns: tuple[Column, ...] = (Column("A"), Column("B"))) -> SafeTable:
    """A published table."""
    return SafeTable("t", "A table", columns, rows, notes=("A note.",), source="Somewhere")


def row(*values: SafeValue, kind: RowKind = RowKind.BODY) -> Row[SafeValue]:
    """One row of those values."""
    return Row(tuple(Cell[SafeValue](v) for v in values), kind)


def column(*values: SafeValue) -> SafeTable:
    """A table whose second column holds those values."""
    return table(*(row("a", one) for one in values))


def read_back(made: SafeTable) -> list[list[str]]:
    """The CSV as a program reads it."""
    return list(csv.reader(io.StringIO(tidy_table(made).text, newline="")))


def types_of(made: SafeTable) -> list[tuple[str, DataType, str]]:
    """Heading, type and unit of each column."""
    return [(c.heading, c.type, c.unit) for c in tidy_table(made).columns]


@pytest.mark.parametrize("text", FORMULAS)
def test_text_that_a_spreadsheet_would_run_is_made_harmless(text: str) -> None:
    """In cells, headings and groups; also behind signs that some programs drop."""
    made = table(
        row(text, kind=RowKind.GROUP),
        row(text, Bullets((text, text))),
        row(Status(text, Tone.DONE), text),
        columns=(Column(text), Column("B", group=text)),
    )
    for line in read_back(made):
        assert all(cell in ("", "Group") or cell.startswith("'") for cell in line), line


@pytest.mark.parametrize("text", HARMLESS)
def test_other_text_stays_as_it_is(text: str) -> None:
    """An apostrophe too many would be a change of what the plan says."""
    assert read_back(column(text))[1] == ["a", text]


def test_numbers_stay_numbers_also_below_zero() -> None:
    """A minus in front of a number is no formula, and no thousands separator stands inside."""
    minus = PublishedValue(Decimal("-1200.5"), UNITS["pounds"])
    assert read_back(column(minus, value("1563205"))) == [
        ["A", "B", "B unit"],
        ["a", "-1200.5", "pounds"],
        ["a", "1563205", value("1").unit.words],
    ]


def test_withheld_values_and_lists_in_csv() -> None:
    """Withheld values are withheld here as well; units stand with the columns, not in the cells."""
    made = table(
        row(Bullets(("one", "two")), PublishedValue(None, CHILDREN, Mark.CONFIDENTIAL)),
        row(Status("On track", Tone.ON_TRACK), PublishedValue(Decimal(179), CHILDREN)),
    )
    assert read_back(made)[1:] == [["one; two", "[c]"], ["On track", "179"]]
    assert types_of(made) == [("A", DataType.TEXT, ""), ("B", DataType.INTEGER, "children")]


def test_marks_behind_numbers_stand_in_a_column_of_their_own() -> None:
    """So that the numbers stay numbers; there is no such column where there are no such marks."""
    unit = UNITS["percent"]
    flagged = PublishedValue(Decimal("29.7"), unit, None, (Mark.PROVISIONAL, Mark.BREAK))
    made = column(PublishedValue(Decimal(30), unit), flagged)
    assert read_back(made) == [["A", "B", "B flags"], ["a", "30", ""], ["a", "29.7", "[p] [b]"]]
    assert types_of(made)[1:] == [("B", DataType.DECIMAL, "per cent"), ("B flags", DataType.TEXT, "")]


def test_a_column_of_several_units_says_each() -> None:
    """The number alone would not say what it counts."""
    made = column(
        PublishedValue(Decimal(4), UNITS["nights"]), PublishedValue(None, CHILDREN, Mark.CONFIDENTIAL)
    )
    assert read_back(made)[1:] == [["a", "4", "nights"], ["a", "[c]", "children"]]


def test_a_column_of_numbers_and_words_is_text() -> None:
    """A program would stumble over the word."""
    made = column(PublishedValue(Decimal(4), UNITS["nights"]), "not counted")
    assert types_of(made)[1] == ("B", DataType.TEXT, "")


def test_group_rows_become_a_first_column() -> None:
    """So that each line of the file says all there is to say."""
    made = table(
        row("North", kind=RowKind.GROUP), row("a", "1"), row("South", kind=RowKind.GROUP), row("b", "2")
    )
    assert read_back(made) == [["Group", "A", "B"], ["North", "a", "1"], ["South", "b", "2"]]


def test_columns_of_one_heading_are_told_apart() -> None:
    """Programs find a column by its heading."""
    made = table(
        row("x", kind=RowKind.GROUP),
        row("1", "2", "3"),
        columns=(Column("Group"), Column("Year"), Column("Year")),
    )
    assert read_back(made)[0] == ["Group", "Group (2)", "Year", "Year (2)"]


@pytest.mark.parametrize(
    ("headings", "names"),
    [
        (("Age group", "2021-22", "£"), ["age_group", "column_2", "column_3"]),
        (("a", "A", "a"), ["a", "a__2", "a__3"]),
        (("Änder", "b c-d"), ["ander", "b_c_d"]),
    ],
)
def test_names_for_programs_are_plain(headings: Sequence[str], names: list[str]) -> None:
    """Small letters, digits and underscores, each once."""
    assert names_of([TidyColumn(heading) for heading in headings]) == names


def test_a_short_row_is_filled_up() -> None:
    """Every row of a CSV file is as long as its heading."""
    assert read_back(table(row("a"), row("b", "c")))[1:] == [["a", ""], ["b", "c"]]


def test_commas_quotes_and_line_breaks_come_back() -> None:
    """Whatever stands in a cell."""
    made = table(row('one, "two"', "three\nfour"))
    assert read_back(made)[1] == ['one, "two"', "three\nfour"]


def test_each_table_is_one_file_in_the_data_folder() -> None:
    """Named after the table, so that its address stays; without a byte order mark."""
    (found,) = downloads_of("budget", (table(row("a", "£")),))
    assert (found.path, found.title, found.section) == ("data/t.csv", "A table", "budget")
    assert found.content == "A,B\na,£\n"


def test_columns_of_one_heading_are_told_apart_also_from_a_column_with_a_number() -> None:
    """A program finds each by its heading: no two are the same, and an author's own stays as it is."""
    columns = tuple(map(Column, ("Girls", "Girls", "Girls (2)", "Girls")))
    made = tidy_table(table(row("a", "b", "c", "d"), columns=columns))
    assert [column.heading for column in made.columns] == ["Girls", "Girls (3)", "Girls (2)", "Girls (4)"]
