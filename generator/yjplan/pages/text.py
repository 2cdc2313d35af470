"""Authored Markdown to HTML: one dialect, every link made and checked here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import escape

from markdown_it.renderer import RendererHTML
from markdown_it.token import Token

from yjplan.pages.links import split_target
from yjplan.pages.page import Fill, Heading, Html, Part
from yjplan.pages.roles import Speech, say_role
from yjplan.plan.plan import Section
from yjplan.problems import Place, Problem
from yjplan.sources.document import Role
from yjplan.sources.markdown_text import parser


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the text of one section may reach."""

    speech: Speech
    links: Mapping[str, str]
    """Addresses relative to the plan's root, by what the author wrote: a section file or a picture."""
    blocks: Mapping[int, Fill] = field(default_factory=dict)
    """The section's blocks, by their number in the document."""


def text_parts(section: Section, around: Surroundings) -> tuple[Part, ...]:
    """The section's text as parts: HTML between headings, blocks in their places."""
    parts: list[Part] = []
    run: list[Token] = []
    document = section.document
    tokens = iter(document.tokens)
    for token in tokens:
        if token.type == "heading_open":
            _flush(run, around, parts)
            heading = document.headings[token.meta["item"]]
            parts.append(Heading(heading.level, heading.text, heading.anchor))
            while token.type != "heading_close":
                token = next(tokens)  # noqa: PLW2901 - the heading's own tokens are used up here
        elif token.type == "colon_fence":
            _flush(run, around, parts)
            if (fill := around.blocks.get(token.meta["item"])) is not None:
                parts.append(fill)
        else:
            run.append(token)
    _flush(run, around, parts)
    return tuple(parts)


def check_text(section: Section, speech: Speech) -> list[Problem]:
    """Roles that say nothing that the data or the glossary holds."""
    said = (say_role(role, speech) for role in section.document.roles)
    return [one for one in said if isinstance(one, Problem)]


def _flush(run: list[Token], around: Surroundings, parts: list[Part]) -> None:
    if run:
        html = _Renderer(around).render(run, parser().options, {})
        parts.append(Html(html))
        run.clear()


class _Renderer(RendererHTML):
    """markdown-it's renderer with our links, pictures and roles.

    A method named like a kind of token renders that kind; HTML never gets here.
    """

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self.around = around

    def myst_role(self, tokens: Sequence[Token], index: int, *_: object) -> str:
        """What a role says, with where it comes from as its title."""
        token = tokens[index]
        said = say_role(Role(token.meta["name"], token.content, _NOWHERE), self.around.speech)
        if isinstance(said, Problem):  # checked before anything is written
            raise TypeError(said.message)
        title, words = escape(said.title, quote=True), escape(said.words)
        kind = "yj-term" if said.kind == "term" else "yj-inline-figure"
        return f'<a class="{kind}" href="../{said.target}" title="{title}">{words}</a>'

    def link_open(self, tokens: Sequence[Token], index: int, *_: object) -> str:
        """A link with its address on the site."""
        target = str(tokens[index].attrGet("href") or "")
        return f'<a href="{escape(self._address(target), quote=True)}">'

    def image(self, tokens: Sequence[Token], index: int, *_: object) -> str:
        """A picture with its description."""
        token = tokens[index]
        address = escape(self._address(str(token.attrGet("src") or "")), quote=True)
        return f'<img src="{address}" alt="{escape(token.content, quote=True)}" loading="lazy">'

    def html_block(self, *_: object) -> str:
        """HTML is refused before anything is rendered."""
        raise TypeError("HTML in content")

    def html_inline(self, *_: object) -> str:
        """Refused likewise."""
        raise TypeError("HTML in content")

    def _address(self, target: str) -> str:
        file, _ = split_target(target)
        if not file or file not in self.around.links:
            return target
        _, mark, anchor = target.partition("#")
        return f"../{self.around.links[file]}{mark}{anchor}"


_NOWHERE = Place("")
