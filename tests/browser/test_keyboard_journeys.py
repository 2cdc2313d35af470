"""Search, plans, navigation, chart, filter and table with the keyboard alone: focus in sight, no trap."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser import own_checks
from tests.browser.keyboard import press, stops_on_the_way, tab_to

pytestmark = pytest.mark.browser

PLAN = "/riverton/2026-27/"
ACTIONS, CHARTS = f"{PLAN}actions/", f"{PLAN}performance/"
EVERY_KIND = [
    "/",
    "/northamptonshire/",
    "/northamptonshire/2022-23/",
    "/northamptonshire/2022-23/resources-and-services/",
    "/northamptonshire/2022-23/data/",
    "/northamptonshire/inspections/2023-10/",
    "/accessibility/",
    "/search/",
    "/404.html",
    CHARTS,
    ACTIONS,
    f"{PLAN}figures/fte/",
    f"{PLAN}board/",
]
"""A page of each kind."""


def test_a_search_from_box_to_page(page: Page) -> None:
    """Tab to the box, words, Enter; Tab to the first result, Enter."""
    page.goto(PLAN)
    box = page.get_by_role("banner").get_by_role("searchbox")
    tab_to(page, box)
    page.keyboard.type("budget")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/**")
    result = page.get_by_role("article").get_by_role("list").first.get_by_role("link").first
    expect(result).to_be_visible()
    tab_to(page, result, at_most=80)
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: urlsplit(url).path.startswith(PLAN))


def test_the_choice_of_another_plan(page: Page) -> None:
    """Enter opens the list, Tab goes into it and out of it again, Escape closes it and keeps the place."""
    page.goto(PLAN)
    button = page.get_by_role("button", name="Other plans")
    expect(button).to_be_visible()
    tab_to(page, button)
    press(page, "Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    tab_to(page, page.get_by_role("link", name="2025-26", exact=True), at_most=3)
    press(page, "Escape")
    expect(button).to_be_focused()
    expect(button).to_have_attribute("aria-expanded", "false")
    press(page, "Space")
    tab_to(page, page.get_by_role("link", name="2025-26", exact=True), at_most=3)
    page.keyboard.press("Enter")
    page.wait_for_url("**/riverton/2025-26/")


@pytest.mark.parametrize("width", [390, 1280])
def test_the_ways_through_a_plan(page: Page, width: int) -> None:
    """Past the header, into the list of sections (behind a button on a phone), to the next section and up."""
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(PLAN)
    press(page, "Tab")
    expect(page.get_by_role("link", name="Skip to main content")).to_be_focused()
    press(page, "Enter")
    sections = page.get_by_role("navigation", name="Sections", exact=True)
    if width == 390:
        tab_to(page, page.get_by_role("button", name="Sections", exact=True), key="Shift+Tab")
        press(page, "Enter")
        tab_to(page, sections.get_by_role("link", name="What we will do"))
    else:
        tab_to(page, sections.get_by_role("link", name="What we will do"), key="Shift+Tab")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{ACTIONS}")
    tab_to(page, page.get_by_role("link", name="Next", exact=False).last, at_most=120)
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{PLAN}resources/")
    crumbs = page.get_by_role("navigation", name="Where you are")
    tab_to(page, crumbs.get_by_role("link").last, at_most=60)
    page.keyboard.press("Enter")
    page.wait_for_url("**/riverton/")


def test_a_chart_is_opened_walked_through_and_left(page: Page) -> None:
    """Enter opens it and the focus goes in; an arrow says a point; Tab leads on, Shift and Tab back out."""
    page.goto(CHARTS)
    button = page.get_by_role("button", name="Open the interactive chart of First time entrants")
    tab_to(page, button, at_most=80)
    press(page, "Enter")
    chart = page.get_by_role("application", name="First time entrants")
    expect(chart).to_be_focused()
    press(page, "ArrowRight")
    told = page.get_by_role("figure").first.get_by_role("status")
    expect(told).to_contain_text("190 per 100,000, Riverton, 1 of 3")
    press(page, "Tab")
    expect(chart).not_to_be_focused()
    press(page, "Shift+Tab")
    expect(chart).to_be_focused()
    press(page, "Escape")
    expect(page.get_by_role("button", name="Back to the picture")).to_be_focused()
    press(page, "Enter")
    expect(chart).to_be_hidden()


def test_a_filter_is_set_and_cleared(page: Page) -> None:
    """A letter chooses an owner, how many rows are left is said, a button shows all again."""
    page.goto(ACTIONS)
    owner = page.get_by_role("combobox", name="Owner")
    tab_to(page, owner, at_most=80)
    page.keyboard.type("Police lead")
    status = page.get_by_role("status").filter(has_text="rows shown")
    expect(status).to_have_text("3 of 10 rows shown")
    tab_to(page, page.get_by_role("button", name="Show all"), at_most=4)
    press(page, "Enter")
    expect(status).to_have_text("10 of 10 rows shown")


def test_a_wide_table_is_moved_and_left(page: Page) -> None:
    """On a phone its room takes the focus, arrows move it, Tab leads on."""
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(f"{PLAN}resources/")
    room = page.get_by_role("region", name="Budget 2026-27", exact=True)
    tab_to(page, room, at_most=80)
    press(page, "ArrowRight")
    page.wait_for_function("() => document.activeElement.scrollLeft > 0")
    press(page, "Tab")
    expect(room).not_to_be_focused()


def test_a_table_that_shows_everything_is_no_stop(page: Page) -> None:
    """Its room takes the focus only where there is something to move."""
    page.goto(f"{PLAN}resources/")
    table = page.get_by_role("table", name="Budget 2026-27", exact=True)
    expect(table).to_be_visible()
    expect(page.get_by_role("region", name="Budget 2026-27", exact=True)).to_have_count(0)
    page.set_viewport_size({"width": 390, "height": 800})
    expect(page.get_by_role("region", name="Budget 2026-27", exact=True)).to_have_attribute("tabindex", "0")


@pytest.mark.parametrize("where", EVERY_KIND)
def test_the_keyboard_is_nowhere_trapped(page: Page, where: str) -> None:
    """Forwards and backwards, each stop once, and as many both ways."""
    page.goto(where, wait_until="networkidle")
    forwards = stops_on_the_way(page)
    page.reload(wait_until="networkidle")
    backwards = stops_on_the_way(page, "Shift+Tab")
    assert forwards == backwards > 3


def test_without_scripts_every_stop_can_be_reached_and_left(page_without_scripts: Page) -> None:
    """A page of each kind again; nothing that has the focus is out of sight."""
    page = page_without_scripts
    for address in EVERY_KIND:
        page.goto(address)
        own_checks.put_in(page)
        assert stops_on_the_way(page) > 3
        assert page.evaluate("() => looks.focus()") == [], address
