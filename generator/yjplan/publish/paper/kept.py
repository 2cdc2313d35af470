"""PDFs of earlier runs: one that was made from the same page is not made again."""

import json
from dataclasses import dataclass
from pathlib import Path

from yjplan.publish.paper.page_numbers import find_page_numbers


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished PDF."""

    content: bytes
    sheets: int
    """How many pages it has."""


def read_kept(folder: Path, key: str, browser: str) -> Printed | None:
    """The PDF that was kept in a plan's folder under that key; None where there is none, or another.

    `browser` is the mark of the one that would print it now; '' where there is none, and any one's will do.
    """
    try:
        about = json.loads((folder / "about.json").read_text("utf-8"))
        content = (folder / "plan.pdf").read_bytes()
        is_of_browser = browser in ("", about["browser"])
        if is_of_browser and about["key"] == key and about["bytes"] == len(content):
            return Printed(content, int(about["sheets"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return None


def read_last_numbers(folder: Path) -> dict[str, int]:
    """The pages, by id, of the PDF that was kept last, whatever it was made from.

    Nothing where there is none.
    """
    from pikepdf import PdfError

    try:
        return find_page_numbers((folder / "plan.pdf").read_bytes())
    except (OSError, PdfError):
        return {}


def write_kept(folder: Path, key: str, browser: str, printed: Printed) -> None:
    """Keep a PDF in place of the one before. A run that dies in between leaves none."""
    folder.mkdir(parents=True, exist_ok=True)
    about = folder / "about.json"
    about.unlink(missing_ok=True)
    (folder / "plan.pdf").write_bytes(printed.content)
    notes = {"key": key, "browser": browser, "bytes": len(printed.content), "sheets": printed.sheets}
    about.write_text(json.dumps(notes), encoding="utf-8")
