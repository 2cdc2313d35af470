"""Money for the board: what comes in, what goes out, and the difference, from the totals that are printed."""

from collections.abc import Iterator
from decimal import Decimal

from yjplan.blocks.budget_model import Budget
from yjplan.blocks.grant_use import GrantUse
from yjplan.figures.units import UNITS
from yjplan.languages import say, say_many
from yjplan.pages.board.contexts import MoneyPart, MoneyRow
from yjplan.pages.board.shortened import shortened
from yjplan.pages.ready import ReadyPlan

MOST = 2
_LONGEST_TITLE = 60
_NOTES = 2
_LONGEST = 130


def money_parts(ready: ReadyPlan) -> tuple[MoneyPart, ...]:
    """One part a budget and a grant, in the order of the pages; money counts no people."""
    return tuple(_parts(ready))[:MOST]


def money_note(ready: ReadyPlan) -> str:
    """How many budgets and grants had no room; '' for none."""
    left = len(tuple(_parts(ready))) - MOST
    told = say_many("{number} more budget is in the plan.", "{number} more budgets are in the plan.", left)
    return told if left > 0 else ""


def _parts(ready: ReadyPlan) -> Iterator[MoneyPart]:
    for shown in ready.blocks:
        model, address = shown.block.model, f"../{shown.block.section}/#{shown.block.id}"
        title = shortened(model.title, _LONGEST_TITLE)
        notes = tuple(shortened(note, _LONGEST) for note in model.note[:_NOTES])
        if isinstance(model, Budget):
            yield MoneyPart(title, address, tuple(budget_rows(model)), notes)
        elif isinstance(model, GrantUse):
            yield MoneyPart(title, address, tuple(grant_rows(model)), notes)


def budget_rows(budget: Budget) -> Iterator[MoneyRow]:
    """What comes in, goes out and is left; a part of which the plan does not say which, by itself."""
    income, spent = budget.stated("income"), budget.stated("expenditure")
    yield from (MoneyRow(part.name, _pounds(part.printed)) for part in budget.parts if not part.kind)
    if not any(part.kind for part in budget.parts):
        if budget.overall:
            yield MoneyRow(budget.overall.item, _pounds(budget.overall.printed), is_result=True)
        return
    # The name says which way the money goes; some plans print income in brackets, others what is spent.
    yield MoneyRow(say("Income"), _pounds(_bare(income)))
    yield MoneyRow(say("Expenditure"), _pounds(_bare(spent)))
    if income is not None and spent is not None:
        left = abs(income) - abs(spent)
        name = (
            say("More income than expenditure")
            if left > 0
            else say("More expenditure than income")
            if left < 0
            else say("Difference")
        )
        yield MoneyRow(name, _pounds(abs(left)), is_result=True)


def grant_rows(grant: GrantUse) -> Iterator[MoneyRow]:
    """What a grant pays for, and what is left of it where every cost is known."""
    costs = [use.cost for use in grant.rows if isinstance(use.cost, Decimal)]
    yield MoneyRow(
        say_many("Cost of {number} activity", "Costs of {number} activities, added up", len(costs)),
        _pounds(sum(costs, Decimal(0))),
    )
    if isinstance(grant.grant, Decimal):
        yield MoneyRow(say("Grant"), _pounds(grant.grant))
    if isinstance(grant.grant, Decimal) and len(costs) == len(grant.rows):
        left = grant.grant - sum(costs, Decimal(0))
        name = say("Left of the grant") if left > 0 else say("More than the grant")
        yield MoneyRow(name if left else say("Difference"), _pounds(abs(left)), is_result=True)


def _bare(amount: Decimal | None) -> Decimal | None:
    """Without its sign."""
    return None if amount is None else abs(amount)


def _pounds(amount: Decimal | None) -> str:
    return say("not stated") if amount is None else UNITS["pounds"].written(amount)
