"""Each page on a wide screen, light and dark: quiet, within its origin, within its width, for everybody."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.addresses import page_addresses, redirect_addresses
from tests.browser.axe import violations
from tests.browser.visits import Mode, faults_of_every_page, tell
from tests.browser.watch import Watch

pytestmark = pytest.mark.browser

MODES = (Mode("light", 1280), Mode("dark", 1280))


def test_every_page_is_accessible_and_quiet_in_light_and_dark(
    site: Path, page: Page, watch: Watch, capfd: pytest.CaptureFixture[str]
) -> None:
    """No violation of WCAG A and AA, no message, no failed or foreign request, no sideways scrolling."""
    addresses = page_addresses(site)
    found = faults_of_every_page(page, addresses, MODES, watch)
    tell(capfd, addresses, MODES, found)
    assert not found, "\n".join(found)


def test_a_page_that_only_leads_on_is_accessible_to_those_it_does_not_lead(site: Path, page: Page) -> None:
    """A reader whose browser does not follow finds a heading and a link."""
    address = redirect_addresses(site)[0]
    html = (site / address[1:] / "index.html").read_text("utf-8")
    held = "\n".join(line for line in html.splitlines() if "http-equiv" not in line)
    page.route(f"**{address}", lambda route: route.fulfill(body=held, content_type="text/html"))
    page.goto(address)
    assert violations(page) == []
    page.get_by_role("link").click()
    page.wait_for_url("**/20*/**")


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ("document.querySelector('h1').style.color = '#bbb'", "color-contrast"),
        (
            "document.querySelectorAll('.yj-scroll').forEach(box => box.removeAttribute('tabindex'))",
            "scrollable-region-focusable",
        ),
        ("document.querySelector('.md-search__input').removeAttribute('aria-label')", "label"),
    ],
)
def test_axe_sees_a_fault_that_is_put_into_a_page(page: Page, change: str, rule: str) -> None:
    """The rules that matter to us are among those that are run."""
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto("/northamptonshire/2022-23/resources-and-services/")
    assert violations(page) == []
    page.evaluate("() => { document.querySelector('.md-search__input').placeholder = ''; }")
    page.evaluate(f"() => {{ {change}; }}")
    assert {words.split()[0] for words in violations(page)} == {rule}
