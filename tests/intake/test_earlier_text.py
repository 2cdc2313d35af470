"""What stood before an import can be had back: from git where git has it, else from a copy."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.intake import published
from tests.intake.desk import bring, make_content
from tests.publish.repositories import git, start
from yjplan.publish.data_files import Written, write_data_files
from yjplan.publish.importing import carry_out
from yjplan.publish.settings import Settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A data file in a repository that has it just as it stands."""
    path = tmp_path / "content/comparators/new ham.csv"
    path.parent.mkdir(parents=True)
    path.write_text("before\n")
    start(tmp_path)
    return path


def test_a_committed_file_has_no_copy_and_git_brings_it_back(path: Path) -> None:
    """A second copy of counts would be one too many."""
    assert write_data_files({path: "after\n"}) == Written(in_git=(path,))
    assert path.read_text() == "after\n"
    assert not list(path.parent.glob(".*"))
    git(path.parent, "checkout", "--", path.name)
    assert path.read_text() == "before\n"


def _edited(path: Path) -> None:
    path.write_text("edited\n")


def _staged(path: Path) -> None:
    _edited(path)
    git(path.parent, "add", path.name)


def _overlooked(path: Path) -> None:
    git(path.parent, "update-index", "--assume-unchanged", path.name)
    _edited(path)


def _untracked(path: Path) -> None:
    git(path.parent, "rm", "-q", "--cached", path.name)


def _ignored(path: Path) -> None:
    (path.parent / ".gitignore").write_text("*.csv\n")
    _untracked(path)
    git(path.parent, "commit", "-q", "-m", "Kept out")


def _without_commits(path: Path) -> None:
    git(path.parent, "update-ref", "-d", "HEAD")


@pytest.mark.parametrize("change", [_edited, _staged, _overlooked, _untracked, _ignored, _without_commits])
def test_what_git_does_not_have_as_it_stands_is_kept_beside(
    path: Path, change: Callable[[Path], None]
) -> None:
    """`git checkout` would restore nothing, or an older text than the one that stood."""
    change(path)
    stood = path.read_text()
    copy = path.with_name(f".{path.name}.before")
    assert write_data_files({path: "after\n"}) == Written(beside=(copy,))
    assert copy.read_text() == stood


def test_without_the_program_a_copy_is_kept(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also in a repository."""
    monkeypatch.setenv("PATH", str(path.parent))
    copy = path.with_name(f".{path.name}.before")
    assert write_data_files({path: "after\n"}) == Written(beside=(copy,))
    assert copy.read_text() == "before\n"


def test_a_full_disk_is_found_out_before_any_file_changes(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Texts and copies are all written beside first; nothing half-written is left."""
    other = path.with_name("other.csv")
    other.write_text("stood\n")
    written = Path.write_bytes

    def full(self: Path, data: bytes) -> int:
        if self.name == ".other.csv.before":
            raise OSError(28, "No space left on device")
        return written(self, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space left"):
        write_data_files({path: "after\n", other: "after\n"})
    assert (path.read_text(), other.read_text()) == ("before\n", "stood\n")
    assert not list(path.parent.glob(".*.new"))


def _release(settings: Settings, released: str, *, revised: bool = False) -> dict[Path, str]:
    """The files that an import for two services writes; one value of each is revised."""
    data = published.lait()
    data = data.replace(b";105;", b";106;").replace(b";208;", b";209;") if revised else data
    files = {"bds.csv": data}
    proposal = bring(settings, files, "derbyshire", "northamptonshire", released=released)
    assert proposal.report.errors == 0
    carry_out(proposal)
    return proposal.texts


@pytest.mark.parametrize("stop", [1, 2])
def test_an_import_that_died_in_between_is_finished_by_running_it_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stop: int
) -> None:
    """The files are those of an import that did not die: also what was revised is marked so."""
    whole, broken = make_content(tmp_path / "whole"), make_content(tmp_path / "broken")
    for settings in (whole, broken):
        _release(settings, "April 2026")
    names = [path.name for path in _release(whole, "May 2026", revised=True)]
    assert names == ["derbyshire.csv", "northamptonshire.csv", "sources.yml"]
    done: list[Path] = []

    def dying(self: Path, target: Path) -> Path:
        if len(done) == stop:
            raise KeyboardInterrupt
        done.append(target)
        os.replace(self, target)  # noqa: PTH105 - the method is the one replaced here
        return target

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", dying)
        with pytest.raises(KeyboardInterrupt):
            _release(broken, "May 2026", revised=True)
    _release(broken, "May 2026", revised=True)
    for name in names:
        finished = (broken.content / "comparators" / name).read_text("utf-8")
        assert finished == (whole.content / "comparators" / name).read_text("utf-8")
        assert name == "sources.yml" or "[r]" in finished
