"""The documents of all pages of a site, kept between builds: only pages that changed are read again."""

import json
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from yjplan.languages import LANGUAGES
from yjplan.publish.record import digest_of, mark_of
from yjplan.publish.search.document import document_of
from yjplan.publish.search.page_words import read_page
from yjplan.publish.search.place import Place, place_of

_PAGE = "index.html"


class Seen(NamedTuple):
    """A page that was read."""

    mark: str
    """Its size and time: while they stand, it is not opened."""
    digest: str
    """Of what it says: a plan that is built anew writes many pages as they were."""


def write_documents(folder: Path, site: Path, places: Mapping[str, Place], tool: str) -> Path:
    """Bring the documents below `folder` up to the pages of a finished site; the folder that holds them.

    `tool` is the digest of the tool itself: another one reads every page anew.
    """
    documents, notes = folder / "documents", folder / "documents.json"
    key = digest_of([tool, repr(sorted(places.items()))])
    known = _read_notes(notes, key)
    notes.unlink(missing_ok=True)  # a run that is killed here leaves nothing that the next one believes
    if not known:
        shutil.rmtree(documents, ignore_errors=True)
    documents.mkdir(parents=True, exist_ok=True)
    found: dict[str, Seen] = {}
    for page in sorted(_pages(site)):
        mark, before = mark_of(site / page), known.get(page)
        if before and before.mark == mark:
            found[page] = before
            continue
        html = (site / page).read_text("utf-8")
        found[page] = Seen(mark, digest_of([html]))
        if not before or before.digest != found[page].digest:
            _write_document(documents / page, html, page, places)
    for page in known.keys() - found.keys():
        (documents / page).unlink(missing_ok=True)
    notes.write_text(json.dumps({"key": key, "pages": found}, indent=0), encoding="utf-8")
    return documents


def _pages(site: Path) -> Iterator[str]:
    """Pages that may be found, by their file below the site: no edition's own, no `latest/`."""
    for path in site.rglob(_PAGE):
        page = path.relative_to(site).as_posix()
        parts = page.split("/")
        if "latest" not in parts[:2] and not (parts[2:3] == ["editions"] and parts[3].isdigit()):
            yield page


def _write_document(path: Path, html: str, page: str, places: Mapping[str, Place]) -> None:
    path.unlink(missing_ok=True)
    words = read_page(html)
    if not words.is_found or words.language not in LANGUAGES:
        return
    address = page.removesuffix(_PAGE)
    place = place_of(address, places)
    below = address.removeprefix(f"{words.scope}/")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(document_of(words, place, below), encoding="utf-8", newline="\n")


def _read_notes(path: Path, key: str) -> dict[str, Seen]:
    """The pages that the documents were made from; none where something else changed."""
    try:
        body = json.loads(path.read_text("utf-8"))
        return (
            {str(p): Seen(*map(str, seen)) for p, seen in body["pages"].items()} if body["key"] == key else {}
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}
