"""HTML to PDF by Chromium, from files on this machine and nothing else."""

from __future__ import annotations

import mimetypes
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from yjplan.publish.paper.page_numbers import find_page_numbers, of_places

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Route

NOWHERE = "https://plan.invalid/"
"""Where a page seems to stand whose address is not known."""
_SHEET_WIDTH = 794
"""Of an A4 sheet in CSS pixels."""
_TEXT_WIDTH = 672
"""Of the sheet between its margins (178 mm); `print.css` sets them."""
_LONGEST_MS = 120_000
_FIT = """(text) => {
  const root = document.documentElement;
  root.style.width = `${text}px`;
  const width = root.getBoundingClientRect().left + text;
  for (const box of document.querySelectorAll("table, pre, img, svg")) {
    const end = box.getBoundingClientRect().right;
    if (!box.checkVisibility() || end <= width + 0.5) continue;
    const start = box.getBoundingClientRect().left;
    box.style.zoom = Math.max(0.2, (width - start) / (end - start) * 0.99);
  }
  root.style.removeProperty("width");
}"""
"""What is wider than the sheet, after every rule of the style sheet, is made smaller and never cut."""
_PLACES = """() => [...document.querySelectorAll("[data-page-of]")].map(box => box.dataset.pageOf)"""
_NUMBER = """(numbers) => {
  for (const box of document.querySelectorAll("[data-page-of]"))
    box.textContent = numbers[box.dataset.pageOf] ?? "-";
}"""
"""Numbers of pages, where the contents have a place for them; one that is empty would get other tags."""
_MOST_PRINTS = 3
"""A number has its room before it is known, so that the second print has the pages of the first."""


def print_pdf(
    html: str,
    *,
    place: str,
    site: str,
    folders: Mapping[str, Path],
    browser: Browser,
    numbers: Mapping[str, int] | None = None,
) -> bytes:
    """The PDF of a page, with tags and bookmarks, as Chromium writes it.

    `place` is the page's below the site (`riverton/2026-27/whole/`), `site` the site's address on the web, ''
    where that is not known. `folders` hold the files that it asks for, by the beginning of their place below
    the site. A request for anything else fails.

    `numbers` are the pages, by id, that the contents are thought to name. Where the PDF has others, it is
    printed again with its own.
    """
    base = site or NOWHERE
    context = browser.new_context(viewport={"width": _SHEET_WIDTH, "height": 1123})
    context.set_default_timeout(_LONGEST_MS)
    try:

        def answer(route: Route) -> None:
            _answer(route, base, {place: html}, folders)

        context.route("**/*", answer)
        page = context.new_page()
        page.emulate_media(media="print", color_scheme="light")
        page.goto(f"{base}{place}", wait_until="load")
        _fit(page)
        return _numbered(page, numbers or {})
    finally:
        context.close()


def _numbered(page: Page, numbers: Mapping[str, int]) -> bytes:
    """The PDF with the pages of the contents' entries, printed again until the numbers are its own."""
    places = page.evaluate(_PLACES)
    named = of_places(numbers, places)
    pdf = b""
    for _ in range(_MOST_PRINTS):
        page.evaluate(_NUMBER, named)
        pdf = page.pdf(prefer_css_page_size=True, print_background=True, tagged=True, outline=True)
        found = of_places(find_page_numbers(pdf), places) if places else {}
        if found == named:
            break
        named = found
    return pdf


def _fit(page: Page) -> None:
    page.evaluate("() => document.fonts.ready")
    page.evaluate(_FIT, _TEXT_WIDTH)


def _answer(route: Route, base: str, pages: Mapping[str, str], folders: Mapping[str, Path]) -> None:
    asked = route.request.url
    place = unquote(urlsplit(asked).path[len(urlsplit(base).path) :]) if asked.startswith(base) else ""
    if place in pages:
        route.fulfill(body=pages[place], content_type="text/html; charset=utf-8")
        return
    for start, folder in folders.items():
        path = folder / place.removeprefix(start)
        if place.startswith(start) and path.is_file():
            kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
            route.fulfill(body=path.read_bytes(), content_type=kind)
            return
    route.abort()
