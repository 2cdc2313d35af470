"""Workbooks for tests, written as the publishers' programs write them."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape, quoteattr

from openpyxl import Workbook

Cell = str | int | float | None
Rows = Sequence[Sequence[Cell]]

_NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
)
_MANIFEST = (
    '<?xml version="1.0"?>'
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    '<manifest:file-entry manifest:full-path="/" '
    'manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>{more}</manifest:manifest>'
)
_LOCKED = (
    '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data '
    'manifest:checksum-type="SHA1"/></manifest:file-entry>'
)
EMPTY_END = (
    '<table:table-row table:number-rows-repeated="1048000">'
    '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
)
"""How LibreOffice ends every sheet."""


def ods(sheets: Mapping[str, Rows], *, end: str = EMPTY_END, locked: bool = False) -> bytes:
    """An OpenDocument spreadsheet."""
    tables = "".join(
        f"<table:table table:name={quoteattr(name)}>{''.join(map(_row, rows))}{end}</table:table>"
        for name, rows in sheets.items()
    )
    return ods_of(tables, locked=locked)


def ods_of(tables: str, *, locked: bool = False, head: str = "") -> bytes:
    """An OpenDocument spreadsheet of these tables, written out as XML."""
    body = (
        f'<?xml version="1.0" encoding="UTF-8"?>{head}<office:document-content {_NAMES} office:version="1.3">'
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>"
        "</office:document-content>"
    )
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": body,
            "META-INF/manifest.xml": _MANIFEST.format(more=_LOCKED if locked else ""),
        }
    )


def zipped(members: Mapping[str, str]) -> bytes:
    """A zip archive; the same members make the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in members.items():
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(info, body)
    return out.getvalue()


def _row(cells: Sequence[Cell]) -> str:
    return f"<table:table-row>{''.join(map(_cell, cells))}</table:table-row>"


def _cell(cell: Cell) -> str:
    if cell is None or cell == "":
        return "<table:table-cell/>"
    if isinstance(cell, int | float):
        return (
            f'<table:table-cell office:value-type="float" office:value="{cell}">'
            f"<text:p>{cell}</text:p></table:table-cell>"
        )
    return (
        '<table:table-cell office:value-type="string" xmlns:calcext="urn:org:documentfoundation:names:'
        f'experimental:calc:xmlns:calcext:1.0"><text:p>{escape(cell)}</text:p></table:table-cell>'
    )


def xlsx(sheets: Mapping[str, Rows]) -> bytes:
    """An Excel workbook."""
    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def csv_text(rows: Rows, separator: str = ",") -> bytes:
    """A CSV file as a statistics service writes it."""

    def field(cell: Cell) -> str:
        text = "" if cell is None else str(cell)
        return f'"{text}"' if separator in text or '"' in text else text

    return "".join(separator.join(map(field, row)) + "\r\n" for row in rows).encode()
