"""No table is cut at its last column on a wide screen: a figure without its last digit reads as another."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.addresses import page_addresses

pytestmark = pytest.mark.browser

_CUT = """() => [...document.querySelectorAll(".yj-scroll")]
  .filter(box => box.scrollWidth > box.clientWidth)
  .map(box => `${box.getAttribute("aria-labelledby")}: ${box.scrollWidth} of ${box.clientWidth}`)"""


def test_no_table_is_cut_on_a_wide_screen(page: Page, site: Path) -> None:
    """At 1280 pixels; on a phone they can be moved sideways, and each says that there is more."""
    page.set_viewport_size({"width": 1280, "height": 900})
    cut: dict[str, list[str]] = {}
    for address in page_addresses(site):
        if address.endswith("/whole/"):  # the same tables again, and much to draw
            continue
        page.goto(address)
        if found := page.evaluate(_CUT):
            cut[address] = found
    assert cut == {}


def test_a_cut_table_would_be_seen(page: Page) -> None:
    """By what the test above measures."""
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto("/northamptonshire/2022-23/figures/fte/")
    assert page.evaluate(_CUT) == []
    page.evaluate("() => { document.querySelector('.yj-table').style.minWidth = '1000px' }")
    assert page.evaluate(_CUT) != []
