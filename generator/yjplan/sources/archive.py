"""Looking into the archive of a workbook before any parser sees it: locked, damaged or a bomb.

An ODS or XLSX file is a zip archive of XML. A few kilobytes can unfold to gigabytes: by the archive itself,
by entities in the XML, or by cells that are said to be repeated. So all three are measured first.
"""

import re
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from yjplan.problems import Place, Problem, problem
from yjplan.sources.extent import ods_cells, xlsx_cells

MOST_BYTES = 400_000_000
"""What a workbook may unfold to. A table of 100,000 rows unfolds to about 100 million bytes."""
MOST_CELLS = 8_000_000
"""Cells of all sheets together, empty ones between others included."""
_MOST_MEMBERS = 3_000
_SUSPICIOUS = 20_000_000
_STEEPEST = 250
"""Above `_SUSPICIOUS` bytes, no honest table is packed tighter than 1 to this."""
_CHUNK = 1 << 20
_ODS, _SHEETS = "content.xml", "xl/worksheets/"
"""Where the cells are."""
_TOO_LARGE = "Save the sheet that is wanted by itself, without empty rows and columns, and import that."


def check_archive(data: bytes, file: str) -> list[Problem]:
    """What keeps a zip archive from being read as a workbook; empty when it may be read."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return _check(archive, len(data), file)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError, RuntimeError):
        return [damaged(file)]


def damaged(file: str) -> Problem:
    """The problem of a workbook that ends early or is not whole."""
    message = "This workbook is damaged or was cut off: it cannot be read to its end."
    return problem("workbook-damaged", Place(file), message, "Download or save the file again.")


def locked(file: str) -> Problem:
    """The problem of a workbook that asks for a password."""
    message = "This workbook is protected with a password and cannot be read."
    hint = "Open it with its password, save it without one, and import that copy."
    return problem("workbook-locked", Place(file), message, hint)


def too_large(file: str, what: str) -> Problem:
    """The problem of a file that unfolds to more than a table can be."""
    return problem("workbook-too-large", Place(file), what, _TOO_LARGE)


def _check(archive: zipfile.ZipFile, packed: int, file: str) -> list[Problem]:
    members = archive.infolist()
    names = {member.filename for member in members}
    if "encrypted-package" in names or any(member.flag_bits & 1 for member in members):
        return [locked(file)]
    declared = sum(member.file_size for member in members)
    if len(members) > _MOST_MEMBERS or _is_bomb(declared, packed):
        return [too_large(file, f"This workbook says that it unfolds to {declared:,} bytes.")]
    if not names & {_ODS, "xl/workbook.xml"}:
        message = "This is an archive, but no workbook is in it."
        hint = "Unpack it and import the files that are inside; save XLSB files as XLSX."
        return [problem("not-a-workbook", Place(file), message, hint)]
    return _unfold(archive, packed, file)


def _unfold(archive: zipfile.ZipFile, packed: int, file: str) -> list[Problem]:
    """Unpack member by member, counting, and look into each."""
    unfolded = cells = 0
    for member in archive.infolist():
        member.file_size = MOST_BYTES + 1  # read on past what it says of itself, and count
        parts = []
        for part in _parts(archive, member):
            unfolded += len(part)
            if _is_bomb(unfolded, packed):
                return [too_large(file, f"This workbook unfolds to more than {unfolded:,} bytes.")]
            parts.append(part)
        body = b"".join(parts)
        if found := _look_inside(member.filename, body, file):
            return [found]
        cells += _cells_of(member.filename, body)
        if cells > MOST_CELLS:
            return [too_large(file, f"The sheets of this workbook have {cells:,} cells.")]
    return []


def _cells_of(name: str, body: bytes) -> int:
    if name.startswith(_SHEETS):
        return xlsx_cells(body)
    return ods_cells(body) if name == _ODS else 0


def _is_bomb(unfolded: int, packed: int) -> bool:
    return unfolded > MOST_BYTES or (unfolded > _SUSPICIOUS and unfolded > packed * _STEEPEST)


def _parts(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[bytes]:
    with archive.open(member) as stream:
        while part := stream.read(_CHUNK):
            yield part


_ROOT = re.compile(rb"<([A-Za-z][\w:.-]*)")
_ENTITIES = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)


def _is_closed(body: bytes) -> bool:
    """True when the XML closes what it opened first: a parser may read half a table without a word."""
    root = _ROOT.search(body)
    end = body[-200:].rstrip()
    return root is not None and (end.endswith(b"</" + root[1] + b">") or (b">" not in body[root.end() : -2]))


def _look_inside(name: str, body: bytes, file: str) -> Problem | None:
    if name == "META-INF/manifest.xml" and b"encryption-data" in body:
        return locked(file)
    if not name.endswith((".xml", ".rels")):
        return None
    if _ENTITIES.search(body[:4096]):
        message = "The XML in this workbook defines entities, which no spreadsheet program writes."
        return problem("not-a-workbook", Place(file), message, "Save it anew with a spreadsheet program.")
    whole = not name.startswith((_SHEETS, _ODS)) or _is_closed(body)
    return None if whole else damaged(file)
