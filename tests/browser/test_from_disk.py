"""The site opened from a folder, without a server."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.watch import Watch

pytestmark = pytest.mark.browser


@pytest.fixture
def page_from_disk(browser: Browser) -> Iterator[Page]:
    """One tab; what it complains about must be nothing."""
    watching = Watch("file://")
    context = browser.new_context()
    context.set_default_timeout(15_000)
    watching.follow(context)
    yield context.new_page()
    context.close()
    assert watching.take() == []


def test_from_the_front_page_to_a_section_and_its_chart(site: Path, page_from_disk: Page) -> None:
    """By its links alone; each leads to a file and not to a folder's listing."""
    page = page_from_disk
    page.goto((site / "index.html").as_uri())
    for name, ending in (
        ("Northamptonshire", "northamptonshire/index.html"),
        ("2022-23", "2022-23/index.html"),
        ("Performance and priorities", "2022-23/performance-and-priorities/index.html"),
    ):
        page.get_by_role("main").get_by_role("link", name=name).first.click()
        page.wait_for_url(f"**/{ending}")
        expect(page.get_by_role("heading", level=1)).to_be_visible()
    chart = page.locator("figure.yj-chart").first
    chart.locator("button.yj-chart__open").click()
    expect(chart.locator("svg.main-svg").first).to_be_visible()
    page.locator("main a[rel=next]").click()
    page.wait_for_url("**/national-standards/index.html")
    page.get_by_role("link", name="Plans and inspections of").click()
    page.wait_for_url("**/northamptonshire/index.html")


def test_what_needs_a_server_is_not_shown(site: Path, page_from_disk: Page) -> None:
    """Search and the choice of plans step aside; the links to all plans stay."""
    page = page_from_disk
    page.goto((site / "riverton/2026-27/index.html").as_uri())
    expect(page.get_by_role("button", name="Dark colours")).to_be_visible()
    expect(page.get_by_role("search")).to_have_count(0)
    expect(page.get_by_text("Search works on the website, not in a folder of files.")).to_be_visible()
    expect(page.get_by_role("button", name="Other plans")).to_have_count(0)
    expect(page.get_by_role("link", name="Plans and inspections of")).to_be_visible()
