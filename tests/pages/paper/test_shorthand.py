"""The shorthand that a document explains."""

from yjplan.pages.paper.gather import Gathered
from yjplan.pages.paper.shorthand import keep_used_marks

LIST = (
    '<h3 id="data.shorthand">Shorthand</h3>\n<p>Small counts are withheld.</p>\n<dl class="yj-summary-list">'
    "<div><dt>[c]</dt><dd>Withheld</dd></div><div><dt>[low]</dt><dd>Low</dd></div></dl>"
)
SOURCES = '<dl class="yj-summary-list"><div><dt>Source</dt><dd>A</dd></div></dl>'
DATA = Gathered("data", "Data", SOURCES + LIST)


def test_marks_that_are_used_are_explained() -> None:
    """Another page has the mark in its text; a mark in an attribute is nobody's reading."""
    page = Gathered("a", "A", '<td title="[low]"><abbr>[c]</abbr></td>')
    html = keep_used_marks(DATA, [page, DATA]).html
    assert "<dt>[c]</dt>" in html
    assert "[low]" not in html
    assert SOURCES in html


def test_no_list_stands_empty() -> None:
    """Where no mark is used, what is said of withheld counts stays."""
    html = keep_used_marks(DATA, [DATA]).html
    assert html == SOURCES + LIST[: LIST.index("<dl")]
