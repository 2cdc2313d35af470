"""All pages in all modes of a run, with scripts and without."""

from collections.abc import Sequence

from playwright.sync_api import Browser

from tests.browser.modes import modes
from tests.browser.visits import Row, visit
from tests.browser.watch import Watch

TIMEOUT_MS = 15_000
"""For one step in a browser; a busy machine is slow."""


def walk(browser: Browser, address: str, addresses: Sequence[str]) -> tuple[list[Row], list[str]]:
    """The rows of every mode, and what the browser complained about on the way."""
    rows: list[Row] = []
    complaints: list[str] = []
    for scripts in (True, False):
        watch = Watch(address)
        context = browser.new_context(base_url=address, java_script_enabled=scripts)
        context.set_default_timeout(TIMEOUT_MS)
        watch.follow(context)
        found, said = visit(context, addresses, modes(scripts=scripts), watch, scripts=scripts)
        rows += found
        complaints += said
        context.close()
    return rows, complaints
