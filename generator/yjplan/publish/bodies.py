"""Finished HTML into the printed pages, and the words of pages back out of them."""

import re
from collections.abc import Iterator
from html import unescape

from yjplan.pages.render import Body, StagedPage
from yjplan.publish.whole_periods import without_marks

_PLACE = re.compile(r'<div data-yj-body="(\d+)"></div>')
_OPEN, _CLOSE = '<div class="yj-body">\n', "\n</div><!-- end of body -->"
_PRINTED = re.compile(
    rf"{re.escape(_OPEN)}(?P<body>.*?){re.escape(_CLOSE)}|<h(?P<level>[1-6])\b[^>]*>(?P<heading>.*?)</h(?P=level)>",
    re.DOTALL,
)
_STAGED = re.compile(r"^#{1,6} (?P<heading>.+?)(?: \{#[^}\s]+\})?$|" + _PLACE.pattern, re.MULTILINE)
_HEADING_LINK = re.compile(r'<a class="headerlink".*?</a>', re.DOTALL)
_ESCAPED = re.compile(r"\\(?=[\\`*_{}\[\]#])")
_SILENT = re.compile(
    r'<(script|svg|form|button|noscript)\b.*?</\1>|<ul class="yj-take-away">.*?</ul>', re.DOTALL
)
_TAG = re.compile(r"<[^>]+>")


def fill_places(html: str, bodies: tuple[Body, ...]) -> str:
    """One page with its bodies in their places."""
    return _PLACE.sub(lambda found: f"{_OPEN}{bodies[int(found[1])].html}{_CLOSE}", html)


def staged_words(page: StagedPage) -> str:
    """The words of a page that is about to be printed: its headings, and what stands below them."""
    return " ".join(_words_staged(page))


def _words_staged(page: StagedPage) -> Iterator[str]:
    text = page.content.split("\n---\n", maxsplit=1)[-1]
    for found in _STAGED.finditer(text):
        heading = found["heading"]
        yield words_of(_ESCAPED.sub("", heading) if heading else page.bodies[int(found[2])].html)


def printed_words(html: str) -> str:
    """The same words, from the printed page; what the theme puts around them is not among them."""
    article = without_marks(html[html.find("<article") : html.rfind("</article>")])
    found = _PRINTED.finditer(article)
    return " ".join(
        words_of(_HEADING_LINK.sub("", one["heading"] or "") or one["body"] or "") for one in found
    )


def words_of(html: str) -> str:
    """The words of a piece of HTML, without scripts, drawings and controls."""
    return " ".join(unescape(_TAG.sub(" ", _SILENT.sub(" ", html))).split())
