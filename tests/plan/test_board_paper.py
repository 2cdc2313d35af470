"""What `plan.yml` may say of the board's meeting."""

from pathlib import Path

import pytest

from tests.problems.overlay import BASE, PLAN, Example
from tests.rules.plans import checked

PLAN_FILE = (BASE / PLAN / "plan.yml").read_text("utf-8")


def told(folder: Path, board: str) -> list[tuple[str, str]]:
    """Code and path of every problem of the base plan with that lines about the board."""
    report = checked(folder, Example("plan.yml", f"{PLAN_FILE}\nboard:\n{board}")).report
    return [(p.code, p.place.inner.rpartition("plan.yml")[2] or p.message) for p in report.problems]


def test_a_day_and_asks_are_read(tmp_path: Path) -> None:
    """A section that an ask names is there."""
    asks = "    - {ask: Agree it, why: It is due., section: 06-resources.md}\n"
    board = f"  meeting: 16 September 2026\n  asks:\n{asks}"
    assert told(tmp_path, board) == []


@pytest.mark.parametrize(
    ("board", "code"),
    [
        ("  meeting: 31 June 2026\n", "impossible-date"),
        (f"  asks:\n    - ask: {'words ' * 30}\n", "wrong-type"),
        (f"  asks:\n    - {{ask: Agree, why: {'words ' * 45}}}\n", "wrong-type"),
        ("  asks:\n" + "    - ask: Agree\n" * 6, "wrong-type"),
        ("  asks:\n    - ask: ''\n", "missing-key"),
        ("  asks:\n    - why: It is due.\n", "missing-key"),
        ("  asks:\n    - {ask: Agree, section: 99-nowhere.md}\n", "broken-link"),
        ("  day: 2026-09-16\n", "unknown-key"),
    ],
)
def test_what_the_page_has_no_room_for_or_cannot_find_is_a_problem(
    board: str, code: str, tmp_path: Path
) -> None:
    """Each under the code of its kind."""
    assert [found for found, _ in told(tmp_path, board)] == [code]
