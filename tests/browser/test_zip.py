"""The zip of a plan, unpacked and opened from disk: every page, without a server and without a network."""

import re
import zipfile
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.watch import Watch

pytestmark = pytest.mark.browser

STEM = "northamptonshire-2022-23"
_ADDRESS = re.compile(r'<(?P<tag>\w+)[^>]*? (?:href|src|action)="(?P<target>[^"]*)"')
_ID = re.compile(r'\bid="([^"]+)"')


@pytest.fixture(scope="module")
def unpacked(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The plan's folder as it comes out of the zip, far from the site."""
    folder = tmp_path_factory.mktemp("taken-away")
    with zipfile.ZipFile(site / "northamptonshire" / "2022-23" / f"{STEM}-site.zip") as packed:
        packed.extractall(folder)
    return folder / STEM


@pytest.fixture
def page_from_disk(browser: Browser) -> Iterator[Page]:
    """One tab without a network; what it complains about must be nothing."""
    watching = Watch("file://")
    context = browser.new_context(offline=True)
    context.set_default_timeout(15_000)
    watching.follow(context)
    yield context.new_page()
    context.close()
    assert watching.take() == []


def test_it_holds_the_plan_and_nothing_that_is_elsewhere(unpacked: Path) -> None:
    """Every page and every table; no PDF, no other zip, no edition, no index, no picture for shared links."""
    names = {path.relative_to(unpacked).as_posix() for path in unpacked.rglob("*") if path.is_file()}
    assert {"index.html", "whole/index.html", "figures/index.html", "data/plan.json"} <= names
    assert [name for name in names if name.endswith((".pdf", ".zip", "social-card.png"))] == []
    assert [name for name in names if name.startswith(("editions/", "search/"))] == []


def test_no_link_of_any_page_is_dead(unpacked: Path) -> None:
    """Each leads to a file of the zip, to an address on its page, or to the web."""
    dead = []
    for path in sorted(unpacked.rglob("*.html")):
        html = path.read_text("utf-8")
        for found in _ADDRESS.finditer(html):
            target = unescape(found["target"])
            if urlsplit(target).scheme:
                continue
            file, _, anchor = target.partition("#")
            goal = (path.parent / unquote(file)).resolve() if file else path
            known = goal.is_file() and goal.is_relative_to(unpacked.resolve())
            if known and anchor and goal.suffix == ".html":
                known = unquote(anchor) in set(map(unescape, _ID.findall(goal.read_text("utf-8"))))
            if not known:
                dead.append(f"{path.relative_to(unpacked)}: {found['target']}")
    assert dead == []


def test_every_page_opens_from_disk(unpacked: Path, page_from_disk: Page) -> None:
    """Not one request fails, and each page is set as on the site."""
    for path in sorted(unpacked.rglob("index.html")):
        page_from_disk.goto(path.as_uri())
        expect(page_from_disk.get_by_role("heading", level=1)).to_have_count(1)
    assert page_from_disk.evaluate("() => document.styleSheets.length") > 0


def test_a_chart_opens_from_disk(unpacked: Path, page_from_disk: Page) -> None:
    """The charts' library comes along."""
    page_from_disk.goto((unpacked / "performance-and-priorities" / "index.html").as_uri())
    chart = page_from_disk.locator("figure.yj-chart").first
    chart.locator("button.yj-chart__open").click()
    expect(chart.locator("svg.main-svg").first).to_be_visible()
