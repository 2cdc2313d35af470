"""What other plans and shared series print is no secret in a plan; a small site with two plans shows it."""

import shutil
from pathlib import Path

import pytest

from tests.problems.overlay import BASE, PLAN
from yjplan.check import check_content, check_named
from yjplan.publish.settings import settings_for
from yjplan.sources.find import find_plans

OLD = "westmere/2025-26"
CUSTODY = """\
title: Children in custody in {year}
by: Sex
rows:
  - {{name: Girls, count: {girls}}}
  - {{name: Boys, count: {boys}}}
  - {{name: Not stated, count: {other}}}
stated-total: {total}
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The small plan that is right, and the same plan a year before."""
    shutil.copytree(BASE, tmp_path / "content")
    shutil.copytree(tmp_path / "content" / PLAN, tmp_path / "content" / OLD)
    return tmp_path / "content"


def write(content: Path, plan: str, text: str) -> None:
    """A table of children in custody in a plan."""
    (content / plan / "custody.yml").write_text(text, "utf-8")
    with (content / plan / "02-blocks.md").open("a", encoding="utf-8") as section:
        section.write("\n:::{split} custody.yml\n:::\n")


def shown(content: Path, plan: str) -> list[str]:
    """The counts of that table as they are published."""
    settings = settings_for(content.parent)
    units = [unit for unit in find_plans(content) if unit.name == plan]
    (checked,) = check_content(settings, units).plans
    table = next(table for table in checked.protected.tables if table.id == "custody")
    return [getattr(row.cells[1].value, "text", "") for row in table.rows]


def codes(content: Path, *plans: str) -> list[tuple[str, str]]:
    """Code and file of every problem of some plans, or of all."""
    found = check_named(settings_for(content.parent), plans).report.problems
    return [(problem.code, problem.place.file) for problem in found]


def test_what_last_years_plan_printed_is_no_company(content: Path) -> None:
    """The cheapest company is the smaller count; last year's plan printed it, so another goes."""
    numbers = {"girls": 3, "boys": 12, "other": 20, "total": 35}
    write(content, PLAN, CUSTODY.format(year=2024, **numbers))
    assert shown(content, PLAN) == ["[c]", "[c]", "20", "35"]
    write(content, OLD, CUSTODY.format(year=2024, **numbers | {"girls": 9, "other": 14}))
    assert shown(content, PLAN) == ["[c]", "12", "[c]", "35"]


def test_the_same_rows_about_another_year_are_other_counts(content: Path) -> None:
    """Each year's plan has a table of that name."""
    numbers = {"girls": 3, "boys": 12, "other": 20, "total": 35}
    write(content, PLAN, CUSTODY.format(year=2024, **numbers))
    write(content, OLD, CUSTODY.format(year=2023, **numbers | {"girls": 9, "other": 14}))
    assert shown(content, PLAN) == ["[c]", "[c]", "20", "35"]


def test_a_count_withheld_here_and_printed_a_year_before_is_a_problem(content: Path) -> None:
    """Whichever of the two plans is checked; the message names the other place and no number."""
    hidden = {"girls": '"[c]"', "boys": 12, "other": 20, "total": '"[c]"'}
    write(content, PLAN, CUSTODY.format(year=2024, **hidden))
    write(content, OLD, CUSTODY.format(year=2024, girls=17, boys=12, other=20, total=49))
    assert ("withheld-but-published", f"{PLAN}/custody.yml") in codes(content, PLAN)
    found = check_named(settings_for(content.parent), (PLAN,)).report.problems
    messages = [problem.message for problem in found if problem.code == "withheld-but-published"]
    assert all(f"{OLD}/custody.yml" in message for message in messages)
    assert not any("17" in message or "49" in message for message in messages)


def test_nothing_else_is_read_for_a_plan_that_hides_nothing(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An edit of a plan without small counts costs no more than before."""
    asked: list[str] = []

    def spy(_settings: object, folder: object, *_rest: object) -> tuple[()]:
        asked.append(str(folder))
        return ()

    monkeypatch.setattr("yjplan.check._other_plans", spy)
    codes(content, PLAN)
    assert asked == []
    write(content, PLAN, CUSTODY.format(year=2024, girls=3, boys=12, other=20, total=35))
    codes(content, PLAN)
    assert len(asked) == 1
