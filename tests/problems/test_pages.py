"""The wrong and the right example on every problem's page, checked as a build checks them.

The form of the fences is described in `overlay.py`.
"""

from pathlib import Path

import pytest

from tests.house.project_files import GENERATOR
from tests.problems.incoming import problems_of_import
from tests.problems.overlay import BASE, examples, lay_over
from yjplan.check import check_named
from yjplan.problems import Problem, Severity
from yjplan.publish.settings import settings_for

PAGES = sorted((GENERATOR / "yjplan" / "problems" / "pages").glob("*.md"))

WHOLE_FILES = frozenset(
    {
        "cannot-release",
        "changed-since-edition",
        "edition-damaged",
        "file-in-two-places",
        "missing-file",
        "missing-release",
        "missing-section",
        "missing-translation",
        "no-rows-for-authority",
        "older-translation",
        "not-a-workbook",
        "outside-folder",
        "published-plan-gone",
        "stray-data-file",
        "translation-differs",
        "unknown-format",
        "unreadable-file",
        "unused-file",
        "workbook-damaged",
        "workbook-locked",
        "workbook-too-large",
    }
)
"""Codes that may mean a file as a whole, and so have no line."""


def problems_in(content: Path) -> tuple[Problem, ...]:
    """Everything that a check says about a content folder."""
    data = content.parent / "data-dir"
    settings = settings_for(content.parent, content=content, data=data if data.is_dir() else None)
    return (*check_named(settings, ()).report.problems, *problems_of_import(settings))


def told(found: tuple[Problem, ...]) -> str:
    """The problems, for the message of a test that fails."""
    return "\n".join(f"{p.place} {p.code}: {p.message}" for p in found)


def test_the_base_plan_has_no_problem() -> None:
    """Whatever an example shows is the example's own."""
    assert told(problems_in(BASE)) == ""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_wrong_example_has_the_problem_at_its_line(page: Path, tmp_path: Path) -> None:
    """What the page calls wrong is reported under that code, where it stands."""
    said = lay_over(examples(page.read_text("utf-8"), "Wrong"), tmp_path / "content")
    every = (*said, *problems_in(tmp_path / "content"))
    found = [p for p in every if p.code == page.stem]
    assert found, told(every)
    assert all(p.message.strip() and p.hint.strip() for p in found)
    if page.stem not in WHOLE_FILES:
        assert all(p.place.line > 0 for p in found), told(tuple(found))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_right_example_does_not_have_the_problem(page: Path, tmp_path: Path) -> None:
    """What the page calls right is free of that problem, and of every error."""
    said = lay_over(examples(page.read_text("utf-8"), "Right"), tmp_path / "content")
    found = (*said, *problems_in(tmp_path / "content"))
    wrong = [p for p in found if p.code == page.stem or p.severity is Severity.ERROR]
    assert told(tuple(wrong)) == ""
