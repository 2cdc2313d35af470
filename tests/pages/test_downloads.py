"""CSV and JSON for readers who work with the data."""

import csv
import io
import json
from decimal import Decimal

import pytest

from tests.figures.samples import CHILDREN, value
from yjplan.figures.marks import Mark
from yjplan.figures.published import PublishedValue
from yjplan.figures.tables import Bullets, Cell, Column, Row, RowKind, SafeTable, SafeValue, Status, Tone
from yjplan.figures.units import UNITS
from yjplan.pages.downloads import csv_of, downloads_of, dump, table_json

FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"]


def table(*rows: Row[SafeValue], columns: tuple[Column, ...] = (Column("A"), Column("B"))) -> SafeTable:
    """A published table."""
    return SafeTable("t", "A table", columns, rows, notes=("A note.",), source="Somewhere")


def row(*values: SafeValue, kind: RowKind = RowKind.BODY) -> Row[SafeValue]:
    """One row of those values."""
    return Row(tuple(Cell[SafeValue](v) for v in values), kind)


def read_back(text: str) -> list[list[str]]:
    """The CSV as a program reads it."""
    return list(csv.reader(io.StringIO(text, newline="")))


@pytest.mark.parametrize("text", FORMULAS)
def test_text_that_a_spreadsheet_would_run_is_made_harmless(text: str) -> None:
    """In cells, headings and groups."""
    made = table(
        row(text, kind=RowKind.GROUP),
        row(text, text),
        columns=(Column(text), Column(text, group=text)),
    )
    for line in read_back(csv_of(made)):
        assert all(cell in ("", "Group") or cell.startswith("'") for cell in line), line


def test_numbers_stay_numbers_also_below_zero() -> None:
    """A minus in front of a number is no formula."""
    minus = PublishedValue(Decimal("-1200.5"), UNITS["pounds"])
    assert read_back(csv_of(table(row("a", minus))))[1] == ["a", "-1200.5"]


def test_marks_units_and_lists_in_csv() -> None:
    """Withheld values are withheld here as well; units stand in the heading, not in the cell."""
    made = table(
        row(Bullets(("one", "two")), PublishedValue(None, CHILDREN, Mark.CONFIDENTIAL)),
        row(Status("On track", Tone.ON_TRACK), value("179.4")),
    )
    assert read_back(csv_of(made))[1:] == [["one; two", "[c]"], ["On track", "179"]]


def test_group_rows_become_a_first_column() -> None:
    """So that each line of the file says all there is to say."""
    made = table(
        row("North", kind=RowKind.GROUP), row("a", "1"), row("South", kind=RowKind.GROUP), row("b", "2")
    )
    assert read_back(csv_of(made)) == [["Group", "A", "B"], ["North", "a", "1"], ["South", "b", "2"]]


def test_commas_quotes_and_line_breaks_come_back() -> None:
    """Whatever stands in a cell."""
    made = table(row('one, "two"', "three\nfour"))
    assert read_back(csv_of(made))[1] == ['one, "two"', "three\nfour"]


def test_json_holds_values_texts_units_and_marks() -> None:
    """A withheld value is null with its mark."""
    made = table(row("a", PublishedValue(None, CHILDREN, Mark.CONFIDENTIAL)), row("b", value("179")))
    body = json.loads(dump(table_json(made)))
    assert body["rows"][0]["cells"][1] == {"value": None, "text": "[c]", "unit": "children", "marks": ["[c]"]}
    assert body["rows"][1]["cells"][1]["value"] == 179
    assert (body["notes"], body["source"]) == (["A note."], "Somewhere")


def test_each_table_is_one_file_in_the_data_folder() -> None:
    """Named after the table, so that its address stays."""
    (found,) = downloads_of("budget", (table(row("a", "b")),))
    assert (found.path, found.title, found.section) == ("data/t.csv", "A table", "budget")
