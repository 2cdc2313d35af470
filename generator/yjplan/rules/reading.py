"""Every passage of a plan: running text, titles and summaries, and the words in files of data."""

import re
from collections.abc import Iterator

from markdown_it.token import Token

from yjplan.plan.plan import Plan, Section
from yjplan.problems import Place
from yjplan.rules.passage import Passage, Where, lines_between, lines_from
from yjplan.sources.nodes import Listing, Mapping, Node, Scalar, path_text

_LINK = re.compile(r"(!?\[)([^\[\]]*)(\]\([^)\s]{0,1000}\))")
_SILENT = re.compile(
    r"""\{[a-z-]+\}`[^`]*`      # a role: it prints words of its own
    |\*+|(?<!\w)_(?=[^\W_])|(?<=[^\W_])_(?!\w)|`+
    """,
    re.VERBOSE,
)


def read_passages(plan: Plan) -> tuple[Passage, ...]:
    """All passages in the order of the files; files of data after the sections that name them."""
    found: list[Passage] = []
    kinds = {d.argument: (d.kind, s.slug) for s in plan.sections for d in s.document.directives if d.argument}
    for section in plan.sections:
        found += _of_section(plan, section)
    for file, node in plan.raw.nodes.items():
        kind, slug = kinds.get(file, ("", ""))
        lines = plan.raw.texts.get(f"{plan.name}/{file}", "").splitlines()
        found += [
            Passage(words, place, Where.FIELD, slug, kind, path, lines_from(lines, place.line))
            for path, words, place in _words(node, ())
        ]
    for file, table in plan.raw.tables.items():
        kind, slug = kinds.get(file, ("", ""))
        for record in table.records():
            found += [
                Passage(cell.text, cell.place, Where.FIELD, slug, kind, name)
                for name, cell in record.items()
                if cell.text.strip()
            ]
    return tuple(found)


def _of_section(plan: Plan, section: Section) -> Iterator[Passage]:
    file = plan.raw.place(section.file).file
    lines = plan.raw.texts.get(f"{plan.name}/{section.file}", "").splitlines()
    front = section.document.front
    for name, where in (("title", Where.TITLE), ("summary", Where.SUMMARY)):
        node = front.get(name) if isinstance(front, Mapping) else None
        if isinstance(node, Scalar) and not node.empty:
            yield Passage(node.text, node.place, where, section.slug, path=name)
    offset = _first_line(lines)
    open_tags: list[str] = []
    for token in section.document.tokens:
        if token.nesting == 1:
            open_tags.append(token.type)
        elif token.nesting == -1 and open_tags:
            open_tags.pop()
        elif token.type == "inline" and token.map:
            start, end = (n + offset for n in token.map)
            where = _where(open_tags)
            within = lines_between(lines, start, end)
            place = Place(file, start, _column(within, token))
            yield Passage(words_only(token.content), place, where, section.slug, lines=within)
        elif token.type == "colon_fence" and "item" in token.meta:
            directive = section.document.directives[token.meta["item"]]
            for key, (words, place) in directive.options.items():
                yield Passage(words, place, Where.FIELD, section.slug, directive.kind, key)


def words_only(text: str) -> str:
    """The text with everything that prints no words blanked, sign for sign."""
    text = _LINK.sub(lambda found: " " * len(found[1]) + found[2] + " " * len(found[3]), text)
    return _SILENT.sub(lambda found: " " * len(found[0]), text)


def _first_line(lines: list[str]) -> int:
    """The line on which the text below the front matter starts, counted from 1."""
    if not lines or lines[0].strip() != "---":
        return 1
    closing = (n for n, line in enumerate(lines[1:], 2) if line.strip() == "---")
    return next(closing, 0) + 1


def _column(within: tuple[str, ...], token: Token) -> int:
    first = token.content.split("\n")[0].strip()
    return within[0].find(first) + 1 if within and first in within[0] else 1


def _where(open_tags: list[str]) -> Where:
    if "heading_open" in open_tags:
        return Where.HEADING
    if "blockquote_open" in open_tags:
        return Where.QUOTATION
    return Where.ITEM if "list_item_open" in open_tags else Where.PARAGRAPH


def _words(node: Node, path: tuple[str | int, ...]) -> Iterator[tuple[str, str, Place]]:
    """Every value that is written in a file of data, with its path."""
    if isinstance(node, Scalar):
        if not node.empty and node.text.strip():
            yield path_text(path), node.text, node.place.inside(path_text(path))
    elif isinstance(node, Listing):
        for n, item in enumerate(node.items):
            yield from _words(item, (*path, n))
    else:
        for key, _, inner in node.entries:
            if key != "accept":
                yield from _words(inner, (*path, key))
