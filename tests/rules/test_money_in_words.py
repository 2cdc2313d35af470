"""The budget in words against the budget's table."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.problems.overlay import Example
from tests.rules.desk import passage
from tests.rules.plans import section
from tests.rules.whole import found_in_plan, subject_of
from yjplan.rules.money_in_words import MONEY_IN_WORDS

BUDGET = Example(
    "budget.yml",
    """\
title: Budget
partners: [Council, Police]
parts:
  - name: Income
    kind: income
    rows:
      - {item: Cash, amounts: {Council: "1,563,205", Police: "200,900"}, total: "1,764,105"}
    total: {item: Total income, amounts: {Council: "1,563,205", Police: "200,900"}, total: "1,764,105"}
""",
    block="budget",
)
SUBJECT = subject_of(BUDGET)
WRONG = (
    "The total budget is £2,581,512.",
    "Our income was £1,764,501.",
    "The budget for 2026-27 is £1.9 million.",
    "The overall expenditure is over £2.5 million.",
)
RIGHT = (
    "The total budget is £1,764,105.",
    "The budget for 2026-27 is £1.8 million.",
    "The budget for 2024-25 was £2,581,512.",
    "The grant is £9,000.",
    "The council's income is £1,563,205.",
    "The budget is nearly £1.8 million.",
)


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_text_is_reported_at_its_line(text: str) -> None:
    """No cell of the budget holds the amount."""
    assert [
        (code, line)
        for code, _, line in found_in_plan(MONEY_IN_WORDS, section(f"All is well.\n\n{text}\n"), BUDGET)
    ] == [("total-not-in-table", 7)]


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_text_is_left_alone(text: str) -> None:
    """Amounts of the table, rounded ones, other years and other money are left alone."""
    assert found_in_plan(MONEY_IN_WORDS, section(f"{text}\n"), BUDGET) == []


@given(st.lists(st.sampled_from(WRONG + RIGHT) | st.text(max_size=40), max_size=6).map(" ".join))
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """Whatever stands in a section, the rule ends and names a place in the file."""
    found = MONEY_IN_WORDS.check(replace(SUBJECT, passages=(passage(text),)))
    assert all(problem.place.file == "a.md" for problem in found)


def test_a_plan_without_a_budget_is_left_alone() -> None:
    """There is nothing to hold the sentence against."""
    assert found_in_plan(MONEY_IN_WORDS, section("The total budget is £2,581,512.\n")) == []
