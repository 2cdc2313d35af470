"""Pictures for shared links, drawn by Chromium and kept by content.

A page names its picture by its whole address, so there are none where the site's own address is not known;
and none where no Chromium was found.
"""

import hashlib
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from yjplan.pages.page import Fill
from yjplan.pages.render import fill
from yjplan.pages.social_card import SocialCard
from yjplan.publish.chromium import find_chromium, open_chromium
from yjplan.publish.settings import Settings
from yjplan.publish.stage import Project
from yjplan.publish.templates import load_templates

WIDTH, HEIGHT = 1200, 630
"""In pixels: what readers of the Open Graph show without cutting."""
FILE = "social-card.png"
"""A card's name, in the folder of the page that it is for."""


def with_cards(project: Project, settings: Settings) -> Project:
    """The project with its cards among its pictures, and named for the theme."""
    if not (project.address and project.cards):
        return project
    drawn = draw_cards(project.cards.values(), settings)
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


def draw_cards(cards: Iterable[SocialCard], settings: Settings) -> Mapping[SocialCard, Path]:
    """The picture of each card; Chromium starts once, and only where one is not kept from before."""
    kept, templates = settings.work / "cards", load_templates(settings.templates)
    html = {card: fill(Fill("cards/social-card", card), templates) for card in cards}
    paths = {card: kept / f"{_digest(text)}.png" for card, text in html.items()}
    missing = {paths[card]: html[card] for card in html if not paths[card].is_file()}
    chromium = find_chromium() if missing else None
    if chromium is not None:
        _draw(missing, chromium)
    return {card: path for card, path in paths.items() if path.is_file()}


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def _draw(pages: Mapping[Path, str], chromium: Path) -> None:
    from playwright.sync_api import Error

    try:
        with open_chromium(chromium) as browser:
            context = browser.new_context(
                offline=True, viewport={"width": WIDTH, "height": HEIGHT}, java_script_enabled=False
            )
            page = context.new_page()
            for path, html in pages.items():
                page.set_content(html)
                _keep(path, page.screenshot(type="png"))
    except Error:
        return  # the charts' drawing says what is wrong with this Chromium


def _keep(path: Path, content: bytes) -> None:
    """Write beside, then swap in, so that nobody reads half a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".new-", delete=False) as file:
        file.write(content)
    Path(file.name).replace(path)
