"""Pictures for shared links, drawn by Chromium and kept by content.

A page names its picture by its whole address, so there are none where the site's own address is not known;
and none where no Chromium was found. Drawing comes first, with the one Chromium of the run: a second one does
not start beside it. Printing only looks which pictures are kept.
"""

import hashlib
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from yjplan.pages.page import Fill
from yjplan.pages.render import fill
from yjplan.pages.social_card import SocialCard
from yjplan.publish.chromium import find_chromium
from yjplan.publish.settings import Settings
from yjplan.publish.stage import Project
from yjplan.publish.static_charts import Progress, Studio
from yjplan.publish.templates import load_templates

WIDTH, HEIGHT = 1200, 630
"""In pixels: what readers of the Open Graph show without cutting."""
FILE = "social-card.png"
"""A card's name, in the folder of the page that it is for."""


def with_cards(project: Project, settings: Settings) -> Project:
    """The project with those of its cards that are drawn among its pictures, and named for the theme."""
    if not (project.address and project.cards):
        return project
    drawn = kept_cards(project.cards.values(), settings)
    named = {place: card for place, card in project.cards.items() if card in drawn}
    pictures = {f"{place}{FILE}": drawn[card] for place, card in named.items()}
    told = {place: {"file": f"{place}{FILE}", "alt": card.words} for place, card in named.items()}
    if not told:
        return project
    return replace(
        project,
        pictures={**project.pictures, **pictures},
        extra={**project.extra, "cards": told},
    )


def kept_cards(cards: Iterable[SocialCard], settings: Settings) -> Mapping[SocialCard, Path]:
    """The picture of each card that has one."""
    return {card: path for card, (path, _) in _pages(cards, settings).items() if path.is_file()}


def draw_cards(
    cards: Iterable[SocialCard], settings: Settings, *, studio: Studio, warn: Progress
) -> frozenset[SocialCard]:
    """Draw every card that is not kept from before; those that Chromium failed to draw.

    Where there is no Chromium none is drawn and none failed.
    """
    pages = _pages(cards, settings)
    missing = {card: page for card, page in pages.items() if not page[0].is_file()}
    chromium = find_chromium() if missing else None
    if chromium is None:
        return frozenset()
    from playwright.sync_api import Error

    try:
        _draw(missing.values(), studio, chromium)
    except Error as error:
        failed = frozenset(card for card, (path, _) in missing.items() if not path.is_file())
        why = error.message.splitlines()[0]
        warn(f"Chromium could not draw every picture for shared links ({why}): {len(failed)} are missing.")
        return failed
    return frozenset()


def _pages(cards: Iterable[SocialCard], settings: Settings) -> dict[SocialCard, tuple[Path, str]]:
    """Where each card's picture is kept, and the page that it is a picture of."""
    kept, templates = settings.work / "cards", load_templates(settings.templates)
    html = {card: fill(Fill("cards/social-card", card), templates) for card in cards}
    return {card: (kept / f"{_digest(text)}.png", text) for card, text in html.items()}


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def _draw(pages: Iterable[tuple[Path, str]], studio: Studio, chromium: Path) -> None:
    context = studio.browser(chromium).new_context(
        offline=True, viewport={"width": WIDTH, "height": HEIGHT}, java_script_enabled=False
    )
    page = context.new_page()
    for path, html in pages:
        page.set_content(html)
        _keep(path, page.screenshot(type="png"))
    context.close()


def _keep(path: Path, content: bytes) -> None:
    """Write beside, then swap in, so that nobody reads half a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".new-", delete=False) as file:
        file.write(content)
    Path(file.name).replace(path)
