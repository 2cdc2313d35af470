"""Workbooks are read with the places of their cells; what is no workbook is a problem, never an exception."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.intake.books import EMPTY_END, ods, ods_of, xlsx, zipped
from yjplan.problems import Place
from yjplan.sources.extent import ods_cells, xlsx_cells
from yjplan.sources.sheet import letters, text_of
from yjplan.sources.workbook import read_workbook

ROWS = (("Title",), (), ("Name", "Number"), ("Ælfric & Söhne <1>", 12), ("B", 1.5))


@pytest.mark.parametrize("make", [ods, xlsx])
def test_cells_keep_their_rows_and_columns(make: object) -> None:
    """Also below an empty row; the place says where a spreadsheet program shows the cell."""
    book, problems = read_workbook(make({"Cover": (("x",),), "Data": ROWS}), "book")  # type: ignore[operator]
    assert problems == []
    assert book is not None
    sheet = book.sheets[1]
    assert [sheet.text(3, 0), sheet.text(3, 1), sheet.text(4, 1)] == ["Ælfric & Söhne <1>", "12", "1.5"]
    assert sheet.place(3, 1, "Number") == Place("book", 4, 2, "sheet 'Data', row 4, column B (Number)")


def test_a_csv_file_is_one_sheet_with_the_lines_of_its_rows() -> None:
    """A cell may hold a line break; rows are still found where they start."""
    book, _ = read_workbook(b'\xef\xbb\xbfa;b\r\n"x\r\ny";1\r\nz;2\r\n', "t.csv")
    assert book is not None
    assert book.sheets[0].rows[1] == ["x\r\ny", "1"]
    assert book.sheets[0].place(2, 0, "a") == Place("t.csv", 4, 0, "row 3, column a")


@pytest.mark.parametrize(("column", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_columns_are_named_as_spreadsheets_name_them(column: int, name: str) -> None:
    """A to Z, then AA."""
    assert letters(column) == name


def test_whole_numbers_are_written_without_a_point() -> None:
    """A spreadsheet keeps 2020 as 2020.0."""
    assert [text_of(2020.0), text_of(1.25), text_of("  a \n b ")] == ["2020", "1.25", "a b"]


def code_of(data: bytes, name: str = "book.ods") -> str:
    """The code of the one problem with a file."""
    book, problems = read_workbook(data, name)
    assert book is None
    assert all(problem.message and problem.hint for problem in problems)
    return problems[0].code


GOOD = ods({"Data": ROWS})


def overlong() -> bytes:
    """An archive whose member unfolds to far more than it says."""
    data = bytearray(ods_of(" " * 60_000_000))
    with zipfile.ZipFile(BytesIO(bytes(data))) as archive:
        size = archive.getinfo("content.xml").file_size.to_bytes(4, "little")
    return bytes(data).replace(size, (1000).to_bytes(4, "little"))


WRONG = {
    "an empty file": (b"", "not-a-workbook"),
    "zeros": (b"\0" * 5000, "not-a-workbook"),
    "a web page": (b"<!DOCTYPE html><html><body>Not found</body></html>", "not-a-workbook"),
    "any text under a workbook's name": (b"hello", "not-a-workbook"),
    "a picture": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "not-a-workbook"),
    "an archive of something else": (zipped({"readme.txt": "x"}), "not-a-workbook"),
    "entities": (ods_of("", head='<!DOCTYPE x [<!ENTITY a "aaaa">]>'), "not-a-workbook"),
    "half a file": (GOOD[: len(GOOD) // 2], "workbook-damaged"),
    "a file without its last bytes": (GOOD[:-10], "workbook-damaged"),
    "changed bytes": (GOOD.replace(GOOD[300:310], b"0123456789"), "workbook-damaged"),
    "broken XML": (ods_of("<table:table>"), "workbook-damaged"),
    "half a table in a whole archive": (
        zipped({"content.xml": "<a><table:table><table:table-row>", "META-INF/manifest.xml": "<m/>"}),
        "workbook-damaged",
    ),
    "half an Excel 97 file": (bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 600, "workbook-damaged"),
    "a locked ODS": (ods({"Data": ROWS}, locked=True), "workbook-locked"),
    "a locked XLSX": (
        bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"),
        "workbook-locked",
    ),
    "a bomb that says so": (ods_of(" " * 60_000_000), "workbook-too-large"),
    "too many members": (zipped({f"{n}.xml": "" for n in range(4000)}), "workbook-too-large"),
    "a row repeated a million times": (
        ods_of(
            '<table:table table:name="Data"><table:table-row table:number-rows-repeated="1000000">'
            '<table:table-cell office:value-type="float" table:number-columns-repeated="1000"/>'
            "</table:table-row></table:table>"
        ),
        "workbook-too-large",
    ),
    "a cell at the far end": (
        zipped(
            {
                "[Content_Types].xml": "<Types/>",
                "xl/workbook.xml": "<workbook/>",
                "xl/worksheets/sheet1.xml": '<worksheet><row r="1"><c r="A1"/></row>'
                '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></worksheet>',
            }
        ),
        "workbook-too-large",
    ),
}


def far(reference: str) -> bytes:
    """A workbook of one sheet with one cell, at an address that no spreadsheet has."""
    cell = f'<worksheet><row r="1"><c {reference}><v>1</v></c></row></worksheet>'
    members = {"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>"}
    return zipped({**members, "xl/worksheets/sheet1.xml": cell})


@pytest.mark.parametrize(
    "reference", ['r="H9999999993"', "r='ZZZZZ9'", 'r = "xfd1048576"', 'r="A99999999999999999999"']
)
def test_an_address_that_no_spreadsheet_has_is_refused(reference: str) -> None:
    """A parser would keep room for all cells before it."""
    assert code_of(far(reference)) == "workbook-too-large"


def test_a_tag_cannot_hide_its_repeats() -> None:
    """Behind a sign in quotation marks, or with white space."""
    cell = '<table:table-cell x=">" table:number-columns-repeated = \'99999999\' office:value="1"/>'
    body = f'<table:table table:name="D"><table:table-row>{cell}</table:table-row></table:table>'
    assert ods_cells(body.encode()) == 99_999_999


def test_a_parser_that_does_not_end_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    """It runs in a process of its own."""
    monkeypatch.setattr("yjplan.sources.workbook._LONGEST", 0.001)
    assert code_of(GOOD) == "workbook-too-large"


def test_a_parser_that_dies_takes_nobody_with_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """As it does when it asks for more memory than there is."""
    script = tmp_path / "dies.py"
    script.write_text("import os\nos.abort()\n")
    monkeypatch.setattr("yjplan.sources.parse_workbook.__file__", str(script))
    assert code_of(GOOD) == "workbook-too-large"


def test_dates_come_as_text() -> None:
    """As a person would write them."""
    from datetime import date

    book, _ = read_workbook(xlsx({"D": ((date(2021, 6, 1), True, 3),)}), "d.xlsx")  # type: ignore[dict-item]
    assert book is not None
    assert book.sheets[0].text(0, 0)[:10] == "2021-06-01"
    assert [book.sheets[0].text(0, n) for n in (1, 2)] == ["True", "3"]


@pytest.mark.parametrize("what", WRONG)
def test_what_is_no_workbook_is_a_problem(what: str) -> None:
    """With its code, a message and a hint; no parser ever sees a bomb."""
    data, code = WRONG[what]
    assert code_of(data) == code


def test_an_archive_that_lies_about_its_size_is_found_out() -> None:
    """What unfolds is counted, whatever the archive says of itself."""
    assert code_of(overlong()) in ("workbook-too-large", "workbook-damaged")


def test_a_csv_file_that_is_not_utf8_is_refused_as_other_files_are() -> None:
    """With the line of the first such byte."""
    _, problems = read_workbook("a,b\ncafé,1\n".encode("cp1252"), "t.csv")
    assert [(p.code, p.place) for p in problems] == [("not-utf8", Place("t.csv", 2))]


def test_utf16_is_refused_too() -> None:
    """Excel's 'Unicode text'."""
    assert code_of("a\tb\n".encode("utf-16"), "t.txt") == "not-utf8"


def test_an_open_quotation_mark_is_a_problem_where_its_row_starts() -> None:
    """Not at the end of the file."""
    _, problems = read_workbook(b'a,b\n1,"2\n3,4\n', "t.csv")
    assert [(p.code, p.place.line) for p in problems] == [("malformed-csv", 2)]


def test_the_empty_end_of_a_sheet_counts_nothing() -> None:
    """A million empty rows are how every ODS file ends."""
    assert ods_cells(f"<table:table {EMPTY_END}</table:table>".encode()) == 0


def test_cells_of_an_xlsx_sheet_reach_to_the_furthest_one() -> None:
    """Rows times columns, for a reader that keeps them all."""
    assert xlsx_cells(b'<row r="3"><c r="B3"/></row><row r="10"><c r="A10"/></row>') == 20


@given(st.binary(max_size=400), st.sampled_from(["PK\x03\x04", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ""]))
def test_no_bytes_raise(data: bytes, start: str) -> None:
    """Whatever is in a file, the answer is sheets or problems."""
    book, problems = read_workbook(start.encode("latin-1") + data, "x.bin")
    assert (book is None) == bool(problems)


@given(st.integers(0, len(GOOD) - 1), st.integers(0, 255))
def test_no_single_changed_byte_raises(at: int, byte: int) -> None:
    """A workbook that was damaged on its way is read or refused."""
    book, problems = read_workbook(GOOD[:at] + bytes([byte]) + GOOD[at + 1 :], "x.ods")
    assert (book is None) == bool(problems)
