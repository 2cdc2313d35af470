"""A site built once for all workers, a server for it, and one Chromium for each file of tests."""

import fcntl
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.served import served
from tests.browser.site_of_tests import build
from tests.browser.watch import Watch
from yjplan.publish.chromium import find_chromium, open_chromium

TIMEOUT_MS = 15_000
"""For one step in a browser; a busy machine is slow."""

expect.set_options(timeout=TIMEOUT_MS)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Path:
    """The whole site: every plan of `content/`, and the made-up ones."""
    shared = tmp_path_factory.getbasetemp()
    if hasattr(request.config, "workerinput"):
        shared = shared.parent
    folder = shared / "browser-site"
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "site" / "index.html").is_file():
            build(folder)
    return folder / "site"


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the site is served, without a slash at its end."""
    with served(site) as at:
        yield at


@pytest.fixture(scope="module")
def browser(site: Path) -> Iterator[Browser]:  # noqa: ARG001 - the site draws with a Chromium of its own
    """Chromium without a window. A file's own: other tests of the same process start theirs."""
    path = find_chromium()
    assert path is not None, "There is no Chromium. `make test` installs one."
    with open_chromium(path) as started:
        yield started


@pytest.fixture
def watch(address: str) -> Iterator[Watch]:
    """What the browser complains about during one test; at its end there must be nothing left."""
    watching = Watch(address)
    yield watching
    assert watching.take() == []


@pytest.fixture
def context(browser: Browser, watch: Watch, address: str) -> Iterator[BrowserContext]:
    """A fresh reader at a wide screen in light colours."""
    made = browser.new_context(base_url=address, viewport={"width": 1280, "height": 900})
    made.set_default_timeout(TIMEOUT_MS)
    watch.follow(made)
    yield made
    made.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """One tab."""
    return context.new_page()


@pytest.fixture
def page_without_scripts(browser: Browser, watch: Watch, address: str) -> Iterator[Page]:
    """One tab of a reader who has no JavaScript."""
    made = browser.new_context(base_url=address, java_script_enabled=False)
    made.set_default_timeout(TIMEOUT_MS)
    watch.follow(made)
    yield made.new_page()
    made.close()
