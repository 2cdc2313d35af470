"""A Chromium that is there and fails: what is missing is told, made by the next build, and never released."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from tests.sites import dying_chromium, without_chromium
from yjplan.build import build_content
from yjplan.check import Outcome
from yjplan.publish.chromium import CHROMIUM_VARIABLE
from yjplan.publish.settings import settings_for
from yjplan.release import Released, Wish, release_plan

CONTENT = Path(__file__).parents[2] / "golden" / "small" / "content"
PLAN = "westmere/2026-27"
MADE = (f"{PLAN}/westmere-2026-27.pdf", f"{PLAN}/social-card.png", "social-card.png")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A plan on a site whose address is known."""
    shutil.copytree(CONTENT, tmp_path / "content")
    with (tmp_path / "content" / "site.yml").open("a", encoding="utf-8") as file:
        file.write("address: https://plans.westmere.gov.uk/\n")
    return tmp_path


def built(project: Path, *, paper: bool = True) -> Outcome:
    """What a build says."""
    outcome = build_content(
        settings_for(project), (), drafts=False, force=False, tell=lambda _words: None, paper=paper
    )
    assert outcome.report.errors == 0, outcome.report.problems
    return outcome


def released(project: Path) -> Released:
    """What a release says."""
    wish = Wish(PLAN, None, "The plan.", "Chair of the board", date(2026, 7, 1))
    return release_plan(settings_for(project), wish, tell=lambda _words: None)


def missing(project: Path) -> list[str]:
    """What the site lacks of what Chromium makes."""
    return [name for name in MADE if not (project / "site" / name).is_file()]


@pytest.mark.browser
def test_the_next_build_makes_what_is_missing(project: Path) -> None:
    """PDF, charts and pictures for shared links; the one after that has nothing to do."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(CHROMIUM_VARIABLE, str(dying_chromium(project)))
        notes = "\n".join(built(project).notes)
    for words in ("draw every chart", "draw every picture for shared links", f"print {PLAN}"):
        assert f"Chromium could not {words}" in notes
    assert missing(project) == [*MADE]
    again = built(project)
    assert (again.built, again.notes, missing(project)) == ((PLAN,), (), [])
    assert built(project).built == ()


def test_a_picture_of_the_pages_above_is_tried_again(project: Path) -> None:
    """Also where the plan itself is as it should be; without a Chromium there is nothing to try."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(CHROMIUM_VARIABLE, str(dying_chromium(project)))
        assert built(project, paper=False).built == (PLAN,)
        assert built(project, paper=False).built == (PLAN,)
    with without_chromium():
        assert built(project, paper=False).built == (PLAN,)
        assert built(project, paper=False).built == ()


def test_nothing_is_released_without_what_chromium_failed_to_make(project: Path) -> None:
    """An edition stays as it is for ever, so it is refused with what went wrong."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(CHROMIUM_VARIABLE, str(dying_chromium(project)))
        done = released(project)
    assert done.manifest is None
    said = [one.message for one in done.report.problems if one.code == "cannot-release"]
    assert any(f"could not print {PLAN}/editions/1" in words for words in said)
    assert not (project / "editions").exists()


def test_a_release_without_any_chromium_says_what_the_edition_lacks(project: Path) -> None:
    """Somebody may have none, and is told."""
    with without_chromium():
        done = released(project)
    assert done.manifest is not None
    assert "No Chromium found: plans have no PDF." in done.notes
