"""What axe does not measure: reflow, words cut off or lying upon others, targets, focus, motion, structure.

Each check is a file of `looks/`; it gives sentences, and works in a page without scripts too.
"""

from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Page

from tests.browser.modes import Mode

CHECKS = ("reflow", "cut", "overlap", "spaced", "targets", "focus", "motion", "forced", "structure")
"""In the order of `looks/`; `grown` is asked where the text is doubled."""
_LAYOUT = ("reflow", "cut", "overlap", "targets")
_FILES = ("seen", *CHECKS, "grown")
_SOURCE = "\n".join(
    (Path(__file__).parent / "looks" / f"{name}.js").read_text(encoding="utf-8") for name in _FILES
)


def put_in(page: Page) -> None:
    """Put the measuring into the page as it stands."""
    page.evaluate(f"() => {{ {_SOURCE} }}")


def own_faults(page: Page, mode: Mode) -> Iterator[str]:
    """Sentences on the page as it stands in a mode; the text's size is set here."""
    yield from page.evaluate("percent => looks.grow(percent)", mode.text_percent)
    for name in checks_of(mode):
        for words in page.evaluate(f"() => [...new Set(looks.{name}())]"):
            yield f"{name}: {words}"


def checks_of(mode: Mode) -> tuple[str, ...]:
    """The names of the checks that a mode is for."""
    has_layout = mode.rules != "colours"
    layout = _LAYOUT if has_layout else ()
    spaced = ("spaced",) if has_layout and mode.text_percent == 100 else ()
    once = ("motion", "structure") if has_layout else ()
    return (*layout, *spaced, *once, "focus", *(("forced",) if mode.colours == "forced" else ()))
