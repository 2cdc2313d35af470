"""What a page says of itself to search engines and to those who share a link."""

import re
from collections import Counter
from html import unescape
from pathlib import Path

import pytest

from tests.browser.addresses import page_addresses
from tests.browser.markup import Markup

pytestmark = pytest.mark.browser

LONGEST = 200
"""Signs of a description; more is cut off where it is shown."""


def _said(site: Path, address: str) -> dict[str, str]:
    """The page's own words, by name: `description`, `og:title`."""
    path = site / address.lstrip("/")
    path = path / "index.html" if address.endswith("/") else path
    told = (each.attributes for each in Markup.of(path.read_text("utf-8")).all("meta"))
    named = (one for one in told if "content" in one)
    return {one.get("name") or one.get("property", ""): unescape(one["content"]) for one in named}


def test_every_page_describes_itself_in_a_few_words_of_its_own(site: Path) -> None:
    """Not empty, never cut, and no two pages of a plan with the same; the same on a card."""
    found = {address: _said(site, address) for address in page_addresses(site)}
    for address, said in found.items():
        assert 0 < len(said["description"]) < LONGEST, address
        assert said["og:description"] == said["description"], address
        assert said["og:title"], address
        assert said["og:type"] == "website", address
        assert said["og:locale"] in ("en_GB", "cy_GB"), address
    shared = Counter(said["description"] for said in found.values())
    assert [words for words, times in shared.items() if times > 1] == []


def test_without_an_address_of_the_site_no_picture_and_no_address_is_named(site: Path) -> None:
    """Both would have to be whole addresses, which nobody knows here."""
    for address in page_addresses(site):
        said = _said(site, address)
        assert said["twitter:card"] == "summary", address
        assert not {"og:image", "og:url"} & set(said), address


def test_every_icon_that_a_page_names_is_there(site: Path) -> None:
    """As a drawing, as a picture for old browsers, and for the home screen of a phone."""
    html = (site / "riverton/2026-27/index.html").read_text("utf-8")
    icons = re.findall(r'<link rel="(?:icon|apple-touch-icon)"[^>]* href="([^"]+)"', html)
    assert len(icons) == 3
    assert all((site / "riverton/2026-27" / icon).is_file() for icon in icons)
    assert html.count('<meta name="theme-color"') == 2
