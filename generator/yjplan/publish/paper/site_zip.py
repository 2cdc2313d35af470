"""A plan's pages in one file that opens without a network: links lead inside, to the web, or nowhere."""

import re
import zipfile
from collections.abc import Mapping
from html import escape, unescape
from io import BytesIO
from pathlib import Path
from posixpath import dirname, join, normpath, relpath
from urllib.parse import quote, unquote

ASSETS = "site-assets"
"""Where style sheets and scripts lie in the zip, beside the pages."""
_LIBRARY = "plotly"
"""The folder of the charts' library, which a script asks for and no page names."""
_TAG = re.compile(r"<(a|area|link|script|img|source)\b[^>]*>")
_ADDRESS = re.compile(r' (href|src)="([^"]*)"')
_IN_SHEET = re.compile(r"""url\(["']?([^"')#?]+)""")
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//|#", re.IGNORECASE)
_LEFT_OUT = re.compile(r"(.*\.(pdf|zip)|sitemap\.xml.*|objects\.inv|(.*/)?(search/.*|social-card\.png))")
"""Other ways to take the plan away, and what only a server has a use for."""
_SEARCH = re.compile(r'<form class="yj-search".*?</form>|(?<=<p class="yj-search__disk") hidden', re.DOTALL)
"""The search box, which leads to the site's search page, and what hides the words that say so."""
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip can tell: two builds give the same file."""


def compose_zip(printed: Path, *, place: str, assets: Path, address: str, stem: str) -> bytes:
    """The zip of a printed plan, its pages in all its languages and what they need, below the folder `stem`.

    `place` is the plan's below the site; `assets` the site's own. `address` is the site's on the web: links
    to its other pages lead there; where it is '', not known, they are text.
    """
    own = {
        path.relative_to(printed).as_posix(): path for path in sorted(printed.rglob("*")) if path.is_file()
    }
    files = {f"{place}/{name}": path for name, path in own.items() if not _LEFT_OUT.fullmatch(name)}
    pages = {name: path.read_text("utf-8") for name, path in files.items() if name.endswith(".html")}
    shared = _shared(pages, assets)
    inside = {name: f"{stem}/{name.removeprefix(f'{place}/')}" for name in files}
    inside |= {name: f"{stem}/{ASSETS}/{name.removeprefix('assets/')}" for name in shared}
    written = BytesIO()
    with zipfile.ZipFile(written, "w") as packed:
        for name, where in sorted(inside.items(), key=lambda pair: pair[1]):
            path = files.get(name) or shared[name]
            content = (
                _led(pages[name], name, inside, address).encode() if name in pages else path.read_bytes()
            )
            about = zipfile.ZipInfo(where, _LONG_AGO)
            about.create_system, about.external_attr = 3, 0o644 << 16  # as on Unix, wherever it is made
            packed.writestr(about, content, zipfile.ZIP_DEFLATED, 6)
    return written.getvalue()


def _shared(pages: Mapping[str, str], assets: Path) -> dict[str, Path]:
    """The site's own files that pages name, and those that style sheets and the charts ask for."""
    waiting = {
        place
        for name, html in pages.items()
        for found in _ADDRESS.finditer(html)
        if (place := _place(found[2], name)).startswith("assets/")
    }
    library = assets / _LIBRARY
    waiting |= {f"assets/{_LIBRARY}/{path.name}" for path in (library.iterdir() if library.is_dir() else ())}
    known: dict[str, Path] = {}
    while waiting:
        name = waiting.pop()
        path = assets / name.removeprefix("assets/")
        if name in known or not path.is_file():
            continue
        known[name] = path
        if path.suffix == ".css":
            named = _IN_SHEET.findall(path.read_text("utf-8"))
            waiting |= {_place(one, name) for one in named if not _ELSEWHERE.match(one)}
    return known


def _led(html: str, name: str, inside: Mapping[str, str], address: str) -> str:
    """A page with every address as it is in the zip, and without what needs the site."""

    def tag(found: re.Match[str]) -> str:
        lost = False

        def made(one: re.Match[str]) -> str:
            nonlocal lost
            target = _target(one[2], name, inside, address)
            lost = lost or target is None
            return f' {one[1]}="{target}"' if target is not None else ""

        kept = _ADDRESS.sub(made, found[0])
        return "" if lost and found[1] in ("link", "source") else kept

    return _TAG.sub(tag, _SEARCH.sub("", html))


def _target(target: str, name: str, inside: Mapping[str, str], address: str) -> str | None:
    """An address of a page as it is in the zip; None where there is nothing it could lead to."""
    if _ELSEWHERE.match(target) or not target:
        return target
    place, mark, anchor = _place(target, name), *target.partition("#")[1:]
    if place in inside:
        way = relpath(inside[place], dirname(inside[name]))
        return f"{quote(way)}{mark}{anchor}"
    return f"{address}{escape(quote(place.removesuffix('index.html')))}{mark}{anchor}" if address else None


def _place(target: str, name: str) -> str:
    """Where below the site an address leads, from the page of that name; a folder's is its first page."""
    file = unquote(unescape(target)).partition("#")[0].partition("?")[0]
    place = normpath(join(dirname(name), file)) if file else name
    is_folder = file.endswith(("/", "..", ".")) or not file
    if not is_folder or place == name:
        return place
    return "index.html" if place == "." else f"{place}/index.html"
