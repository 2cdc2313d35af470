"""`yjplan diff` says what changed between editions, and between what was published and what is written."""

import json
from pathlib import Path

import pytest

from tests.problems.overlay import PLAN, lay_over
from tests.test_cli import run

ACTIONS = """\
title: Actions
priorities:
  - id: prevention
    title: Fewer children enter the system
    actions:
      - {id: "1.1", actions: Open a panel with the police, measures: It meets, owner: Chair, due: 2026-12-01}
      - {id: "1.2", actions: Train all workers in mediation, measures: All are, owner: Chair, due: 2026-12-01}
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The base plan with an action plan, released once."""
    lay_over([], tmp_path / "content")
    folder = tmp_path / "content" / PLAN
    (folder / "actions.yml").write_text(ACTIONS, "utf-8")
    with (folder / "02-blocks.md").open("a", encoding="utf-8") as file:
        file.write("\n:::{action-plan} actions.yml\n:::\n")
    words = ("--summary", "The plan.", "--approved-by", "Chair", "--date", "2026-07-01")
    assert run(tmp_path, monkeypatch, "release", PLAN, *words).exit_code == 0
    return tmp_path


def test_a_plan_that_was_not_changed_has_no_difference(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And says so in words."""
    ended = run(project, monkeypatch, "diff", PLAN)
    assert ended.exit_code == 0
    assert (
        "Nothing in the sections, actions, indicators, risks, budget or board is different." in ended.stdout
    )


def test_changed_new_and_lost_actions_are_told_apart(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By their words, also where a number went to another action."""
    path = project / "content" / PLAN / "actions.yml"
    new = '      - {id: "1.2", actions: Ask every child, measures: All, owner: Chair, due: 2026-12-01}\n'
    lines = ACTIONS.splitlines(keepends=True)
    path.write_text("".join(lines[:5]) + lines[5].replace("Chair", "Head of service") + new, "utf-8")
    found = json.loads(run(project, monkeypatch, "diff", PLAN, "--format", "json").stdout)
    told = [(one["move"], one["name"], one["details"]) for one in found["changes"]["Actions"]]
    assert told == [
        ("Changed", "Open a panel with the police", ["Owner: Head of service, was Chair"]),
        ("New", "Ask every child", []),
        ("No longer there", "Train all workers in mediation", []),
    ]
    markdown = run(project, monkeypatch, "diff", PLAN, "--format", "markdown").stdout
    assert "| Ask every child | New |  |" in markdown


def test_an_edition_that_is_not_there_is_wrong_usage(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the one that was perhaps meant; and so is a plan without editions."""
    ended = run(project, monkeypatch, "diff", f"{PLAN}@3")
    assert (ended.exit_code, f"'{PLAN}@1'" in ended.stderr) == (2, True)
    ended = run(project, monkeypatch, "diff", "westmere/2030-31")
    assert (ended.exit_code, "has no edition" in ended.stderr) == (2, True)
