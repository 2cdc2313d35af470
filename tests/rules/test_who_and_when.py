"""Empty cells for who and when."""

import pytest

from tests.problems.overlay import Example
from tests.rules.whole import found_in_plan
from yjplan.rules.who_and_when import WHO_AND_WHEN

RISK = "  - {{id: R{n}, risk: Less money, owner: Head of service{more}}}\n"


def risks(*more: str, note: str = "") -> Example:
    """A register whose first risk stands on line 3, or 4 below a note."""
    rows = "".join(RISK.format(n=n, more=text) for n, text in enumerate(more))
    return Example("risks.yml", f"title: Risks\n{note}risks:\n{rows}", block="risk-register")


def table(heading: str, *cells: str, note: str = "") -> Example:
    """A table whose first row stands on line 4, or 5 below a note."""
    rows = "".join(f'  - {{cells: [Work, "{cell}"]}}\n' for cell in cells)
    columns = f"columns: [{{name: What}}, {{name: {heading}}}]\n"
    return Example("work.yml", f"title: Work\n{note}{columns}rows:\n{rows}", block="table")


def test_a_risk_without_a_date_among_others_with_one_is_reported() -> None:
    """At its line, under the code that actions have."""
    found = found_in_plan(WHO_AND_WHEN, risks(", due-text: May", ", due: 2026-09-01", ""))
    assert found == [("missing-due", "risks.yml", 5)]


@pytest.mark.parametrize(
    "register",
    [
        risks("", ""),
        risks(", due-text: May", ", note: The board sets the date in June."),
        risks(", due-text: May", "", note="note: Dates follow in June.\n"),
    ],
)
def test_a_register_without_dates_or_with_a_note_is_left_alone(register: Example) -> None:
    """A form without the column, and an author's answer."""
    assert found_in_plan(WHO_AND_WHEN, register) == []


@pytest.mark.parametrize("heading", ["Lead", "Owner", "By when", "Due date", "Lead officer"])
def test_an_empty_cell_for_who_or_when_is_reported(heading: str) -> None:
    """Where other rows have it filled."""
    assert found_in_plan(WHO_AND_WHEN, table(heading, "May", "")) == [("empty-cell", "work.yml", 5)]


@pytest.mark.parametrize(
    "plain",
    [
        table("Lead", "", ""),
        table("Remarks", "None", ""),
        table("Lead", "Chair", "", note="note: The second post is vacant.\n"),
    ],
)
def test_other_empty_cells_are_left_alone(plain: Example) -> None:
    """A column that nobody filled, another column, and an author's answer."""
    assert found_in_plan(WHO_AND_WHEN, plain) == []
