"""Answers to problems: who accepted one, when and why; beside the content, never in general."""

from pathlib import Path

from tests.problems.overlay import Example, lay_over
from tests.rules.plans import checked, found, section
from yjplan.check import Outcome, check_named
from yjplan.publish.settings import settings_for

ACTIONS = """\
title: Actions
{accept}priorities:
  - id: prevention
    title: Fewer children enter the system
    actions:
      - {{id: "1.1", actions: Open a panel, measures: The panel meets, due-text: Each quarter}}
      - {{id: "1.2", actions: Train workers, measures: All are trained, due-text: Each quarter}}
      - {{id: "1.3", actions: Meet, measures: They met, due-text: Each quarter, owner: Chair}}
"""


def actions(accept: str = "") -> Example:
    """An action plan with two actions that nobody owns."""
    return Example("actions.yml", ACTIONS.format(accept=accept), block="action-plan")


def answer(more: str = "") -> str:
    """An answer to the missing owners."""
    return (
        "accept:\n  - {code: missing-owner, by: Head of service, on: 2026-06-01, "
        f"why: Owners are named in September{more}}}\n"
    )


def test_an_answer_in_a_file_takes_the_problem_away_and_is_recorded(tmp_path: Path) -> None:
    """The problem is not reported, and the run knows that it was accepted."""
    outcome = checked(tmp_path, actions(answer()))
    assert [p.code for p in outcome.report.problems if p.code == "missing-owner"] == []
    assert [a.problem.code for a in outcome.report.accepted] == ["missing-owner", "missing-owner"]


def test_an_answer_about_one_place_leaves_the_others(tmp_path: Path) -> None:
    """`at:` names the action; the second one is still reported."""
    place = ", at: 'priorities[1].actions[1]'"
    assert [line for _, line, _ in found(tmp_path, "missing-owner", actions(answer(place)))] == [9]


def test_an_answer_without_its_reason_is_a_problem_and_answers_nothing(tmp_path: Path) -> None:
    """Who, when and why are all needed."""
    accept = "accept:\n  - {code: missing-owner, by: Head of service, on: 2026-06-01}\n"
    codes = {p.code for p in checked(tmp_path, actions(accept)).report.problems}
    assert {"missing-key"} <= codes


def test_an_answer_in_a_section_covers_what_follows_it_and_nothing_else(tmp_path: Path) -> None:
    """The same placeholder in a later paragraph is still reported."""
    body = (
        ":::{accept} placeholder\n:by: Head of service\n:on: 2026-06-01\n"
        ":why: The board decides in June.\n:::\n\n"
        "The lead is TBC.\n\nThe date is TBC.\n"
    )
    lines = [line for _, line, _ in found(tmp_path, "placeholder", section(body))]
    assert lines == [13]


def test_an_answer_to_nothing_is_reported_at_its_line(tmp_path: Path) -> None:
    """It would hide the same problem later on."""
    body = (
        "All is well.\n\n:::{accept} placeholder\n:by: Head of service\n:on: 2026-06-01\n"
        ":why: None.\n:::\n\nFine.\n"
    )
    assert [line for _, line, _ in found(tmp_path, "accept-without-problem", section(body))] == [7]


def test_what_has_to_be_mended_cannot_be_accepted(tmp_path: Path) -> None:
    """A broken link stays an error."""
    body = (
        ":::{accept} broken-link\n:by: Head of service\n:on: 2026-06-01\n:why: Later.\n:::\n\n"
        "See [the budget](no-such-file.md).\n"
    )
    codes = [p.code for p in checked(tmp_path, section(body)).report.problems]
    assert {"cannot-accept", "broken-link"} <= set(codes)


def test_an_answer_keeps_who_when_and_why(tmp_path: Path) -> None:
    """And where it stands."""
    (one, _) = checked(tmp_path, actions(answer())).report.accepted
    assert (one.by, one.on.isoformat(), one.why) == (
        "Head of service",
        "2026-06-01",
        "Owners are named in September",
    )
    assert (one.place.line, one.problem.place.line) == (3, 8)


AUTHORITY = """\
id: derbyshire
name: Derbyshire
service-name: Derbyshire Youth Justice Service
nation: England
region: east-midlands
police-area: Somewhere else
"""
ACCEPT = "accept:\n  - {{code: {code}, by: Head of service, on: 2026-06-01, why: The lists lag behind}}\n"


def of_derbyshire(tmp_path: Path, accept: str = "") -> Outcome:
    """The base plan, moved to an authority that differs from the national lists."""
    lay_over([], tmp_path / "content")
    (tmp_path / "content" / "westmere").rename(tmp_path / "content" / "derbyshire")
    (tmp_path / "content" / "derbyshire" / "authority.yml").write_text(AUTHORITY + accept, "utf-8")
    return check_named(settings_for(tmp_path), ())


def test_a_problem_of_the_authoritys_file_is_answered_in_it(tmp_path: Path) -> None:
    """Whatever plan it was found with."""
    assert "differs-from-geography" in [p.code for p in of_derbyshire(tmp_path / "a").report.problems]
    report = of_derbyshire(tmp_path / "b", ACCEPT.format(code="differs-from-geography")).report
    codes = {p.code for p in report.problems}
    assert not codes & {"differs-from-geography", "accept-without-problem", "unknown-key"}
    assert "differs-from-geography" in [a.problem.code for a in report.accepted]


def test_an_answer_to_nothing_in_the_authoritys_file_is_reported_there(tmp_path: Path) -> None:
    """As in a plan."""
    report = of_derbyshire(tmp_path, ACCEPT.format(code="missing-owner")).report
    places = [(p.place.file, p.place.line) for p in report.problems if p.code == "accept-without-problem"]
    assert places == [("derbyshire/authority.yml", 8)]


def test_an_answer_that_is_not_complete_is_one_problem(tmp_path: Path) -> None:
    """Not one for the file and one for the answer."""
    accept = "accept:\n  - {code: differs-from-geography, by: Head of service, on: 2026-06-01}\n"
    report = of_derbyshire(tmp_path, accept).report
    assert len([p for p in report.problems if p.code == "missing-key"]) == 1
