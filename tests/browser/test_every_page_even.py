"""The other pages, from the second, in every mode: quiet, readable and usable for everybody."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.addresses import page_addresses
from tests.browser.tally import tell_half

pytestmark = pytest.mark.browser


def test_the_other_pages_are_accessible_in_every_mode(
    site: Path, address: str, browser: Browser, capfd: pytest.CaptureFixture[str]
) -> None:
    """No violation of any rule, no fault of our own checks, no message, no failed or foreign request."""
    faults = tell_half(site, address, browser, page_addresses(site)[1::2], "even", capfd)
    assert not faults, "\n".join(faults)
