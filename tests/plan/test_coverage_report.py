"""The coverage report: what the guidance asks for, and what the plan has."""

import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.problems.overlay import PLAN, Example, lay_over
from tests.test_cli import run
from yjplan.plan.coverage_report import _longest_rising

FRONT = "---\ntitle: {}\nsummary: A summary.\nguidance: {}\n---\n"


def report(folder: Path, monkeypatch: pytest.MonkeyPatch, *files: Example) -> dict[str, dict[str, object]]:
    """The rows of the base plan with these files laid over it, by heading."""
    lay_over(list(files), folder / "content")
    ended = run(folder, monkeypatch, "coverage", PLAN, "--format", "json")
    assert ended.exit_code == 0, ended.output
    (plan,) = json.loads(ended.stdout)
    assert sum(plan["counts"].values()) == len(plan["headings"])
    return {row["heading"]: row for row in plan["headings"]}


def test_each_heading_has_its_section_words_blocks_and_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the files of the base plan have them."""
    row = report(tmp_path, monkeypatch)["Performance and priorities"]
    assert (row["section"], row["blocks"], row["page"]) == ("08-performance.md", 1, 11)
    assert (row["state"], row["words"]) == ("answered", 4)


@pytest.mark.parametrize(
    ("files", "heading", "state"),
    [
        ([Example("10-risks.md", "", absent=True)], "Challenges, risks and issues", "missing"),
        (
            [Example("10-risks.md", FRONT.format("Risks", "challenges-risks-and-issues"))],
            "Challenges, risks and issues",
            "empty",
        ),
        ([], "Sign off, submission and approval", "not signed"),
        ([], "Front page", "answered"),
        (
            [Example("17-more.md", "---\ntitle: More\nsummary: More.\n---\n" + "A word of it. " * 130)],
            "Looking forward",
            "thin",
        ),
        (
            [
                Example("03-child-first.md", "", absent=True),
                Example("12a-first.md", FRONT.format("First", "child-first") + "Near home.\n"),
            ],
            "Child First",
            "misplaced",
        ),
    ],
)
def test_states(
    files: list[Example], heading: str, state: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each state is reached by what it means."""
    assert report(tmp_path, monkeypatch, *files)[heading]["state"] == state


def test_the_table_has_a_line_a_heading_in_columns_that_line_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Headings start below the word `Heading`."""
    lay_over([], tmp_path / "content")
    ended = run(tmp_path, monkeypatch, "coverage")
    first, head, *rows = ended.stdout.splitlines()
    assert (ended.exit_code, first) == (0, f"{PLAN}: guidance of 2022-23")
    at = head.index("Heading")
    assert [row[at:].split("  ")[0] for row in rows][:3] == [
        "Front page",
        "Introduction, vision and strategy",
        "Local context",
    ]


def test_a_plan_that_does_not_exist_is_wrong_usage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the names of those that do."""
    lay_over([], tmp_path / "content")
    ended = run(tmp_path, monkeypatch, "coverage", "westmere/1999")
    assert ended.exit_code == 2
    assert ended.stdout == ""


@given(st.lists(st.integers(0, 12), max_size=9))
def test_the_run_that_is_kept_rises_and_is_as_long_as_any(ranks: list[int]) -> None:
    """Compared with trying every choice of positions."""
    kept = _longest_rising(ranks)
    assert all(ranks[a] < ranks[b] and a < b for a, b in pairwise(kept))
    best = [1] * len(ranks)
    for n, rank in enumerate(ranks):
        best[n] = 1 + max((best[k] for k in range(n) if ranks[k] < rank), default=0)
    assert len(kept) == max(best, default=0)
