"""Money on the board's page is what the plan prints: a saving keeps its sign, nothing unknown is added up."""

from collections.abc import Iterable

from yjplan.blocks.budget_model import Budget
from yjplan.blocks.grant_use import GrantUse
from yjplan.pages.board.contexts import MoneyRow
from yjplan.pages.board.money_parts import budget_rows, grant_rows


def said(rows: Iterable[MoneyRow]) -> list[str]:
    """Each row as `name value`."""
    return [f"{row.name} {row.amount}" for row in rows]


def grant(*costs: str, whole: str = "100000") -> GrantUse:
    """A grant with what its activities cost."""
    uses = [{"activity": f"Activity {number}", "cost": cost} for number, cost in enumerate(costs)]
    return GrantUse.model_validate({"title": "Grant", "rows": uses, "grant": whole})


def test_more_than_the_grant_and_less_have_different_words() -> None:
    """The board must not read an overspend as money that is left."""
    assert said(grant_rows(grant("110000")))[-1] == "More than the grant £10,000"
    assert said(grant_rows(grant("90000")))[-1] == "Left of the grant £10,000"
    assert said(grant_rows(grant("100000")))[-1] == "Difference £0"


def test_a_cost_that_is_not_known_leaves_no_difference() -> None:
    """It would look like money that is left."""
    assert said(grant_rows(grant("90000", "[x]"))) == [
        "Cost of 1 activity £90,000",
        "Grant £100,000",
    ]


def test_a_saving_keeps_its_sign() -> None:
    """A total below zero is printed as it is on the page of the budget."""
    row = {"item": "Staff", "amount": "-50000"}
    part = {"name": "Saving", "rows": [row], "total": row}
    budget = Budget.model_validate({"title": "Savings", "parts": [part]})
    assert said(budget_rows(budget)) == ["Saving −£50,000"]


def test_income_and_expenditure_need_no_sign() -> None:
    """The words say which way the money goes; brackets around income are a habit of accounts."""
    parts = [
        {"name": name, "kind": name, "rows": [row], "total": row}
        for name, amount in (("expenditure", "600000"), ("income", "(500000)"))
        for row in [{"item": "All", "amount": amount}]
    ]
    budget = Budget.model_validate({"title": "Budget", "parts": parts})
    assert said(budget_rows(budget)) == [
        "Income £500,000",
        "Expenditure £600,000",
        "More expenditure than income £100,000",
    ]


def test_a_total_with_an_unknown_column_is_not_stated() -> None:
    """What is known of it is not the total."""
    columns = ["Council", "Police"]
    row = {"item": "Grant", "amounts": {"Council": "100000", "Police": "[x]"}}
    part = {"name": "Income", "kind": "income", "rows": [row], "total": {**row, "item": "All"}}
    budget = Budget.model_validate({"title": "Budget", "columns": columns, "parts": [part]})
    assert said(budget_rows(budget)) == ["Income not stated", "Expenditure not stated"]
