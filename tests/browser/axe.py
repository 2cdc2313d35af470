"""axe-core, run in a page that is open, with scripts or without."""

from collections.abc import Sequence
from importlib.resources import files
from typing import Any

from playwright.sync_api import Page

NOT_RUN = ("p-as-heading",)
"""Experimental, and wrong here: it takes every caption in bold for a heading."""
COLOUR_RULES = ("color-contrast", "color-contrast-enhanced", "link-in-text-block")
"""The rules whose answer may change with the colours of a page alone."""

_SOURCE = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
_WITHOUT_TIMERS = "() => { window.setTimeout = act => { Promise.resolve().then(act); return 0; }; }"
"""A page without scripts has no timers either, and axe waits for some. What it reads is the page as it is."""
_RULES = "() => axe.getRules().map(rule => rule.ruleId)"
_VERSION = "() => axe.version"
_RUN = """rules => axe.run(document, {
  runOnly: {type: "rule", values: rules}, resultTypes: ["violations"], preload: false
}).then(found => found.violations.map(
  rule => [rule.id, rule.nodes.map(node => [node.target, node.failureSummary])]))"""


def put_in(page: Page, *, scripts: bool = True) -> None:
    """Put axe into the page as it stands."""
    if not page.evaluate("() => 'axe' in window"):
        if not scripts:
            page.evaluate(_WITHOUT_TIMERS)
        page.evaluate(_SOURCE)


def version(page: Page) -> str:
    """The version of axe-core."""
    put_in(page)
    return str(page.evaluate(_VERSION))


def every_rule(page: Page) -> tuple[str, ...]:
    """The names of all rules, A to AAA, best practice and experimental, but for those that are not run."""
    put_in(page)
    return tuple(sorted({*page.evaluate(_RULES)} - {*NOT_RUN}))


def violations(page: Page, rules: Sequence[str] = (), *, scripts: bool = True) -> list[str]:
    """`rule at element: what is wrong` for every breach that axe finds in the page as it stands."""
    put_in(page, scripts=scripts)
    found: list[Any] = page.evaluate(_RUN, list(rules or every_rule(page)))
    return [
        f"{rule} at {target}: {' '.join(words.split())}" for rule, nodes in found for target, words in nodes
    ]
