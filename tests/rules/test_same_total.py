"""One total in two tables."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.problems.overlay import Example
from tests.rules.whole import found_in_plan, subject_of
from yjplan.problems import Problem
from yjplan.rules.same_total import SAME_TOTAL


def staff(number: int, total: int, name: str = "All staff", more: str = "", note: str = "") -> Example:
    """A table of staff whose total stands on line 5."""
    body = (
        f"title: Staff, list {number}{more}\ncolumns: [{{name: Total, total: yes}}]\nrows:\n"
        f"  - {{name: One team, counts: {{Total: {total}}}}}\n"
        f"  - {{name: {name}, total: yes, counts: {{Total: {total}}}{note}}}\n"
    )
    return Example(f"staff-{number}.yml", body, block="staffing")


def test_two_values_for_one_total_are_reported_without_them() -> None:
    """They may count people, and messages stand in public logs."""
    problems = list(SAME_TOTAL.check(subject_of(staff(1, 53), staff(2, 44))))
    assert [(p.code, p.place.line) for p in problems] == [("totals-differ", 5)]
    assert not {"53", "44"} & set(problems[0].message.replace("'", " ").split())


@pytest.mark.parametrize(
    "other",
    [
        staff(2, 53),
        staff(2, 44, "All volunteers"),
        staff(2, 44, "Total"),
        staff(2, 44, more=" in 2021"),
        staff(2, 44, note=", note: Two people joined in May."),
    ],
)
def test_another_name_year_or_a_note_is_left_alone(other: Example) -> None:
    """Only what must be the same is compared."""
    assert found_in_plan(SAME_TOTAL, staff(1, 53), other) == []


@given(st.integers(0, 60), st.integers(0, 60))
@settings(max_examples=15, deadline=None)
def test_the_rule_fires_where_the_two_differ_and_nowhere_else(one: int, other: int) -> None:
    """Whatever the counts."""
    found: list[Problem] = list(SAME_TOTAL.check(subject_of(staff(1, one), staff(2, other))))
    assert bool(found) == (one != other)
