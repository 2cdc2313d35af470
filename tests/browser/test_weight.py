"""A page is light: what its first view loads, that nothing moves meanwhile, that scripts can wait."""

import gzip
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from bench.compressing import compressing
from bench.first_view import first_view
from tests.browser.addresses import page_addresses
from tests.browser.markup import Markup

pytestmark = pytest.mark.browser

LIMIT_BYTES = 150_000
"""Of the first view, compressed, without the interactive charts' library."""
MOST_REQUESTS = 10
HEADS_BYTES = 5_000
"""More than the heads of that many answers; they are no part of a file."""
PLAN = "/riverton/2026-27/"
KINDS = (
    *("/", "/about/", "/search/", "/riverton/", "/northamptonshire/inspections/2023-10/", "/404.html", PLAN),
    *(f"{PLAN}{page}/" for page in ("actions", "performance", "resources", "figures", "figures/fte")),
    *(f"{PLAN}{page}/" for page in ("voice-of-the-child", "data", "board", "whole")),
    *(f"/northamptonshire/2022-23/{page}/" for page in ("whole", "performance-and-priorities")),
)
"""One page of each kind, and the largest."""


def _file(site: Path, address: str) -> Path:
    path = site / address.lstrip("/")
    return path / "index.html" if address.endswith("/") else path


def _loaded_with(site: Path, address: str) -> list[Path]:
    """The page and every file that its elements ask for; a short list of plans is all that comes later."""
    page = _file(site, address)
    markup = Markup.of(page.read_text("utf-8"))
    named = [each.attributes.get("src", "") for each in markup.all("script", "img")]
    rels = ("stylesheet", "icon", "apple-touch-icon")
    named += [each.attributes["href"] for each in markup.all("link") if each.attributes.get("rel") in rels]
    up = {name: (site / name.lstrip("/")) if name.startswith("/") else page.parent / name for name in named}
    return [page, *(path.resolve() for name, path in sorted(up.items()) if name)]


def _weight(paths: list[Path]) -> int:
    return sum(len(gzip.compress(path.read_bytes(), 6)) for path in dict.fromkeys(paths)) + HEADS_BYTES


def test_the_first_view_of_every_page_stays_below_the_limit(site: Path) -> None:
    """Counted from the files that each page names, with every icon, which no browser loads all of."""
    loaded = {address: _loaded_with(site, address) for address in page_addresses(site)}
    heavy = {address: _weight(paths) for address, paths in loaded.items() if _weight(paths) > LIMIT_BYTES}
    assert heavy == {}
    assert all(len(dict.fromkeys(paths)) <= MOST_REQUESTS for paths in loaded.values())


@pytest.mark.parametrize("width", [390, 1280])
def test_a_browser_loads_no_more_and_nothing_moves(site: Path, browser: Browser, width: int) -> None:
    """Cumulative layout shift is 0 on every kind of page, while loading and while scrolling through."""
    context = browser.new_context(viewport={"width": width, "height": 844})
    with compressing(site) as at:
        views = [first_view(context, at + address) for address in KINDS]
        # a busy machine may paint before it has read the whole page: what moves by itself moves each time
        views = [view if not view.shifts else first_view(context, view.address) for view in views]
    context.close()
    for view, address in zip(views, KINDS, strict=True):
        assert view.shifts == (), address
        assert len(view.requests) <= MOST_REQUESTS, address
        assert view.transferred_bytes <= _weight(_loaded_with(site, address)), address
        assert not any("plotly" in request or "pagefind" in request for request in view.requests), address


def test_a_shift_would_be_seen(site: Path, browser: Browser) -> None:
    """The measuring sees text that is pushed down by something that comes late."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    late = "setTimeout(() => document.querySelector('h1').before(document.createElement('hr')), 100)"
    context.add_init_script(f"addEventListener('load', () => {late})")
    with compressing(site) as at:
        assert first_view(context, at + PLAN).shift > 0
    context.close()


def test_only_one_tiny_script_runs_before_the_page_can_be_read(site: Path) -> None:
    """It chooses light or dark; every other one waits until the page has been read."""
    for address in page_addresses(site):
        html = _file(site, address).read_text("utf-8")
        scripts = [
            each.attributes
            for each in Markup.of(html).all("script")
            if each.attributes.get("type") != "application/json"
        ]
        early = [each["src"] for each in scripts if "defer" not in each]
        assert len(early) == 1, address
        assert re.search(r"assets/yjplan/boot\.[0-9a-f]{8}\.js$", early[0]), address
    (boot,) = (site / "assets" / "yjplan").glob("boot.*.js")
    assert len(gzip.compress(boot.read_bytes())) < 1_000


def test_no_style_sheet_is_asked_for_late(site: Path) -> None:
    """The browser reads no further than a script that it must run first: every sheet stands above it."""
    for address in page_addresses(site):
        html = _file(site, address).read_text("utf-8")
        below = html[html.index("/boot.") :]
        assert "<link" not in below.partition("</head>")[0], address
        assert 'rel="stylesheet"' in html, address


def test_a_page_is_read_while_its_script_is_still_on_the_way(page: Page) -> None:
    """A poor network shows the text first."""
    page.route("**/site.*.js", lambda _: None)  # never answered
    page.goto(f"{PLAN}performance/", wait_until="commit")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_role("table").first).to_be_visible()
    expect(page.locator(".yj-chart svg").first).to_be_visible()


def test_theme_and_plotly_are_there_once_for_the_whole_site(site: Path) -> None:
    """One style sheet of the theme, none of its scripts; one Plotly; one style sheet and script of ours."""
    for pattern in ("main.*.css", "plotly.min.*.js", "site.*.css", "site.*.js", "boot.*.js"):
        found = [path.relative_to(site).as_posix() for path in site.rglob(pattern)]
        assert len(found) == 1, pattern
        assert found[0].startswith("assets/")
    assert not list(site.rglob("bundle.*"))
    assert not list(site.rglob("*.map"))
    assert {path.name for path in (site / "assets").iterdir()} == {"plotly", "stylesheets", "yjplan"}
    html = [_file(site, address).read_text("utf-8") for address in page_addresses(site)]
    assert not any("javascripts/" in each or "__config" in each for each in html)
