"""What the board's page leaves out of a long register, and how it counts actions."""

import re
from pathlib import Path

import pytest

from tests.pages.board.test_board_page import ACTIONS, page_of, words_of
from tests.problems.overlay import Example
from yjplan.pages.board.risk_rows import MOST

_SECTION = "---\ntitle: More {n}\nsummary: All of it.\n---\n:::{{{kind}}} {file}\n:::\n"


def register(risks: int) -> str:
    """A register without earlier scores."""
    rows = (
        f"  - {{id: R{n}, risk: Risk number {n}, likelihood: 1, impact: 2, owner: Head of service}}\n"
        for n in range(1, risks + 1)
    )
    return f"title: Risks\nrisks:\n{''.join(rows)}"


@pytest.mark.parametrize(("risks", "shown"), [(MOST + 1, MOST + 1), (MOST + 2, MOST)])
def test_one_risk_alone_is_never_left_out(tmp_path: Path, risks: int, shown: int) -> None:
    """To say that there is another one takes as much room as the risk itself."""
    section = Example("17-more.md", _SECTION.format(n=1, kind="risk-register", file="more-risks.yml"))
    page = page_of(tmp_path, section, Example("more-risks.yml", register(risks)))
    words = words_of(page)
    assert len(re.findall(r"Risk number \d", words)) == shown
    assert ("more are in the register" in words) == (shown < risks)


def test_actions_on_two_pages_are_counted_with_their_pages(tmp_path: Path) -> None:
    """A reader of one page counts fewer."""
    plan = "".join(line for line in ACTIONS.splitlines(keepends=True) if "6b" not in line)
    page = page_of(
        tmp_path,
        Example("17-early.md", _SECTION.format(n=1, kind="action-plan", file="first.yml")),
        Example("first.yml", plan),
        Example("18-late.md", _SECTION.format(n=2, kind="action-plan", file="second.yml")),
        Example("second.yml", plan.replace("title: Actions", "title: Later actions").replace("P1", "P2")),
    )
    assert "The plan has 12 actions, on 2 pages." in words_of(page)
