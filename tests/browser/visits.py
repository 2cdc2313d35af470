"""One visit to every page of the site, in every mode, with what was wrong on the way."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from playwright.sync_api import BrowserContext, CDPSession, Page

from tests.browser import axe, own_checks
from tests.browser.modes import Mode, look
from tests.browser.watch import Watch

_OPEN = "() => document.querySelectorAll('details').forEach(details => { details.open = true; })"
_SHOWN = (
    "() => Array.from(document.querySelectorAll('body *:not(svg *)'))"
    ".filter(each => each.checkVisibility({visibilityProperty: true})).length"
)
"""How many elements are shown: the same in all colours, one word for the button of colours among them."""


@dataclass(frozen=True, slots=True)
class Row:
    """One mode of a run, over some pages."""

    mode: str
    scripts: bool
    pages: int
    rules: int
    """Of axe; 0 where there was no page."""
    checks: int
    """Of our own."""
    faults: tuple[str, ...]
    """`address mode: what is wrong`."""


def visit(
    context: BrowserContext, addresses: Sequence[str], modes: Sequence[Mode], watch: Watch, *, scripts: bool
) -> tuple[list[Row], list[str]]:
    """A row a mode, and what the browser complained about."""
    page = context.new_page()
    tools = context.new_cdp_session(page)
    found: dict[Mode, list[str]] = {mode: [] for mode in modes}
    rules: tuple[str, ...] = ()
    for address in addresses:
        _open(page, tools, address, modes[0], scripts=scripts)
        rules = rules or axe.every_rule(page)
        shown: dict[tuple[int, int, int], int] = {}
        for mode in modes:
            wanted = _rules_for(mode, rules)
            faults = [*_faults(page, tools, mode, wanted, shown, scripts=scripts)]
            found[mode] += [f"{address} {mode.name}: {words}" for words in faults]
    page.close()
    rows = [
        Row(
            mode.name,
            scripts,
            len(addresses),
            len(_rules_for(mode, rules)),
            len(own_checks.checks_of(mode)),
            tuple(found[mode]),
        )
        for mode in modes
    ]
    return rows, watch.take()


def _rules_for(mode: Mode, every: Sequence[str]) -> tuple[str, ...]:
    """Where colours are forced, the check `forced` measures them: axe would read the author's."""
    wanted = axe.COLOUR_RULES if mode.rules == "colours" else every
    has_colours = mode.colours != "forced" and mode.rules != "layout"
    return tuple(rule for rule in wanted if has_colours or rule not in axe.COLOUR_RULES)


def _open(page: Page, tools: CDPSession, address: str, mode: Mode, *, scripts: bool) -> None:
    """Details stand open, so that nothing is left unread; a key was pressed, so that focus shows."""
    page.goto(address)
    look(page, tools, mode, scripts=scripts)
    page.evaluate(_OPEN)
    axe.put_in(page, scripts=scripts)
    own_checks.put_in(page)
    page.keyboard.press("Tab")
    page.evaluate("() => document.activeElement.blur()")


def _faults(
    page: Page,
    tools: CDPSession,
    mode: Mode,
    rules: Sequence[str],
    shown: dict[tuple[int, int, int], int],
    *,
    scripts: bool,
) -> Iterator[str]:
    look(page, tools, mode, scripts=scripts)
    yield from own_checks.own_faults(page, mode)
    layout = (mode.width, mode.text_percent, mode.zoom_percent)
    if shown.setdefault(layout, seen := page.evaluate(_SHOWN)) != seen:
        yield "what is shown is not what is shown in other colours"
    if rules:
        yield from axe.violations(page, rules, scripts=scripts)
