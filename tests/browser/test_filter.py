"""Narrowing a large table."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import violations

pytestmark = pytest.mark.browser

ACTIONS = "/riverton/2026-27/actions/"


def _rows(page: Page) -> Locator:
    return page.locator("table.yj-table tbody tr").filter(visible=True)


def test_choosing_an_owner_leaves_only_the_rows_of_that_owner(page: Page) -> None:
    """In all tables of the plan; how many is said aloud, and a button shows all again."""
    page.goto(ACTIONS)
    expect(_rows(page)).to_have_count(10)
    page.get_by_label("Owner").select_option("Police lead")
    expect(_rows(page)).to_have_count(3)
    expect(_rows(page).filter(has_text="Police lead")).to_have_count(3)
    expect(page.locator("form").get_by_role("status")).to_have_text("3 of 10 rows shown")
    assert violations(page) == []
    page.get_by_role("button", name="Show all").click()
    expect(_rows(page)).to_have_count(10)
    expect(page.get_by_label("Owner")).to_have_value("")


def test_two_filters_work_together_and_by_keyboard(page: Page) -> None:
    """An action must meet both wishes; a table with no such action goes."""
    page.goto(ACTIONS)
    page.get_by_label("Status").focus()
    page.keyboard.type("Delayed")
    expect(_rows(page)).to_have_count(2)
    expect(page.get_by_role("table")).to_have_count(2)
    page.get_by_label("Owner").select_option("Health lead")
    expect(_rows(page)).to_have_count(1)
    expect(_rows(page)).to_contain_text("Delayed")
    expect(page.get_by_role("table")).to_have_count(1)


def test_what_belongs_to_a_table_goes_with_it(page: Page) -> None:
    """Its title, its notes and its file: they would stand alone, above the answer."""
    page.goto(ACTIONS)
    files = page.locator(".yj-figure[data-kind=action-plan] .yj-downloads").filter(visible=True)
    before = files.count()
    page.get_by_label("Status").select_option("Delayed")
    page.get_by_label("Owner").select_option("Health lead")
    expect(page.get_by_role("table")).to_have_count(1)
    expect(files).to_have_count(1)
    assert before > 1
    page.get_by_role("button", name="Show all").click()
    expect(files).to_have_count(before)


def test_on_a_phone_the_filter_works_on_the_cards(page: Page) -> None:
    """Rows that are cards are hidden like rows."""
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(ACTIONS)
    page.get_by_label("Owner").select_option("Police lead")
    expect(_rows(page)).to_have_count(3)


def test_without_scripts_every_row_is_there_and_can_be_found(page_without_scripts: Page) -> None:
    """No form that cannot work; links by owner lead to the rows instead."""
    page = page_without_scripts
    page.goto(ACTIONS)
    expect(_rows(page)).to_have_count(10)
    expect(page.get_by_label("Owner")).to_be_hidden()
    owners = page.locator("noscript details").nth(1)
    expect(owners.locator("summary")).to_have_text("Find by owner")
    owners.locator("summary").click()
    owners.locator("li").nth(2).locator("a").nth(2).click()
    expect(page.locator("tr:target")).to_contain_text("Police lead")
