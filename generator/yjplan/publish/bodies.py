"""Finished HTML into the printed pages, and the search index from the same HTML."""

import json
import re
from collections.abc import Iterable
from html import escape
from pathlib import Path

from yjplan.pages.render import Body, StagedPage

_PLACE = re.compile(r'<div data-yj-body="(\d+)"></div>')
_SILENT = re.compile(r"<(script|svg|form|button|noscript)\b.*?</\1>", re.DOTALL)
_TAG = re.compile(r"<[^>]+>")


def put_bodies_in(printed: Path, pages: Iterable[StagedPage]) -> None:
    """Fill every place of the printed pages of a project."""
    for page in pages:
        path = printed / page.printed
        path.write_text(fill_places(path.read_text("utf-8"), page.bodies), encoding="utf-8", newline="\n")


def fill_places(html: str, bodies: tuple[Body, ...]) -> str:
    """One page with its bodies in their places."""
    return _PLACE.sub(lambda found: f'<div class="yj-body">\n{bodies[int(found[1])].html}\n</div>', html)


def write_search_index(printed: Path, pages: Iterable[StagedPage]) -> None:
    """Write the index that the search reads: one entry a heading, with the text below it."""
    path = printed / "search" / "search_index.json"
    settings = json.loads(path.read_text("utf-8"))["config"]
    entries = [entry for page in pages for entry in search_entries(page)]
    body = {"config": settings, "docs": entries}
    path.write_text(json.dumps(body, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def search_entries(page: StagedPage) -> list[dict[str, str]]:
    """What can be found on one page. Only what stands on the page is in it."""
    place = page.printed.removesuffix("index.html")
    return [
        {
            "location": f"{place}#{body.anchor}" if body.anchor else place,
            "title": escape(body.heading),
            "text": searchable(body.html),
        }
        for body in page.bodies
    ]


def searchable(html: str) -> str:
    """The words of a piece of HTML, without scripts, drawings and controls."""
    return " ".join(_TAG.sub(" ", _SILENT.sub(" ", html)).split())
