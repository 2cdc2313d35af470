"""What a tagged PDF says, read through its structure tree as assistive software reads it."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pikepdf

_PAIRS = re.compile(rb"beginbfchar(.*?)endbfchar", re.DOTALL)
_RANGES = re.compile(rb"beginbfrange(.*?)endbfrange", re.DOTALL)
_HEX = re.compile(rb"<([0-9A-Fa-f]+)>")
_PAINTING = frozenset({"Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh"})


@dataclass(frozen=True, slots=True)
class Element:
    """One element of the structure tree."""

    kind: str
    """`H2`, `TD`."""
    node: Any
    text: str
    """Its own words and those of everything in it."""
    inside: tuple[str, ...]
    """The kinds of the elements around it, outermost first."""


class TaggedText:
    """The words of a PDF by the structure tree."""

    def __init__(self, document: pikepdf.Pdf) -> None:
        self.document = document
        self.untagged: list[str] = []
        """What is painted on a page and is neither tagged nor an artifact."""
        self._words: dict[tuple[int, int], dict[int, str]] = {}
        self._fonts: dict[tuple[int, int], Mapping[int, str]] = {}
        for number, page in enumerate(document.pages, start=1):
            self._words[page.obj.objgen] = self._read_page(page, number)

    def elements(self) -> list[Element]:
        """Every element, in the order in which it is read."""
        found: list[Element] = []
        self._read(self.document.Root.StructTreeRoot.K, (), (0, 0), found)
        return found

    def text_without(self, kinds: Collection[str]) -> str:
        """All words in the order in which they are read, without those in elements of some kinds."""
        return self._read(self.document.Root.StructTreeRoot.K, (), (0, 0), [], kinds)

    def _read(
        self,
        node: Any,  # noqa: ANN401 - pikepdf's objects have no narrower type
        inside: tuple[str, ...],
        page: tuple[int, int],
        found: list[Element],
        left_out: Collection[str] = (),
    ) -> str:
        """Note the elements below a node and return its words."""
        if isinstance(node, int):
            return self._words.get(page, {}).get(node, "")
        if isinstance(node, pikepdf.Array):
            return "".join(self._read(one, inside, page, found, left_out) for one in node)
        here = node.Pg.objgen if "/Pg" in node else page
        if "/MCID" in node:
            return self._words.get(here, {}).get(int(node.MCID), "")
        if "/S" not in node:
            return ""
        kind, place = str(node.S).removeprefix("/"), len(found)
        if kind in left_out:
            return ""
        found.append(Element(kind, node, "", inside))
        text = self._read(node.K, (*inside, kind), here, found, left_out) if "/K" in node else ""
        found[place] = Element(kind, node, text, inside)
        return text

    def _read_page(self, page: pikepdf.Page, number: int) -> dict[int, str]:
        words: dict[int, str] = {}
        open_marks: list[tuple[str, int | None, bool]] = []
        font: Mapping[int, str] = {}
        for one in pikepdf.parse_content_stream(page):
            operands: Any = one.operands
            name = str(one.operator)
            if name in ("BDC", "BMC"):
                about: Any = operands[1] if name == "BDC" else {}
                about = about if isinstance(about, pikepdf.Dictionary) else {}
                mark = int(about["/MCID"]) if "/MCID" in about else _mark_of(open_marks)
                if "/ActualText" in about and mark is not None:
                    words[mark] = words.get(mark, "") + str(about["/ActualText"])
                said = "/ActualText" in about or any(each[2] for each in open_marks)
                open_marks.append((str(operands[0]), mark, said))
            elif name == "EMC":
                open_marks.pop()
            elif name == "Tf":
                font = self._font(page.Resources.Font[str(operands[0])])
            elif name in _PAINTING:
                if not open_marks:
                    self.untagged.append(f"page {number}: {name}")
                elif name in ("Tj", "TJ"):
                    mark, said = open_marks[-1][1], open_marks[-1][2]
                    if mark is not None and not said:
                        words[mark] = words.get(mark, "") + _shown(operands[0], font)
        return words

    def _font(self, font: Any) -> Mapping[int, str]:  # noqa: ANN401
        if font.objgen not in self._fonts:
            self._fonts[font.objgen] = read_unicode(font.ToUnicode.read_bytes())
        return self._fonts[font.objgen]


def read_unicode(table: bytes) -> dict[int, str]:
    """What each glyph of a font stands for, from its `ToUnicode` table."""
    found: dict[int, str] = {}
    for part in _PAIRS.findall(table):
        cells = [bytes.fromhex(one.decode()) for one in _HEX.findall(part)]
        for glyph, text in zip(cells[::2], cells[1::2], strict=True):
            found[int.from_bytes(glyph)] = text.decode("utf-16-be")
    for part in _RANGES.findall(table):
        cells = [bytes.fromhex(one.decode()) for one in _HEX.findall(part)]
        for first, last, text in zip(cells[::3], cells[1::3], cells[2::3], strict=True):
            start = int.from_bytes(text)
            for step in range(int.from_bytes(last) - int.from_bytes(first) + 1):
                found[int.from_bytes(first) + step] = (start + step).to_bytes(len(text)).decode("utf-16-be")
    return found


def letters(text: str) -> str:
    """Letters and digits only: lines break anywhere."""
    return "".join(sign for sign in text if sign.isalnum())


def _mark_of(open_marks: Sequence[tuple[str, int | None, bool]]) -> int | None:
    return open_marks[-1][1] if open_marks else None


def _shown(operand: Any, font: Mapping[int, str]) -> str:  # noqa: ANN401
    parts = operand if isinstance(operand, pikepdf.Array) else [operand]
    raw = b"".join(bytes(part) for part in parts if isinstance(part, pikepdf.String))
    return "".join(font.get(int.from_bytes(raw[n : n + 2]), "") for n in range(0, len(raw), 2))
