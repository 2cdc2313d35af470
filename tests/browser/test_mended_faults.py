"""Each fault of the theme or of ours that was mended in a style sheet comes back without the mend."""

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.browser import axe, own_checks
from tests.browser.modes import ZOOMED, Mode, look

pytestmark = pytest.mark.browser

NORTHANTS = "/northamptonshire/2022-23/"
DOUBLED, PHONE_DOUBLED = Mode(1280, text_percent=200), Mode(320, text_percent=200)
MENDS = [
    (f"{NORTHANTS}child-first/", ZOOMED, "focus", "details > summary:focus-visible", "outline", "none"),
    (f"{NORTHANTS}child-first/", PHONE_DOUBLED, "reflow", "body", "overflow-wrap", "normal"),
    (
        f"{NORTHANTS}figures/fte/",
        DOUBLED,
        "cut",
        ".md-main__inner",
        "grid-template-columns",
        "13rem 1fr 11rem",
    ),
    (
        f"{NORTHANTS}figures/fte/",
        PHONE_DOUBLED,
        "reflow",
        ".yj-summary-list > div",
        "grid-template-columns",
        "1fr",
    ),
    (
        "/northamptonshire/inspections/2023-10/court-disposals/",
        PHONE_DOUBLED,
        "reflow",
        ".yj-tag",
        "white-space",
        "nowrap",
    ),
    (
        "/riverton/2026-27/figures/reoffending-10-14/",
        PHONE_DOUBLED,
        "reflow",
        ".yj-headline__value",
        "overflow-wrap",
        "normal",
    ),
    (
        "/leicester/2022-23/appendix-7-reach/",
        PHONE_DOUBLED,
        "cut",
        ".yj-steps > li",
        "padding-inline-start",
        "5.5rem",
    ),
]
COLOURS = [
    ("/newham/2019-20/local-context/", "dark", "--md-admonition-fg-color", "#000000de", "color-contrast"),
    (NORTHANTS, "light", "--yj-good", "#0b6b3a", "color-contrast-enhanced"),
    (NORTHANTS, "dark", "--yj-link", "#8ea6ba", "color-contrast-enhanced"),
]
UNDO = """([selector, name, value]) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${selector} { ${name}: ${value} !important; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}"""


def _shown(context: BrowserContext, where: str, mode: Mode) -> Page:
    page = context.new_page()
    page.goto(where)
    look(page, context.new_cdp_session(page), mode, scripts=True)
    page.evaluate("() => document.querySelectorAll('details').forEach(each => { each.open = true; })")
    own_checks.put_in(page)
    page.keyboard.press("Tab")
    page.evaluate("percent => { document.activeElement.blur(); looks.grow(percent); }", mode.text_percent)
    return page


@pytest.mark.parametrize(("where", "mode", "check", "selector", "name", "before"), MENDS)
def test_a_fault_of_layout_comes_back_without_its_mend(
    context: BrowserContext, where: str, mode: Mode, check: str, selector: str, name: str, before: str
) -> None:
    """Nothing is found as the page is; with the value of before the check finds it."""
    page = _shown(context, where, mode)
    assert page.evaluate(f"() => looks.{check}()") == []
    page.evaluate(UNDO, [selector, name, before])
    assert page.evaluate(f"() => looks.{check}()")


@pytest.mark.parametrize(("where", "colours", "name", "before", "rule"), COLOURS)
def test_a_fault_of_colours_comes_back_without_its_mend(
    context: BrowserContext, where: str, colours: str, name: str, before: str, rule: str
) -> None:
    """Text on the papers it stands on reaches 7 to 1 in light and dark, notes that are folded away too."""
    page = _shown(context, where, Mode(1280, "dark" if colours == "dark" else "light"))
    assert axe.violations(page, [rule]) == []
    page.evaluate(UNDO, ["body[data-md-color-scheme]", name, before])
    assert axe.violations(page, [rule])


def test_the_page_for_lost_readers_has_a_way_past_the_header(page: Page) -> None:
    """The theme has none where a page has no headings."""
    page.goto("/404.html")
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.hash") == "#page-not-found"
