"""The page in plain words: easy to find and easy to read."""

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

PLANS = ("derbyshire/2021-22", "leicester/2022-23", "newham/2019-20", "northamptonshire/2022-23")
NAME = "The plan in plain words"
_SIZE = "() => parseFloat(getComputedStyle(document.querySelector('article p:not(.yj-lead)')).fontSize)"


@pytest.mark.parametrize("plan", PLANS)
def test_it_is_the_first_link_of_the_plan_s_home(page: Page, plan: str) -> None:
    """Before figures and sections."""
    page.goto(f"/{plan}/")
    first = page.get_by_role("article").get_by_role("listitem").first
    expect(first).to_contain_text("For children and families")
    first.get_by_role("link", name=NAME).click()
    expect(page.get_by_role("heading", level=1, name=NAME)).to_be_visible()


def test_it_stands_second_in_the_navigation_and_in_no_list_of_sections(page: Page) -> None:
    """It is no section of the plan and no appendix."""
    page.goto("/northamptonshire/2022-23/")
    links = page.get_by_role("navigation", name="Sections").get_by_role("link")
    expect(links.nth(1)).to_have_text(NAME)
    expect(page.get_by_role("article").get_by_role("link", name=NAME, exact=True)).to_have_count(1)


def test_its_text_is_larger_than_that_of_the_plan(page: Page) -> None:
    """By a sixth at least."""
    page.goto("/northamptonshire/2022-23/introduction/")
    usual = page.evaluate(_SIZE)
    page.goto("/northamptonshire/2022-23/in-plain-words/")
    assert page.evaluate(_SIZE) >= usual * 7 / 6
