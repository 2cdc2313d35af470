"""Pages and templates to the Markdown files of the staged project.

A staged page is a title, Markdown headings with their addresses, and finished HTML between them.
Templates write a heading as `<!--yj:heading LEVEL ANCHOR TEXT-->`.
"""

import json
import re
from dataclasses import dataclass, fields, replace
from html import escape
from typing import Any

from jinja2 import Environment

from yjplan.pages.page import Fill, Heading, Html, Page, Part

_HEADING = re.compile(r"<!--yj:heading (\d) (\S+) (.+?)-->")
_SPECIAL = re.compile(r"([\\`*_{}\[\]#])")


@dataclass(frozen=True, slots=True)
class Body:
    """Finished HTML between two headings."""

    anchor: str
    """Address of the heading above it; '' before the first one."""
    heading: str
    """The heading above it; the page's title before the first one."""
    html: str


@dataclass(frozen=True, slots=True)
class StagedPage:
    """One file of the staged project.

    The site builder sees headings only; each body is a place, `<div data-yj-body="2"></div>`, filled
    after it has run. Python-Markdown would otherwise read all the HTML, which takes most of its time.
    """

    file: str
    """Below `docs/`: `resources-and-services/index.md`."""
    nav: str
    content: str
    bodies: tuple[Body, ...]
    group: str = ""
    """The group of pages that it belongs to in the navigation; '' for none."""
    gathers: bool = False
    """True where it only gathers what other pages say: not in the navigation, and not found by a search."""

    @property
    def printed(self) -> str:
        """The page's file below the printed project."""
        return f"{self.file.removesuffix('.md')}.html"


def finish_page(page: Page, templates: Environment) -> Page:
    """The page with its templates filled: headings, and finished HTML between them."""
    parts: list[Part] = []
    for part in page.parts:
        if isinstance(part, Heading):
            parts.append(part)
            continue
        pieces = _HEADING.split(part.html if isinstance(part, Html) else fill(part, templates))
        parts.append(Html(pieces[0]))
        for level, anchor, text, rest in zip(*(pieces[n::4] for n in range(1, 5)), strict=True):
            parts += [Heading(int(level), text, anchor), Html(rest)]
    return replace(page, parts=tuple(parts))


def render_page(page: Page, templates: Environment) -> StagedPage:
    """The staged file of one page."""
    front = {"title": page.title, "description": page.description}
    if page.gathers:
        front["gathers"] = "yes"
    head = "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in front.items())
    writing = _Writing(page.title)
    for part in finish_page(page, templates).parts:
        if isinstance(part, Heading):
            writing.head(part.level, part.anchor, part.text, part.language)
        elif isinstance(part, Html):
            writing.run.append(part.html)
    writing.close()
    path = f"{page.path}/index.md" if page.path else "index.md"
    content = "\n".join([f"---\n{head}---\n\n# {_escaped(page.title)}\n", *writing.out])
    return StagedPage(path, page.nav or page.title, content, tuple(writing.bodies), page.group, page.gathers)


class _Writing:
    """A page while it is written."""

    def __init__(self, title: str) -> None:
        self.out: list[str] = []
        self.run: list[str] = []
        self.bodies: list[Body] = []
        self._above = ("", title)

    def head(self, level: int, anchor: str, text: str, language: str = "") -> None:
        """End the body above and begin a new heading."""
        self.close()
        self._above = (anchor, text)
        marked = f"#{anchor} lang={language}" if language else f"#{anchor}"
        self.out.append(f"\n{'#' * level} {_escaped(text)} {{{marked}}}\n")

    def close(self) -> None:
        """End a body; an empty one leaves a place only where its heading is worth finding."""
        html = "".join(self.run).strip()
        self.run.clear()
        if html:
            self.out.append(f'\n<div data-yj-body="{len(self.bodies)}"></div>\n')
            self.bodies.append(Body(*self._above, html))


def fill(part: Fill, templates: Environment) -> str:
    """A template filled with its context; every name it uses must be a field."""
    context: dict[str, Any] = {f.name: getattr(part.context, f.name) for f in fields(part.context)}
    return templates.get_template(f"{part.template}.html.jinja").render(context)


def _escaped(text: str) -> str:
    """Text that Markdown shows as it stands."""
    return _SPECIAL.sub(r"\\\1", escape(text, quote=False))
