"""Which files differ from a revision: committed, staged, changed or new; and never a traceback."""

from pathlib import Path

import pytest

from tests.publish.repositories import commit, git, start, write
from yjplan.publish.changed_files import NoHistoryError, changed_files
from yjplan.publish.settings import Settings, settings_for

PLAN = "westmere/2026-27"
FILES = ("site.yml", f"{PLAN}/plan.yml", f"{PLAN}/a.yml", f"{PLAN}/b.yml", f"{PLAN}/c.yml", f"{PLAN}/d.yml")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project in a repository of its own, with one commit."""
    for name in FILES:
        write(tmp_path / "content" / name, f"file {name}\n")
    write(tmp_path / "editions" / PLAN / "1.json", "{}\n")
    start(tmp_path)
    return tmp_path


def changed(project: Path, revision: str = "main") -> list[str]:
    """The changed files of a project, in order."""
    return sorted(changed_files(settings_for(project), revision))


def test_nothing_changed_is_nothing(project: Path) -> None:
    """Against the branch that stands there."""
    assert changed(project) == []


def test_committed_staged_changed_new_and_removed_files_are_all_seen(project: Path) -> None:
    """Whatever of it git has been told; names as places of problems name them."""
    folder = project / "content" / PLAN
    git(project, "tag", "before")
    write(folder / "a.yml")
    commit(project)
    write(folder / "b.yml")
    git(project, "add", "-A")
    write(folder / "c.yml")
    write(folder / "new file é.yml")
    (folder / "d.yml").unlink()
    write(project / "editions" / PLAN / "2.json")
    write(project / "README.md")
    assert changed(project, "before") == [
        f"editions/{PLAN}/2.json",
        *(f"{PLAN}/{name}" for name in ("a.yml", "b.yml", "c.yml", "d.yml", "new file é.yml")),
    ]


def test_a_renamed_file_is_two_and_an_ignored_one_is_new(project: Path) -> None:
    """A check reads both, whatever git leaves out of its own lists."""
    git(project, "mv", f"content/{PLAN}/a.yml", f"content/{PLAN}/z.yml")
    write(project / ".gitignore", "ignored.yml\n")
    write(project / "content" / PLAN / "ignored.yml")
    assert changed(project) == [f"{PLAN}/a.yml", f"{PLAN}/ignored.yml", f"{PLAN}/z.yml"]


def test_a_project_in_a_subfolder_of_a_repository(tmp_path: Path) -> None:
    """Paths are still those below the project's own folders, also with signs that git reads as patterns."""
    project = tmp_path / "plans [1]" / "yj*"
    write(project / "content" / "site.yml", "a\n")
    write(tmp_path / "plans [1]" / "yjx" / "content" / "site.yml", "a\n")
    start(tmp_path)
    write(project / "content" / "site.yml", "b\n")
    write(tmp_path / "plans [1]" / "yjx" / "content" / "site.yml", "b\n")
    assert changed(project) == ["site.yml"]


def test_a_shallow_clone_answers_for_what_it_holds(
    project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """And says how to fetch what it does not."""
    write(project / "content" / PLAN / "a.yml")
    commit(project)
    clone = tmp_path_factory.mktemp("clone") / "clone"
    git(project, "clone", "-q", "--depth=1", f"file://{project}", str(clone))
    write(clone / "content" / PLAN / "b.yml")
    assert changed(clone) == [f"{PLAN}/b.yml"]
    before = git(project, "rev-parse", "HEAD~1").strip()
    with pytest.raises(NoHistoryError, match=r"no revision .* shallow: fetch"):
        changed(clone, before)
    git(clone, "fetch", "-q", "--depth=1", "origin", before)
    assert changed(clone, before) == [f"{PLAN}/a.yml", f"{PLAN}/b.yml"]


@pytest.mark.parametrize(
    "revision",
    [
        "no-such-branch",
        "-h",
        "--output=x",
        "--all",
        "",
        " ",
        "a\0b",
        "main^{tree}",
        "main:content",
        "main..main",
        "\n",
    ],
)
def test_a_revision_that_is_none_is_refused(project: Path, revision: str) -> None:
    """None of them is read as an option of git, and nothing is written."""
    before = sorted(project.rglob("*"))
    with pytest.raises(NoHistoryError, match="There is no revision"):
        changed(project, revision)
    assert [p for p in sorted(project.rglob("*")) if p not in before] == []


@pytest.mark.parametrize("revision", ["main", "HEAD", "HEAD~0", "main^{commit}", "@"])
def test_any_name_of_a_commit_will_do(project: Path, revision: str) -> None:
    """As git itself takes them."""
    write(project / "content" / "site.yml")
    assert changed(project, revision) == ["site.yml"]


def test_a_folder_that_is_no_repository_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the way out."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    write(tmp_path / "content" / "site.yml")
    with pytest.raises(NoHistoryError, match=r"not in a git repository .* to check everything"):
        changed(tmp_path)


def test_a_machine_without_git_is_told(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In words."""
    monkeypatch.setenv("PATH", str(project / "content"))
    with pytest.raises(NoHistoryError, match="The program 'git' was not found"):
        changed(project)


def test_editions_outside_of_the_repository_count_as_changed(tmp_path: Path) -> None:
    """They have no history there; nothing about them is left out."""
    for name in FILES:
        write(tmp_path / "content" / name)
    write(tmp_path / "editions" / PLAN / "1.json")
    start(tmp_path / "content")
    found = changed_files(_settings(tmp_path), "main")
    assert f"editions/{PLAN}/1.json" in found
    assert not any(name in found for name in FILES)


def _settings(project: Path) -> Settings:
    return settings_for(project, content=project / "content")
