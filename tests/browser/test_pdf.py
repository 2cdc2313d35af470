"""The PDF of each plan: read through its structure tree, beside the page that it is made from."""

import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest

from tests.browser.paper_text import Element, TaggedText, letters
from yjplan.publish.paper.repeated_captions import hide_repeated_captions

pytestmark = pytest.mark.browser

PLANS = ("derbyshire/2021-22", "leicester/2022-23", "newham/2019-20", "northamptonshire/2022-23")
_HEADINGS = ("H1", "H2", "H3", "H4", "H5", "H6")
_A4_POINTS = (595, 842)
_FOLD = "Figures of this chart"
"""What a fold-out is called; on paper the chart stands right above."""
_OF_THE_PAGE = ": the whole plan"
"""What the title of the page has after the plan's own."""


class _Visible(HTMLParser):
    """The words of a page's article that are seen, without drawings and without controls."""

    _SILENT = frozenset({"svg", "script", "button", "nav", "style"})
    _VOID = frozenset({"br", "img", "hr", "input", "link", "meta", "wbr"})

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.headings: list[str] = []
        self._open: list[tuple[str, bool]] = []
        self._inside = False
        self._heading = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside |= tag == "article"
        if not self._inside or tag in self._VOID:
            return
        at = {name: value or "" for name, value in attrs}
        classes = at.get("class", "").split()
        is_contents = "yj-whole__contents" in classes
        unseen = (tag in self._SILENT and not is_contents) or "hidden" in at
        unseen |= bool({"yj-hidden", "headerlink", "yj-toc-inline", "yj-below__link"} & set(classes))
        self._open.append((tag, unseen or bool(self._open and self._open[-1][1])))
        if re.fullmatch("h[1-6]", tag):
            self._heading = True
            self.headings.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == "article":
            self._inside = False
        if not self._inside or tag in self._VOID:
            return
        while self._open and self._open.pop()[0] != tag:
            pass
        if re.fullmatch("h[1-6]", tag):
            self._heading = False

    def handle_data(self, data: str) -> None:
        if self._heading and len(self.headings) == 1:
            data = data.removesuffix(_OF_THE_PAGE)
        if data == _FOLD:
            return
        if self._inside and self._open and not self._open[-1][1]:
            self.words.append(data)
            if self._heading:
                self.headings[-1] += data


@pytest.fixture(scope="module", params=PLANS)
def name(request: pytest.FixtureRequest) -> str:
    """Each of the four plans."""
    return str(request.param)


@pytest.fixture(scope="module")
def tagged(site: Path, name: str) -> TaggedText:
    """Its PDF, opened and read."""
    return TaggedText(pikepdf.open(site / name / f"{name.replace('/', '-')}.pdf"))


@pytest.fixture(scope="module")
def elements(tagged: TaggedText) -> list[Element]:
    """Every element of its structure tree."""
    return tagged.elements()


@pytest.fixture(scope="module")
def shown(site: Path, name: str) -> _Visible:
    """What the page says that it is made from; of two captions that say the same, paper shows one."""
    page = _Visible()
    page.feed(hide_repeated_captions((site / name / "whole" / "index.html").read_text("utf-8")))
    return page


def test_it_says_what_it_is(tagged: TaggedText, shown: _Visible) -> None:
    """Title, language, tags; the title stands in the window and nothing tells the day it was made."""
    document = tagged.document
    assert document.Root.MarkInfo.Marked
    assert str(document.Root.Lang).startswith("en")
    assert document.Root.ViewerPreferences.DisplayDocTitle
    assert shown.headings[0] == str(document.docinfo["/Title"])
    assert not {"/CreationDate", "/ModDate"} & set(document.docinfo.keys())
    with document.open_metadata(set_pikepdf_as_editor=False) as about:
        assert about["dc:title"] == str(document.docinfo["/Title"])
        assert "xmp:CreateDate" not in about


def test_its_bookmarks_are_the_headings(tagged: TaggedText, elements: list[Element], shown: _Visible) -> None:
    """Every heading of the page, in order and in full; the structure tree has the same ones."""
    marks: list[str] = []
    with tagged.document.open_outline() as outline:
        waiting = list(reversed(outline.root))
        while waiting:
            marks.append(waiting[-1].title)
            waiting.extend(reversed(waiting.pop().children))
    assert marks == [" ".join(words.split()) for words in shown.headings]
    found = [letters(one.text) for one in elements if one.kind in _HEADINGS]
    assert found == [letters(words) for words in marks]


def test_no_level_of_heading_is_skipped(elements: list[Element]) -> None:
    """One first heading, then never more than one level down."""
    levels = [int(one.kind[1]) for one in elements if one.kind in _HEADINGS]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_everything_on_every_sheet_is_tagged_or_an_artifact(tagged: TaggedText) -> None:
    """A screen reader meets each word once, and no running head among them."""
    assert tagged.untagged == []


def test_every_header_cell_says_what_it_heads(elements: list[Element]) -> None:
    """Its column or its row; and each table has header cells."""
    cells = [one for one in elements if one.kind == "TH"]
    assert [one.text for one in cells if not _attributes(one, "/Scope")] == []
    tables = [one for one in elements if one.kind == "Table"]
    assert len(tables) > 5
    assert [one.text[:60] for one in tables if one.node not in _tables_with_heads(elements)] == []


def test_every_figure_says_what_it_shows(elements: list[Element]) -> None:
    """In words long enough to stand in its place."""
    said = [str(one.node.get("/Alt", "")) for one in elements if one.kind == "Figure"]
    assert [words for words in said if len(words) < 20] == []


def test_its_text_is_in_the_order_of_the_page(tagged: TaggedText, shown: _Visible) -> None:
    """The same letters, one after the other, but for the labels and addresses that only paper has."""
    got = letters(words_of(tagged))
    at = 0
    for words in filter(None, map(letters, shown.words)):
        place = got.find(words, at)
        assert 0 <= place - at <= 400, f"{words!r} does not follow {got[max(0, at - 80) : at]!r}"
        at = place + len(words)
    assert len(got) < 1.1 * sum(len(letters(words)) for words in shown.words)


def test_every_sheet_is_a4_with_running_heads(tagged: TaggedText) -> None:
    """Nothing is landscape, and nothing reaches over an edge."""
    for page in tagged.document.pages:
        box = [round(float(edge)) for edge in page.MediaBox]
        assert tuple(box[2:]) == _A4_POINTS


def test_every_link_leads_into_the_document_or_to_the_web(tagged: TaggedText) -> None:
    """No link to a folder of the machine that made it."""
    targets = [
        str(link.A.URI)
        for page in tagged.document.pages
        for link in page.get("/Annots", [])
        if "/A" in link and "/URI" in link.A
    ]
    assert [one for one in targets if "plan.invalid" in one or not re.match("https?:|mailto:", one)] == []


def words_of(tagged: TaggedText) -> str:
    """The document's words in the order of the tree, without signs of lists and words in drawings."""
    return tagged.text_without({"Lbl", "Figure"})


def _attributes(element: Element, name: str) -> list[str]:
    found = element.node.get("/A", pikepdf.Array())
    each = found if isinstance(found, pikepdf.Array) else [found]
    return [str(one[name]) for one in each if name in one]


def _tables_with_heads(elements: list[Element]) -> list[object]:
    """Tables with a header cell in them, by their elements in order."""
    found: list[object] = []
    table: object = None
    for one in elements:
        if one.kind == "Table":
            table = one.node
        elif one.kind == "TH" and table is not None:
            found.append(table)
            table = None
    return found
