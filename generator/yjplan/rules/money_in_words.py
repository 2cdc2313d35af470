"""The budget in words against the budget's table: `The budget is £2,581,512`."""

import re
from collections.abc import Iterator
from decimal import Decimal

from yjplan.figures.tables import Number
from yjplan.problems import Problem, problem
from yjplan.rules.amounts import ABOUT, AMOUNT, amount_of, half_a_step
from yjplan.rules.dates_said import periods_said
from yjplan.rules.passage import Where
from yjplan.rules.sentences import Sentence, sentences_of
from yjplan.rules.subject import Family, Rule, Subject

_BUDGET = re.compile(
    rf"""\b(?:the|our|its|a|total|overall)\s(?:(?:service's|service’s|partnership's|pooled|total|overall|whole|
    annual|gross|net|combined|planned|partnership)\s){{0,3}}(?:budget|income|expenditure|spending)
    (?P<between>\s(?:for|in)\s[^.;£]{{1,30}}?)?\s(?:is|was|of|amounts\sto|totals|comes\sto|stands\sat|will\sbe)\s
    (?P<rough>{ABOUT}\s)?(?P<amount>£\s?{AMOUNT})""",
    re.VERBOSE | re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Problem]:
    """Each amount called the budget, the income or the expenditure that no cell of a budget holds."""
    known = _money(subject)
    if not known:
        return
    for passage in subject.passages:
        if "£" in passage.text and passage.where is not Where.FIELD:
            for sentence in sentences_of(passage):
                yield from _check_one(subject, sentence, known)


def _check_one(subject: Subject, sentence: Sentence, known: frozenset[Decimal]) -> Iterator[Problem]:
    own = subject.plan.model.period
    for found in _BUDGET.finditer(sentence.text):
        stated = amount_of(found["amount"].replace("£ ", "£"))
        if stated is None or any(not said.period.overlaps(own) for said in periods_said(sentence.text)):
            continue
        room = _room(found["amount"], stated) + (stated / 20 if found["rough"] else 0)
        if all(abs(amount - stated) > room for amount in known):
            message = f"The sentence says {found['amount']}; no total or line of the budget's table is that."
            hint = "Correct the sentence or the table, or say what else the amount is."
            yield problem("total-not-in-table", sentence.at(*found.span("amount")), message, hint)


def _money(subject: Subject) -> frozenset[Decimal]:
    """Every amount in pounds in the plan's budgets."""
    return frozenset(
        cell.value.amount
        for block in subject.blocks_of("budget")
        for table in block.tables
        for row in table.rows
        for cell in row.cells
        if isinstance(cell.value, Number) and isinstance(cell.value.amount, Decimal)
    )


def _room(words: str, stated: Decimal) -> Decimal:
    """Half of the last digit typed, as £50,000 for `£2.6 million`; nothing for an amount to the pound."""
    typed = amount_of(re.sub(r"[^\d.,]", "", words))
    return half_a_step(words) * stated / typed if typed and typed != stated else Decimal(0)


MONEY_IN_WORDS = Rule(Family.ARITHMETIC, ("total-not-in-table",), check)
