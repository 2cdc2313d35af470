"""One visit to every page of the site in one tab, with what was wrong on the way."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import pytest
from playwright.sync_api import Page

from tests.browser.axe import violations
from tests.browser.watch import Watch

_OPEN = "() => document.querySelectorAll('details').forEach(details => { details.open = true; })"
_WIDTHS = "() => [document.scrollingElement.scrollWidth, document.scrollingElement.clientWidth]"


@dataclass(frozen=True)
class Mode:
    """How a page is looked at."""

    colours: Literal["light", "dark"]
    width: int
    has_axe: bool = True
    """Whether axe reads it, or only its width is measured."""

    @property
    def name(self) -> str:
        """`dark 1280`, and what is left out."""
        return f"{self.colours} {self.width}{'' if self.has_axe else ' (width only)'}"


def faults_of_every_page(
    page: Page, addresses: Sequence[str], modes: Sequence[Mode], watch: Watch
) -> list[str]:
    """`address mode: what is wrong`; messages and failed or foreign requests are faults too."""
    found = []
    for address in addresses:
        found += [f"{address} {words}" for words in _faults(page, address, modes)]
        found += watch.take()
    return found


def _faults(page: Page, address: str, modes: Sequence[Mode]) -> Iterator[str]:
    """Details stand open, so that nothing is left unread; nothing moves, so that axe reads final colours."""
    _look(page, modes[0])
    page.goto(address)
    page.evaluate(_OPEN)
    for mode in modes:
        _look(page, mode)
        page.locator(f"html[data-yj-colours={mode.colours}]").wait_for(state="attached")
        faults = [*_too_wide(page), *(violations(page) if mode.has_axe else ())]
        yield from (f"{mode.colours} {mode.width}: {words}" for words in faults)


def _look(page: Page, mode: Mode) -> None:
    page.set_viewport_size({"width": mode.width, "height": 900})
    page.emulate_media(color_scheme=mode.colours, reduced_motion="reduce")


def _too_wide(page: Page) -> Iterator[str]:
    wide, room = page.evaluate(_WIDTHS)
    if wide > room:
        yield f"scrolls sideways: {wide} pixels in {room}"


def tell(
    capfd: pytest.CaptureFixture[str], addresses: Sequence[str], modes: Sequence[Mode], found: Sequence[str]
) -> None:
    """One line for whoever runs the tests, from any worker."""
    names = ", ".join(mode.name for mode in modes)
    with capfd.disabled():
        os.write(2, f"\n{len(addresses)} pages | {names} | {len(found)} violations\n".encode())
