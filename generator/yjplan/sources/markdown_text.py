"""Markdown read once, by markdown-it-py, with the place of everything that can be wrong.

CommonMark plus MyST's colon fences for blocks and roles for things in a sentence. HTML is parsed
only to be refused.
"""

import re
from collections.abc import Iterator
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.colon_fence import colon_fence_plugin
from mdit_py_plugins.myst_role import myst_role_plugin

from yjplan.problems import Place, Problem, problem
from yjplan.sources.document import Directive, Document, Heading, Link, Role
from yjplan.sources.near_misses import near_miss
from yjplan.sources.nodes import Node
from yjplan.sources.yaml_text import read_yaml

_INFO = re.compile(r"^\s*\{(?P<kind>[A-Za-z0-9_-]+)\}\s*(?P<argument>\S.*?)?\s*$")
_OPTION = re.compile(r"^:(?P<key>[A-Za-z0-9_-]+):\s*(?P<value>.*?)\s*$")
_FRONT = re.compile(r"\A---[ \t]*\r?\n(?P<yaml>.*?)^---[ \t]*\r?$\n?", re.DOTALL | re.MULTILINE)


@cache
def parser() -> MarkdownIt:
    """The one Markdown dialect of the project."""
    md = MarkdownIt("commonmark", {"html": True}).use(colon_fence_plugin).use(myst_role_plugin)
    md.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005  # refused with a problem instead
    return md


def slug_of(text: str) -> str:
    """The address form of a text: lower-case letters, digits and single hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower().replace("'", "").replace("’", "")).strip("-") or "section"


def read_markdown(text: str, file: str) -> tuple[Document, list[Problem]]:
    """Parse one section file; problems with its front matter, HTML, blocks and heading levels."""
    front, body, first_line, problems = _front_matter(text, file)
    walk = _Walk(file, body.splitlines(), first_line, problems)
    tokens = tuple(parser().parse(body))
    walk.visit(tokens)
    document = Document(
        file,
        front,
        tokens,
        tuple(walk.headings),
        tuple(walk.directives),
        tuple(walk.roles),
        tuple(walk.links),
        walk.words,
    )
    return document, problems


def _front_matter(text: str, file: str) -> tuple[Node | None, str, int, list[Problem]]:
    found = _FRONT.match(text)
    if not found:
        hint = "Start the file with '---', then 'title: …', then '---'."
        message = "This section has no front matter."
        return None, text, 1, [problem("missing-front-matter", Place(file, 1), message, hint)]
    node, problems = read_yaml(found["yaml"], file, first_line=2)
    return node, text[found.end() :], text[: found.end()].count("\n") + 1, problems


class _Walk:
    """Collects what stands in the tokens of one file."""

    def __init__(self, file: str, lines: list[str], first_line: int, problems: list[Problem]) -> None:
        self.file, self.lines, self.first_line, self.problems = file, lines, first_line, problems
        self.headings: list[Heading] = []
        self.directives: list[Directive] = []
        self.roles: list[Role] = []
        self.links: list[Link] = []
        self.words = 0
        self._anchors: dict[str, int] = {}
        """Each anchor with the number of the last heading that would have been called the same."""
        self._seen: dict[tuple[int, str], int] = {}

    def visit(self, tokens: tuple[Token, ...]) -> None:
        for n, token in enumerate(tokens):
            if token.type == "heading_open":
                self._heading(token, tokens[n + 1])
            elif token.type == "inline":
                self._inline(token)
            elif token.type == "colon_fence":
                self._block(token)
            elif token.type == "html_block":
                self._html(token.content, token.map)
            if miss := near_miss(token):
                place = self._place(token.map, miss.needle)
                self.problems.append(problem("not-a-block", place, miss.message, miss.hint))

    def _place(self, lines: list[int] | None, needle: str = "") -> Place:
        start, end = lines or [0, 1]
        if not needle:
            return Place(self.file, start + self.first_line)
        skip = self._seen.get((start, needle), 0)
        self._seen[start, needle] = skip + 1
        for number in range(start, min(end, len(self.lines))):
            column = -1
            while (column := self.lines[number].find(needle, column + 1)) >= 0:
                if not skip:
                    return Place(self.file, number + self.first_line, column + 1)
                skip -= 1
        return Place(self.file, start + self.first_line)

    def _heading(self, token: Token, inline: Token) -> None:
        text = "".join(c.content for c in inline.children or [] if c.type in ("text", "code_inline"))
        place = self._place(token.map)
        level, before = int(token.tag[1]), self.headings[-1].level if self.headings else 1
        if level == 1:
            message, hint = "A section has one title, in its front matter.", "Start this heading with '##'."
            self.problems.append(problem("heading-level", place, message, hint))
        elif level > before + 1:
            message = f"This heading has {level} signs; after one with {before} it may have {before + 1}."
            self.problems.append(
                problem("heading-level", place, message, f"Write '{'#' * (before + 1)} {text}'.")
            )
        if any(c.type == "myst_role" for c in inline.children or []):
            message = "A heading holds plain words only."
            hint = "Put the figure or term into the text below it."
            self.problems.append(problem("unknown-role", place, message, hint))
        anchor = base = slug_of(text)
        while anchor in self._anchors:
            self._anchors[base] += 1
            anchor = f"{base}-{self._anchors[base]}"
        self._anchors[anchor] = 1
        token.meta["item"] = len(self.headings)
        self.headings.append(Heading(level, text, anchor, place))

    def _inline(self, token: Token) -> None:
        children = token.children or []
        for n, child in enumerate(children):
            if child.type == "text":
                self.words += len(child.content.split())
            elif child.type == "myst_role":
                needle = f"{{{child.meta['name']}}}`{child.content}`"
                self.roles.append(Role(child.meta["name"], child.content, self._place(token.map, needle)))
            elif child.type == "html_inline":
                self._html(child.content, token.map)
            elif child.type == "image":
                target = str(child.attrGet("src") or "")
                self.links.append(
                    Link(target, child.content, self._place(token.map, f"]({target}"), picture=True)
                )
            elif child.type == "link_open":
                target = str(child.attrGet("href") or "")
                words = "".join(c.content for c in _until_close(children[n + 1 :]))
                self.links.append(Link(target, words, self._place(token.map, f"]({target}")))

    def _html(self, content: str, lines: list[int] | None) -> None:
        tag = content.strip().split("\n")[0][:40]
        hint = "Use Markdown, or a block. A '<' that is meant as a sign is written '\\<'."
        place = self._place(lines, tag)
        self.problems.append(problem("raw-html", place, f"Content may not hold HTML: '{tag}'.", hint))

    def _block(self, token: Token) -> None:
        place = self._place(token.map)
        info = _INFO.match(token.info)
        if not info:
            message = f"'{token.markup}{token.info}' does not say what kind of block it is."
            hint = "Write ':::{kind} file.yml', for example ':::{budget} budget.yml'."
            self.problems.append(problem("unknown-block", place, message, hint))
            return
        start, end = token.map or [0, 0]
        if end == start + 1 or not re.fullmatch(r"\s*:{3,}\s*", self.lines[end - 1]):
            message, hint = "This block is not closed.", "Put ':::' on a line of its own after it."
            self.problems.append(problem("block-not-closed", place, message, hint))
        options, body, first = self._options(token.content, start + 1)
        token.meta["item"] = len(self.directives)
        self.directives.append(
            Directive(info["kind"], info["argument"] or "", options, body, first + self.first_line, place)
        )

    def _options(self, content: str, line: int) -> tuple[dict[str, tuple[str, Place]], str, int]:
        options: dict[str, tuple[str, Place]] = {}
        rows = content.splitlines(keepends=True)
        while rows and (found := _OPTION.match(rows[0])):
            options[found["key"]] = (found["value"], Place(self.file, line + self.first_line, 1))
            rows, line = rows[1:], line + 1
        return options, "".join(rows), line


def _until_close(children: list[Token]) -> Iterator[Token]:
    for child in children:
        if child.type == "link_close":
            return
        yield child
