"""What the data page says of the files: what each is, how to load it, how to cite it."""

from yjplan.figures.marks import Mark
from yjplan.languages import say, to_say
from yjplan.pages.contexts import FileRow, OpenData, Row
from yjplan.pages.open_data.csvw import FILE as CSVW
from yjplan.pages.open_data.datapackage import FILE as DATAPACKAGE
from yjplan.pages.open_data.downloads import FOLDER, Download
from yjplan.pages.open_data.licence import LICENCE
from yjplan.pages.open_data.package import MISSING
from yjplan.pages.open_data.schema import Shape
from yjplan.pages.page import Fill

_ABOUT = {
    CSVW: to_say("What every column holds, its unit and the marks in it, as CSVW metadata."),
    DATAPACKAGE: to_say("The same as a Frictionless data package: all tables at once, for R and Python."),
}


def open_data(downloads: tuple[Download, ...], *, shape: Shape, levels: int, cite: str) -> Fill:
    """That part of a data page; the page lies `levels` folders below the site."""
    files = [(d.path.removeprefix(FOLDER), d) for d in downloads]
    rows = (FileRow(name, _about(name, d.title), size_words(d.content)) for name, d in files if not d.table)
    example = next((name for name, d in files if d.table), "")
    missing = ", ".join(f'"{mark}"' for mark in MISSING)
    schema = "../" * levels + shape.path
    context = OpenData(tuple(rows), schema, example, missing, cite, say(LICENCE.title), LICENCE.address)
    return Fill("pages/open-data", context)


def _about(name: str, title: str) -> str:
    if name in _ABOUT:
        return say(_ABOUT[name])
    return say("{title}: text, tables, sums and figures.", title=title)


def citation(publisher: str, title: str, published: str, address: str) -> str:
    """`Westmere Youth Justice Service, Youth Justice Plan 2026-27, published July 2026, https://…`."""
    parts = [publisher, title, say("published {day}", day=published) if published else "", address]
    return ", ".join(filter(None, parts))


def mark_rows() -> tuple[Row, ...]:
    """The shorthand and its meaning."""
    return tuple(Row(str(mark), mark.meaning) for mark in Mark)


def size_words(content: str) -> str:
    """`1.2 KB`."""
    size = len(content.encode())
    return say("{number} bytes", number=size) if size < 1000 else f"{size / 1000:.1f} KB"  # noqa: PLR2004 - a kilobyte
