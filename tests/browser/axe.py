"""axe-core, run in a page that is open."""

from importlib.resources import files
from typing import Any

from playwright.sync_api import Page

TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")
"""The rules that are run: levels A and AA of WCAG 2.0, 2.1 and 2.2."""

_SOURCE = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
_RUN = """tags => axe.run(document, {
  runOnly: {type: "tag", values: tags}, resultTypes: ["violations"], preload: false
})"""


def violations(page: Page) -> list[str]:
    """`rule at element: what is wrong` for every breach that axe finds in the page as it stands."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(_SOURCE)
    found: dict[str, Any] = page.evaluate(_RUN, list(TAGS))
    return [
        f"{rule['id']} at {node['target']}: {' '.join(node['failureSummary'].split())}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]
