"""Placeholders that were never filled."""

from pathlib import Path

import pytest

from tests.rules.plans import found, section


@pytest.mark.parametrize(
    "words",
    ["The date is TBC.", "Lorem ipsum dolor.", "Led by [insert name].", "Met X 1 in May.", "On ____."],
)
def test_a_placeholder_is_reported_at_its_line(words: str, tmp_path: Path) -> None:
    """Readers of a published plan should not meet one."""
    lines = [line for _, line, _ in found(tmp_path, "placeholder", section(f"All is well.\n\n{words}\n"))]
    assert lines == [7]


def test_words_that_only_look_like_one_are_left_alone(tmp_path: Path) -> None:
    """A link in brackets, a code of the police and a question are text."""
    body = "See [the name of the plan](01-introduction.md). Outcome 22? Year X is over. What then??\n"
    assert found(tmp_path, "placeholder", section(body)) == []
