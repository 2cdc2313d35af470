"""A published plan without a page in plain words."""

from pathlib import Path

import pytest

from tests.problems.overlay import BASE, PLAN, Example
from tests.rules.plans import found, section

LONG = "The service helps children to stay out of trouble. " * 60
PLAIN = Example("00-in-plain-words.md", "---\ntitle: T\nsummary: S\npart: plain-words\n---\nWe help you.\n")
PLAN_FILE = (BASE / PLAN / "plan.yml").read_text("utf-8")


def test_a_published_plan_without_the_page_is_reported_once(tmp_path: Path) -> None:
    """At the first line of `plan.yml`."""
    ((file, line, message),) = found(tmp_path, "plain-words-missing", section(LONG))
    assert (file, line) == ("plan.yml", 1)
    assert "no page in plain words" in message


@pytest.mark.parametrize(
    "files",
    [
        (section(LONG), PLAIN),
        (section("A few words only.\n"),),
        (section(LONG), Example("plan.yml", PLAN_FILE.replace("state: published", "state: draft"))),
    ],
    ids=["has-one", "sketch", "draft"],
)
def test_a_plan_with_the_page_a_sketch_and_a_draft_are_left_alone(
    files: tuple[Example, ...], tmp_path: Path
) -> None:
    """A draft may still get it."""
    assert found(tmp_path, "plain-words-missing", *files) == []
