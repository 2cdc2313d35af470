"""Going from one plan of an authority to another."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.addresses import redirect_addresses
from tests.browser.axe import violations
from tests.browser.keyboard import tab_to
from tests.browser.watch import Watch

pytestmark = pytest.mark.browser

NEWER, OLDER = "/riverton/2026-27/", "/riverton/2025-26/"


def _selector(page: Page) -> Locator:
    return page.get_by_role("button", name="Other plans")


def test_the_selector_opens_with_the_mouse_and_leads_to_the_other_plan(page: Page) -> None:
    """It lists both plans, marks the one that is open, and is accessible while it stands open."""
    page.goto(NEWER)
    expect(page.locator(".yj-versions ul")).to_be_hidden()
    _selector(page).click()
    links = page.locator(".yj-versions a")
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
    expect(page.locator(".yj-versions ul")).to_be_hidden()
    expect(_selector(page)).to_be_focused()
    page.keyboard.press("Space")
    tab_to(page, page.locator(".yj-versions a").first, at_most=2)
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{NEWER}")


def test_the_selector_is_not_shown_where_there_is_nothing_to_choose(page: Page) -> None:
    """An authority with one plan has no button that leads nowhere."""
    page.goto("/northamptonshire/2022-23/", wait_until="networkidle")
    expect(_selector(page)).to_have_count(0)


@pytest.mark.parametrize("where", [f"{NEWER}performance/", f"{NEWER}figures/fte/"])
def test_the_selector_knows_its_plan_from_any_depth(page: Page, where: str) -> None:
    """Its list leads to the first page of each plan, and marks the one that the reader is in."""
    page.goto(where)
    _selector(page).click()
    expect(page.locator(".yj-versions a[aria-current]")).to_have_text("2026-27")
    page.locator(".yj-versions").get_by_role("link", name="2025-26").click()
    page.wait_for_url(f"**{OLDER}")


def test_without_the_list_of_plans_the_page_is_whole(page: Page, watch: Watch) -> None:
    """A list that cannot be had leaves the button away, and nothing else."""
    page.route("**/versions.json", lambda route: route.fulfill(status=503, body=""))
    page.goto(NEWER, wait_until="networkidle")
    expect(_selector(page)).to_have_count(0)
    expect(page.get_by_role("button", name="Dark colours")).to_be_visible()
    assert all("503" in words for words in watch.take())


def test_the_colours_button_says_what_a_press_does_in_dark_colours_too(page: Page) -> None:
    """One of two words is shown, and read."""
    page.emulate_media(color_scheme="dark")
    page.goto(NEWER)
    expect(page.get_by_role("button", name="Light colours")).to_be_visible()
    expect(page.get_by_role("button", name="Dark colours")).to_have_count(0)


def test_the_list_of_headings_marks_the_one_that_is_read(page: Page) -> None:
    """While the reader scrolls, without moving anything."""
    page.set_viewport_size({"width": 1400, "height": 600})
    page.goto(f"{NEWER}performance/")
    marked = page.locator(".yj-toc [aria-current]")
    expect(marked).to_have_count(0)
    page.get_by_role("heading", name="Reoffending", level=2).evaluate("each => each.scrollIntoView()")
    expect(marked).to_have_text("Reoffending")


def test_a_link_into_a_folded_part_opens_it(page: Page) -> None:
    """A row of a table that is folded away can be led to."""
    page.goto(f"{NEWER}performance/")
    folded = page.locator("article details:not([open])").first
    folded.evaluate("each => { each.dataset.seen = 'yes'; each.lastElementChild.id = 'inside'; }")
    page.evaluate("() => { location.hash = '#inside'; }")
    expect(page.locator("details[data-seen]")).to_have_attribute("open", "")


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
