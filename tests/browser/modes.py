"""The ways in which a page is looked at."""

import os
from dataclasses import dataclass
from itertools import product
from typing import Literal

from playwright.sync_api import CDPSession, Page

Colours = Literal["light", "dark", "forced"]
WIDTHS = (320, 390, 768, 1280)
"""Of the window, in CSS pixels."""
COLOURS: tuple[Colours, ...] = ("light", "dark", "forced")
_HEIGHT, _ZOOMED = 900, 256
"""Of the window, and of 1024 pixels at 400%."""


@dataclass(frozen=True, slots=True)
class Mode:
    """One way of looking at a page."""

    width: int
    colours: Colours = "light"
    text_percent: int = 100
    """Size of the text alone: the reader's own font size, doubled at 200."""
    zoom_percent: int = 100
    """Size of everything: 1280 by 1024 pixels at 400% are 320 by 256."""
    rules: Literal["all", "layout", "colours"] = "all"
    """`layout` leaves out the rules on colours, which take most of the time; `colours` runs these only, where
    the layout is that of another mode."""

    @property
    def name(self) -> str:
        """`390 dark`, `1280 light, text 200%`."""
        zoom = f", zoom {self.zoom_percent}%" if self.zoom_percent != 100 else ""
        text = f", text {self.text_percent}%" if self.text_percent != 100 else ""
        return f"{self.width} {self.colours}{text}{zoom}"


ZOOMED = Mode(320, zoom_percent=400, rules="layout")
COVERING = {
    True: (
        Mode(1280),
        Mode(1280, "dark", rules="colours"),
        Mode(390, "dark"),
        Mode(768, "forced", text_percent=200),
        ZOOMED,
    ),
    False: (Mode(1280, "forced"), Mode(320, text_percent=200)),
}
"""What an ordinary run looks at, with scripts and without: each page at each width, in each of the colours,
with doubled text, zoomed, and without scripts, though not in every combination of these."""

LAYOUTS = (*product(WIDTHS, (100, 200), (100,)), (320, 100, 400))
EVERY = tuple(
    Mode(width, colours, text, zoom, rules="all" if colours == "light" else "colours")
    for (width, text, zoom), colours in product(LAYOUTS, COLOURS)
)
"""Every combination. Colours change no layout, which is measured: all rules are run once for each layout."""


def modes(*, scripts: bool) -> tuple[Mode, ...]:
    """The modes of this run: every combination under `YJPLAN_THOROUGH`."""
    return EVERY if os.environ.get("YJPLAN_THOROUGH") else COVERING[scripts]


def look(page: Page, tools: CDPSession, mode: Mode, *, scripts: bool) -> None:
    """Show the open page in a mode; nothing moves, so that final colours are read."""
    height = _ZOOMED if mode.zoom_percent != 100 else _HEIGHT
    size = {"width": mode.width, "height": height, "deviceScaleFactor": mode.zoom_percent / 100}
    tools.send("Emulation.setDeviceMetricsOverride", {**size, "mobile": False})
    page.emulate_media(
        color_scheme="light" if mode.colours == "light" else "dark",
        forced_colors="active" if mode.colours == "forced" else "none",
        reduced_motion="reduce",
    )
    if scripts:
        paper = "light" if mode.colours == "light" else "dark"
        page.locator(f"html[data-yj-colours={paper}]").wait_for(state="attached")
