"""Pictures beside shared links, drawn by a real Chromium."""

import struct
from dataclasses import fields, replace
from pathlib import Path

import pytest
from jinja2 import Environment, meta

from tests.house.project_files import ROOT
from tests.sites import dying_chromium
from yjplan.languages import Language
from yjplan.pages.social_card import CARD_TEMPLATES, SocialCard
from yjplan.publish.cards import FILE, draw_cards, kept_cards, with_cards
from yjplan.publish.chromium import CHROMIUM_VARIABLE, find_chromium
from yjplan.publish.settings import Settings, settings_for
from yjplan.publish.stage import Project
from yjplan.publish.static_charts import Studio

SERVICE = "Westmere Youth Justice Service"
CARD = SocialCard(SERVICE, "Youth justice plan", "2026-27", "Plans", "#12436d", str(Language.ENGLISH))
LONG = replace(CARD, service="Westmere and Eastmere Children and Young People's Justice Service " * 2)


def _settings(work: Path) -> Settings:
    return settings_for(ROOT, work=work)


def _project(address: str) -> Project:
    cards = {"": CARD, "inner/": LONG}
    return Project("westmere/2026-27", "Plan", address, (), (), {}, {}, versions=True, cards=cards)


def _drawn(cards: list[SocialCard], settings: Settings) -> dict[SocialCard, Path]:
    """The pictures of some cards, after drawing them; nobody has anything to warn of."""
    warned: list[str] = []
    with Studio() as studio:
        assert draw_cards(cards, settings, studio=studio, warn=warned.append) == frozenset()
    assert warned == []
    return dict(kept_cards(cards, settings))


@pytest.mark.browser
def test_a_card_is_a_small_picture_of_the_right_size_and_always_the_same(tmp_path: Path) -> None:
    """1200 by 630 pixels, below 60 kB, byte for byte the same when drawn again."""
    first = _drawn([CARD, LONG], _settings(tmp_path / "1"))
    again = _drawn([CARD, LONG], _settings(tmp_path / "2"))
    for card in (CARD, LONG):
        content = first[card].read_bytes()
        assert struct.unpack(">II", content[16:24]) == (1200, 630)
        assert len(content) < 60_000
        assert content == again[card].read_bytes()
    assert first[CARD].read_bytes() != first[LONG].read_bytes()


@pytest.mark.browser
def test_a_card_that_is_kept_needs_no_chromium(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only other words or another colour are drawn anew; without a browser they are left out."""
    settings = _settings(tmp_path)
    drawn = _drawn([CARD], settings)
    assert list(drawn) == [CARD]
    monkeypatch.setenv(CHROMIUM_VARIABLE, "")
    assert _drawn([CARD], settings) == drawn
    assert _drawn([CARD, LONG], settings) == drawn


@pytest.mark.browser
def test_a_browser_that_draws_charts_draws_cards_too(tmp_path: Path) -> None:
    """A second one does not start beside it."""
    path, warned = find_chromium(), list[str]()
    assert path is not None
    with Studio() as studio:
        studio.page(path)
        assert not draw_cards([CARD], _settings(tmp_path), studio=studio, warn=warned.append)
    assert (warned, list(kept_cards([CARD], _settings(tmp_path)))) == ([], [CARD])


def test_cards_that_chromium_failed_to_draw_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And somebody is warned; where there is no Chromium nothing failed."""
    monkeypatch.setenv(CHROMIUM_VARIABLE, str(dying_chromium(tmp_path)))
    settings, warned = _settings(tmp_path / "work"), list[str]()
    with Studio() as studio:
        assert draw_cards([CARD, LONG], settings, studio=studio, warn=warned.append) == {CARD, LONG}
    assert len(warned) == 1
    assert "could not draw every picture for shared links" in warned[0]
    assert kept_cards([CARD, LONG], settings) == {}


@pytest.mark.browser
def test_a_project_gets_its_cards_as_pictures_and_names_them(tmp_path: Path) -> None:
    """The theme is told the file and what stands on it."""
    settings = _settings(tmp_path)
    _drawn([CARD, LONG], settings)
    project = with_cards(_project("https://plans.westmere.gov.uk/westmere/2026-27/"), settings)
    assert set(project.pictures) == {FILE, f"inner/{FILE}"}
    alt = "Youth justice plan 2026-27, Westmere Youth Justice Service"
    assert project.extra["cards"][""] == {"file": FILE, "alt": alt}


def test_without_an_address_there_is_no_card(tmp_path: Path) -> None:
    """A link's picture is named by its whole address, which nobody knows then."""
    project = _project("")
    assert with_cards(project, _settings(tmp_path)) is project


def test_a_card_that_is_not_drawn_is_not_named(tmp_path: Path) -> None:
    """The pages are whole without."""
    project = _project("https://plans.westmere.gov.uk/westmere/2026-27/")
    assert with_cards(project, _settings(tmp_path)) is project


def test_the_template_uses_its_context_and_nothing_else() -> None:
    """Names both ways."""
    for name, context in CARD_TEMPLATES.items():
        source = (ROOT / "templates" / f"{name}.html.jinja").read_text("utf-8")
        used = meta.find_undeclared_variables(Environment(autoescape=True).parse(source))
        assert used == {field.name for field in fields(context)}
