"""Published editions are guarded: a check and a build name what is damaged or gone, and the site stays."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.problems.overlay import PLAN, Example, lay_over
from tests.sites import files_of, without_chromium
from yjplan.cli import cli
from yjplan.publish.editions.shelf import read_shelf, store_of

CHANGED = "---\ntitle: A\nsummary: B\nguidance: looking-forward\n---\nMore help.\n"


def run(project: Path, *words: str) -> Result:
    """One command in a project's folder."""
    with pytest.MonkeyPatch.context() as patch, without_chromium():
        patch.chdir(project)
        return CliRunner().invoke(cli, words)


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with one edition, on its site, and a second plan without one."""
    project = tmp_path_factory.mktemp("published")
    lay_over([], project / "content")
    words = ("--summary", "The plan.", "--approved-by", "Chair", "--date", "2026-07-01")
    assert run(project, "release", PLAN, *words).exit_code == 0
    assert run(project, "new", "northmere/2026-27").exit_code == 0
    assert run(project, "build").exit_code == 0
    return project


@pytest.fixture
def project(published: Path, tmp_path: Path) -> Path:
    """A copy that a test may change."""
    return Path(shutil.copytree(published, tmp_path / "project"))


def test_whole_editions_are_no_problem(project: Path) -> None:
    """Neither to a check nor to a build."""
    assert run(project, "check", PLAN).output == "errors 0, warnings 0\n"
    assert run(project, "build").exit_code == 0
    assert run(project, "build").output.startswith("Nothing has changed.")


def test_a_published_plan_that_is_gone_stops_check_and_build(project: Path) -> None:
    """Though nothing else changed; the site keeps it, byte for byte."""
    before = files_of(project / "site")
    shutil.rmtree(project / "content" / PLAN)
    for words in (("check",), ("check", "westmere"), ("check", PLAN), ("build",), ("build", "--force")):
        ended = run(project, *words)
        assert ended.exit_code != 0, words
        assert "published-plan-gone" in ended.output, words
        assert f"editions/{PLAN}" in ended.output
    assert files_of(project / "site") == before


def test_all_content_that_is_gone_stops_a_build_too(project: Path) -> None:
    """As an empty folder mounted by mistake would be."""
    before = files_of(project / "site")
    shutil.rmtree(project / "content")
    (project / "content").mkdir()
    ended = run(project, "build")
    assert ended.exit_code == 1
    assert "published-plan-gone" in ended.output
    assert files_of(project / "site") == before


def test_a_preview_is_built_without_the_plan_that_is_gone(project: Path) -> None:
    """An author who renames a folder sees it; only the public build refuses."""
    shutil.rmtree(project / "content" / PLAN)
    ended = run(project, "build", "--drafts", "--site", "preview")
    assert ended.exit_code == 0, ended.output


def test_a_check_of_another_plan_is_not_about_it(project: Path) -> None:
    """A plan or an authority is asked about, and told about."""
    shutil.rmtree(project / "content" / PLAN)
    assert "published-plan-gone" not in run(project, "check", "northmere").output


def test_a_changed_manifest_is_named_by_the_check(project: Path) -> None:
    """At its file, which stands beside the content."""
    path = project / "editions" / PLAN / "1.json"
    path.write_text(path.read_text("utf-8").replace("The plan.", "Another."), "utf-8")
    ended = run(project, "check", "--format", "github")
    assert ended.exit_code == 1
    assert f"::error file=editions/{PLAN}/1.json,line=1,title=edition-damaged::" in ended.output


def test_a_lost_kept_file_is_named_by_the_check(project: Path) -> None:
    """With the page that it was."""
    newest = read_shelf(project / "editions", PLAN)[0].newest
    assert newest is not None
    store_of(project / "editions").path(newest.current["index.html"]).unlink()
    ended = run(project, "check", "--format", "line")
    assert ended.exit_code == 1
    assert "'index.html' of edition 1: a kept file is missing." in ended.output


def test_a_build_names_a_kept_file_that_was_changed_and_leaves_the_site(project: Path) -> None:
    """A check does not open each; the build that would publish it does."""
    before = files_of(project / "site")
    newest = read_shelf(project / "editions", PLAN)[0].newest
    assert newest is not None
    store_of(project / "editions").path(newest.current["index.html"]).write_bytes(b"something else")
    ended = run(project, "build", "--force")
    assert ended.exit_code == 1
    assert "'index.html' of edition 1: a kept file cannot be read." in ended.output
    assert "Nothing was written" in ended.output
    assert files_of(project / "site") == before


def test_a_build_says_how_many_problems_were_accepted_beside_others(project: Path) -> None:
    """The numbers are those of the check."""
    note = ":::{accept} placeholder\n:by: Head of service\n:on: 2026-06-01\n:why: In June.\n:::\n\nTBC\n"
    path = project / "content" / "northmere" / "2026-27" / "99-more.md"
    path.write_text(f"---\ntitle: More\nsummary: What this is about.\n---\n{note}", "utf-8")
    (project / "content" / "northmere" / "2026-27" / "unused.yml").write_text("a: 1\n", "utf-8")
    checked, built = run(project, "check", "northmere"), run(project, "build", "northmere")
    assert "accepted 1" in checked.output
    assert "accepted 1" in built.output


def test_a_changed_plan_is_no_fault_to_the_check_and_stops_the_build(project: Path) -> None:
    """An author writes before anybody releases."""
    path = project / "content" / PLAN / Example("13-forward.md", CHANGED).file
    path.write_text(CHANGED, "utf-8")
    assert run(project, "check", PLAN).exit_code == 0
    ended = run(project, "build")
    assert ended.exit_code == 1
    assert "changed-since-edition" in ended.output


def test_editions_that_readers_find_and_that_are_gone_stop_build_and_release(project: Path) -> None:
    """The last edition, or all of them, leave no gap in the numbers; the site still knows them."""
    before = files_of(project / "site")
    shutil.rmtree(project / "editions")
    words = ("--summary", "The plan.", "--approved-by", "Chair")
    for command in (("build",), ("build", "--force"), ("release", PLAN, *words)):
        ended = run(project, *command)
        assert ended.exit_code == 1, command
        assert "The site shows edition 1, which is not in the folder 'editions'." in ended.output
    assert files_of(project / "site") == before
    assert not (project / "editions").exists()
    shutil.rmtree(project / "site")
    assert run(project, "build").exit_code == 0


@pytest.mark.parametrize("name", ["westmere", f"{PLAN}/", "/etc", "../elsewhere"])
def test_a_release_of_something_else_than_one_plan_says_so(project: Path, name: str) -> None:
    """No silence, no traceback, and nothing outside of content is read."""
    ended = run(project, "release", name, "--summary", "S", "--approved-by", "Chair")
    assert ended.exit_code == 1
    assert "is not the name of one plan" in ended.output or "There is no plan" in ended.output


def test_a_release_names_what_is_damaged_in_the_plan_before(project: Path) -> None:
    """It is compared with that one."""
    shutil.copytree(project / "content" / PLAN, project / "content" / "westmere" / "2027-28")
    newest = read_shelf(project / "editions", PLAN)[0].newest
    assert newest is not None
    store_of(project / "editions").path(newest.current["data/plan.json"]).unlink()
    ended = run(project, "release", "westmere/2027-28", "--summary", "S", "--approved-by", "Chair")
    assert ended.exit_code == 1
    assert "'data/plan.json' of edition 1: a kept file is missing." in ended.output


def test_new_shared_figures_may_be_released_as_a_revision(project: Path) -> None:
    """Though nothing in the plan's own folder changed; with nothing new at all there is no revision."""
    words = ("--kind", "revision", "--summary", "New figures.", "--approved-by", "Chair")
    assert "Nothing that the plan is made from changed" in run(project, "release", PLAN, *words).output
    (project / "content" / "comparators").mkdir()
    heading = "indicator,area,period,group,value,numerator,denominator,rank,of,source,flag,note\n"
    (project / "content" / "comparators" / "areas.csv").write_text(heading, "utf-8")
    ended = run(project, "release", PLAN, *words)
    assert "Nothing that the plan is made from changed" not in ended.output
