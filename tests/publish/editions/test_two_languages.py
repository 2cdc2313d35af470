"""Editions of a plan in two languages keep both, and a folder is compared with both."""

from pathlib import Path

import pytest

from tests.test_cli import run
from tests.translated import PLAN, lay_out, swap
from yjplan.publish.bodies import printed_words
from yjplan.publish.editions.shelf import read_shelf
from yjplan.publish.editions.verify import verify_site
from yjplan.publish.settings import settings_for


def release(folder: Path, monkeypatch: pytest.MonkeyPatch, day: str, *words: str) -> None:
    """One edition."""
    ended = run(
        folder, monkeypatch, "release", PLAN, "--date", day, "--summary", "The plan.",
        "--approved-by", "Chair of the management board", *words,
    )  # fmt: skip
    assert ended.exit_code == 0, ended.output


def change_welsh(folder: Path) -> None:
    """A mended Welsh sentence; the English stays."""
    section = folder / "cy" / "04-resources.md"
    section.write_text(swap("llawer mwy", "lawer yn fwy")(section.read_text("utf-8")), encoding="utf-8")


def test_both_languages_are_kept_shown_and_verified(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """At the plan's own address and at the edition's."""
    lay_out(tmp_path)
    release(tmp_path, monkeypatch, "2026-06-18")
    (manifest,) = read_shelf(tmp_path / "editions", PLAN)[0].manifests
    assert {
        "resources/index.html",
        "cy/resources/index.html",
        "cy/editions/index.html",
    } <= manifest.kept.keys()
    assert manifest.kept.keys() == manifest.current.keys()
    assert run(tmp_path, monkeypatch, "build").exit_code == 0
    assert verify_site(settings_for(tmp_path), ()).is_as_published
    page = tmp_path / "site" / PLAN / "cy" / "resources" / "index.html"
    page.write_text(page.read_text("utf-8").replace("Adnoddau", "Arian"), encoding="utf-8")
    found = verify_site(settings_for(tmp_path), ())
    assert [one.file for one in found.deviations[PLAN]] == [f"{PLAN}/cy/resources/index.html"]


def test_a_welsh_page_of_an_edition_leads_to_its_twin_and_to_the_plan_now(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Within the edition; and from it to the Welsh pages of the newest one."""
    lay_out(tmp_path)
    release(tmp_path, monkeypatch, "2026-06-18")
    run(tmp_path, monkeypatch, "build")
    kept = tmp_path / "site" / PLAN / "editions" / "1"
    html = (kept / "cy" / "resources" / "index.html").read_text("utf-8")
    assert 'href="../../resources/" lang="en"' in html
    assert 'href="../../../../cy/"' in html
    assert f'href="{"../" * 6}assets/' in html
    assert f'href="{"../" * 7}' not in html
    listed = (tmp_path / "site" / PLAN / "cy" / "editions" / "index.html").read_text("utf-8")
    assert 'href="../../editions/1/cy/"' in listed
    assert "18 Mehefin 2026" in printed_words(listed)


def test_a_change_of_the_welsh_alone_is_an_edition(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its pages say what changed in each language; the English page of editions names no section."""
    folder = lay_out(tmp_path)
    release(tmp_path, monkeypatch, "2026-06-18")
    change_welsh(folder)
    ended = run(tmp_path, monkeypatch, "build")
    assert (ended.exit_code, "changed-since-edition" in ended.stderr) == (1, True)
    release(tmp_path, monkeypatch, "2026-07-01", "--kind", "correction")
    assert run(tmp_path, monkeypatch, "build").exit_code == 0
    english, welsh = (
        printed_words((tmp_path / "site" / PLAN / inner / "editions" / "index.html").read_text("utf-8"))
        for inner in ("", "cy")
    )
    assert "Adnoddau" in welsh
    assert "Resources" not in english
    assert verify_site(settings_for(tmp_path), ()).is_as_published


def test_welsh_that_comes_later_is_a_revision(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first edition has no Welsh pages; the list leads to its English ones."""
    folder = lay_out(tmp_path, plan_yml=lambda text: f"{text}languages: [en]\n")
    (folder / "cy").rename(tmp_path / "cy")
    release(tmp_path, monkeypatch, "2026-06-18")
    (tmp_path / "cy").rename(folder / "cy")
    plan = folder / "plan.yml"
    plan.write_text(swap("languages: [en]\n", "")(plan.read_text("utf-8")), encoding="utf-8")
    release(tmp_path, monkeypatch, "2026-07-01", "--kind", "revision")
    assert run(tmp_path, monkeypatch, "build").exit_code == 0
    listed = (tmp_path / "site" / PLAN / "cy" / "editions" / "index.html").read_text("utf-8")
    assert 'href="../../editions/1/"' in listed
    assert 'href="../../editions/2/cy/"' in listed
    assert (tmp_path / "site" / PLAN / "editions" / "2" / "cy" / "index.html").is_file()


def test_an_edition_that_is_taken_down_is_gone_in_both(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What must not stay public does not stay in Welsh."""
    folder = lay_out(tmp_path)
    release(tmp_path, monkeypatch, "2026-06-18")
    change_welsh(folder)
    release(tmp_path, monkeypatch, "2026-07-01", "--kind", "correction")
    ended = run(
        tmp_path, monkeypatch, "take-down", PLAN, "1", "--reason", "A name.", "--approved-by", "Data lead"
    )
    assert ended.exit_code == 0, ended.output
    assert run(tmp_path, monkeypatch, "build").exit_code == 0
    kept = tmp_path / "site" / PLAN / "editions" / "1"
    assert [path.name for path in kept.rglob("*") if path.is_file()] == ["index.html"]
