"""Several finished pages as parts of one: no id twice, and links between them as leaps on the same page."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape, unescape
from posixpath import join, normpath, relpath

from yjplan.pages.page import Heading, Html, Page

_GONE = re.compile(
    r"<(script|button|form|noscript)\b.*?</\1>"
    r'|<div class="yj-chart__interactive"[^>]*></div>'
    r'|<p class="(?:yj-downloads|yj-chart__keys|yj-chart__message)".*?</p>',
    re.DOTALL,
)
"""What works on a page of its own only: buttons, filters, figures of interactive charts, files of tables."""
_TAG = re.compile(r"""<[a-zA-Z](?:[^"'>]|"[^"]*"|'[^']*')*>""")
"""A tag that begins an element: what looks like an attribute elsewhere is text."""
_REFERENCE = re.compile(
    r' (?P<name>id|for|headers|aria-[a-z]+)="(?P<ids>[^"]*)"'
    r'| (?P<link>(?:xlink:)?href|src)="(?P<target>[^"]*)"'
    r'|(?P<gone> data-(?:f-[a-z-]+|open)="[^"]*")'
    r"""|(?P<value>"[^"]*"|'[^']*')"""
)
"""In a tag, an attribute that becomes another one or, as the filters', goes; else any attribute's value."""
_DRAWN = re.compile(r"url\(#([^)]+)\)")
_OF_IDS = ("id", "for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-details")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
_LEAST = 6
"""The lowest level that HTML has for a heading."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """One page's content on the page that gathers."""

    path: str
    """Of the page it comes from, below the plan: `resources-and-services`; also its address here."""
    title: str
    html: str


def gather_pages(pages: Sequence[Page], *, into: str) -> tuple[Gathered, ...]:
    """The content of finished pages, headings a level down, for the page at `into` below the same project.

    Ids carry the page's path: `staffing` on `resources` becomes `resources.staffing`.
    """
    bare = {page.path: _body(page) for page in pages}
    ids = {path: frozenset(_ids(html)) for path, html in bare.items()}
    return tuple(
        Gathered(page.path, page.nav or page.title, _Readdressed(page.path, into, ids).html(bare[page.path]))
        for page in pages
    )


def _body(page: Page) -> str:
    """The page's content without what has no place among others."""
    out = []
    for part in page.parts:
        if isinstance(part, Heading):
            level = min(part.level + 1, _LEAST)
            words = escape(unescape(part.text), quote=False)
            language = f' lang="{part.language}"' if part.language else ""
            out.append(f'<h{level} id="{part.anchor}"{language}>{words}</h{level}>\n')
        elif isinstance(part, Html):
            out.append(_GONE.sub("", part.html))
        else:
            message = f"{part.template} is gathered before it is filled"
            raise TypeError(message)
    return "".join(out)


def _ids(html: str) -> Iterator[str]:
    for tag in _TAG.findall(html):
        yield from (found["ids"] for found in _REFERENCE.finditer(tag) if found["name"] == "id")


@dataclass(frozen=True, slots=True)
class _Readdressed:
    """Ids and links of one page, as the gathering page needs them."""

    path: str
    into: str
    ids: Mapping[str, frozenset[str]]
    """The ids of every gathered page, by its path."""

    def html(self, html: str) -> str:
        """The HTML with every id and every link made anew."""
        return _TAG.sub(lambda tag: _REFERENCE.sub(self._made, tag[0]), html)

    def _made(self, found: re.Match[str]) -> str:
        if found["gone"]:
            return ""
        if found["value"]:
            return _DRAWN.sub(lambda drawn: f"url(#{self._id(drawn[1])})", found[0])
        if found["link"]:
            return f' {found["link"]}="{self._address(found["target"])}"'
        if found["name"] not in _OF_IDS:
            return found[0]
        return f' {found["name"]}="{" ".join(map(self._id, found["ids"].split()))}"'

    def _id(self, own: str) -> str:
        return f"{self.path}.{own}"

    def _address(self, target: str) -> str:
        if _SCHEME.match(target):
            return target
        file, mark, anchor = target.partition("#")
        place = normpath(join(self.path, file)) if file else self.path
        if place in self.ids and not anchor:
            return f"#{place}"
        if place in self.ids and unescape(anchor) in self.ids[place]:
            return f"#{place}.{anchor}"
        way = relpath(place, self.into)
        return f"{way}{'/' if not file or file.endswith('/') else ''}{mark}{anchor}"
