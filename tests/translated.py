"""A made-up Welsh service whose plan is in two languages: `tests/golden/two-languages`."""

import shutil
from collections.abc import Callable
from pathlib import Path

from tests.house.project_files import ROOT
from yjplan.check import check_named
from yjplan.languages import Language
from yjplan.plan.translation.overlay import Overlay, lay_over
from yjplan.problems import Problem
from yjplan.publish.settings import settings_for
from yjplan.sources.folders import RawFolder, read_folder

CONTENT = ROOT / "tests" / "golden" / "two-languages" / "content"
PLAN = "cwm-derw/2026-27"


def lay_out(project: Path, **changes: Callable[[str], str] | None) -> Path:
    """The content in a project's folder, some files of the plan changed; the plan's folder.

    A file is named as `cy__01_introduction_md`; None removes it.
    """
    shutil.copytree(CONTENT, project / "content")
    folder = project / "content" / PLAN
    files = {_key(path.relative_to(folder).as_posix()): path for path in folder.rglob("*") if path.is_file()}
    for key, change in changes.items():
        if change is None:
            files[key].unlink()
        else:
            files[key].write_text(change(files[key].read_text("utf-8")), encoding="utf-8")
    return folder


def _key(file: str) -> str:
    return file.replace("/", "__").replace("-", "_").replace(".", "_")


def swap(before: str, after: str) -> Callable[[str], str]:
    """A change of a text that must hold `before`."""

    def change(text: str) -> str:
        assert before in text
        return text.replace(before, after)

    return change


def as_draft(text: str) -> str:
    """`plan.yml` of a plan that is not published yet."""
    return (
        text.replace("state: published\n", "state: draft\n", 1).split("steps:")[0]
        + text[text.index("published: June") :]
    )


def problems_of(project: Path) -> list[Problem]:
    """What a check says about languages."""
    codes = ("missing-translation", "older-translation", "translation-differs", "translated-data-differs")
    found = check_named(settings_for(project), ()).report.problems
    return [one for one in found if one.code in codes]


def told(project: Path) -> list[str]:
    """The same, each as its code, its place and its message."""
    return [f"{p.code} {p.place.file.removeprefix(f'{PLAN}/')} {p.message}" for p in problems_of(project)]


def raw_and_overlay(project: Path) -> tuple[RawFolder, Overlay]:
    """The plan's folder as it is read, and in Welsh."""
    raw, problems = read_folder(project / "content", PLAN)
    assert problems == []
    return raw, lay_over(raw, Language.WELSH)
