"""How often the board meets."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.problems.overlay import Example
from tests.rules.desk import found_in
from tests.rules.plans import section
from tests.rules.whole import found_in_plan
from yjplan.rules.meetings_said import MEETINGS_SAID

WRONG = (
    "The board meets quarterly. The management board meets every month.",
    "The board meets four times a year. It meets every two months.",
    "Members meet once a quarter. The partnership board meets twice a year.",
)
RIGHT = (
    "The board meets quarterly. The management board meets every quarter, four times a year.",
    "The board meets quarterly. The steering group meets every month.",
    "The board meets quarterly. The Strategic Early Help Board meets monthly.",
    "The group advises. It meets every month. The board meets quarterly.",
    "The board met six times.",
)


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_text_is_reported(text: str) -> None:
    """Two sentences give the same board two rhythms."""
    found = found_in(MEETINGS_SAID, f"All is well.\n\n{text}")
    assert [(problem.code, problem.place.line) for problem in found] == [("meetings-do-not-match", 3)]
    assert found[0].message.endswith(".")
    assert found[0].hint


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_text_is_left_alone(text: str) -> None:
    """Other groups, and the same rhythm in other words, are left alone."""
    assert [problem.message for problem in found_in(MEETINGS_SAID, text)] == []


@given(st.lists(st.sampled_from(WRONG + RIGHT) | st.text(max_size=40), max_size=6).map(" ".join))
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """Whatever stands in a section, the rule ends and names a place in the file."""
    assert all(problem.place.file == "a.md" for problem in found_in(MEETINGS_SAID, text))


REGISTER = """\
title: Attendance
meetings:
  - {{date: 2025-04-21}}
  - {{date: 2025-08-04}}
  - {{date: 2025-11-03}}
  - {{date: 2025-12-07, kind: extraordinary}}
  - {{date: {last}}}
register: register.csv
"""
CAME = """\
role,2025-04-21,2025-08-04,2025-11-03,2025-12-07,{last}
Chair,attended,attended,attended,attended,attended
"""


@pytest.mark.parametrize(
    ("words", "last", "lines"),
    [
        ("The board meets every quarter.", "2026-02-24", []),
        ("The board meets every month.", "2026-02-24", [5]),
        ("The board meets every quarter.", "2026-09-24", [5]),
        ("The board meets twice a year.", "2026-02-24", [5]),
        ("The board met five times.", "2026-02-24", []),
        ("The board met six times.", "2026-02-24", [5]),
    ],
)
def test_the_register_is_asked(words: str, last: str, lines: list[int]) -> None:
    """Ordinary meetings have to be in that rhythm, give or take some weeks; all meetings count for `met`."""
    files = [
        section(f"{words}\n\n:::{{attendance}} register.yml\n:::\n"),
        Example("register.yml", REGISTER.format(last=last)),
        Example("register.csv", CAME.format(last=last)),
    ]
    found = found_in_plan(MEETINGS_SAID, *files)
    assert sorted({line for _, file, line in found if file == "17-more.md"}) == lines
