"""Searching: within a plan, wider, by filters; and what no index may hold."""

import gzip
import json
import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import violations
from tests.browser.keyboard import tab_to

pytestmark = pytest.mark.browser

PLAN = "/northamptonshire/2022-23/"
MADE_UP = "/riverton/2026-27/"
WITHHELD = ("4", "22")
"""Answers of the made-up survey that are withheld: a small count, and what would give it back."""


def _results(page: Page) -> Locator:
    return page.locator(".yj-find__result")


def _status(page: Page) -> Locator:
    return page.get_by_role("main").get_by_role("status")


def _search(page: Page, words: str, start: str = PLAN) -> None:
    """Type words into the box of a page and press Enter."""
    page.goto(start)
    page.get_by_role("banner").get_by_role("searchbox").fill(words)
    page.keyboard.press("Enter")
    expect(_status(page)).to_have_text(re.compile(r"\d+ pages? with|Nothing"))


def _number(page: Page) -> int:
    text = _status(page).text_content() or ""
    return int(re.findall(r"^\d+", text)[0])


def _asked(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def test_a_search_from_a_plan_begins_within_it(page: Page) -> None:
    """Every result is a page of the plan; what was looked for is marked, and the address can be shared."""
    _search(page, "custody")
    expect(page.get_by_role("radio", name="This plan: Youth justice plan 2022-23")).to_be_checked()
    links = _results(page).get_by_role("heading").get_by_role("link")
    assert all(urlsplit(str(link.get_attribute("href"))).path.startswith(PLAN) for link in links.all())
    expect(_results(page).locator("mark").first).to_have_text(re.compile("custod", re.IGNORECASE))
    assert _asked(page) == {"q": ["custody"], "scope": [PLAN.strip("/")], "in": ["plan"]}
    assert violations(page) == []
    address = page.url
    page.goto("/about/")
    page.goto(address)
    expect(page.get_by_role("radio", name="This plan: Youth justice plan 2022-23")).to_be_checked()
    expect(_results(page).first).to_be_visible()


def test_a_search_is_widened_to_the_authority_and_to_all(page: Page) -> None:
    """Each choice says how many pages it has."""
    _search(page, "custody")
    numbers = [_number(page)]
    for name in ("This authority: Northamptonshire", "Every authority"):
        choice = page.get_by_role("radio", name=name)
        told = int(re.findall(r"\((\d+)\)", choice.locator("xpath=..").inner_text())[0])
        choice.check()
        expect(_status(page)).to_have_text(re.compile(rf"^{told} pages"))
        numbers.append(told)
    assert numbers == sorted(set(numbers))
    expect(_results(page).get_by_text("Derbyshire").first).to_be_visible()


@pytest.mark.parametrize(
    ("filter_name", "value", "words"),
    [
        ("Authority", "derbyshire", "Derbyshire"),
        ("Period", "2019-20", "2019-20"),
        ("Section", "Performance", "Performance"),
    ],
)
def test_results_are_chosen_by_authority_period_and_section(
    page: Page, filter_name: str, value: str, words: str
) -> None:
    """Each choice comes with the number of pages, and the results say what was chosen."""
    _search(page, "custody", "/")
    choice = page.get_by_role("combobox", name=filter_name)
    told = int(re.findall(r"\((\d+)\)", choice.locator(f"option[value='{value}']").inner_text())[0])
    choice.select_option(value)
    expect(_status(page)).to_have_text(re.compile(rf"^{told} pages?"))
    for row in _results(page).all():
        expect(row).to_contain_text(words)
    assert value in [one for values in _asked(page).values() for one in values]
    page.reload()
    expect(choice).to_have_value(value)
    expect(_status(page)).to_have_text(re.compile(rf"^{told} pages?"))


def test_a_result_names_the_action_and_leads_there(page: Page) -> None:
    """To the row of the table, in the plan."""
    _search(page, "step 7", MADE_UP)
    place = _results(page).get_by_role("link", name=re.compile("^Action .*step 7"))
    place.first.click()
    page.wait_for_url(lambda url: bool(urlsplit(url).fragment))
    row = page.locator(f"[id='{urlsplit(page.url).fragment}']")
    expect(row).to_contain_text("Carry out step 7")
    expect(row).to_be_in_viewport()
    page.go_back()
    expect(place.first).to_be_visible()


def test_a_result_names_the_table_and_leads_there(page: Page) -> None:
    """With its caption."""
    _search(page, "Probation in kind", MADE_UP)
    place = _results(page).get_by_role("link", name=re.compile("^Table: .*Budget 2026-27"))
    place.first.click()
    page.wait_for_url(lambda url: bool(urlsplit(url).fragment))
    expect(page.locator(f"[id='{urlsplit(page.url).fragment}']")).to_be_in_viewport()


def test_the_newest_plans_come_first_where_that_is_asked(page: Page) -> None:
    """The made-up plan begins after all others."""
    _search(page, "reoffending", "/")
    page.get_by_role("combobox", name="Order").select_option("newest")
    expect(_results(page).first).to_contain_text("Riverton")
    expect(_results(page).first).to_contain_text("2026-27")


def test_more_results_are_added_and_the_first_of_them_is_at_hand(page: Page) -> None:
    """Ten at a time."""
    _search(page, "children", "/")
    expect(_results(page)).to_have_count(10)
    page.get_by_role("button", name="Show more results").click()
    expect(_results(page)).to_have_count(20)
    expect(_results(page).nth(10).get_by_role("link").first).to_be_focused()


def test_a_search_can_be_made_with_the_keyboard_only(page: Page) -> None:
    """From the box to the words in the plan."""
    page.goto(MADE_UP)
    tab_to(page, page.get_by_role("banner").get_by_role("searchbox"))
    page.keyboard.type("step 3")
    page.keyboard.press("Enter")
    expect(_results(page).first).to_be_visible()
    tab_to(page, page.get_by_role("radio", name="This plan: Youth justice plan 2026-27"))
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("radio", name="This authority: Riverton")).to_be_checked()
    expect(_results(page).first).to_be_visible()
    link = _results(page).first.get_by_role("link").first
    tab_to(page, link)
    assert link.evaluate("link => getComputedStyle(link).outlineStyle") == "solid"
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: urlsplit(url).path.startswith(MADE_UP))


def test_a_word_that_is_nowhere_finds_nothing(page: Page) -> None:
    """Not the pages with its first letter either; and the page says so."""
    _search(page, "zeppelin", "/")
    expect(_status(page)).to_contain_text("Nothing was found for “zeppelin”.")
    expect(_results(page)).to_have_count(0)
    assert violations(page) == []


def test_pages_are_found_by_the_other_words_where_one_is_nowhere(page: Page) -> None:
    """It is named; no page is said to have it."""
    _search(page, "custody", "/")
    told = _number(page)
    _search(page, "zebra custody", "/")
    expect(_status(page)).to_have_text(f"No page has “zebra”. {told} pages with “custody”")
    expect(_results(page)).to_have_count(10)
    _search(page, "zebra zeppelin", "/")
    expect(_status(page)).to_contain_text("Nothing was found for “zebra zeppelin”.")


def test_a_word_without_its_ending_is_found(page: Page) -> None:
    """As somebody types who is not sure of it."""
    _search(page, "disproportionat", "/")
    assert _number(page) > 0


def test_words_of_a_reader_are_text(page: Page) -> None:
    """No element comes of them."""
    _search(page, "<b>bail</b> <img src=x>", "/")
    expect(page.locator(".yj-find b, .yj-find img")).to_have_count(0)


def test_on_a_phone_the_results_fit_the_screen(page: Page) -> None:
    """With the first of them on the first screen or the next."""
    page.set_viewport_size({"width": 390, "height": 800})
    _search(page, "custody")
    assert page.evaluate("() => document.documentElement.scrollWidth") <= 390
    box = _results(page).first.bounding_box()
    assert box is not None
    assert box["y"] < 800
    assert violations(page) == []


def test_the_index_holds_no_withheld_number(site: Path) -> None:
    """The answers stand in it with [c], the published one with its number."""
    pieces = sorted((site / "search/pagefind/fragment").iterdir())
    bodies = [gzip.decompress(path.read_bytes()).decode().removeprefix("pagefind_dcd") for path in pieces]
    pages = [json.loads(body) for body in bodies]
    texts = [page["content"] for page in pages if "A lot" in page["content"] and "riverton" in page["url"]]
    assert texts
    for text in texts:
        answers = text[text.index("A lot") - 200 : text.index("A lot") + 200]
        numbers = re.findall(r"\d+", answers)
        assert "[c]" in answers
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
