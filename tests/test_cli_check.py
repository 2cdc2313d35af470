"""`yjplan check`: a report in a file, only what a change may have caused, and what was accepted."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.problems.overlay import PLAN, Example, lay_over
from tests.publish.repositories import commit, git, start, write
from yjplan.cli import cli
from yjplan.problems.printers import PRINTERS

WRONG = Example("13-forward.md", "---\ntitle: A\nsummary: B\nguidance: looking-forward\n---\nA <b>word.\n")
UNUSED = Example("unused.yml", "a: 1\n")
REASON = "The 4 owners are named in September"
ACTIONS = f"""\
title: Actions
accept:
  - {{code: missing-owner, by: Head of service, on: 2026-06-01, why: {REASON}}}
priorities:
  - id: prevention
    title: Fewer children enter the system
    actions:
      - {{id: "1.1", actions: Open a panel, measures: The panel meets, due-text: Each quarter}}
      - {{id: "1.2", actions: Train workers, measures: All are trained, due-text: Each quarter}}
      - {{id: "1.3", actions: Meet, measures: They met, due-text: Each quarter, owner: Chair}}
"""


def check(folder: Path, monkeypatch: pytest.MonkeyPatch, *words: str) -> Result:
    """A check in a project's folder."""
    monkeypatch.chdir(folder)
    return CliRunner().invoke(cli, ["check", *words])


@pytest.mark.parametrize("style", PRINTERS)
def test_the_report_goes_to_a_file_and_the_numbers_to_the_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, style: str
) -> None:
    """In each form; the exit code is as ever, folders are made, and nothing else is left there."""
    lay_over([WRONG], tmp_path / "content")
    ended = check(tmp_path, monkeypatch, "--format", style, "--output", "out/report.txt")
    assert (ended.exit_code, ended.output) == (1, "errors 1, warnings 0\nWrote out/report.txt\n")
    text = (tmp_path / "out" / "report.txt").read_text("utf-8")
    assert text == check(tmp_path, monkeypatch, "--format", style).output
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["report.txt"]


@pytest.mark.parametrize(
    "output", ["content/site.yml", "content/westmere/report.json", "editions/x.json", "content"]
)
def test_a_report_never_takes_the_place_of_content(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, output: str
) -> None:
    """A slip of the pen would lose a file."""
    lay_over([], tmp_path / "content")
    before = (tmp_path / "content" / "site.yml").read_bytes()
    ended = check(tmp_path, monkeypatch, "--output", output)
    assert ended.exit_code == 2
    assert (tmp_path / "content" / "site.yml").read_bytes() == before


def test_a_report_that_cannot_be_written_is_wrong_usage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In words."""
    lay_over([], tmp_path / "content")
    write(tmp_path / "file")
    ended = check(tmp_path, monkeypatch, "--output", "file/report.json")
    assert ended.exit_code == 2
    assert "cannot be written" in ended.output


def test_a_check_of_a_change_says_what_it_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was there before stands in its last line, and stops nothing."""
    lay_over([UNUSED], tmp_path / "content")
    start(tmp_path)
    ended = check(tmp_path, monkeypatch, "--changed-since", "main")
    assert (ended.exit_code, ended.output) == (
        0,
        "errors 0, warnings 0 (left out, where nothing changed: 1)\n",
    )
    write(tmp_path / "content" / PLAN / "unused.yml", "a: 2\n")
    ended = check(tmp_path, monkeypatch, "--changed-since", "main", "--format", "line")
    assert ended.output.endswith("errors 0, warnings 1\n")


def test_an_error_that_a_change_causes_in_another_file_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A removed section that another one links to: the link is in a file that did not change."""
    link = "---\ntitle: More\nsummary: What this is about.\n---\nSee [what comes](13-forward.md).\n"
    lay_over([Example("17-more.md", link)], tmp_path / "content")
    start(tmp_path)
    (tmp_path / "content" / PLAN / "13-forward.md").unlink()
    ended = check(tmp_path, monkeypatch, "--changed-since", "main", "--format", "line")
    assert ended.exit_code == 1
    assert f"{PLAN}/17-more.md:5" in ended.output


def test_a_change_in_one_plan_leaves_the_errors_of_another_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are counted, and the whole check still has them."""
    lay_over([WRONG], tmp_path / "content")
    start(tmp_path)
    CliRunner().invoke(cli, ["new", "northmere/2026-27", "--content", str(tmp_path / "content")])
    ended = check(tmp_path, monkeypatch, "--changed-since", "main", "--format", "json")
    body = json.loads(ended.output)
    assert (body["errors"], body["left-out"]) == (0, 1)
    assert check(tmp_path, monkeypatch).exit_code == 1


@pytest.mark.parametrize("revision", ["no-such-branch", "--format", "-h"])
def test_an_unknown_revision_is_wrong_usage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, revision: str
) -> None:
    """With a hint, and no check that seems clean."""
    lay_over([], tmp_path / "content")
    start(tmp_path)
    ended = check(tmp_path, monkeypatch, f"--changed-since={revision}")
    assert ended.exit_code == 2
    assert "Name a branch, a tag or a commit" in ended.output


def test_a_folder_without_git_is_wrong_usage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the way out."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    lay_over([], tmp_path / "content")
    ended = check(tmp_path, monkeypatch, "--changed-since", "main")
    assert ended.exit_code == 2
    assert "Leave '--changed-since' out" in ended.output


def test_a_plan_that_does_not_exist_is_named_also_for_a_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is wrong usage, and no problem that could be left out."""
    lay_over([], tmp_path / "content")
    start(tmp_path)
    ended = check(tmp_path, monkeypatch, "westmeer", "--changed-since", "main")
    assert ended.exit_code == 2
    assert "Did you mean 'westmere'?" in ended.output


def test_a_merge_into_a_branch_is_one_change(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pull request's own branch, against the commit that it left from."""
    lay_over([], tmp_path / "content")
    start(tmp_path)
    git(tmp_path, "switch", "-q", "-c", "change")
    write(tmp_path / "content" / PLAN / "unused.yml", "a: 1\n")
    commit(tmp_path)
    ended = check(tmp_path, monkeypatch, "--changed-since", "main", "--format", "line")
    assert "unused-file" in ended.output
    assert "left out" not in ended.output


def test_accepted_problems_are_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the last line, and not listed."""
    lay_over([Example("actions.yml", ACTIONS, block="action-plan")], tmp_path / "content")
    ended = check(tmp_path, monkeypatch)
    assert (ended.exit_code, ended.output) == (0, "errors 0, warnings 0, accepted 2\n")


@pytest.mark.parametrize("style", PRINTERS)
def test_accepted_problems_are_listed_with_who_when_and_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, style: str
) -> None:
    """In each form, and never a number of the author's words: the log may be public."""
    lay_over([Example("actions.yml", ACTIONS, block="action-plan")], tmp_path / "content")
    ended = check(tmp_path, monkeypatch, "--accepted", "--format", style)
    assert ended.exit_code == 0
    words = ended.output
    assert words.count("Head of service") >= 2
    assert all(
        word in words for word in ("missing-owner", "2026-06-01", "The • owners are named in September")
    )
    assert "4 owners" not in words
