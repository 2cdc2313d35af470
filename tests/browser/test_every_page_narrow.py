"""Each page on a phone: readable by everybody, and never wider than the screen."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.addresses import page_addresses
from tests.browser.visits import Mode, faults_of_every_page, tell
from tests.browser.watch import Watch

pytestmark = pytest.mark.browser

MODES = (Mode("light", 390), Mode("dark", 390, has_axe=False), Mode("light", 320, has_axe=False))


def test_every_page_is_accessible_and_fits_a_phone(
    site: Path, page: Page, watch: Watch, capfd: pytest.CaptureFixture[str]
) -> None:
    """At 390 pixels axe finds nothing; at 390 and 320 nothing but wide tables scrolls sideways."""
    addresses = page_addresses(site)
    found = faults_of_every_page(page, addresses, MODES, watch)
    tell(capfd, addresses, MODES, found)
    assert not found, "\n".join(found)


def test_a_page_that_is_too_wide_is_reported(page: Page, watch: Watch) -> None:
    """The measuring sees an element that sticks out."""
    address = "/riverton/2026-27/"
    widen = "document.querySelector('h1').style.cssText = 'width: 50rem; max-width: none'"
    page.add_init_script(f"addEventListener('DOMContentLoaded', () => {{ {widen}; }})")
    (fault,) = faults_of_every_page(page, [address], [Mode("light", 320, has_axe=False)], watch)
    assert fault.startswith(f"{address} light 320: scrolls sideways: ")
