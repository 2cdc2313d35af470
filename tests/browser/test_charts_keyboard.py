"""The interactive chart without a mouse: every point is reached, marked and announced; nobody is trapped."""

import json
import re
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from tests.browser.axe import violations
from tests.browser.keyboard import tab_to
from tests.browser.watch import Watch
from tests.house.project_files import ROOT

pytestmark = pytest.mark.browser

WITH_CHARTS = "/riverton/2026-27/performance/"
PANELS = "/northamptonshire/2022-23/figures/"
STRICT = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:"


def _open(page: Page, address: str = WITH_CHARTS) -> Locator:
    """The first chart of a page, opened with Enter."""
    page.goto(address)
    chart = page.locator("figure.yj-chart").first
    chart.locator("button.yj-chart__open").focus()
    page.keyboard.press("Enter")
    expect(chart.get_by_role("application")).to_be_focused()
    return chart


def _said(chart: Locator) -> Locator:
    return chart.get_by_role("status")


def _reading(chart: Locator) -> Any:  # noqa: ANN401 - JSON, read by index below
    return json.loads(chart.locator("script").inner_text())["reading"]


def _press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def test_the_chart_has_a_role_a_name_and_help(page: Page) -> None:
    """A screen reader hears what it is, of what, and how to use it; nothing inside is read beside that."""
    chart = _open(page)
    room = chart.get_by_role("application", name="First time entrants")
    expect(room).to_have_attribute("aria-roledescription", "interactive chart")
    expect(room).to_have_accessible_description(re.compile("Arrow keys.*Escape"))
    expect(chart.locator(".yj-chart__keys")).to_be_visible()
    assert "img" not in room.aria_snapshot()
    assert "2022" not in room.aria_snapshot()
    assert violations(page) == []


def test_arrows_move_along_a_series_and_each_point_is_announced(page: Page) -> None:
    """Its period, its value with the unit, its series, and which of how many it is."""
    chart = _open(page)
    reading = _reading(chart)
    first = reading["series"][0]
    heard = [n for n, words in enumerate(first["values"]) if words]
    for place, n in enumerate(heard, start=1):
        page.keyboard.press("ArrowRight")
        words = f"{reading['categories'][n]}: {first['values'][n]}, {first['name']}, {place} of {len(heard)}"
        expect(_said(chart)).to_have_text(words)
    assert "per 100,000" in words
    page.keyboard.press("ArrowRight")  # the end is the end
    expect(_said(chart)).to_have_text(words)
    page.keyboard.press("ArrowLeft")
    expect(_said(chart)).to_contain_text(f", {len(heard) - 1} of {len(heard)}")


def test_home_and_end_lead_to_the_ends(page: Page) -> None:
    """From wherever the reader is."""
    chart = _open(page)
    _press(page, "End")
    expect(_said(chart)).to_contain_text(re.compile(r", (\d+) of \1$"))
    _press(page, "Home")
    expect(_said(chart)).to_contain_text(re.compile(r", 1 of \d+$"))


def test_up_and_down_change_the_series_at_the_nearest_point(page: Page) -> None:
    """The same period in the next series, or the nearest that has a value there."""
    chart = _open(page)
    names = [one["name"] for one in _reading(chart)["series"]]
    _press(page, "End", "ArrowDown")
    expect(_said(chart)).to_contain_text(f", {names[1]}, ")
    _press(page, "ArrowUp")
    expect(_said(chart)).to_contain_text(f", {names[0]}, ")
    _press(page, *["ArrowDown"] * len(names))
    expect(_said(chart)).to_contain_text(f", {names[-1]}, ")


def test_the_point_is_marked_where_it_lies(page: Page) -> None:
    """A ring around it, and its words beside it, in every panel."""
    chart = _open(page, PANELS)
    ring = chart.locator(".yj-chart__ring")
    expect(ring).to_be_hidden()
    _press(page, "ArrowDown", "End")
    expect(ring).to_be_visible()
    expect(chart.locator(".hoverlayer .hovertext")).to_have_count(1)
    gap = chart.evaluate(
        """chart => {
          const middle = box => [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
          const [x, y] = middle(chart.querySelector(".yj-chart__ring").getBoundingClientRect());
          const points = Array.from(chart.querySelectorAll(".scatterlayer .point"));
          return Math.min(...points.map(point => {
            const [a, b] = middle(point.getBoundingClientRect());
            return Math.hypot(a - x, b - y);
          }));
        }"""
    )
    assert gap < 2


def test_escape_leads_back_to_the_button_and_tab_goes_on(page: Page) -> None:
    """No trap, and no key that belongs to the browser is taken."""
    chart = _open(page)
    _press(page, "ArrowRight", "Escape")
    expect(chart.get_by_role("button", name="Back to the picture")).to_be_focused()
    expect(chart.locator(".yj-chart__ring")).to_be_hidden()
    _press(page, "Shift+Tab")
    expect(chart.get_by_role("application")).to_be_focused()
    _press(page, "Tab")
    expect(chart.get_by_role("button", name="Back to the picture")).to_be_focused()
    _press(page, "Enter")
    expect(chart.locator(".yj-chart__static")).to_be_visible()
    expect(chart.get_by_role("button", name="Open the interactive chart")).to_be_focused()


def test_the_focus_on_the_chart_is_seen(page: Page) -> None:
    """A line around the whole of it."""
    page.goto(WITH_CHARTS)
    chart = page.locator("figure.yj-chart").first
    tab_to(page, chart.locator("button.yj-chart__open"))
    page.keyboard.press("Enter")
    room = chart.get_by_role("application")
    expect(room).to_be_focused()
    expect(room).to_have_css("outline-style", "solid")
    assert room.evaluate("element => parseFloat(getComputedStyle(element).outlineWidth)") >= 2


def test_without_unsafe_inline_the_chart_opens_and_is_drawn_right(page: Page, watch: Watch) -> None:
    """Plotly writes no style element and no style attribute, and lies where it should."""

    def with_policy(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, headers={**answer.headers, "content-security-policy": STRICT})

    page.route(f"**{WITH_CHARTS}", with_policy)
    page.goto(WITH_CHARTS)
    watch.take()  # what the page says before is not the chart's
    chart = page.locator("figure.yj-chart").first
    chart.locator("button.yj-chart__open").focus()
    page.keyboard.press("Enter")
    expect(chart.get_by_role("application")).to_be_focused()
    _press(page, "ArrowRight", "ArrowDown")
    expect(chart.locator(".hoverlayer .hovertext")).to_have_count(1)
    assert watch.take() == []
    tops = chart.locator("svg.main-svg").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect().top)"
    )
    assert len(set(tops)) == 1, "the layers of the drawing lie upon each other"
    weights = chart.locator(".annotation-text").evaluate_all(
        "all => all.map(one => getComputedStyle(one).fontWeight)"
    )
    assert {"700", "400"} <= set(weights)


def test_a_finger_on_a_point_shows_its_words(browser: Browser, address: str) -> None:
    """Touch needs no keyboard."""
    phone = browser.new_context(base_url=address, viewport={"width": 390, "height": 800}, has_touch=True)
    page = phone.new_page()
    page.goto(WITH_CHARTS)
    chart = page.locator("figure.yj-chart").first
    chart.locator("button.yj-chart__open").tap()
    expect(chart.locator(".scatterlayer .point").first).to_be_visible()
    box = chart.locator(".scatterlayer .trace").last.locator(".point").first.bounding_box()
    assert box is not None
    page.touchscreen.tap(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    expect(chart.locator(".hoverlayer .hovertext")).to_have_count(1)
    phone.close()


def test_in_little_room_the_drawing_shrinks_with_its_words(page: Page) -> None:
    """At 320 pixels nothing is cut and no words lie upon each other; nothing scrolls sideways."""
    page.set_viewport_size({"width": 320, "height": 900})
    chart = _open(page, PANELS)
    _press(page, "End")
    titles = chart.locator(".annotation").evaluate_all(
        """all => all.map(one => one.getBoundingClientRect())
          .map(box => [box.left, box.right, box.top, box.bottom])"""
    )
    assert max(right for _, right, _, _ in titles) <= 320
    for n, (left, right, top, bottom) in enumerate(titles):
        for a, b, c, d in titles[n + 1 :]:
            assert min(right, b) - max(left, a) < 2 or min(bottom, d) - max(top, c) < 2
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_nothing_moves_by_itself(page: Page) -> None:
    """No part of the chart has a transition or an animation, whatever the reader's wish."""
    chart = _open(page)
    _press(page, "End")
    moving = chart.evaluate(
        """chart => Array.from(chart.querySelectorAll(".yj-chart__interactive *"))
          .map(one => getComputedStyle(one))
          .filter(style => parseFloat(style.transitionDuration) || parseFloat(style.animationDuration))
          .length"""
    )
    assert moving == 0


def test_the_script_of_charts_has_no_words_of_its_own() -> None:
    """They stand in the page, in its language."""
    script = ROOT / "templates" / "theme" / "assets" / "yjplan" / "charts.js"
    without_notes = re.sub(r"//[^\n]*", "", script.read_text("utf-8"))
    assert re.findall(r'"[A-Z][a-z]+ [^"]*"', without_notes) == []
