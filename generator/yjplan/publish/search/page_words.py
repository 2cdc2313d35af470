"""A printed page, read as a reader gets it: what it says, and where.

The index is made from printed pages and from nothing else, so that it cannot hold what no page shows.
"""

from dataclasses import dataclass
from html.parser import HTMLParser

from yjplan.languages import LANGUAGES, Language, speaking
from yjplan.publish.search.pieces import ROWS, Kind, PageWords, Piece
from yjplan.publish.search.rows import Row, place_of_row, words_of_row

_VOID = frozenset({"area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"})
_SILENT_TAGS = frozenset({"script", "style", "svg", "noscript", "form", "button", "template", "nav"})
_SILENT_CLASSES = frozenset({"headerlink", "yj-toc-inline", "yj-downloads"})
_INLINE = frozenset({"a", "abbr", "b", "cite", "code", "em", "i", "mark", "q", "small", "span", "strong"})
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_NAMES = frozenset({*_HEADINGS, "p", "figcaption", "caption", "dt"})
"""Elements that may hold the name of a place."""

Attributes = dict[str, str]


def read_page(html: str) -> PageWords:
    """What a printed page says; of a page that is kept out of the search, only what it says of itself."""
    reader = _Reader()
    article = html.find("<article")
    reader.feed(html[:article])
    if not reader.is_kept_out:  # the whole plan on one page is one, and larger than all others
        reader.feed(html[article:])
    reader.close()
    return reader.page


@dataclass(frozen=True, slots=True)
class _Block:
    """A captioned part of the page that is open."""

    depth: int
    anchor: str
    kind: str


class _Reader(HTMLParser):
    """Goes through a page once and gathers its pieces."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = PageWords()
        self._language = Language.ENGLISH
        self._in_article = False
        self.is_kept_out = False
        self._open: list[tuple[str, bool]] = []
        """Open elements of the article, each with whether nothing in it is read."""
        self._blocks: list[_Block] = []
        self._table = ""
        self._row: Row | None = None
        self._term = ""
        """Address of the term that is being read."""
        self._run: list[str] = []
        """Words since the last end of a paragraph, an entry or a cell."""
        self._naming: Piece | None = None
        """The piece whose name is being read."""
        self._heading: Piece | None = None
        """The heading that prose stands under."""
        self._now: Piece | None = None
        """The piece that words go to."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what opens."""
        at = {name: value or "" for name, value in attrs}
        if not self._in_article:
            self._note_surroundings(tag, at)
            return
        if tag in _VOID:
            self._end_run()
            return
        classes = set(at.get("class", "").split())
        is_silent = self._is_silent() or tag in _SILENT_TAGS or bool(classes & _SILENT_CLASSES)
        is_silent = is_silent or (tag == "span" and "yj-hidden" in classes)  # what a link or a button adds
        self._open.append((tag, is_silent))
        if is_silent:
            return
        if tag not in _INLINE:
            self._end_run()
        self._open_part(tag, at, classes)
        self._naming = self._piece_named_by(tag, at, classes) or self._naming

    def handle_endtag(self, tag: str) -> None:
        """Note what closes."""
        if not self._in_article or tag == "article":
            self._end_run()
            self._in_article = False
            return
        if tag not in (name for name, _ in self._open):
            return
        if tag not in _INLINE and not self._is_silent():
            self._end_run()
        while self._open.pop()[0] != tag:
            pass
        self._close_part(tag)

    def handle_data(self, data: str) -> None:
        """Words, where they are read."""
        if self._in_article and not self._is_silent():
            self._run.append(data)

    def _note_surroundings(self, tag: str, at: Attributes) -> None:
        if tag == "html":
            self.page.language = at.get("lang", "en").split("-", maxsplit=1)[0]
            self._language = next((one for one in LANGUAGES if one == self.page.language), Language.ENGLISH)
        elif tag == "article":
            self._in_article = True
            self.page.is_found = not self.is_kept_out
        elif tag == "meta" and at.get("name") == "robots" and "noindex" in at.get("content", ""):
            self.is_kept_out = True
        elif tag == "form" and "data-yj-scope" in at:
            self.page.scope, self.page.where = at["data-yj-scope"], at.get("data-yj-where", "")
            self.is_kept_out |= "data-yj-unsearched" in at

    def _is_silent(self) -> bool:
        return bool(self._open) and self._open[-1][1]

    def _kind(self) -> str:
        return self._blocks[-1].kind if self._blocks else ""

    def _open_part(self, tag: str, at: Attributes, classes: set[str]) -> None:
        anchor = at.get("id", "")
        if tag == "figure":
            self._blocks.append(_Block(len(self._open), anchor, Kind.CHART))
        elif "yj-figure" in classes:
            self._blocks.append(_Block(len(self._open), anchor, at.get("data-kind", "")))
        elif tag == "table":
            self._table = anchor
        elif tag == "tr":
            self._row = Row(anchor)
        elif tag in ("td", "th") and self._row is not None:
            self._row.cells.append((at.get("data-label", ""), []))
        elif tag == "div" and self._kind() == Kind.TERM:
            self._term = anchor

    def _piece_named_by(self, tag: str, at: Attributes, classes: set[str]) -> Piece | None:
        if tag in _HEADINGS:
            self._heading = Piece(Kind.HEADING, at.get("id", ""), _HEADINGS[tag])
            return self._heading
        if "yj-figure__caption" in classes and self._blocks:
            is_chart = self._kind() == Kind.CHART
            return Piece(Kind.CHART if is_chart else Kind.BLOCK, self._blocks[-1].anchor)
        if tag == "caption" and self._kind() != Kind.CHART:
            return Piece(Kind.TABLE, self._table or at.get("id", ""))
        if tag == "dt" and self._term:
            return Piece(Kind.TERM, self._term)
        return None

    def _close_part(self, tag: str) -> None:
        if self._naming is not None and tag in _NAMES:
            self._end_name(self._naming)
        elif tag == "tr" and self._row is not None:
            self._end_row(self._row)
        elif tag == "table":
            self._now = self._before_rows()
        elif tag == "div":
            self._term = ""
        while self._blocks and self._blocks[-1].depth > len(self._open):
            self._blocks.pop()
            self._now = self._now if self._blocks else self._heading

    def _end_name(self, piece: Piece) -> None:
        self._naming = None
        before = self.page.pieces[-1] if self.page.pieces else None
        if before and before.kind is Kind.BLOCK and before.name == piece.name and not before.words:
            self.page.pieces.pop()  # the caption of a block, said again by its only table or chart
        if not self.page.title and piece.level == 1:
            self.page.title = piece.name
        self.page.pieces.append(piece)
        self._now = piece

    def _end_run(self) -> None:
        text = " ".join("".join(self._run).split())
        self._run.clear()
        if not text:
            return
        if self._naming is not None:
            self._naming.name = f"{self._naming.name} {text}".strip()
        elif self._row is not None and self._row.cells:
            self._row.cells[-1][1].append(text)
        else:
            self._say(text)

    def _say(self, text: str) -> None:
        if self._now is None:
            self._now = Piece(Kind.HEADING, "", 1, self.page.title)
            self.page.pieces.append(self._now)
        self._now.words.append(text)

    def _end_row(self, row: Row) -> None:
        self._row = None
        kind = self._kind()
        if row.anchor and kind in ROWS:
            with speaking(self._language):
                self.page.pieces.append(place_of_row(row, Kind(kind)))
        elif words := words_of_row(row):
            self._say(words)

    def _before_rows(self) -> Piece | None:
        """The piece that words below a table belong to: the table's own, not that of its last row."""
        others = (piece for piece in reversed(self.page.pieces) if piece.kind not in ROWS)
        return next(others, self._now)
