"""The pages keep the strict policy that the server of these tests sends."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.addresses import page_addresses
from tests.browser.served import POLICY
from tests.browser.watch import Watch

pytestmark = pytest.mark.browser


def test_the_server_of_the_tests_sends_the_policy(page: Page) -> None:
    """So every test in this folder fails on an inline script or a foreign request."""
    answer = page.goto("/")
    assert answer is not None
    assert answer.headers["content-security-policy"] == POLICY


@pytest.mark.parametrize(
    "where", ["/", "/northamptonshire/2022-23/", "/northamptonshire/2022-23/resources-and-services/"]
)
def test_an_inline_script_would_be_stopped_and_reported(page: Page, watch: Watch, where: str) -> None:
    """The policy works, so its silence elsewhere means something."""
    page.goto(where)
    page.evaluate(
        "() => { const script = document.createElement('script');"
        " script.textContent = 'window.ran = true'; document.body.append(script); }"
    )
    assert page.evaluate("() => window.ran") is None
    assert any("Content Security Policy" in words for words in watch.take())


@pytest.mark.parametrize("how", ["element", "attribute"])
def test_an_inline_style_would_be_stopped_and_reported(page: Page, watch: Watch, how: str) -> None:
    """As a style sheet in the page, and as an attribute."""
    page.goto("/riverton/2026-27/")
    add = {
        "element": "document.head.insertAdjacentHTML('beforeend', '<style>h1 { color: red }</style>')",
        "attribute": "document.querySelector('h1').setAttribute('style', 'color: red')",
    }
    page.evaluate(f"() => {{ {add[how]}; }}")
    colour = page.evaluate("() => getComputedStyle(document.querySelector('h1')).color")
    assert colour != "rgb(255, 0, 0)"
    assert any("Content Security Policy" in words for words in watch.take())


def test_the_policy_allows_nothing_inline() -> None:
    """Neither scripts nor styles; WebAssembly is for the search, and evaluates no text."""
    assert "unsafe-inline" not in POLICY
    assert "'unsafe-eval'" not in POLICY


def _may_stand(tag: str) -> bool:
    return "src=" in tag or 'type="application/json"' in tag


def test_no_page_holds_an_inline_script_or_handler(site: Path) -> None:
    """Scripts come from files; what stands in a page is data."""
    found = []
    for address in page_addresses(site):
        path = site / address[1:]
        html = (path / "index.html" if path.is_dir() else path).read_text("utf-8")
        found += [f"{address}: {tag}" for tag in re.findall(r"<script\b[^>]*>", html) if not _may_stand(tag)]
        found += [f"{address}: {tag}" for tag in re.findall(r"<[a-z][^<>]*\son[a-z]+=[^<>]*>", html)]
    assert found == []


def test_no_page_holds_a_style_of_its_own(site: Path) -> None:
    """Neither an element nor an attribute: in text, tables, drawings and the theme alike."""
    found, styles = [], re.compile(r"<style\b[^>]*>|<[a-z][^<>]*\sstyle=[^<>]*>")
    for address in page_addresses(site):
        path = site / address[1:]
        html = (path / "index.html" if path.is_dir() else path).read_text("utf-8")
        found += [f"{address}: {tag}" for tag in styles.findall(html)]
    assert found == []


def test_nothing_but_the_choice_of_colours_is_kept_on_the_readers_device(
    site: Path, context: BrowserContext
) -> None:
    """No cookie, no database, no cache of our own, on any kind of page."""
    page = context.new_page()
    plan = "riverton/2026-27/"
    for where in ("", "about/", "riverton/", plan, f"{plan}performance/", "search/?q=survey"):
        page.goto(f"/{where}", wait_until="networkidle")
    kept = page.evaluate(
        "async () => [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie,"
        " (await indexedDB.databases()).length, (await caches.keys()).length]"
    )
    assert kept == [[], [], "", 0, 0]
    assert context.cookies() == []
    assert not list(site.rglob("*service-worker*"))


def test_search_and_chart_keep_the_policy_in_one_visit(page: Page, watch: Watch) -> None:
    """The two places where a script makes things on the page."""
    page.goto("/riverton/2026-27/performance/")
    page.locator("button.yj-chart__open").first.click()
    expect(page.locator("svg.main-svg").first).to_be_visible()
    page.locator("svg.main-svg").first.hover()
    box = page.get_by_role("search").get_by_role("searchbox")
    box.fill("survey")
    box.press("Enter")
    expect(page.locator(".yj-find__result").first).to_be_visible()
    assert watch.take() == []
