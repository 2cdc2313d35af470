"""Searching where not all is as usual: no JavaScript, no index, no server, a lost address, Welsh."""

import shutil
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.axe import violations
from tests.browser.served import served
from tests.browser.watch import Watch
from tests.publish.search.pages import printed, put
from yjplan.publish.search.index import write_index

pytestmark = pytest.mark.browser

PLAN = "/northamptonshire/2022-23/"


def _results(page: Page) -> Locator:
    return page.locator(".yj-find__result")


def _status(page: Page) -> Locator:
    return page.get_by_role("main").get_by_role("status")


def test_without_javascript_the_list_of_plans_is_the_way_through(page_without_scripts: Page) -> None:
    """It opens at the plan that the reader came from."""
    page = page_without_scripts
    page.goto(PLAN)
    page.get_by_role("banner").get_by_role("searchbox").fill("custody")
    page.get_by_role("banner").get_by_role("button", name="Search").click()
    expect(page.locator("noscript .yj-callout")).to_be_visible()
    place = page.locator("li:target")
    expect(place).to_be_in_viewport()
    place.get_by_role("link").click()
    page.wait_for_url(lambda url: urlsplit(url).path == PLAN)


def test_an_index_that_does_not_come_leaves_the_list_of_plans(page: Page, watch: Watch) -> None:
    """And the page says so."""
    page.route("**/search/pagefind/**", lambda route: route.abort())
    page.goto("/search/?q=bail")
    expect(_status(page)).to_contain_text("The search could not be loaded.")
    expect(page.locator(".yj-find__ways").get_by_role("link", name="Derbyshire")).to_be_visible()
    assert watch.take() != []


def test_from_disk_the_page_says_that_it_needs_the_web(browser: Browser, site: Path) -> None:
    """Without an error, and with the way to every plan."""
    page = browser.new_page()
    page.goto(f"{(site / 'search' / 'index.html').as_uri()}?q=bail")
    expect(page.get_by_role("main").get_by_role("status")).to_contain_text("opened from a folder")
    expect(page.locator(".yj-find__ways").get_by_role("link", name="Derbyshire")).to_be_visible()
    page.close()


def test_a_lost_reader_begins_with_the_words_of_the_address(page: Page, site: Path) -> None:
    """Words only, so that nothing of an address can do harm."""
    lost = (site / "404.html").read_text("utf-8")
    address = "/northamptonshire/2021-22/reducing_custody-%3Cscript%3E-99.html"
    page.route(f"**{address}", lambda route: route.fulfill(body=lost, content_type="text/html"))
    page.goto(address)
    box = page.get_by_role("main").get_by_role("searchbox")
    expect(box).to_have_value("reducing custody script")
    assert violations(page) == []
    box.fill("custody")
    page.get_by_role("main").get_by_role("button", name="Search").click()
    expect(_results(page).first).to_be_visible()


@pytest.mark.parametrize("words", ["tŷ", "ty", "TY", "gwaith", "ngwaith", "gwyl"])
def test_welsh_words_are_found_with_and_without_their_accents(
    site: Path, tmp_path: Path, browser: Browser, words: str
) -> None:
    """From a page in Welsh, in pages in Welsh, whatever the English ones say."""
    folder = tmp_path / "site"
    shutil.copytree(site / "assets", folder / "assets")
    english = (site / "search/index.html").read_text("utf-8")
    put(folder, "search", english.replace('lang="en-GB"', 'lang="cy"'))
    for name, text in (
        ("ty", "Plant mewn tŷ, gŵyl y gwanwyn"),
        ("gwaith", "Ein gwaith, fy ngwaith. Ty a gwyl"),
    ):
        put(
            folder,
            f"riverton/2026-27/cy/{name}",
            printed(f"<h1 id='t'>{name}</h1><p>{text}</p>", language="cy"),
        )
    put(folder, "riverton/2026-27/house", printed("<h1 id='h'>House</h1><p>tŷ ty gwaith ngwaith gwyl</p>"))
    write_index(tmp_path / "work", folder, {}, "tool")
    with served(folder) as address:
        page = browser.new_page()
        page.goto(f"{address}/search/?q={words}")
        expect(_results(page).first).to_be_visible()
        places = [str(link.get_attribute("href")) for link in page.locator(".yj-find__result h2 a").all()]
        assert len(places) == (1 if "gwaith" in words else 2)
        assert all("/cy/" in place for place in places)
        page.close()
