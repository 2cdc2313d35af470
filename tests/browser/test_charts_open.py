"""A chart is a picture first, a table for those who want figures, and interactive on request."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.axe import violations
from tests.browser.keyboard import tab_to
from tests.browser.watch import Watch

pytestmark = pytest.mark.browser

WITH_CHARTS = "/riverton/2026-27/performance/"


def _chart(page: Page, number: int = 0) -> Locator:
    return page.locator("figure.yj-chart").nth(number)


def _plotly_requests(watch: Watch) -> list[str]:
    return [each for each in watch.requests if "plotly" in each]


def test_a_chart_opens_by_keyboard_and_goes_back_to_its_picture(page: Page) -> None:
    """Enter opens it and the focus follows; Enter on the button shows the picture again."""
    page.goto(WITH_CHARTS)
    chart = _chart(page)
    button = chart.locator("button.yj-chart__open")
    expect(button).to_have_accessible_name("Open the interactive chart of First time entrants")
    tab_to(page, button)
    page.keyboard.press("Enter")
    expect(chart.locator("svg.main-svg").first).to_be_visible()
    expect(chart.locator(".yj-chart__static")).to_be_hidden()
    expect(chart.get_by_role("status")).to_have_text("The interactive chart is open.")
    expect(chart.locator(".yj-chart__interactive")).to_be_focused()
    assert violations(page) == []
    page.keyboard.press("Shift+Tab")
    back = chart.get_by_role("button", name="Back to the picture")
    if not back.evaluate("element => element === document.activeElement"):
        tab_to(page, back)
    page.keyboard.press("Enter")
    expect(chart.locator(".yj-chart__static")).to_be_visible()
    expect(chart.locator(".yj-chart__interactive")).to_be_hidden()
    expect(button).to_have_accessible_name("Open the interactive chart of First time entrants")


def test_plotly_is_fetched_once_and_only_on_request(page: Page, watch: Watch) -> None:
    """One copy for the whole site; two charts of a page share it."""
    page.goto(WITH_CHARTS, wait_until="networkidle")
    assert _plotly_requests(watch) == []
    for number in (0, 1):
        _chart(page, number).locator("button.yj-chart__open").click()
        expect(_chart(page, number).locator("svg.main-svg").first).to_be_visible()
    (asked,) = _plotly_requests(watch)
    assert re.fullmatch(re.escape(watch.address) + r"/assets/plotly/plotly\.min\.[0-9a-f]{8}\.js", asked)


def test_the_site_holds_plotly_once(site: Path) -> None:
    """It weighs more than all pages together."""
    (only,) = site.rglob("plotly*.js")
    assert only.parent == site / "assets" / "plotly"


def test_an_open_chart_follows_the_colours_of_the_page(page: Page) -> None:
    """In dark colours it stays readable, and stays open."""
    page.goto(WITH_CHARTS)
    _chart(page).locator("button.yj-chart__open").click()
    title = _chart(page).locator("svg.main-svg .xtick text").first
    light = title.evaluate("element => getComputedStyle(element).fill")
    page.get_by_role("button", name="Dark colours").click()
    page.wait_for_function(
        "([element, light]) => getComputedStyle(element).fill !== light",
        arg=[_chart(page).locator("svg.main-svg .xtick text").first.element_handle(), light],
    )
    expect(_chart(page).locator("svg.main-svg").first).to_be_visible()
    assert violations(page) == []


def _colours_of_words(page: Page) -> set[str]:
    """The colours of all words of the open chart: marks, annotations, axis title, legend."""
    found: list[str] = (
        _chart(page)
        .locator(".yj-chart__interactive")
        .evaluate(
            "room => Array.from(room.querySelectorAll('svg.main-svg text'))"
            ".filter(text => text.textContent.trim()).map(text => getComputedStyle(text).fill)"
        )
    )
    return set(found)


def _colour(page: Page, name: str) -> str:
    """A colour of the page as the browser writes it."""
    found: str = page.evaluate(
        "name => { const p = document.createElement('p'); p.style.color = `var(${name})`;"
        " document.body.append(p); const found = getComputedStyle(p).color; p.remove(); return found; }",
        name,
    )
    return found


def test_all_words_of_an_open_chart_have_the_colours_of_the_page(page: Page) -> None:
    """Annotations and axis titles too, in light and in dark."""
    page.goto(WITH_CHARTS)
    _chart(page).locator("button.yj-chart__open").click()
    for press in ("Dark colours", "Light colours"):
        expect(_chart(page).locator("svg.main-svg").first).to_be_visible()
        allowed = {_colour(page, name) for name in ("--yj-ink", "--yj-muted")}
        expect(_chart(page).locator("svg.main-svg .xtick text").first).to_have_css(
            "fill", _colour(page, "--yj-ink")
        )
        assert _colours_of_words(page) <= allowed
        page.get_by_role("button", name=press).click()


def test_a_narrow_room_gets_the_drawing_for_a_phone(page: Page) -> None:
    """Below 560 pixels, and again when the room changes."""
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(WITH_CHARTS)
    _chart(page).locator("button.yj-chart__open").click()
    room = _chart(page).locator(".yj-chart__interactive")
    expect(room).to_have_attribute("data-drawing", "narrow")
    page.set_viewport_size({"width": 1280, "height": 900})
    expect(room).to_have_attribute("data-drawing", "wide")


def test_the_picture_is_named_and_described(page: Page) -> None:
    """A screen reader hears the title and what the figures show; one picture of the two is shown."""
    page.goto(WITH_CHARTS)
    pictures = _chart(page).locator(".yj-chart__static svg").filter(visible=True)
    expect(pictures).to_have_count(1)
    expect(pictures).to_have_role("img")
    expect(pictures).to_have_accessible_name("First time entrants")
    description = page.locator(f"#{pictures.get_attribute('aria-describedby')}")
    expect(description).to_contain_text("171")


def test_a_chart_is_read_once(page: Page) -> None:
    """One picture with its name, no words of the drawing, the description, the button: nothing twice."""
    page.goto(WITH_CHARTS)
    for width in (1280, 390):
        page.set_viewport_size({"width": width, "height": 900})
        tree = _chart(page).aria_snapshot()
        assert tree.startswith('- figure "First time entrants":')
        assert re.findall(r"- img.*", tree) == ['- img "First time entrants"']
        assert len(re.findall(r"- paragraph", tree)) == 1
        assert "England 138" not in tree


@pytest.mark.parametrize("at", [WITH_CHARTS, "/riverton/2026-27/resources/"])
def test_the_figures_of_each_chart_stand_in_a_table_of_the_page(page: Page, at: str) -> None:
    """Below the picture, or in the details that open from the keyboard."""
    page.goto(at)
    for chart in page.locator("figure.yj-chart").all():
        details = chart.locator("details.yj-chart__table")
        if details.count():
            details.locator("summary").focus()
            page.keyboard.press("Enter")
            expect(details.get_by_role("table")).to_be_visible()
        else:
            expect(chart.locator("xpath=following::table").first).to_be_visible()


def test_without_scripts_the_picture_and_the_figures_are_there(page_without_scripts: Page) -> None:
    """No button that does nothing; the table opens without a script."""
    page = page_without_scripts
    page.goto(WITH_CHARTS)
    expect(_chart(page).locator(".yj-chart__static svg").filter(visible=True)).to_have_count(1)
    expect(page.get_by_role("button", name="Open the interactive chart")).to_have_count(0)
    expect(page.get_by_role("table", name="First time entrants").first).to_be_visible()
    expect(page.get_by_role("cell", name="171").first).to_be_visible()


def test_a_chart_that_cannot_be_loaded_says_so(context: BrowserContext, watch: Watch) -> None:
    """The picture stays, and a message points to the table."""
    page = context.new_page()
    page.route("**/plotly.min.*.js", lambda route: route.abort("connectionfailed"))
    page.goto(WITH_CHARTS)
    _chart(page).locator("button.yj-chart__open").click()
    expect(_chart(page).get_by_role("status")).to_contain_text("could not be loaded")
    expect(_chart(page).locator(".yj-chart__static")).to_be_visible()
    assert all("plotly.min." in words or "ERR_" in words for words in watch.take())
