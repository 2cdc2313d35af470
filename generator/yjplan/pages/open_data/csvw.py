"""CSVW: what columns hold, for programs that read tables of the web.

"Metadata Vocabulary for Tabular Data" (W3C Recommendation, 17 December 2015). The file is called
`csv-metadata.json`, which is where programs look for it beside a CSV file.
"""

from typing import Any

from yjplan.languages import say, spoken
from yjplan.pages.open_data.licence import LICENCE
from yjplan.pages.open_data.package import MISSING, Package, marks_said, missing_in
from yjplan.pages.open_data.tidy import TidyColumn, TidyTable, names_of

FILE = "csv-metadata.json"


def csvw_of(package: Package) -> dict[str, Any]:
    """One group with a table for each CSV file."""
    said = {"dc:identifier": package.address} if package.address else {}
    sources = [{"dc:title": s.title, "dc:publisher": s.publisher, **_at(s.address)} for s in package.sources]
    return {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": str(spoken())}],
        "dc:title": package.title,
        "dc:description": f"{package.description} {marks_said()}",
        "dc:publisher": package.publisher,
        "dc:license": {"@id": LICENCE.address},
        **said,
        **({"dc:source": sources} if sources else {}),
        "null": list(MISSING),
        "tables": [_table(file, table) for file, table in package.tables],
    }


def _at(address: str) -> dict[str, str]:
    return {"dc:identifier": address} if address else {}


def _table(file: str, table: TidyTable) -> dict[str, Any]:
    names = names_of(table.columns)
    missing = missing_in(table)
    return {
        "url": file,
        "dc:title": table.title,
        **({"dc:source": table.source} if table.source else {}),
        **({"notes": list(table.notes)} if table.notes else {}),
        **({"null": list(missing)} if missing != MISSING else {}),
        "tableSchema": {
            "columns": [_column(name, column) for name, column in zip(names, table.columns, strict=True)]
        },
    }


def _column(name: str, column: TidyColumn) -> dict[str, Any]:
    said = " ".join(
        filter(None, (column.about, say("Unit: {unit}.", unit=column.unit) if column.unit else ""))
    )
    return {
        "name": name,
        "titles": column.heading,
        "datatype": str(column.type),
        **({"dc:description": said} if said else {}),
    }
