"""Pictures beside shared links, drawn by a real Chromium."""

import struct
from dataclasses import fields, replace
from pathlib import Path

import pytest
from jinja2 import Environment, meta

from tests.house.project_files import ROOT
from yjplan.languages import Language
from yjplan.pages.social_card import CARD_TEMPLATES, SocialCard
from yjplan.publish.cards import FILE, draw_cards, with_cards
from yjplan.publish.chromium import CHROMIUM_VARIABLE
from yjplan.publish.settings import Settings, settings_for
from yjplan.publish.stage import Project

SERVICE = "Westmere Youth Justice Service"
CARD = SocialCard(SERVICE, "Youth justice plan", "2026-27", "Plans", "#12436d", str(Language.ENGLISH))
LONG = replace(CARD, service="Westmere and Eastmere Children and Young People's Justice Service " * 2)


def _settings(work: Path) -> Settings:
    return settings_for(ROOT, work=work)


def _project(address: str) -> Project:
    cards = {"": CARD, "inner/": LONG}
    return Project("westmere/2026-27", "Plan", address, (), (), {}, {}, versions=True, cards=cards)


@pytest.mark.browser
def test_a_card_is_a_small_picture_of_the_right_size_and_always_the_same(tmp_path: Path) -> None:
    """1200 by 630 pixels, below 60 kB, byte for byte the same when drawn again."""
    first = draw_cards([CARD, LONG], _settings(tmp_path / "1"))
    again = draw_cards([CARD, LONG], _settings(tmp_path / "2"))
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
    drawn = draw_cards([CARD], settings)
    monkeypatch.setenv(CHROMIUM_VARIABLE, "")
    assert draw_cards([CARD], settings) == drawn
    assert draw_cards([CARD, LONG], settings) == drawn


@pytest.mark.browser
def test_a_project_gets_its_cards_as_pictures_and_names_them(tmp_path: Path) -> None:
    """The theme is told the file and what stands on it."""
    project = with_cards(_project("https://plans.westmere.gov.uk/westmere/2026-27/"), _settings(tmp_path))
    assert set(project.pictures) == {FILE, f"inner/{FILE}"}
    alt = "Youth justice plan 2026-27, Westmere Youth Justice Service"
    assert project.extra["cards"][""] == {"file": FILE, "alt": alt}


def test_without_an_address_there_is_no_card(tmp_path: Path) -> None:
    """A link's picture is named by its whole address, which nobody knows then."""
    project = _project("")
    assert with_cards(project, _settings(tmp_path)) is project


def test_without_a_chromium_there_is_no_card(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The pages are whole without."""
    monkeypatch.setenv(CHROMIUM_VARIABLE, "")
    project = _project("https://plans.westmere.gov.uk/westmere/2026-27/")
    assert with_cards(project, _settings(tmp_path)) is project


def test_the_template_uses_its_context_and_nothing_else() -> None:
    """Names both ways."""
    for name, context in CARD_TEMPLATES.items():
        source = (ROOT / "templates" / f"{name}.html.jinja").read_text("utf-8")
        used = meta.find_undeclared_variables(Environment(autoescape=True).parse(source))
        assert used == {field.name for field in fields(context)}
