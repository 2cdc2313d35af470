"""Each check of the walk over all pages sees the fault that it is there for."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.browser import axe, own_checks
from tests.browser.addresses import redirect_addresses
from tests.browser.modes import COVERING, EVERY, Mode, look
from tests.browser.tally import add_up, table_of
from tests.browser.visits import Row

pytestmark = pytest.mark.browser

PAGE = "/northamptonshire/2022-23/resources-and-services/"
AXE_FAULTS = [
    ("document.querySelector('h1').style.color = '#bbb'", "color-contrast"),
    (
        "document.querySelectorAll('.yj-scroll').forEach(e => e.removeAttribute('tabindex'))",
        "scrollable-region-focusable",
    ),
    ("document.querySelector('main').setAttribute('role', 'presentation')", "region"),
    ("document.querySelector('main h2').outerHTML = '<h5>A</h5>'", "heading-order"),
    (
        "document.querySelector('article').insertAdjacentHTML('beforeend', '<img src=\"/x.svg\">')",
        "image-alt",
    ),
]


def added(html: str, then: str = "") -> str:
    """A script that puts something at the end of the text, and then does more with it."""
    return f"document.querySelector('article').insertAdjacentHTML('beforeend', `{html}`); {then}"


def each(selector: str, what: str) -> str:
    """A script that does something to every element of a kind."""
    return f"document.querySelectorAll('{selector}').forEach(e => {{ {what} }})"


SMALL = "display: inline-block; width: 9px; height: 9px; overflow: hidden"
WIDE = "document.querySelector('h1').style.cssText = 'width: 90rem; max-width: none'"
LOW = "a.style.cssText = 'overflow: hidden; height: 8px'"
NARROW = "a.style.cssText = 'width: 1px; word-break: break-all'"
TIGHT = "a.style.cssText = 'display: inline-block; overflow: hidden; white-space: nowrap'"
COVER = "document.querySelector('header').style.cssText = 'position: fixed; inset: 0; background: red'"
SLOW = "document.querySelector('h1').style.setProperty('transition', 'color 1s', 'important')"
OWN_FAULTS = [
    ("reflow", WIDE, "scrolls sideways"),
    ("cut", added("<div id=a><p>Words</p></div>", LOW), "cut off"),
    ("cut", added("<p id=a>Some words of a text</p>", NARROW), "a column"),
    ("overlap", added("<p>One</p><p id=a>Two</p>", "a.style.marginTop = '-3em'"), "lies upon"),
    (
        "targets",
        added(
            "<div><a href='#x'>.</a><a href='#y'>.</a></div>", each("div > a", f"e.style.cssText = '{SMALL}'")
        ),
        "9 by 9",
    ),
    ("focus", each("a", "e.style.outline = 'none'"), "has no ring"),
    ("focus", each("a", "e.style.outlineColor = '#eee'"), "to 1"),
    ("focus", COVER, "cannot be seen"),
    ("motion", SLOW, "changes slowly"),
    ("forced", each("button", "e.style.border = e.parentElement.style.border = '0'"), "no edge"),
    ("forced", each("h1", "e.style.forcedColorAdjust = 'none'; e.style.color = '#222'"), "a contrast of"),
    ("structure", "document.querySelector('.md-skip').remove()", "past the header"),
    ("structure", added("<h1>Again</h1>"), "not one h1"),
    ("structure", "document.querySelector('footer').remove()", "0 places are contentinfo"),
    (
        "spaced",
        added("<p id=a>Words in a box</p>", f"{TIGHT}; a.style.width = `${{a.offsetWidth}}px`"),
        "spacing",
    ),
]


@pytest.fixture
def shown(context: BrowserContext) -> Callable[[Mode], Page]:
    """The page in a mode, ready to be measured."""

    def show(mode: Mode) -> Page:
        page = context.new_page()
        page.goto(PAGE)
        look(page, context.new_cdp_session(page), mode, scripts=True)
        own_checks.put_in(page)
        page.keyboard.press("Tab")
        page.evaluate("() => document.activeElement.blur()")
        return page

    return show


@pytest.mark.parametrize(("change", "rule"), AXE_FAULTS)
def test_axe_sees_a_fault_that_is_put_into_a_page(
    shown: Callable[[Mode], Page], change: str, rule: str
) -> None:
    """The rules that matter to us are among those that are run, best practice too."""
    page = shown(Mode(320))
    page.route("**/x.svg", lambda route: route.fulfill(body="<svg xmlns='http://www.w3.org/2000/svg'/>"))
    page.evaluate(f"() => {{ {change}; }}")
    assert rule in {words.split()[0] for words in axe.violations(page)}


def test_axe_reads_a_page_without_scripts(page_without_scripts: Page) -> None:
    """It finds there what it finds elsewhere, though such a page has no timers."""
    page = page_without_scripts
    page.goto(PAGE)
    axe.put_in(page, scripts=False)
    assert axe.violations(page, scripts=False) == []
    page.evaluate("() => { document.querySelector('h1').style.color = '#bbb'; }")
    assert {words.split()[0] for words in axe.violations(page)} == {"color-contrast"}


def test_every_rule_of_axe_is_run_but_one(page: Page) -> None:
    """A to AAA, best practice and experimental."""
    page.goto("/")
    rules = axe.every_rule(page)
    assert {"target-size", "color-contrast-enhanced", "region", "td-has-header"} <= {*rules}
    assert len(rules) == page.evaluate("() => axe.getRules().length") - len(axe.NOT_RUN)


@pytest.mark.parametrize(("check", "change", "words"), OWN_FAULTS)
def test_our_own_checks_see_a_fault_that_is_put_into_a_page(
    shown: Callable[[Mode], Page], check: str, change: str, words: str
) -> None:
    """Nothing before the change, the fault after it."""
    page = shown(Mode(1280, "forced" if check == "forced" else "light"))
    assert page.evaluate(f"() => looks.{check}()") == []
    page.evaluate(f"() => {{ {change}; }}")
    assert any(words in each for each in page.evaluate(f"() => looks.{check}()"))


def test_words_that_do_not_grow_are_seen(shown: Callable[[Mode], Page]) -> None:
    """A size in pixels does not follow the reader's."""
    page = shown(Mode(1280))
    assert page.evaluate("() => looks.grow(200)") == []
    page.evaluate("() => { document.querySelector('h1').style.fontSize = '30px'; }")
    assert any("30 pixels" in each for each in page.evaluate("() => looks.grow(200)"))


def test_every_mode_is_really_shown(context: BrowserContext) -> None:
    """Width, density, colours and motion are what the mode says."""
    page = context.new_page()
    tools = context.new_cdp_session(page)
    page.goto("/")
    look(page, tools, Mode(320, zoom_percent=400), scripts=True)
    assert page.evaluate("() => [innerWidth, innerHeight, devicePixelRatio]") == [320, 256, 4]
    look(page, tools, Mode(768, "forced"), scripts=True)
    asked = ["(forced-colors: active)", "(prefers-reduced-motion: reduce)", "(width: 768px)"]
    assert page.evaluate("all => all.map(each => matchMedia(each).matches)", asked) == [True, True, True]


def test_an_ordinary_run_covers_every_width_colour_and_size(tmp_path: Path) -> None:
    """Each at least once with scripts or without; a thorough run has every combination, twice."""
    ordinary = [*COVERING[True], *COVERING[False]]
    for part in ("width", "colours", "text_percent", "zoom_percent"):
        assert {getattr(mode, part) for mode in ordinary} == {getattr(mode, part) for mode in EVERY}
    assert len({mode.name for mode in EVERY}) == len(EVERY) == 27
    rows = [Row("320 light", scripts=True, pages=2, rules=104, checks=8, faults=("/ 320 light: a fault",))]
    add_up(tmp_path, "odd", rows)
    told = table_of(add_up(tmp_path, "even", rows), 4)
    assert told.splitlines()[-1] == "4 of 4 pages | 1 modes | 4 looks | 104 rules of axe | 2 violations"


def test_a_page_that_only_leads_on_is_accessible_to_those_it_does_not_lead(site: Path, page: Page) -> None:
    """A reader whose browser does not follow finds a heading and a link."""
    address = redirect_addresses(site)[0]
    html = (site / address[1:] / "index.html").read_text("utf-8")
    held = "\n".join(line for line in html.splitlines() if "http-equiv" not in line)
    page.route(f"**{address}", lambda route: route.fulfill(body=held, content_type="text/html"))
    page.goto(address)
    assert axe.violations(page) == []
    page.get_by_role("link").click()
    page.wait_for_url("**/20*/**")
