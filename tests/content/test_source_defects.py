"""The real defects of Northamptonshire's plan are named at their lines until a note answers them."""

import re
import shutil
from pathlib import Path

import pytest

from tests.sites import check_lines

ROOT = Path(__file__).parents[2]
PLAN = Path("content/northamptonshire/2022-23")

DEFECTS = {
    "budget.yml": ("total-does-not-add-up", 2),
    "population.yml": ("total-does-not-add-up", 1),
    "staffing.yml": ("total-does-not-add-up", 3),
    "standards.yml": ("placeholder", 1),
    "calendar.yml": ("month-missing", 1),
    "actions.yml": ("missing-owner", 1),
}
"""For each file, the code that its notes answer, and how often."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the content that a test may spoil."""
    shutil.copytree(ROOT / "content", tmp_path / "content")
    return tmp_path


def without_notes(text: str) -> str:
    """The YAML without its notes, line numbers kept."""
    out, deeper = [], -1
    for line in text.splitlines():
        indent = len(line) - len(line.lstrip())
        if deeper >= 0 and line.strip() and indent <= deeper:
            deeper = -1
        if deeper < 0 and re.match(r"\s*note:", line):
            deeper = indent
        out.append("" if deeper >= 0 else re.sub(r",\s*note: .*?(?=\}$)", "", line))
    return "\n".join(out) + "\n"


def test_the_content_as_it_stands_is_answered(project: Path) -> None:
    """With its notes the whole content has no errors and no warnings."""
    assert check_lines(project).splitlines()[-1] == "errors 0, warnings 0"


@pytest.mark.parametrize("file", DEFECTS)
def test_a_defect_is_named_at_its_line_without_its_note(project: Path, file: str) -> None:
    """Take the notes out, and the check names the file, a line in it and the code."""
    path = project / PLAN / file
    path.write_text(without_notes(path.read_text("utf-8")), encoding="utf-8")
    code, times = DEFECTS[file]
    place = f"northamptonshire/2022-23/{file}:"
    found = [row for row in check_lines(project).splitlines() if row.startswith(place) and f" {code}:" in row]
    assert len(found) >= times, found
    assert all(int(row.removeprefix(place).split(":")[0]) > 1 for row in found)


def test_tables_that_add_up_are_passed_over_in_silence(project: Path) -> None:
    """Without the notes of the budget, income is not named: its totals are right."""
    path = project / PLAN / "budget.yml"
    text = path.read_text("utf-8")
    path.write_text(without_notes(text), encoding="utf-8")
    lines = [n for n, line in enumerate(text.splitlines(), 1) if "name: Expenditure" in line]
    rows = [row for row in check_lines(project).splitlines() if "budget.yml:" in row and "total" in row]
    numbers = [int(row.split("budget.yml:")[1].split(":")[0]) for row in rows if "does-not-add-up" in row]
    assert numbers
    assert min(numbers) > lines[0]
