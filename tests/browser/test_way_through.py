"""The ways through a plan: next and previous, list of sections, breadcrumbs, the skip link."""

from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.addresses import page_addresses

pytestmark = pytest.mark.browser

PLAN = "/northamptonshire/2022-23/"


def _leads_to(page: Page, selector: str) -> list[str]:
    """Addresses of the links that the selector finds."""
    return [urlsplit(urljoin(page.url, a.get_attribute("href"))).path for a in page.locator(selector).all()]


def test_next_leads_through_every_page_of_the_plan_and_previous_back(site: Path, page: Page) -> None:
    """In the order of the list of sections, with the page at hand marked in it."""
    page.goto(PLAN)
    listed, order = _leads_to(page, "#yj-sections a"), [PLAN]
    while following := _leads_to(page, "main a[rel=next]"):
        page.locator("main a[rel=next]").click()
        page.wait_for_url(f"**{following[0]}", wait_until="domcontentloaded")
        assert _leads_to(page, "#yj-sections [aria-current=page]") == following
        assert _leads_to(page, "main a[rel=prev]") == [order[-1]]
        order += following
    pages = [address for address in page_addresses(site) if address.startswith(PLAN)]
    pages.remove(f"{PLAN}whole/")  # all of them once more, on one page
    assert sorted(order) == pages
    assert [address for address in order if address in listed] == listed
    page.locator("main a[rel=prev]").click()
    page.wait_for_url(f"**{order[-2]}")


def test_the_list_of_sections_leads_to_a_section(page: Page) -> None:
    """On a wide screen it stands beside the text."""
    page.goto(PLAN)
    sections = page.get_by_role("navigation", name="Sections", exact=True)
    sections.get_by_role("link", name="Child First").click()
    page.wait_for_url(f"**{PLAN}child-first/")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Child First")


def test_on_a_phone_the_list_of_sections_opens_on_demand(page: Page) -> None:
    """A button opens it; Escape closes it and gives the focus back."""
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(PLAN)
    button = page.get_by_role("button", name="Sections", exact=True)
    sections = page.get_by_role("navigation", name="Sections", exact=True)
    expect(sections).to_be_hidden()
    button.press("Enter")
    expect(sections).to_be_visible()
    sections.get_by_role("link").first.focus()
    page.keyboard.press("Escape")
    expect(sections).to_be_hidden()
    expect(button).to_be_focused()


def test_without_scripts_the_list_of_sections_is_open_on_a_phone(page_without_scripts: Page) -> None:
    """Nothing that can be read hides behind a button that does not work."""
    page = page_without_scripts
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(f"{PLAN}child-first/")
    expect(page.get_by_role("navigation", name="Sections", exact=True)).to_be_visible()
    expect(page.locator("main").get_by_role("button")).to_have_count(0)


def test_breadcrumbs_lead_to_the_authority_and_to_all_authorities(page: Page) -> None:
    """From a section up, one level at a time."""
    page.goto(f"{PLAN}child-first/")
    crumbs = page.get_by_role("navigation", name="Where you are")
    crumbs.get_by_role("link", name="Plans and inspections of").click()
    page.wait_for_url("**/northamptonshire/")
    page.get_by_role("navigation", name="Where you are").get_by_role("link", name="All authorities").click()
    page.wait_for_url(urljoin(page.url, "/"))
    page.get_by_role("main").get_by_role("link", name="Northamptonshire").first.click()
    page.wait_for_url("**/northamptonshire/")


@pytest.mark.parametrize("start", ["/", "/northamptonshire/", PLAN, f"{PLAN}child-first/", f"{PLAN}data/"])
def test_the_skip_link_comes_first_and_leads_to_the_heading(page: Page, start: str) -> None:
    """The first Tab shows it; after Enter, the next Tab goes on behind the heading."""
    page.goto(start)
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to main content")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    assert page.evaluate("() => document.querySelector(':target') === document.querySelector('main h1')")
    page.keyboard.press("Tab")
    behind = "article, .yj-pager, .yj-top, .yj-toc"
    assert page.evaluate("places => document.activeElement.closest(places) !== null", behind)


def test_a_page_that_does_not_exist_leads_back(page: Page) -> None:
    """The page for wrong addresses names the ways on."""
    page.goto("/404.html")
    page.get_by_role("main").get_by_role("link", name="Go to the front page").click()
    page.wait_for_url(urljoin(page.url, "/"))
