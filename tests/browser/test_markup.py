"""The HTML of every page, read as text: headings, ids, links, tables."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from tests.browser.addresses import page_addresses, redirect_addresses
from tests.browser.markup import Markup
from tests.browser.rules import RULES

pytestmark = pytest.mark.browser


@cache
def _markup(path: Path) -> Markup:
    return Markup.of(path.read_text("utf-8"))


def _file(site: Path, address: str) -> Path:
    path = site / unquote(urlsplit(address).path).lstrip("/")
    return path / "index.html" if path.is_dir() else path


def test_every_page_keeps_the_rules_of_markup(site: Path) -> None:
    """One h1, ids once, names that exist, language, words for pictures, captions and scopes, no styles."""
    pages = [*page_addresses(site), *redirect_addresses(site)]
    found = [
        f"{address}: {words}"
        for address in pages
        for rule in RULES
        for words in rule(_markup(_file(site, address)))
    ]
    assert not found, "\n".join(found)


def test_no_two_pages_have_one_title(site: Path) -> None:
    """A title says where the reader is, among tabs and in a list of results."""
    found: dict[str, list[str]] = {}
    for address in page_addresses(site):
        head = _file(site, address).read_text("utf-8").split("<body")[0]
        (title,) = re.findall(r"<title>(.*?)</title>", head)
        found.setdefault(title, []).append(address)
    assert [pages for pages in found.values() if len(pages) > 1] == []


def test_every_footer_leads_to_the_accessibility_statement(site: Path) -> None:
    """In the language of the page."""
    for address in page_addresses(site):
        every = _markup(_file(site, address)).all("a")
        links = [a.attributes.get("href", "") for a in every if a.is_in("footer")]
        to = "/cy/accessibility/" if "/cy/" in address else "/accessibility/"
        assert to in {urljoin(address, link) for link in links}, address


def test_every_link_within_the_site_leads_somewhere(site: Path) -> None:
    """To a file that exists, and where it names a place on the page, to that place."""
    pages = [*page_addresses(site), *redirect_addresses(site)]
    found = [f"{address}: {words}" for address in pages for words in _broken(site, address)]
    assert not found, "\n".join(found)


def _broken(site: Path, address: str) -> Iterator[str]:
    for element in _markup(_file(site, address)).elements:
        target = element.attributes.get("href" if element.tag in ("a", "link") else "src")
        if target is None or element.attributes.get("rel") == "canonical":
            continue
        whole = urljoin(address, target)
        if urlsplit(whole).scheme or urlsplit(whole).netloc:
            continue
        path, fragment = _file(site, whole), unquote(urlsplit(whole).fragment)
        if not path.is_file():
            yield f"{element} leads to {target}, which is not there"
        elif fragment and fragment not in _markup(path).ids():
            yield f"{element} leads to {target}, a place that is not on the page"


def test_every_download_is_linked_and_every_table_has_one(site: Path) -> None:
    """The data page names each CSV file of its plan, and nothing else."""
    for plan in sorted(path.parent for path in site.glob("*/*/data") if "latest" not in path.parts):
        page = _markup(plan / "data" / "index.html")
        linked = {Path(a.attributes["href"]).name for a in page.all("a") if "download" in a.attributes}
        files = {path.name for path in (plan / "data").iterdir() if path.suffix in (".csv", ".json")}
        assert linked == files, plan


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<h1>A</h1><h3>B</h3>", "h3 follows h1"),
        ("<h1>A</h1><h1>B</h1>", "2 h1 elements"),
        ("<p id=a></p><p id=a></p>", "id 'a' stands 2 times"),
        ("<p aria-labelledby='b c' id=b></p>", "aria-labelledby names 'c'"),
        ("<html><title>A</title>", "no language"),
        ("<img src='a.png'>", "no alt"),
        ("<table><tr><th>A</th></tr></table>", "1 tables without a caption"),
        ("<table><tr><th>A</th></tr></table>", "th (line 1): no scope"),
        ("<p style='color: red'></p>", "style='color: red'"),
        ("<div><p></div>", "</div> closes nothing"),
        ("<div>", "<div> is never closed"),
    ],
)
def test_a_fault_in_markup_is_reported(html: str, words: str) -> None:
    """Each rule sees what it is there for."""
    found = [each for rule in RULES for each in rule(Markup.of(html))]
    assert any(words in each for each in found), found
