"""A build that fails leaves the site that stood whole (one that is killed: `test_killed.py`)."""

import shutil
from pathlib import Path

import pytest

from tests.golden.test_golden import WHOLE
from tests.sites import build, files_of

CASE = next(case for case in WHOLE if case.name == "two-years")
PLAN = "westmere/2026-27"


@pytest.fixture(scope="module")
def standing(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a site that stands."""
    project = tmp_path_factory.mktemp("standing")
    shutil.copytree(CASE / "content", project / "content")
    build(project)
    return project


@pytest.fixture
def project(standing: Path, tmp_path: Path) -> Path:
    """A copy that a test may change."""
    return Path(shutil.copytree(standing, tmp_path / "project"))


def say(project: Path, words: str) -> None:
    """Change both plans, so that a build has work to do."""
    for path in (project / "content" / "westmere").glob("*/01-introduction.md"):
        front = path.read_text("utf-8").split("---\n", 2)[1]
        path.write_text(f"---\n{front}---\n{words}\n", "utf-8")


@pytest.mark.parametrize(
    ("file", "text"),
    [
        (f"{PLAN}/01-introduction.md", "---\ntitle: A\nsummary: B\n---\nA <b>word</b>.\n"),
        (f"{PLAN}/plan.yml", "title: [\n"),
        ("site.yml", "title: A\n"),
        ("westmere/authority.yml", "id: other\n"),
    ],
)
def test_a_build_that_finds_an_error_leaves_the_site_as_it_was(project: Path, file: str, text: str) -> None:
    """Every byte of it, whichever file is wrong; and nothing stands beside it."""
    before = files_of(project / "site")
    (project / "content" / file).write_text(text, "utf-8")
    build(project, must_succeed=False)
    assert files_of(project / "site") == before
    assert sorted(path.name for path in project.iterdir()) == [".yjplan", "content", "site"]


def test_a_fault_of_our_own_leaves_the_site_as_it_was(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also in the last step before the site is put in place."""
    before = files_of(project / "site")
    say(project, "New words.")

    def fail(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("yjplan.publish.site._write_versions", fail)
    with pytest.raises(RuntimeError):
        build(project)
    assert files_of(project / "site") == before
    monkeypatch.undo()
    build(project)
    assert "New words." in (project / "site" / PLAN / "introduction" / "index.html").read_text("utf-8")
