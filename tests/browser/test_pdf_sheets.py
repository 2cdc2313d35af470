"""The sheets of each plan's PDF: what the contents say of them, how full they are, nothing of the site."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from tests.browser.paper_drawn import drawn_on
from tests.browser.paper_text import TaggedText, letters

pytestmark = pytest.mark.browser

PLANS = (
    "derbyshire/2021-22",
    "leicester/2022-23",
    "newham/2019-20",
    "northamptonshire/2022-23",
    "riverton/2026-27",
)
TOP, FOOT = 842 - 57, 51
"""Where the text of a sheet begins and ends, in points from its lower edge: 20 mm and 18 mm of margin."""
MOST_EMPTY = 0.6
"""Of a sheet's height, at its foot: a chart that has to stay whole may leave so much and no more."""
_ENTRY = re.compile(
    r'<li><a href="#(?P<place>[^"]+)">(?P<title>[^<]+)</a></li>',
)


@pytest.fixture(scope="module", params=PLANS)
def name(request: pytest.FixtureRequest) -> str:
    """Each plan with a PDF."""
    return str(request.param)


@pytest.fixture(scope="module")
def document(site: Path, name: str) -> pikepdf.Pdf:
    """Its PDF."""
    return pikepdf.open(site / name / f"{name.replace('/', '-')}.pdf")


@pytest.fixture(scope="module")
def contents(site: Path, name: str) -> list[tuple[str, str]]:
    """Place and title of each entry of the contents, as the page on the site has them."""
    html = (site / name / "whole" / "index.html").read_text("utf-8")
    part = re.search(r'<nav class="yj-whole__contents".*?</nav>', html, re.DOTALL)
    assert part is not None
    return _ENTRY.findall(part[0])


def test_the_contents_name_the_page_of_each_heading(
    document: pikepdf.Pdf, contents: list[tuple[str, str]]
) -> None:
    """Read as text from the structure; the bookmark of the same heading leads to that page."""
    numbers = {page.obj.objgen: number for number, page in enumerate(document.pages, start=1)}
    with document.open_outline() as outline:
        marked = [
            (letters(str(mark.title)), numbers[_page_of(document, mark.destination).objgen])
            for mark in outline.root[0].children
        ]
    said = {letters(one.text) for one in TaggedText(document).elements() if one.kind == "LI"}
    assert len(contents) > 3
    for _, title in contents:
        found = [page for words, page in marked if words == letters(title)]
        assert len(found) == 1, title
        assert f"{letters(title)}{found[0]}" in said, title


def test_the_service_has_the_name_that_the_plan_gives_it(
    document: pikepdf.Pdf, site: Path, name: str
) -> None:
    """It may have another one by now; the document has one at its head and on its first page."""
    html = (site / name / "whole" / "index.html").read_text("utf-8")
    told = re.search(r"<dt>Service</dt><dd>(.*?)</dd>", html)
    assert told is not None
    assert str(document.docinfo["/Author"]) == unescape(told[1])


def test_every_appendix_has_its_number(contents: list[tuple[str, str]], name: str) -> None:
    """The text refers to it by that."""
    named = [title for place, title in contents if "appendix" in place or place in _OF_DERBYSHIRE]
    assert [title for title in named if not re.match(r"Appendix [0-9A-Z]+", title)] == []
    assert len(named) == 4 or "derbyshire" not in name


def test_nothing_of_the_site_around_it_is_on_paper(document: pikepdf.Pdf) -> None:
    """Neither the links at a page's foot nor what only leads to other pages."""
    text = letters(TaggedText(document).text_without({"Figure"}))
    for words in ("Accessibility statement", "About this site", "figures, method and sources"):
        assert letters(words) not in text


def test_no_sheet_but_the_last_is_mostly_empty(document: pikepdf.Pdf) -> None:
    """What is kept in one piece must not leave the sheet before it bare."""
    empty = [(min(_ink(page), default=TOP) - FOOT) / (TOP - FOOT) for page in document.pages]
    assert [(number, share) for number, share in enumerate(empty[:-1], 1) if share > MOST_EMPTY] == []
    assert min(empty) < 0.1


_OF_DERBYSHIRE = (
    "governance-structure",
    "service-structure",
    "funding-and-contributions",
    "performance-information",
)


def _page_of(document: pikepdf.Pdf, destination: Any) -> Any:  # noqa: ANN401 - pikepdf's objects
    """The page that a bookmark leads to, by a name or by itself."""
    if isinstance(destination, pikepdf.Name | pikepdf.String | str):
        destination = document.Root.Dests[f"/{str(destination).removeprefix('/')}"]
    return destination[0]


def _ink(page: pikepdf.Page) -> Iterator[float]:
    """How high each piece of tagged text stands, in points from the lower edge; running feet have no tag."""
    text = pikepdf.Matrix()
    marks: list[bool] = []
    for sign, operands, matrix in drawn_on(page):
        if sign == "Tm":
            text = pikepdf.Matrix(*map(float, operands))
        elif sign in ("BDC", "BMC"):
            marks.append(str(operands[0]) == "/Artifact")
        elif sign == "EMC":
            marks.pop()
        elif sign in ("Tj", "TJ") and not any(marks):
            yield (text @ matrix).f
