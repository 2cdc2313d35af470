"""Front page fields that hold a stop-gap."""

from pathlib import Path

import pytest

from tests.problems.overlay import BASE, PLAN, Example
from tests.rules.plans import found

PLAN_FILE = (BASE / PLAN / "plan.yml").read_text("utf-8")


def lines(folder: Path, old: str, new: str) -> list[int]:
    """Where `plan.yml` of the base plan is reported after one change."""
    assert old in PLAN_FILE
    return [
        at
        for _, at, _ in found(folder, "front-page-unfilled", Example("plan.yml", PLAN_FILE.replace(old, new)))
    ]


@pytest.mark.parametrize("text", ["TBC", "to be confirmed", "'-'", "Name of chair", "n/a", "X" * 3])
def test_a_stop_gap_is_reported_at_its_line(text: str, tmp_path: Path) -> None:
    """Readers want to know whom to ask."""
    assert lines(tmp_path, "{role: Head of service}", f"{{role: {text}}}") == [9]


@pytest.mark.parametrize("text", ["Vacant", "Chair of the board", "Head of service, in post until May"])
def test_a_role_and_a_vacancy_are_left_alone(text: str, tmp_path: Path) -> None:
    """A post that nobody holds may say so."""
    assert lines(tmp_path, "{role: Head of service}", f'{{role: "{text}"}}') == []


def test_the_services_name_is_asked_for_too(tmp_path: Path) -> None:
    """Which of 155 it is."""
    assert lines(tmp_path, "service: Westmere Youth Justice Service", "service: Youth Justice Service") == [8]
