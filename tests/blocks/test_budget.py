"""Budgets: matrices by partner, lists with subtotals, balance and shares."""

import pytest

from tests.blocks.reading import all_problems, codes, published, texts, viewed
from yjplan.blocks.budget import BUDGET
from yjplan.figures.tables import RowKind

LIST = """\
title: Costs and income
parts:
  - name: Costs
    kind: expenditure
    rows:
      - {item: Council staff, amount: 50000}
      - {item: Police staff, amount: 8000}
      - {item: All staff, amount: 58000, subtotal: yes}
      - {item: Running costs, amount: 9000}
    total: {item: All costs, amount: 67000}
  - name: Funding
    kind: income
    rows:
      - {item: Council, amount: (59000)}
      - {item: Police, amount: (8000)}
    total: {item: All income, amount: (67000)}
"""

GRANTS = """\
title: Grants
parts:
  - name: Main
    kind: income
    rows:
      - {item: Grant, partner: Youth Justice Board, detail: Core, amount: 700.50}
      - {item: Contribution, partner: Health, amount: 100}
    total: {item: All main, amount: 800.50}
  - name: Additional
    kind: income
    rows:
      - {item: Contribution, partner: Health, amount: 200}
overall: {item: Everything, amount: 1000.50}
"""


def test_the_example_is_right_and_each_part_is_a_table_of_its_own() -> None:
    """Income and expenditure keep their own headings and totals."""
    assert all_problems(BUDGET) == []
    income, spent = published(BUDGET)
    assert [column.heading for column in income.columns] == ["Item", "Council", "Police", "Health", "Total"]
    assert texts(income)[-1] == ["Total income", "£410,000", "£60,000", "£45,000", "£515,000"]
    assert (income.id, spent.id) == ("budget-income", "budget-expenditure")
    assert spent.notes == ("The council keeps £5,000 back for repairs.",)


@pytest.mark.parametrize(
    ("right", "wrong", "path"),
    [
        ("Police: 60000}, total: 470000", "Police: 60000}, total: 470001", "parts[1].rows[1].total"),
        ("Health: 45000}, total: 515000", "Health: 45001}, total: 515001", "parts[1].total.amounts.Health"),
    ],
)
def test_a_wrong_total_is_found_across_and_down(right: str, wrong: str, path: str) -> None:
    """The problem stands at the total itself."""
    found = all_problems(BUDGET, BUDGET.example.replace(right, wrong))
    assert "total-does-not-add-up" in codes(found)
    assert path in [p.place.path for p in found]


def test_a_note_beside_a_wrong_total_answers_the_check_and_is_shown() -> None:
    """The printed figure stays as it is."""
    text = LIST.replace(
        "{item: All staff, amount: 58000,", "{item: All staff, amount: 58500, note: As printed.,"
    )
    assert all_problems(BUDGET, text) == []
    costs, _ = published(BUDGET, text)
    assert texts(costs)[2] == ["All staff", "£58,500"]
    assert costs.notes == ("All staff: As printed.",)


def test_a_subtotal_adds_up_the_rows_above_it_and_the_total_all_of_them() -> None:
    """A subtotal is not counted twice."""
    assert all_problems(BUDGET, LIST) == []
    costs, _ = published(BUDGET, LIST)
    assert [row.kind for row in costs.rows].count(RowKind.TOTAL) == 2
    assert codes(all_problems(BUDGET, LIST.replace("58000", "58001"))) == ["total-does-not-add-up"]


def test_income_in_brackets_balances_with_expenditure() -> None:
    """The sign says which side a figure stands on, and nothing else."""
    text = LIST.replace("(59000)", "(58000)").replace("(67000)", "(66000)")
    (found,) = all_problems(BUDGET, text)
    assert found.code == "budget-not-balanced"
    assert "£66,000" in found.message
    assert "£67,000" in found.message


def test_a_note_on_the_budget_answers_the_balance() -> None:
    """The note is shown below the last table."""
    text = LIST.replace("(59000)", "(58000)").replace("(67000)", "(66000)") + "note: A gap was left open.\n"
    assert all_problems(BUDGET, text) == []
    assert published(BUDGET, text)[-1].notes == ("A gap was left open.",)


def test_parts_with_an_overall_total_stand_in_one_table() -> None:
    """A part without a printed total counts towards the overall one all the same."""
    assert all_problems(BUDGET, GRANTS) == []
    (table,) = published(BUDGET, GRANTS)
    assert [row.kind for row in table.rows].count(RowKind.GROUP) == 2
    assert texts(table)[-1] == ["Everything", "", "", "£1,000.50"]
    (found,) = all_problems(BUDGET, GRANTS.replace("1000.50", "1000.60"))
    assert found.place.path == "overall.amount"


def test_the_chart_shows_each_partners_share_of_the_income() -> None:
    """Two contributions of one partner are one bar."""
    (chart,) = viewed(BUDGET, GRANTS).charts
    assert texts(chart.table) == [
        ["Youth Justice Board", "£700.50", "70.0%"],
        ["Health", "£300", "30.0%"],
    ]
    (matrix,) = viewed(BUDGET).charts
    assert texts(matrix.table)[0] == ["Council", "£410,000", "79.6%"]


def test_shares_by_kind_of_money_come_from_the_rows() -> None:
    """With `columns`, the rows are the partners."""
    text = """\
title: Contributions
columns: [Staff, In kind]
parts:
  - name: Contributions
    kind: income
    rows:
      - {item: Police, amounts: {Staff: 10, In kind: 20}, total: 30}
      - {item: Council, amounts: {Staff: 90}, total: 90}
    total: {item: All, amounts: {Staff: 100, In kind: 20}, total: 120}
"""
    assert all_problems(BUDGET, text) == []
    (chart,) = viewed(BUDGET, text).charts
    assert texts(chart.table) == [["Police", "£30", "25.0%"], ["Council", "£90", "75.0%"]]


def test_a_budget_without_income_has_no_chart() -> None:
    """Costs are nobody's share."""
    assert viewed(BUDGET, LIST.replace("kind: income", "kind: expenditure")).charts == ()


@pytest.mark.parametrize(
    ("right", "wrong", "code"),
    [
        ("Cash, amounts: {Council", "Cash, amounts: {Counsil", "unknown-value"),
        ("name: Expenditure", "name: Income", "duplicate-key"),
        ("[Council, Police, Health]", "[Council, Police, Health, Police]", "duplicate-key"),
        ("total: 470000}", "total: 470000, amount: 1}", "unknown-key"),
        ("title:", "columns: [Cash]\ntitle:", "unknown-key"),
    ],
)
def test_what_does_not_fit_the_columns_is_reported(right: str, wrong: str, code: str) -> None:
    """Nothing is left out of the table without a word."""
    assert code in codes(all_problems(BUDGET, BUDGET.example.replace(right, wrong)))


def test_a_total_in_a_list_is_reported() -> None:
    """In a list, the figure is the amount."""
    (found,) = all_problems(
        BUDGET,
        LIST.replace(
            "{item: Running costs, amount: 9000}", "{item: Running costs, amount: 9000, total: 9000}"
        ),
    )
    assert found.code == "unknown-key"
    assert found.hint == "Write 'amount:' instead."


def test_a_partner_for_whom_nothing_is_printed_has_no_column() -> None:
    """In the table of costs; in the table of income it keeps its nought."""
    text = """\
title: Budget
partners: [Council, Health]
parts:
  - {name: Income, kind: income, rows: [{item: Cash, amounts: {Council: 90, Health: 0}, total: 90}]}
  - {name: Costs, kind: expenditure, rows: [{item: Staff, amounts: {Council: 90}, total: 90}]}
"""
    income, costs = published(BUDGET, text)
    assert [column.heading for column in income.columns] == ["Item", "Council", "Health", "Total"]
    assert [column.heading for column in costs.columns] == ["Item", "Council", "Total"]
    assert all_problems(BUDGET, text) == []


def test_shares_that_do_not_make_100_say_that_they_are_rounded() -> None:
    """Three thirds make 99.9%; two halves need no note."""
    text = "title: Money\nparts:\n  - {name: Income, kind: income, rows: [ROWS]}\n"
    thirds = text.replace("ROWS", ", ".join(f"{{item: P{n}, amount: 10}}" for n in range(3)))
    (chart,) = viewed(BUDGET, thirds).charts
    assert chart.table.notes == ("The shares are rounded: they add up to 99.9%.",)
    halves = text.replace("ROWS", "{item: P, amount: 10}, {item: Q, amount: 10}")
    assert viewed(BUDGET, halves).charts[0].table.notes == ()
