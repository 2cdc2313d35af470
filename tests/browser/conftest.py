"""A site built once for all workers, a server for it, and one Chromium for each file of tests."""

import fcntl
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.served import served
from tests.browser.watch import Watch
from tests.house.project_files import ROOT
from yjplan.publish.chromium import find_chromium, open_chromium

MADE_UP = Path(__file__).parent / "content"
"""A made-up authority with two plans, which never stands in the project's own content."""

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
            _build(folder)
    return folder / "site"


def _build(folder: Path) -> None:
    """In a process of its own: Playwright allows one at a time in a thread."""
    content, work, charts = folder / "content", folder / "work", ROOT / ".yjplan" / "charts"
    shutil.rmtree(content, ignore_errors=True)
    shutil.copytree(ROOT / "content", content)
    shutil.copytree(MADE_UP, content, dirs_exist_ok=True)
    charts.mkdir(parents=True, exist_ok=True)
    work.mkdir(exist_ok=True)
    if not (work / "charts").exists():
        (work / "charts").symlink_to(charts)
    where = ["--content", content, "--site", folder / "site", "--work", work]
    command = [sys.executable, "-m", "yjplan", "build", *map(str, where)]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    errors = [part for part in f"{done.stdout}\n{done.stderr}".split("\n\n") if "warning:" not in part]
    assert done.returncode == 0, "\n\n".join(["The site could not be built.", *errors])


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
