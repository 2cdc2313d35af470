"""How long the import of a large published file takes: a Children_Table of 100,000 rows."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from bench.measure import measure

if TYPE_CHECKING:
    from bench.run import Row as BenchRow

ROOT = Path(__file__).resolve().parents[1]
ROWS = 100_000
_YEARS = [f"{year}-{(year + 1) % 100:02}" for year in range(2013, 2025)]
_HEAD = (
    *("Financial_Year", "YJS", "Wales or English region", "PCC", "England_Wales"),
    *("Age_Group", "Ethnicity_Group", "Sex", "Number_Children"),
)
_NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
)
_AUTHORITY = """\
id: derbyshire
name: Derbyshire
service-name: Derbyshire Youth Justice Service
nation: England
region: east-midlands
councils:
  - {id: derbyshire-county, name: Derbyshire County Council, code: E10000007}
"""


def rows(folder: Path, *, runs: int) -> list[BenchRow]:
    """One row: the command, from start to the files written. `folder` is empty and may be filled."""
    from bench.run import Row

    (folder / "content" / "derbyshire").mkdir(parents=True)
    (folder / "content" / "derbyshire" / "authority.yml").write_text(_AUTHORITY, encoding="utf-8")
    table = folder / "Children_Table.ods"
    _write_table(table)
    program = Path(sys.executable).with_name("yjplan")
    command: list[str | Path] = [
        *(program, "data", "import", table, "--authority", "derbyshire", "--released", "January 2026"),
        *("--yes", "--content", folder / "content"),
    ]
    comparators = folder / "content" / "comparators"

    def forget() -> None:
        for path in comparators.glob("*"):
            path.unlink()

    measured = measure(command, folder=ROOT, runs=runs, before=forget)
    size = table.stat().st_size / 1e6
    return [Row(f"import of an ODS table of {ROWS:,} rows ({size:.1f} MB)", measured, "10 s")]


def _write_table(path: Path) -> None:
    """Every service in every year, age, ethnicity and sex, until there are as many rows as wanted."""
    from yjplan.packs.geography import read_geography
    from yjplan.packs.reader import read_packs

    areas = read_packs().areas
    places = [
        (service.name, areas[service.region].name, service.police_area, service.nation)
        for service in read_geography().services.values()
    ]
    made = (
        (year, name, region, police, nation, age, ethnicity, sex, (n * 7 + len(name)) % 60)
        for n, (year, age, ethnicity, sex) in enumerate(
            (year, age, ethnicity, sex)
            for year in _YEARS
            for age in ("10-14", "15", "16", "17")
            for ethnicity in ("White", "Mixed", "Asian", "Black", "Other", "Unknown")
            for sex in ("Male", "Female", "Unknown")
        )
        for name, region, police, nation in places
    )
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", ZIP_STORED)
        with archive.open("content.xml", "w", force_zip64=True) as out:
            out.write(
                f'<?xml version="1.0"?><office:document-content {_NAMES}><office:body><office:spreadsheet>'
                '<table:table table:name="Data">'.encode()
            )
            out.write(_xml(_HEAD))
            for _, row in zip(range(ROWS), made, strict=False):
                out.write(_xml(row))
            out.write(
                b'<table:table-row table:number-rows-repeated="900000">'
                b'<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
                b"</table:table></office:spreadsheet></office:body></office:document-content>"
            )
        archive.writestr("META-INF/manifest.xml", "<manifest/>")


def _xml(cells: tuple[object, ...]) -> bytes:
    made = "".join(
        f'<table:table-cell office:value-type="float" office:value="{cell}"><text:p>{cell}</text:p>'
        "</table:table-cell>"
        if isinstance(cell, int)
        else f'<table:table-cell office:value-type="string"><text:p>{escape(str(cell))}</text:p>'
        "</table:table-cell>"
        for cell in cells
    )
    return f"<table:table-row>{made}</table:table-row>".encode()
