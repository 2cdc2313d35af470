"""The elements of an HTML page, read without a browser."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
)


@dataclass
class Element:
    """One element with its attributes and its place in the page."""

    tag: str
    attributes: Mapping[str, str]
    line: int
    parents: tuple["Element", ...] = field(repr=False)
    """Those it stands in, outermost first."""

    def __str__(self) -> str:
        """For messages: `a.yj-term (line 12)`."""
        css_class = self.attributes.get("class", "").split(" ")[0]
        return f"{self.tag}{'.' if css_class else ''}{css_class} (line {self.line})"

    def is_in(self, *tags: str) -> bool:
        """Whether it stands inside one of these elements."""
        return any(parent.tag in tags for parent in self.parents)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self.faults: list[str] = []
        self._open: list[Element] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_startendtag(tag, attrs)
        if tag not in _VOID:
            self._open.append(self.elements[-1])

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self.elements.append(Element(tag, attributes, self.getpos()[0], tuple(self._open)))

    def handle_endtag(self, tag: str) -> None:
        if self._open and self._open[-1].tag == tag:
            self._open.pop()
            return
        self.faults.append(f"line {self.getpos()[0]}: </{tag}> closes nothing")
        while any(each.tag == tag for each in self._open) and self._open.pop().tag != tag:
            pass


@dataclass(frozen=True)
class Markup:
    """One page."""

    elements: tuple[Element, ...]
    faults: tuple[str, ...]
    """End tags that close nothing, elements that are never closed."""

    @classmethod
    def of(cls, html: str) -> "Markup":
        """Read the page."""
        reader = _Reader()
        reader.feed(html)
        reader.close()
        left = (f"line {each.line}: <{each.tag}> is never closed" for each in reader._open)
        return cls(tuple(reader.elements), (*reader.faults, *left))

    def all(self, *tags: str) -> Iterator[Element]:
        """Every element with one of these tags, in order."""
        return (each for each in self.elements if each.tag in tags)

    def having(self, attribute: str) -> Iterator[Element]:
        """Every element with the attribute."""
        return (each for each in self.elements if attribute in each.attributes)

    def ids(self) -> list[str]:
        """In order, repeated ones repeated."""
        return [each.attributes["id"] for each in self.having("id")]
