"""All blocks of a plan together: names that stand twice, and the site's policy on small numbers."""

from pathlib import Path

import pytest

from tests.problems.overlay import Example, lay_over
from yjplan.check import check_named
from yjplan.packs.reader import read_packs
from yjplan.pages.load import check_folder
from yjplan.problems import Problem
from yjplan.publish.settings import settings_for
from yjplan.sources.folders import read_folder

BUDGET = """\
title: Budget
parts:
  - name: Income
    kind: income
    rows: [{item: Cash, amount: 10}]
  - name: Spending
    kind: expenditure
    rows: [{item: Staff, amount: 10}]
"""
TABLE = """\
title: Income
columns: [{name: Item}]
rows: [{cells: [Cash]}]
"""
SURVEY = """\
title: Voices
base: 40
questions:
  - {question: First, answers: [{answer: Often, count: 30}, {answer: Never, count: 10}]}
  - {id: "1", question: Second, answers: [{answer: Often, count: 20}, {answer: Never, count: 20}]}
"""
SHARES = """\
title: Voices
unit: percent
base: 40
questions:
  - {question: First, answers: [{answer: Often, percent: 90}, {answer: Never, percent: 10}]}
"""


def twice(tmp_path: Path, *files: Example) -> list[Problem]:
    """What is said of names that stand twice, with those files in the plan."""
    lay_over(list(files), tmp_path / "content")
    found = check_named(settings_for(tmp_path, content=tmp_path / "content"), ()).report.problems
    return [p for p in found if p.code == "duplicate-id"]


def test_a_table_of_one_block_is_not_called_like_another_block(tmp_path: Path) -> None:
    """Both would be `data/budget-income.csv`, and the second would overwrite the first."""
    (found,) = twice(
        tmp_path, Example("budget.yml", BUDGET, "budget"), Example("budget-income.yml", TABLE, "table")
    )
    assert "'budget-income' stands twice" in found.message
    assert found.place.file == "westmere/2026-27/02-blocks.md"


def test_nor_the_other_way_round(tmp_path: Path) -> None:
    """The order of the two does not matter."""
    files = Example("budget-income.yml", TABLE, "table"), Example("budget.yml", BUDGET, "budget")
    assert [p.code for p in twice(tmp_path, *files)] == ["duplicate-id"]


def test_two_tables_of_one_block_have_two_names(tmp_path: Path) -> None:
    """A question without an id is called by its number."""
    (found,) = twice(tmp_path, Example("voices.yml", SURVEY, "survey"))
    assert "'voices-1'" in found.message


def test_blocks_with_names_of_their_own_are_fine(tmp_path: Path) -> None:
    """Names that only begin alike are no trouble."""
    files = Example("budget.yml", BUDGET, "budget"), Example("budget-in.yml", TABLE, "table")
    assert twice(tmp_path, *files) == []


@pytest.mark.parametrize(("threshold", "codes"), [(3, []), (4, ["percentage-of-few"])])
def test_what_few_people_are_comes_from_the_policy(tmp_path: Path, threshold: int, codes: list[str]) -> None:
    """10 per cent of 40 are four."""
    content = tmp_path / "content"
    lay_over([Example("voices.yml", SHARES, "survey")], content)
    plan, _ = read_folder(content, "westmere/2026-27")
    owner, _ = read_folder(content, "westmere", deep=False)
    shared, _ = read_folder(content, "comparators")
    _, found = check_folder(plan, owner, shared, read_packs(), threshold=threshold)
    assert [p.code for p in found if p.code == "percentage-of-few"] == codes
