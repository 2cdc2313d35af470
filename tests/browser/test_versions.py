"""Going from one plan of an authority to another."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.addresses import redirect_addresses
from tests.browser.axe import violations
from tests.browser.keyboard import tab_to

pytestmark = pytest.mark.browser

NEWER, OLDER = "/riverton/2026-27/", "/riverton/2025-26/"


def _selector(page: Page) -> Locator:
    return page.get_by_role("button", name="Other plans")


def test_the_selector_opens_with_the_mouse_and_leads_to_the_other_plan(page: Page) -> None:
    """It lists both plans, marks the one that is open, and is accessible while it stands open."""
    page.goto(NEWER)
    expect(page.locator(".md-version__list")).to_be_hidden()
    _selector(page).click()
    links = page.locator(".md-version__link")
    expect(links).to_have_text(["2026-27", "2025-26"])
    expect(links.first).to_have_attribute("aria-current", "true")
    assert violations(page) == []
    links.nth(1).click()
    page.wait_for_url(f"**{OLDER}")
    expect(page.get_by_role("heading", level=1)).to_contain_text("2025-26")


def test_the_selector_works_with_the_keyboard_alone(page: Page) -> None:
    """Enter opens it, Escape closes it and keeps the place, Tab and Enter choose."""
    page.goto(OLDER)
    expect(_selector(page)).to_have_attribute("aria-expanded", "false")
    tab_to(page, _selector(page))
    page.keyboard.press("Enter")
    expect(_selector(page)).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("Escape")
    expect(page.locator(".md-version__list")).to_be_hidden()
    expect(_selector(page)).to_be_focused()
    page.keyboard.press("Space")
    tab_to(page, page.locator(".md-version__link").first, at_most=2)
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{NEWER}")


def test_the_selector_is_not_shown_where_there_is_nothing_to_choose(page: Page) -> None:
    """An authority with one plan has no button that leads nowhere."""
    page.goto("/northamptonshire/2022-23/", wait_until="networkidle")
    expect(_selector(page)).to_have_count(0)


@pytest.mark.parametrize("page_name", ["", "performance/"])
def test_latest_leads_to_the_newest_plan(page: Page, page_name: str) -> None:
    """An address that never changes, for the plan and for each of its sections."""
    page.goto(f"/riverton/latest/{page_name}")
    page.wait_for_url(f"**{NEWER}{page_name}")


def test_every_page_of_latest_leads_to_a_page_of_the_newest_plan(site: Path) -> None:
    """`versions.json` names the newest plan; `latest/` holds the same pages."""
    for address in redirect_addresses(site):
        authority, rest = address[1:].split("/latest/")
        versions = json.loads((site / authority / "versions.json").read_text("utf-8"))
        (newest,) = (each["version"] for each in versions if "latest" in each["aliases"])
        assert (site / authority / newest / rest / "index.html").is_file(), address


def test_without_scripts_plain_links_lead_to_the_other_plan(page_without_scripts: Page) -> None:
    """From a section, over the authority's page, by plain links."""
    page = page_without_scripts
    page.goto(f"{NEWER}performance/")
    page.get_by_role("link", name="Plans and inspections of Riverton").click()
    page.wait_for_url("**/riverton/")
    page.get_by_role("main").get_by_role("link", name="2025-26").click()
    page.wait_for_url(f"**{OLDER}")


def test_the_chosen_colours_go_with_the_reader_to_the_other_plan(context: BrowserContext) -> None:
    """Dark stays dark, and nothing else is stored."""
    page = context.new_page()
    page.goto(NEWER)
    button = page.get_by_role("button", name="Dark colours")
    button.click()
    expect(page.get_by_role("button", name="Light colours")).to_be_visible()
    page.goto(OLDER)
    expect(page.locator("html")).to_have_attribute("data-yj-colours", "dark")
    assert page.evaluate("() => Object.keys(localStorage)") == ["yjplan.colours"]
    assert context.cookies() == []
