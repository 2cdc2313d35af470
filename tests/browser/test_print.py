"""On paper: the document and nothing around it, with nothing cut off."""

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

PLAN = "/northamptonshire/2022-23/"
A4_TEXT_WIDTH = 673
"""178 mm, the width between the margins, in CSS pixels."""

_CUT = """() => Array.from(document.querySelectorAll("article .yj-scroll, article table, article svg"))
  .filter(box => box.checkVisibility() && box.getBoundingClientRect().right > innerWidth + 1)
  .map(box => `${box.tagName} ${box.id} ends at ${box.getBoundingClientRect().right}`)"""


@pytest.mark.parametrize(
    "section",
    [
        "resources-and-services/",
        "performance-and-priorities/",
        "service-improvement-plan/",
        "appendix-4-attendance-register/",
        "appendix-6-staffing/",
        "appendix-7-audit-action-plan/",
        "data/",
    ],
)
def test_no_table_or_picture_is_cut_on_a4(page: Page, section: str) -> None:
    """What would scroll on a screen fits between the margins."""
    page.set_viewport_size({"width": A4_TEXT_WIDTH, "height": 950})
    page.goto(f"{PLAN}{section}")
    page.emulate_media(media="print")
    page.evaluate("() => dispatchEvent(new Event('beforeprint'))")
    assert page.evaluate(_CUT) == []


def test_navigation_and_buttons_are_not_printed(page: Page) -> None:
    """Title, service and footer are."""
    page.goto(f"{PLAN}performance-and-priorities/")
    page.emulate_media(media="print")
    for name in ("Sections", "Where you are", "On this page", "Previous and next section"):
        expect(page.get_by_role("navigation", name=name, exact=True).filter(visible=True)).to_have_count(0)
    expect(page.get_by_role("search")).to_be_hidden()
    expect(page.get_by_role("button").filter(visible=True)).to_have_count(0)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_text("Northamptonshire Youth Justice Service").first).to_be_visible()
    expect(page.get_by_role("contentinfo")).to_be_visible()


def test_details_are_opened_for_paper_and_closed_again(page: Page) -> None:
    """Nothing stays folded away on paper."""
    page.goto(f"{PLAN}performance-and-priorities/")
    closed = page.locator("article details:not([open])")
    before = closed.count()
    assert before
    page.evaluate("() => dispatchEvent(new Event('beforeprint'))")
    expect(closed).to_have_count(0)
    page.evaluate("() => dispatchEvent(new Event('afterprint'))")
    expect(closed).to_have_count(before)


def test_rows_that_a_filter_hides_are_printed(page: Page) -> None:
    """Paper holds the whole table."""
    page.goto("/riverton/2026-27/actions/")
    page.get_by_label("Status").select_option("Delayed")
    page.get_by_label("Owner").select_option("Health lead")
    page.emulate_media(media="print")
    expect(page.locator("table.yj-table tbody tr").filter(visible=True)).to_have_count(10)


def test_paper_is_black_on_white_also_when_the_screen_is_dark(page: Page) -> None:
    """Dark paper wastes ink and is hard to read."""
    page.emulate_media(color_scheme="dark", media="print")
    page.goto(f"{PLAN}resources-and-services/")
    colours = page.evaluate(
        "() => [getComputedStyle(document.body).backgroundColor,"
        " getComputedStyle(document.querySelector('article p')).color]"
    )
    assert colours[0] == "rgb(255, 255, 255)"
    assert re.fullmatch(r"rgb\((\d+), \1, \1\)", colours[1])


def test_the_budget_can_be_printed(page: Page) -> None:
    """Chromium lays it out on pages."""
    page.goto(f"{PLAN}resources-and-services/")
    paper = page.pdf(format="A4", prefer_css_page_size=True)
    assert paper.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b", paper)) > 1
