"""Whole folders of content, and the files that a build writes from them.

Each case is a folder with `content/` and `expected/`. Compared are the files that are ours: the staged
pages, the downloads, the settings of the staged projects, `versions.json` and the redirects of
`latest/`; not the theme's HTML. For a case named `broken-…`, `expected/problems.txt` holds everything
that a check prints. No picture of a chart is drawn, so that a machine's browser changes nothing.

After a change that is meant: `python -m tests.golden.test_golden` writes every `expected/` again; then
read the difference before it is committed.
"""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.project_files import ROOT
from tests.sites import build, check_lines

CASES = sorted(path.parent for path in Path(__file__).parent.glob("*/content"))
WHOLE = [case for case in CASES if not case.name.startswith("broken-")]
OURS = (".md", ".html", ".csv", ".json", ".yml", ".css")
BROKEN = [case for case in CASES if case.name.startswith("broken-")]


def written_by(case: Path, project: Path) -> dict[str, str]:
    """What the build of a case writes, by a path below `expected/`."""
    shutil.copytree(case / "content", project / "content")
    settings = build(project)
    found = {}
    for path in _ours(settings.work / "stage"):
        found[f"stage/{path.relative_to(settings.work / 'stage').as_posix()}"] = path
    for pattern in (
        "*/versions.json",
        "*/latest/**/*.html",
        "*/*/data/*.csv",
        "*/*/data/*.json",
    ):
        for path in settings.site.glob(pattern):
            found[f"site/{path.relative_to(settings.site).as_posix()}"] = path
    documents = settings.work / "search" / "documents"
    for path in _ours(documents):
        found[f"search/{path.relative_to(documents).as_posix()}"] = path
    return {name: _neutral(path.read_text("utf-8"), project) for name, path in sorted(found.items())}


def _ours(stage: Path) -> Iterator[Path]:
    return (path for path in stage.rglob("*") if path.suffix in OURS)


def _neutral(text: str, project: Path) -> str:
    """The text without the folders of this machine."""
    return text.replace(str(project), "PROJECT").replace(str(ROOT), "ROOT")


def expected_of(case: Path) -> dict[str, str]:
    """What stands in `expected/`."""
    folder = case / "expected"
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def found_in(case: Path, project: Path) -> dict[str, str]:
    """What a run of the case gives, in the form of `expected/`."""
    if case in WHOLE:
        return written_by(case, project)
    shutil.copytree(case / "content", project / "content")
    return {"problems.txt": check_lines(project)}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_case_gives_what_is_expected(case: Path, tmp_path: Path) -> None:
    """Every file that we write is the one that was looked at and kept, byte by byte."""
    found, expected = found_in(case, tmp_path), expected_of(case)
    assert sorted(found) == sorted(expected)
    for name, text in expected.items():
        assert found[name] == text, f"{case.name}/expected/{name}"


@pytest.mark.parametrize("case", BROKEN, ids=lambda case: case.name)
def test_a_broken_case_writes_nothing(case: Path, tmp_path: Path) -> None:
    """A build that finds errors leaves no site, not even a part of one."""
    shutil.copytree(case / "content", tmp_path / "content")
    assert build(tmp_path, must_succeed=False).site.exists() is False


def _write_expected() -> None:
    import tempfile

    for case in CASES:
        with tempfile.TemporaryDirectory() as project:
            found = found_in(case, Path(project))
        shutil.rmtree(case / "expected", ignore_errors=True)
        for name, text in found.items():
            path = case / "expected" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8", newline="\n")
        sys.stdout.write(f"{case.name}: {len(found)} files\n")


if __name__ == "__main__":
    _write_expected()
