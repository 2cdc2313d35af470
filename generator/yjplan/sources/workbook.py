"""The one reader of workbooks: ODS, XLSX, XLS and CSV bytes -> sheets, or a problem. Never an exception.

Decided: python-calamine parses (docs/decisions.md); what it could stumble over is looked for before.
"""

import csv
import io
import json
import subprocess
import sys
from dataclasses import dataclass

from yjplan.problems import Place, Problem, problem
from yjplan.sources import parse_workbook
from yjplan.sources.archive import MOST_BYTES, MOST_CELLS, check_archive, damaged, locked, too_large
from yjplan.sources.sheet import Sheet

_ZIP = b"PK\x03\x04"
_OLE = bytes.fromhex("D0CF11E0A1B11AE1")
_LOCKS = tuple(name.encode("utf-16-le") for name in ("EncryptedPackage", "EncryptionInfo"))
_SEPARATORS = ",;\t|"
_LONGEST = 120
"""Seconds; a table of 100,000 rows takes one or two."""
_BOOK_ENDINGS = (".ods", ".xlsx", ".xls", ".xlsm", ".xlsb")


@dataclass(frozen=True, slots=True)
class Workbook:
    """All sheets of one file, in its order."""

    file: str
    """The file's name, for places; never a path of one machine."""
    sheets: tuple[Sheet, ...]


def read_workbook(data: bytes, file: str) -> tuple[Workbook | None, list[Problem]]:
    """The sheets of a file, told by what it holds and not by its name."""
    if len(data) > MOST_BYTES:
        return None, [too_large(file, f"This file has {len(data):,} bytes.")]
    if not data.strip(b"\0 \r\n\t"):
        return None, [_not_one(file, "This file is empty.")]
    if data.startswith(_ZIP):
        found = check_archive(data, file)
        return (None, found) if found else _parse(data, file)
    if data.startswith(_OLE):
        return (None, [locked(file)]) if any(name in data for name in _LOCKS) else _parse(data, file)
    if file.lower().endswith(_BOOK_ENDINGS) or b"\0" in data[:4096].rstrip(b"\0"):
        return _no_table(data, file)
    return _read_text(data, file)


def _no_table(data: bytes, file: str) -> tuple[None, list[Problem]]:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return None, [_not_utf8(file, 1)]
    start = data[:512].lstrip().lower()
    said = "This is a web page, not a workbook." if start.startswith((b"<!doctype", b"<html")) else ""
    said = "This is a PDF, not a workbook." if start.startswith(b"%pdf-") else said
    return None, [_not_one(file, said or "This is not a workbook: neither ODS, XLSX nor XLS.")]


def _not_one(file: str, message: str) -> Problem:
    hint = "Download the file itself, not the page about it; ODS, XLSX, XLS and CSV can be imported."
    return problem("not-a-workbook", Place(file), message, hint)


def _parse(data: bytes, file: str) -> tuple[Workbook | None, list[Problem]]:
    """The sheets, parsed in another process: see `parse_workbook.py`."""
    command = [sys.executable, "-I", parse_workbook.__file__, str(MOST_CELLS)]
    try:
        done = subprocess.run(
            command,
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_LONGEST,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return None, [too_large(file, f"This workbook was not read within {_LONGEST} seconds.")]
    if done.returncode == 0:
        sheets = tuple(Sheet(file, name, rows) for name, rows in json.loads(done.stdout))
        return (Workbook(file, sheets), []) if sheets else (None, [damaged(file)])
    if done.returncode == parse_workbook.PASSWORD:
        return None, [locked(file)]
    if done.returncode == parse_workbook.DAMAGED:
        return None, [damaged(file)]
    return None, [too_large(file, "The sheets of this workbook unfold to more than a table can be.")]


def _read_text(data: bytes, file: str) -> tuple[Workbook | None, list[Problem]]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        return None, [_not_utf8(file, data.count(b"\n", 0, fault.start) + 1)]
    if text.lstrip()[:200].lower().startswith(("<!doctype", "<html", "<?xml")):
        return None, [_not_one(file, "This is a web page, not a table.")]
    head = text.lstrip("\r\n").split("\n", 1)[0]
    separator = max(_SEPARATORS, key=head.count)  # the first of them where none stands in the heading
    rows, lines, line = [], [], 1
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        for row in reader:
            rows.append(row)
            lines.append(line)
            line = reader.line_num + 1
    except csv.Error as fault:
        hint = "Check the quotation marks from this line on: each opens and closes once."
        message = f"The row that starts here is not valid CSV: {fault}."
        return None, [problem("malformed-csv", Place(file, line), message, hint)]
    return Workbook(file, (Sheet(file, "", rows, lines),)), []


def _not_utf8(file: str, line: int) -> Problem:
    hint = "Open it in a spreadsheet program and save it as 'CSV UTF-8'."
    return problem("not-utf8", Place(file, line), "This file is not UTF-8 text.", hint)
