"""A Frictionless data package: the tables with their columns, for R, Python and data catalogues.

"Data Package", "Tabular Data Resource" and "Table Schema", version 1 of each (specs.frictionlessdata.io).
"""

from typing import Any

from yjplan.languages import Language, say, spoken
from yjplan.pages.open_data.licence import LICENCE
from yjplan.pages.open_data.package import Package, marks_said, missing_in
from yjplan.pages.open_data.tidy import DataType, TidyColumn, TidyTable

FILE = "datapackage.json"
_TYPES = {DataType.DECIMAL: "number"}


def datapackage_of(package: Package) -> dict[str, Any]:
    """One resource for each CSV file."""
    sources = [{"title": s.title, **({"path": s.address} if s.address else {})} for s in package.sources]
    return {
        "profile": "tabular-data-package",
        "name": package.name.replace("/", "-").lower(),
        "title": package.title,
        "description": f"{package.description} {marks_said()}",
        **({"homepage": package.address} if package.address else {}),
        **({} if spoken() is Language.ENGLISH else {"languages": [str(spoken())]}),
        "licenses": [{"name": LICENCE.id, "path": LICENCE.address, "title": LICENCE.title}],
        "contributors": [{"title": package.publisher, "role": "publisher"}],
        **({"sources": sources} if sources else {}),
        "resources": [_resource(file, table) for file, table in package.tables],
    }


def _resource(file: str, table: TidyTable) -> dict[str, Any]:
    said = " ".join(
        [*table.notes, *([say("Source: {source}.", source=table.source)] if table.source else [])]
    )
    return {
        "profile": "tabular-data-resource",
        "name": file.removesuffix(".csv").lower(),
        "path": file,
        "title": table.title,
        **({"description": said} if said else {}),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\n", "quoteChar": '"', "doubleQuote": True},
        "schema": {
            "fields": [_field(column) for column in table.columns],
            "missingValues": list(missing_in(table)),
        },
    }


def _field(column: TidyColumn) -> dict[str, Any]:
    said = " ".join(
        filter(None, (column.about, say("Unit: {unit}.", unit=column.unit) if column.unit else ""))
    )
    return {
        "name": column.heading,
        "type": _TYPES.get(column.type, str(column.type)),
        **({"description": said} if said else {}),
    }
