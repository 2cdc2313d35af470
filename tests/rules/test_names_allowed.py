"""Who may be named: those on the front page, and those whom somebody allowed, with a reason."""

from pathlib import Path

from tests.problems.overlay import BASE, PLAN, Example
from tests.rules.plans import checked, found, section

ANSWER = """\
:::{accept} names-a-child
:by: Head of service
:on: 2026-06-01
:why: The family asked for it.
:::

"""
TRIBUTE = "Connor helped others after his own arrest.\n"
QUOTES = """\
title: What children say
quotes:
  - {text: Sally was the most helpful, who: Child on a referral order}
"""


def test_a_name_that_somebody_allowed_is_recorded_with_who_and_why(tmp_path: Path) -> None:
    """The answer stands beside the text, and the run knows of it."""
    outcome = checked(tmp_path, section(ANSWER + TRIBUTE))
    assert "names-a-child" not in {p.code for p in outcome.report.problems}
    (answered,) = [a for a in outcome.report.accepted if a.problem.code == "names-a-child"]
    assert (answered.by, answered.why) == ("Head of service", "The family asked for it.")


def test_the_answer_covers_no_other_name(tmp_path: Path) -> None:
    """A second paragraph needs an answer of its own."""
    body = f"{ANSWER}{TRIBUTE}\nJade was arrested.\n"
    assert [line for _, line, _ in found(tmp_path, "names-a-child", section(body))] == [13]


def test_a_name_on_the_front_page_may_stand_elsewhere(tmp_path: Path) -> None:
    """The chair is known to everybody who reads the plan."""
    plan = (BASE / PLAN / "plan.yml").read_text("utf-8")
    named = plan.replace("chair: {role:", "chair: {name: Connor Westwood, role:")
    files = (Example("plan.yml", named), section("Connor visited children in custody.\n"))
    assert found(tmp_path, "names-a-child", *files) == []


def test_a_name_in_a_quotation_is_found_at_its_line(tmp_path: Path) -> None:
    """In the file of data, not in the section that shows it."""
    hits = found(tmp_path, "names-a-child", Example("voices.yml", QUOTES, block="quotes"))
    assert [(file, line) for file, line, _ in hits] == [("voices.yml", 3)]


def test_an_answer_is_no_text_of_the_plan(tmp_path: Path) -> None:
    """Its reason may name what readers do not see."""
    answer = ANSWER.replace("names-a-child", "placeholder").replace("The family", "Jade was arrested, and")
    assert found(tmp_path, "names-a-child", section(f"{answer}TBC is a code.\n")) == []
