"""What is built again, what is kept, and what disappears. Each test starts from one built site."""

import json
import shutil
from pathlib import Path

import pytest

from tests.golden.test_golden import WHOLE
from tests.sites import build, built_and_kept, files_of, without_chromium

OLD, NEW = "westmere/2025-26", "westmere/2026-27"
CASE = next(case for case in WHOLE if case.name == "two-years")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two plans of one authority, built."""
    project = tmp_path_factory.mktemp("work")
    shutil.copytree(CASE / "content", project / "content")
    build(project)
    return project


@pytest.fixture
def project(built: Path, tmp_path: Path) -> Path:
    """A copy of the built project, which a test may change."""
    return Path(shutil.copytree(built, tmp_path / "project"))


def edit(project: Path, file: str, old: str, new: str) -> None:
    """Change one thing in a content file."""
    path = project / "content" / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def versions(project: Path) -> list[tuple[str, list[str]]]:
    """The plans that the version selector offers, with their other names."""
    rows = json.loads((project / "site" / "westmere" / "versions.json").read_text("utf-8"))
    return [(row["version"], row["aliases"]) for row in rows]


def test_nothing_changed_builds_nothing_and_touches_no_file(project: Path) -> None:
    """Not even a time."""
    site = project / "site"
    before = {path: path.stat().st_mtime_ns for path in site.rglob("*")}
    assert built_and_kept(project) == ([], [OLD, NEW])
    assert {path: path.stat().st_mtime_ns for path in site.rglob("*")} == before


def test_one_section_edited_builds_its_plan_only(project: Path) -> None:
    """The other plan's pages stay the same bytes."""
    before = files_of(project / "site" / OLD)
    edit(project, f"{NEW}/01-introduction.md", "The plan of the year", "The new plan of the year")
    assert built_and_kept(project) == ([NEW], [OLD])
    assert files_of(project / "site" / OLD) == before
    page = project / "site" / NEW / "introduction" / "index.html"
    assert "The new plan of the year" in page.read_text("utf-8")
    assert built_and_kept(project)[0] == []


def test_a_file_that_is_lost_from_the_site_is_built_again(project: Path) -> None:
    """And only its plan."""
    (project / "site" / NEW / "introduction" / "index.html").unlink()
    assert built_and_kept(project) == ([NEW], [OLD])
    assert (project / "site" / NEW / "introduction" / "index.html").is_file()


def test_a_page_above_the_plans_that_is_lost_is_built_again(project: Path) -> None:
    """The plans below it are kept."""
    before = files_of(project / "site")
    (project / "site" / "index.html").unlink()
    (project / "site" / "westmere" / "latest" / "index.html").unlink()
    assert built_and_kept(project) == ([], [OLD, NEW])
    assert files_of(project / "site") == before


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("site.yml", "threshold: 5", "threshold: 6"),
        ("westmere/authority.yml", "name: Westmere\n", "name: West Mere\n"),
    ],
)
def test_what_all_plans_depend_on_builds_all(project: Path, file: str, old: str, new: str) -> None:
    """The site's policy, the authority's name."""
    edit(project, file, old, new)
    assert built_and_kept(project)[0] == [OLD, NEW]


def test_a_plan_that_is_removed_disappears(project: Path) -> None:
    """From the site, the list of versions and the authority's page; the other one is the newest."""
    shutil.rmtree(project / "content" / NEW)
    assert built_and_kept(project) == ([], [OLD])
    assert not (project / "site" / NEW).exists()
    assert versions(project) == [("2025-26", ["latest"])]
    assert "2026-27" not in (project / "site" / "westmere" / "index.html").read_text("utf-8")
    latest = project / "site" / "westmere" / "latest"
    pages = ["board", "data", "index.html", "introduction", "whole"]
    assert sorted(path.name for path in latest.iterdir()) == pages


def test_a_plan_of_an_authority_whose_name_begins_like_ours_disappears_too(project: Path) -> None:
    """`rootham` is not the root of the site."""
    shutil.copytree(project / "content" / "westmere", project / "content" / "rootham")
    edit(project, "rootham/authority.yml", "id: westmere\n", "id: rootham\n")
    assert built_and_kept(project)[0] == ["rootham/2025-26", "rootham/2026-27"]
    shutil.rmtree(project / "content" / "rootham")
    built_and_kept(project)
    assert not (project / "site" / "rootham").exists()


def test_a_section_that_is_removed_is_no_longer_led_to(project: Path) -> None:
    """A redirect to a page that is gone would lead nowhere."""
    (project / "content" / NEW / "02-next-steps.md").unlink()
    assert built_and_kept(project) == ([NEW], [OLD])
    assert not (project / "site" / "westmere" / "latest" / "next-steps").exists()
    assert not (project / "site" / NEW / "next-steps").exists()


def test_a_plan_that_becomes_a_draft_disappears_until_drafts_are_asked_for(project: Path) -> None:
    """Its address is kept for later."""
    edit(project, f"{NEW}/plan.yml", "state: published", "state: draft")
    build(project)
    assert not (project / "site" / NEW).exists()
    assert versions(project) == [("2025-26", ["latest"])]
    build(project, drafts=True)
    assert (project / "site" / NEW / "index.html").is_file()


def test_building_one_plan_keeps_the_others(project: Path) -> None:
    """Also those that have changed, as they were."""
    edit(project, f"{OLD}/01-introduction.md", "The plan", "The changed plan")
    edit(project, f"{NEW}/01-introduction.md", "The plan", "The changed plan")
    assert built_and_kept(project, NEW) == ([NEW], [OLD])
    old = (project / "site" / OLD / "introduction" / "index.html").read_text("utf-8")
    assert "The changed plan" not in old
    assert built_and_kept(project) == ([OLD], [NEW])


def test_building_one_plan_without_a_record_loses_no_other(project: Path) -> None:
    """The folder for caches may be deleted at any time."""
    shutil.rmtree(project / ".yjplan")
    build(project, NEW)
    assert versions(project) == [("2026-27", ["latest"]), ("2025-26", [])]
    assert (project / "site" / OLD / "index.html").is_file()


def test_force_builds_everything_to_the_same_bytes(project: Path) -> None:
    """The same content gives the same site, whenever it is built."""
    before = files_of(project / "site")
    build(project, force=True)
    assert files_of(project / "site") == before


def test_latest_leads_to_the_newest_plan_page_by_page(built: Path) -> None:
    """Each page of the newest plan has its redirect, and each leads to a page that is there."""
    latest = built / "site" / "westmere" / "latest"
    pages = sorted(path.relative_to(latest).as_posix() for path in latest.rglob("index.html"))
    folders = ["board/", "data/", "", "introduction/", "next-steps/", "whole/"]
    assert pages == [f"{folder}index.html" for folder in folders]
    for page in pages:
        text = (latest / page).read_text("utf-8")
        address = text.split("url=", 1)[1].split('"', 1)[0]
        assert (latest / page).parent.joinpath(address, "index.html").resolve() == (
            built / "site" / NEW / page
        )


def test_the_newest_version_comes_first(built: Path) -> None:
    """In the form that the theme's version selector reads."""
    assert versions(built) == [("2026-27", ["latest"]), ("2025-26", [])]


def test_work_and_site_may_lie_anywhere(built: Path, tmp_path: Path) -> None:
    """The finished site is made beside the old one, so that the last step is one step on any disk."""
    from yjplan.build import build_content
    from yjplan.publish.settings import settings_for

    settings = settings_for(built, site=tmp_path / "a" / "site", work=tmp_path / "b" / "work")
    with without_chromium():
        build_content(settings, (), drafts=False, force=False, tell=lambda _words: None)
    assert files_of(settings.site) == files_of(built / "site")
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["site"]
