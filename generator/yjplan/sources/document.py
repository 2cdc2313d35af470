"""What a Markdown file holds, each thing with its place."""

from dataclasses import dataclass

from markdown_it.token import Token

from yjplan.problems import Place
from yjplan.sources.nodes import Node


@dataclass(frozen=True, slots=True)
class Heading:
    """One heading below the page's title."""

    level: int
    text: str
    anchor: str
    """The id of its address: the part behind `#`."""
    place: Place


@dataclass(frozen=True, slots=True)
class Directive:
    """A block written as `:::{kind} argument`, options as `:key: value`, and perhaps a body."""

    kind: str
    argument: str
    """Mostly the file that holds the block's data; '' when there is none."""
    options: dict[str, tuple[str, Place]]
    body: str
    body_line: int
    """The line of the file on which the body starts."""
    place: Place


@dataclass(frozen=True, slots=True)
class Role:
    """Something in a sentence written as {name}`content`."""

    name: str
    content: str
    place: Place


@dataclass(frozen=True, slots=True)
class Link:
    """A link or a picture in the text."""

    target: str
    text: str
    place: Place
    picture: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """One Markdown file, parsed."""

    file: str
    front: Node | None
    """Front matter as YAML; None when there is none or it could not be read."""
    tokens: tuple[Token, ...]
    """markdown-it's tokens; `meta["item"]` of a heading or block is its index in the tuples below."""
    headings: tuple[Heading, ...]
    directives: tuple[Directive, ...]
    roles: tuple[Role, ...]
    links: tuple[Link, ...]
    words: int
    """Words of running text."""
