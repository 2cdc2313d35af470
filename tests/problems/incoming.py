"""Published files on the pages of problem codes: laid beside the content, and imported for Derbyshire."""

from pathlib import Path

from tests.intake.books import ods, ods_of
from yjplan.intake.release import Wish
from yjplan.problems import Problem
from yjplan.publish.importing import Options, propose
from yjplan.publish.settings import Settings

_AUTHORITY = """\
id: derbyshire
name: Derbyshire
service-name: Derbyshire Youth Justice Service
nation: England
region: east-midlands
police-area: Derbyshire
councils:
  - {id: derbyshire-county, name: Derbyshire County Council, code: E10000007}
"""
_UNSAID = ".unsaid"
"""A file that stands for: no release date is said."""


def lay_incoming(file: str, body: str, kind: str, released: str, content: Path) -> None:
    """Put a published file where `problems_of_import` finds it, and the authority into the content."""
    (content / "derbyshire").mkdir(exist_ok=True)
    (content / "derbyshire" / "authority.yml").write_text(_AUTHORITY, encoding="utf-8")
    folder = content.parent / "incoming"
    folder.mkdir(exist_ok=True)
    (folder / file).write_bytes(_bytes(body, kind))
    if released == "no":
        (folder / _UNSAID).touch()


def _bytes(body: str, kind: str) -> bytes:
    """The file itself: what stands in the fence, or a workbook with those rows."""
    rows = [line.split(",") for line in body.splitlines()]
    if kind == "ods":
        return ods({"Data": rows})
    if kind == "cut":
        return ods({"Data": rows})[:-40]
    if kind == "locked":
        return ods({"Data": rows}, locked=True)
    if kind == "bomb":
        return ods_of(" " * 60_000_000)
    assert not kind, f"a fence says as={kind}"
    return body.encode()


def problems_of_import(settings: Settings) -> tuple[Problem, ...]:
    """Everything that an import of the files laid there says; nothing where there are none."""
    folder = settings.content.parent / "incoming"
    files = sorted(path for path in folder.glob("*") if not path.name.startswith("."))
    if not files:
        return ()
    mapping = next((path for path in files if path.suffix == ".yml"), None)
    files = [path for path in files if path != mapping]
    wish = Wish(released="" if (folder / _UNSAID).exists() else "January 2026")
    return propose(settings, files, Options(("derbyshire",), wish, mapping=mapping)).report.problems
