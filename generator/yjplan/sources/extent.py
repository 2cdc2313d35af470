"""How many cells the XML of a sheet unfolds to, counted without unfolding them."""

import re

_TAG = rb"""((?:[^>"']|"[^"]*"|'[^']*')*)>"""
"""The attributes of a tag; a value may hold the sign that ends tags."""
_TABLE = b"<table:table "
_ROW_START = b"<table:table-row"
_CELL_START = b"table-cell"
_ROW_TAG = re.compile(_TAG)
_CELL = re.compile(rb"<table:(?:covered-)?table-cell\b" + _TAG)
_LONG_REPEAT = re.compile(rb"""-repeated\s*=\s*["']\s*\+?[0-9]{3}""")
_ROWS = re.compile(rb"""number-rows-repeated\s*=\s*["']\s*\+?([0-9]+)""")
_COLUMNS = re.compile(rb"""number-columns-repeated\s*=\s*["']\s*\+?([0-9]+)""")
_REPEATED = b"number-columns-repeated"
_FILLED = re.compile(rb"(?:office|calcext):(?:value|formula|boolean|string|date|time)|table:formula")
_REFERENCE = re.compile(rb"""\br\s*=\s*["']\s*([A-Za-z]*)\$?([0-9]*)""")
_LETTERS = 26
_NAME, _DIGITS = 4, 9
"""No spreadsheet has columns or rows with longer names."""
ENDLESS = 10**12


def ods_cells(body: bytes) -> int:
    """Rows times columns of all tables in an ODS file's `content.xml`, each up to its last filled cell.

    Programs end each row and each sheet with a million empty cells written as one; those count nothing.
    """
    if not _LONG_REPEAT.search(body):
        return 0  # as many cells as are written out, and those have been weighed
    return sum(_table_cells(table) for table in body.split(_TABLE)[1:])


def _table_cells(table: bytes) -> int:
    height = width = ahead = 0
    for row in table.split(_ROW_START)[1:]:
        if row[:1] not in b" >/":
            continue  # a group of rows, not a row
        tag = _ROW_TAG.match(row)
        found = _ROWS.search(tag[1]) if tag else None
        ahead += int(found[1]) if found else 1
        filled_to = _filled_to(row)
        if filled_to:
            height, width = ahead, max(width, filled_to)
    return height * width


def _filled_to(row: bytes) -> int:
    """Cells of a row up to the last filled one; 0 for an empty row."""
    if _REPEATED not in row:
        return row.count(_CELL_START) if _FILLED.search(row) else 0
    columns = filled_to = 0
    for cell in _CELL.finditer(row):
        found = _COLUMNS.search(cell[1])
        columns += int(found[1]) if found else 1
        if _FILLED.search(cell[1]):
            filled_to = columns
    return filled_to


def xlsx_cells(body: bytes) -> int:
    """Rows times columns up to the furthest cell in the XML of an XLSX sheet."""
    last_row = last_column = 0
    for name, row in set(_REFERENCE.findall(body)):
        if len(name) > _NAME or len(row) > _DIGITS:
            return ENDLESS
        last_row = max(last_row, int(row or 0))
        last_column = max(last_column, _number(name))
    return last_row * last_column


def _number(name: bytes) -> int:
    total = 0
    for letter in name.upper():
        total = total * _LETTERS + letter - ord("A") + 1
    return total
