"""Pages and templates to the Markdown files of the staged project.

A staged page is a title, Markdown headings with their addresses, and finished HTML between them.
Templates write a heading as `<!--yj:heading LEVEL ANCHOR TEXT-->`.
"""

import json
import re
from dataclasses import dataclass, fields
from typing import Any

from jinja2 import Environment

from yjplan.pages.page import Fill, Heading, Html, Page

_HEADING = re.compile(r"<!--yj:heading (\d) (\S+) (.+?)-->")
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#])")


@dataclass(frozen=True, slots=True)
class StagedPage:
    """One file of the staged project."""

    file: str
    """Below `docs/`: `resources-and-services/index.md`."""
    nav: str
    content: str


def render_page(page: Page, templates: Environment) -> StagedPage:
    """The staged file of one page."""
    front = {"title": page.title, "description": page.description}
    head = "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in front.items())
    out = [f"---\n{head}---\n\n# {_escaped(page.title)}\n"]
    run: list[str] = []
    for part in page.parts:
        if isinstance(part, Heading):
            _close(run, out)
            out.append(_heading(part.level, part.anchor, part.text))
        else:
            html = part.html if isinstance(part, Html) else fill(part, templates)
            pieces = _HEADING.split(html)
            run.append(pieces[0])
            for level, anchor, text, rest in zip(*(pieces[n::4] for n in range(1, 5)), strict=True):
                _close(run, out)
                out.append(_heading(int(level), anchor, text))
                run.append(rest)
    _close(run, out)
    path = f"{page.path}/index.md" if page.path else "index.md"
    return StagedPage(path, page.nav or page.title, "\n".join(out))


def fill(part: Fill, templates: Environment) -> str:
    """A template filled with its context; every name it uses must be a field."""
    context: dict[str, Any] = {f.name: getattr(part.context, f.name) for f in fields(part.context)}
    return templates.get_template(f"{part.template}.html.jinja").render(context)


def _heading(level: int, anchor: str, text: str) -> str:
    return f"\n{'#' * level} {_escaped(text)} {{#{anchor}}}\n"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


def _close(run: list[str], out: list[str]) -> None:
    html = "".join(run).strip()
    run.clear()
    if html:
        out.append(f'\n<div class="yj-body">\n{html}\n</div>\n')
