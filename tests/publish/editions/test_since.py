"""What the board's page tells of the last edition, once a plan has one."""

from pathlib import Path

import pytest

from tests.problems.overlay import PLAN, lay_over
from tests.test_cli import run

WHO = ("--approved-by", "Head of service", "--summary", "The plan.")
RISKS = """\
title: Risks
risks:
  - {{id: R1, risk: Less money, likelihood: {0}, impact: 2, owner: Head of service}}
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A plan with a risk of score 4, released; the risk has since risen to 8."""
    lay_over([], tmp_path / "content")
    folder = tmp_path / "content" / PLAN
    with (folder / "02-blocks.md").open("a", encoding="utf-8") as file:
        file.write("\n:::{risk-register} risks.yml\n:::\n")
    (folder / "risks.yml").write_text(RISKS.format(2), "utf-8")
    assert run(tmp_path, monkeypatch, "release", PLAN, *WHO, "--date", "2026-07-01").exit_code == 0
    (folder / "risks.yml").write_text(RISKS.format(4), "utf-8")
    return tmp_path


def board(project: Path, site: str = "site") -> str:
    """The board's page as built."""
    return (project / site / PLAN / "board/index.html").read_text("utf-8")


def test_a_preview_before_the_meeting_names_what_changed(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The part, how many rows, and which."""
    assert run(project, monkeypatch, "build", "--drafts", "--site", "preview").exit_code == 0
    html = board(project, "preview")
    assert "Different from edition 1, 1 July 2026:" in html
    assert "<strong>Risks.</strong> 1 changed: " in html


def test_the_next_edition_names_what_changed_and_the_first_one_nothing(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each edition keeps the page that it was released with."""
    again = ("--kind", "revision", "--date", "2026-07-02")
    assert run(project, monkeypatch, "release", PLAN, *WHO, *again).exit_code == 0
    assert run(project, monkeypatch, "build").exit_code == 0
    assert "Different from edition 1, 1 July 2026:" in board(project)
    first = (project / "site" / PLAN / "editions/1/board/index.html").read_text("utf-8")
    assert "This is the first edition" in first


def test_what_must_not_be_seen_any_more_is_not_told(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A release that hides what stood there before."""
    again = ("--kind", "correction", "--hide-before", "--date", "2026-07-02")
    assert run(project, monkeypatch, "release", PLAN, *WHO, *again).exit_code == 0
    assert run(project, monkeypatch, "build").exit_code == 0
    assert "was 4" not in board(project)
