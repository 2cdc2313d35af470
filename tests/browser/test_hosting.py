"""The site on a real nginx with our configuration: what is sent with each file, and that nothing breaks."""

import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from urllib.error import HTTPError

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from tests.browser.nginx import nginx_with
from tests.browser.served import POLICY
from tests.browser.watch import Watch

pytestmark = pytest.mark.browser

PLAN = "/riverton/2026-27/"
A_YEAR = "public, max-age=31536000, immutable"
SECURITY = {
    "Content-Security-Policy": f"{POLICY}; frame-ancestors 'none'",
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}


@pytest.fixture(scope="module")
def hosted(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where nginx serves the site, at the top of its host."""
    with nginx_with(site, tmp_path_factory.mktemp("nginx")) as at:
        yield at


class _Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: object) -> None:
        """Answers that lead on are looked at, not followed."""


@dataclass(frozen=True)
class _Answer:
    status: int
    headers: Message


def _ask(address: str) -> _Answer:
    request = urllib.request.Request(address, headers={"Accept-Encoding": "gzip"})  # noqa: S310 - our own server
    try:
        with urllib.request.build_opener(_Stay).open(request) as answer:
            return _Answer(answer.status, answer.headers)
    except HTTPError as error:
        with error:
            return _Answer(error.code, error.headers)


def _files(site: Path, pattern: str) -> str:
    return next(f"/{path.relative_to(site).as_posix()}" for path in sorted(site.glob(pattern)))


@pytest.mark.parametrize(
    ("pattern", "kind", "keep", "is_compressed"),
    [
        ("riverton/2026-27/index.html", "text/html; charset=utf-8", "no-cache", True),
        ("404.html", "text/html; charset=utf-8", "no-cache", True),
        ("assets/yjplan/site.*.css", "text/css; charset=utf-8", A_YEAR, True),
        ("assets/stylesheets/main.*.css", "text/css; charset=utf-8", A_YEAR, True),
        ("assets/yjplan/site.*.js", "text/javascript; charset=utf-8", A_YEAR, True),
        ("assets/plotly/*.js", "text/javascript; charset=utf-8", A_YEAR, True),
        ("assets/yjplan/favicon.*.svg", "image/svg+xml; charset=utf-8", A_YEAR, False),
        ("assets/yjplan/apple-touch-icon.*.png", "image/png", A_YEAR, False),
        ("riverton/2026-27/accent.css", "text/css; charset=utf-8", "no-cache", False),
        ("riverton/2026-27/data/actions*.csv", "text/csv; charset=utf-8", "public, max-age=300", True),
        ("riverton/2026-27/data/plan.json", "application/json; charset=utf-8", "public, max-age=300", True),
        ("riverton/2026-27/*.pdf", "application/pdf", "public, max-age=300", False),
        ("riverton/2026-27/*.zip", "application/zip", "public, max-age=300", False),
        ("riverton/feed.xml", "application/xml; charset=utf-8", "public, max-age=300", True),
    ],
)
def test_each_kind_of_file_has_its_type_and_its_time(
    site: Path, hosted: str, pattern: str, kind: str, keep: str, *, is_compressed: bool
) -> None:
    """Digest in the name: a year. Pages: asked for again each time. Data: five minutes."""
    answer = _ask(hosted + _files(site, pattern))
    assert answer.status == 200
    assert answer.headers["Content-Type"] == kind
    assert answer.headers["Cache-Control"] == keep
    assert (answer.headers["Content-Encoding"] == "gzip") is is_compressed
    assert {name: answer.headers[name] for name in SECURITY} == SECURITY


def test_data_may_be_read_by_other_pages_and_pages_may_not(hosted: str) -> None:
    """Open data is for programs of others; a page in somebody's frame is not."""
    assert _ask(f"{hosted}{PLAN}data/plan.json").headers["Access-Control-Allow-Origin"] == "*"
    assert _ask(hosted + PLAN).headers["Access-Control-Allow-Origin"] is None


def test_strict_transport_is_only_asked_for_over_https(hosted: str) -> None:
    """Over http the header means nothing, and is left out."""
    assert _ask(f"{hosted}/").headers["Strict-Transport-Security"] is None


@pytest.mark.parametrize("address", ["/nothing", f"{PLAN}nothing/", "/.yjplan-site"])
def test_a_wrong_address_is_answered_404_with_our_page(hosted: str, address: str) -> None:
    """Under the same policy; the mark of the build is nobody's business."""
    answer = _ask(hosted + address)
    assert answer.status == 404
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert {name: answer.headers[name] for name in SECURITY} == SECURITY


def test_a_folder_without_its_slash_leads_to_the_page(hosted: str) -> None:
    """On the same host and port, whatever stands before nginx."""
    answer = _ask(hosted + PLAN.rstrip("/"))
    assert (answer.status, answer.headers["Location"]) == (301, PLAN)


@pytest.fixture
def reader(browser: Browser, hosted: str) -> Iterator[tuple[BrowserContext, Watch]]:
    """A reader, and what the browser complains about."""
    watch = Watch(hosted)
    context = browser.new_context(base_url=hosted)
    context.set_default_timeout(15_000)
    watch.follow(context)
    yield context, watch
    context.close()


@pytest.mark.parametrize(
    "address",
    [
        *("/", "/about/", "/riverton/", PLAN, "/search/", "/northamptonshire/inspections/2023-10/"),
        *(f"{PLAN}{page}/" for page in ("actions", "figures", "data", "whole", "board")),
    ],
)
def test_every_kind_of_page_is_quiet_under_these_headers(
    reader: tuple[BrowserContext, Watch], address: str
) -> None:
    """No message, no failed request, and the style sheets are applied."""
    context, watch = reader
    page = context.new_page()
    page.goto(address, wait_until="networkidle")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator("html")).to_have_attribute("data-yj-colours", "light")
    assert watch.take() == []


def test_the_interactive_chart_opens_under_these_headers(reader: tuple[BrowserContext, Watch]) -> None:
    """Plotly is fetched, draws and breaks no rule."""
    context, watch = reader
    page = context.new_page()
    page.goto(f"{PLAN}performance/")
    page.locator("button.yj-chart__open").first.click()
    expect(page.locator("svg.main-svg").first).to_be_visible()
    assert watch.take() == []


def test_the_search_answers_under_these_headers(reader: tuple[BrowserContext, Watch]) -> None:
    """Its program (WebAssembly) and its index are allowed and found."""
    context, watch = reader
    page = context.new_page()
    page.goto(PLAN)
    box = page.get_by_role("search").get_by_role("searchbox")
    box.fill("survey")
    box.press("Enter")
    expect(page.locator(".yj-find__result").first).to_be_visible()
    assert watch.take() == []


def test_the_page_for_wrong_addresses_works_at_any_depth(reader: tuple[BrowserContext, Watch]) -> None:
    """Its style sheets and links lead somewhere from everywhere."""
    context, watch = reader
    page = context.new_page()
    page.goto(f"{PLAN}what/ever/", wait_until="networkidle")
    expect(page.get_by_role("heading", level=1)).to_have_text("Page not found")
    expect(page.locator("html")).to_have_attribute("data-yj-colours", "light")
    others = [words for words in watch.take() if "404" not in words]
    assert others == []
    page.get_by_role("main").get_by_role("link").first.click()
    page.wait_for_url("**/")
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_the_site_works_below_a_path_of_its_host(
    site: Path, browser: Browser, tmp_path: Path
) -> None:
    """As a council would have it, at `/plans/`."""
    with nginx_with(site, tmp_path, "/plans/") as at:
        answer = _ask(at + PLAN.rstrip("/"))
        assert (answer.status, answer.headers["Location"]) == (301, f"/plans{PLAN}")
        assert _ask(f"{at}/nothing").status == 404
        watch = Watch(at)
        context = browser.new_context()
        watch.follow(context)
        page = context.new_page()
        page.goto(at + PLAN, wait_until="networkidle")
        expect(page.get_by_role("button", name="Other plans")).to_be_visible()
        context.close()
    assert watch.take() == []
