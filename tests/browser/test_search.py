"""Searching within a plan, and what the index must not hold."""

import json
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import violations
from tests.browser.keyboard import tab_to

pytestmark = pytest.mark.browser

PLAN = "/northamptonshire/2022-23/"
WITHHELD = ("4", "22")
"""Answers of the made-up survey that are withheld: a small count, and what would give it back."""


def _box(page: Page) -> Locator:
    return page.get_by_role("search").get_by_role("textbox")


def _results(page: Page) -> Locator:
    return page.locator(".md-search-result__link").filter(visible=True)


def test_typing_a_word_gives_results_and_enter_opens_the_first(page: Page) -> None:
    """The page that opens holds the word, marked."""
    page.goto(PLAN)
    tab_to(page, _box(page))
    page.keyboard.type("custody")
    expect(_results(page).first).to_be_visible()
    expect(page.get_by_role("search").get_by_role("status")).to_have_text(re.compile(r"\d+ pages found"))
    assert violations(page) == []
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: urlsplit(url).path != PLAN)
    assert urlsplit(page.url).path.startswith(PLAN)
    expect(page.locator("article mark").first).to_have_text(re.compile("custody", re.IGNORECASE))


def test_arrows_choose_another_result(page: Page) -> None:
    """Arrow down goes through the list; Enter opens the one at hand."""
    page.goto(PLAN)
    _box(page).click()
    page.keyboard.type("custody")
    expect(_results(page).first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    chosen = page.evaluate("() => document.activeElement.href")
    assert chosen
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: urlsplit(url).path == urlsplit(chosen).path)


def test_escape_closes_the_results(page: Page) -> None:
    """The page below can be read again."""
    page.goto(PLAN)
    _box(page).click()
    page.keyboard.type("custody")
    expect(_results(page).first).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".md-search__output")).to_be_hidden()


def test_a_word_that_is_nowhere_finds_nothing(page: Page) -> None:
    """And says so."""
    page.goto(PLAN)
    _box(page).click()
    page.keyboard.type("zeppelin")
    expect(page.get_by_role("search").get_by_role("status")).to_have_text("Nothing found")


def test_on_a_phone_the_results_fit_the_screen(page: Page) -> None:
    """The list lies below the box, as wide as the page."""
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(PLAN)
    _box(page).click()
    page.keyboard.type("custody")
    expect(_results(page).first).to_be_visible()
    box = page.locator(".md-search__output").bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390
    assert violations(page) == []


def test_the_index_holds_no_withheld_number(site: Path) -> None:
    """The answers stand in it with [c], the published one with its number."""
    index = json.loads((site / "riverton/2026-27/search/search_index.json").read_text("utf-8"))
    texts = [re.sub(r"<[^>]+>", " ", doc["text"]) for doc in index["docs"] if "A lot" in doc["text"]]
    assert texts
    for text in texts:
        numbers = re.findall(r"\d+", text)
        assert "[c]" in text
        assert "45" in numbers
        assert not set(WITHHELD) & set(numbers)


def test_no_page_or_download_of_the_survey_holds_a_withheld_number(site: Path) -> None:
    """Nor the chart's picture, its description, the CSV and the JSON of the plan."""
    folder = site / "riverton/2026-27"
    page = (folder / "voice-of-the-child/index.html").read_text("utf-8")
    (article,) = re.findall(r"<article.*</article>", page, re.DOTALL)
    said = re.sub(r"<[^>]+>", " ", re.sub(r"<script.*?</script>", " ", article, flags=re.DOTALL))
    drawn = " ".join(re.findall(r'<script type="application/json".*?</script>', article, re.DOTALL))
    table = (folder / "data/survey-helped.csv").read_text("utf-8")
    blocks = json.loads((folder / "data/plan.json").read_text("utf-8"))["blocks"]
    whole = json.dumps(next(each for each in blocks if each["id"] == "survey"))
    for text in (said, table, whole):
        assert "45" in re.findall(r"\d+", text)
    for text in (said, table):
        assert not set(WITHHELD) & set(re.findall(r"\d+", text))
    for text in (drawn, whole):
        assert WITHHELD[1] not in re.findall(r"\d+", text)
