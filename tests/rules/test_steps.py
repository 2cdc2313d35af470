"""The steps of a plan's life follow each other."""

from pathlib import Path

import pytest

from tests.problems.overlay import BASE, PLAN, Example
from tests.rules.plans import found

MODEL = (BASE / PLAN / "plan.yml").read_text("utf-8")


def plan(*steps: str) -> Example:
    """The base plan, which is published, with steps as `state day`."""
    rows = [f"  - {{state: {s.split()[0]}, on: {s.split()[1]}, by: Head of service}}" for s in steps]
    return Example("plan.yml", "\n".join([f"{MODEL.rstrip()}\nsteps:", *rows]) + "\n")


def test_steps_in_their_order_are_right(tmp_path: Path) -> None:
    """Two on one day too; and a step may be left out."""
    steps = plan("board-agreed 2026-06-20", "submitted 2026-06-20", "published 2026-07-01")
    assert found(tmp_path, "state-out-of-order", steps) == []


@pytest.mark.parametrize(
    ("steps", "line", "words"),
    [
        (
            ("submitted 2026-06-20", "board-agreed 2026-06-21", "published 2026-07-01"),
            17,
            "does not come after",
        ),
        (("submitted 2026-06-20", "published 2026-06-19"), 17, "lies before"),
        (("board-agreed 2026-06-20", "submitted 2026-06-30"), 4, "the last step is 'submitted'"),
    ],
)
def test_a_step_out_of_order_is_found_at_its_line(
    steps: tuple[str, ...], line: int, words: str, tmp_path: Path
) -> None:
    """Also a last step that is not the plan's state."""
    ((_, at, message),) = found(tmp_path, "state-out-of-order", plan(*steps))
    assert (at, words in message) == (line, True)
