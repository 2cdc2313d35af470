"""Risk register: what may go wrong, how likely and how bad, and what is done about it."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from pydantic import BeforeValidator

from yjplan.blocks.cells import bullets, number, row_notes, words
from yjplan.blocks.ids import check_unique
from yjplan.blocks.kind import BlockKind, BlockModel, Shown, View, Written
from yjplan.figures.months import long_date
from yjplan.figures.tables import Cell, RawTable, RawValue, Row, own_column
from yjplan.figures.units import UNITS
from yjplan.languages import say, to_say
from yjplan.problems import Place, Problem, problem
from yjplan.sources.models import Day, Model, Whole, Words, WordsList, fault

SCORE = UNITS["score"]
STEPS = range(1, 6)
_HIGH_FROM = 15
_MEDIUM_FROM = 6
_SCORES = ("Likelihood", "Impact", "Score", "Score before")


def _step(value: object) -> int:
    text = str(value)
    if text not in {str(step) for step in STEPS}:
        raise fault(
            "unknown-value", f"'{text}' is not a step of the scale.", "Write a whole number from 1 to 5."
        )
    return int(text)


Step = Annotated[int, BeforeValidator(_step)]


class Risk(Model):
    """One risk."""

    id: Words
    risk: Words
    trigger: str = ""
    """What would set it off."""
    consequence: str = ""
    likelihood: Step | None = None
    """1 (rare) to 5 (almost certain)."""
    impact: Step | None = None
    """1 (negligible) to 5 (very high)."""
    score: int | None = None
    """As printed; the check compares it with likelihood times impact."""
    before: Whole | None = None
    """The score at the last report, from which the board's page tells what moved."""
    controls: WordsList = ()
    """What is done about it."""
    success: WordsList = ()
    """How it shows that the controls work."""
    owner: WordsList = ()
    """Roles."""
    due: Day | None = None
    due_text: str = ""
    note: str = ""

    @property
    def product(self) -> int | None:
        """Likelihood times impact; None where one of the two is missing."""
        return self.likelihood * self.impact if self.likelihood and self.impact else None


class RiskRegister(BlockModel):
    """Risks in the plan's order."""

    risks: tuple[Risk, ...]


def check(block: RiskRegister, written: Written) -> Iterator[Problem]:
    """Ids once; a printed score is likelihood times impact, or has a note; somebody answers for each risk."""
    yield from check_unique(
        [(r.id, written.place_of("risks", n, "id")) for n, r in enumerate(block.risks)], what="risk"
    )
    for n, risk in enumerate(block.risks):
        if (
            risk.score is not None
            and risk.product is not None
            and risk.score != risk.product
            and not risk.note
        ):
            factors = f"{risk.likelihood} x {risk.impact}"
            message = f"The score of '{risk.id}' is {risk.score}, but {factors} is {risk.product}."
            hint = "Correct it, or write 'note:' on the risk to say why it stands as it does."
            yield problem("score-does-not-follow", written.place_of("risks", n, "score"), message, hint)
    unowned = [n for n, risk in enumerate(block.risks) if not risk.owner and not risk.note]
    if unowned and not block.note:
        names = ", ".join(f"'{block.risks[n].id}'" for n in unowned)
        hint = "Add 'owner:' with a role, or write 'note:' to tell readers why."
        yield problem("missing-owner", written.place_of("risks", unowned[0]), f"No owner for {names}.", hint)


def tables(block: RiskRegister, written: Written) -> tuple[RawTable, ...]:
    """One table; columns that no risk uses are left out."""
    every = [_cells(risk, written.place_of("risks", n)) for n, risk in enumerate(block.risks)]
    used = [name for name in every[0] if any(row[name].value for row in every)] if every else []
    rows = tuple(
        Row(tuple(cells[name] for name in used), keys=tuple(("owner", owner) for owner in risk.owner))
        for cells, risk in zip(every, block.risks, strict=True)
    )
    columns = tuple(own_column(name, numeric=name in _SCORES) for name in used)
    notes = (*row_notes([(risk.id, risk.note) for risk in block.risks]), *block.note)
    filters = (
        (("owner", say("Owner")),) if len({owner for risk in block.risks for owner in risk.owner}) > 1 else ()
    )
    table = RawTable(
        written.id, block.title, columns, rows, notes=notes, source=block.source, cards=True, filters=filters
    )
    return (table,)


def _cells(risk: Risk, place: Place) -> dict[str, Cell[RawValue]]:
    score = risk.product if risk.score is None else risk.score
    due = " ".join(part for part in (long_date(risk.due) if risk.due else "", risk.due_text) if part)
    return {
        to_say("Ref"): words(risk.id, place),
        to_say("Risk"): words(risk.risk),
        to_say("Trigger"): words(risk.trigger),
        to_say("Consequence"): words(risk.consequence),
        to_say("Likelihood"): number(_decimal(risk.likelihood), SCORE, place),
        to_say("Impact"): number(_decimal(risk.impact), SCORE, place),
        to_say("Score"): number(_decimal(score), SCORE, place, risk.note),
        to_say("Score before"): number(_decimal(risk.before), SCORE, place),
        to_say("What is done"): bullets(risk.controls),
        to_say("Measure of success"): bullets(risk.success),
        to_say("Owner"): bullets(risk.owner),
        to_say("Due"): words(due),
    }


def _decimal(value: int | None) -> Decimal | None:
    return None if value is None else Decimal(value)


@dataclass(frozen=True, slots=True)
class Square:
    """One square of the grid."""

    product: int
    level: str
    """`high`, `medium` or `low`."""
    risks: tuple[str, ...]
    """Ids of the risks that stand in it."""


@dataclass(frozen=True, slots=True)
class GridRow:
    """The squares of one likelihood, from the lowest impact to the highest."""

    likelihood: int
    squares: tuple[Square, ...]


@dataclass(frozen=True, slots=True)
class RiskRegisterShown:
    """Context of `risk-register.html.jinja`."""

    grid: tuple[GridRow, ...]
    """From the highest likelihood down; empty where the plan gives no likelihood and impact."""
    impacts: tuple[int, ...]
    high_from: int
    """The lowest score of a square with a thick frame."""
    medium_from: int


def view(block: RiskRegister, shown: Shown) -> View:
    """The grid of likelihood by impact, where the plan gives both, over the table."""
    scored = any(risk.product for risk in block.risks)
    grid = tuple(_grid_row(block, likelihood) for likelihood in reversed(STEPS)) if scored else ()
    return View(shown.tables, context=RiskRegisterShown(grid, tuple(STEPS), _HIGH_FROM, _MEDIUM_FROM))


def _grid_row(block: RiskRegister, likelihood: int) -> GridRow:
    squares = []
    for impact in STEPS:
        product = likelihood * impact
        level = "high" if product >= _HIGH_FROM else "medium" if product >= _MEDIUM_FROM else "low"
        here = tuple(r.id for r in block.risks if (r.likelihood, r.impact) == (likelihood, impact))
        squares.append(Square(product, level, here))
    return GridRow(likelihood, tuple(squares))


RISK_REGISTER = BlockKind(
    name="risk-register",
    summary="What may go wrong: likelihood, impact and score, what is done about it and by whom.",
    model=RiskRegister,
    example="""\
title: Risks to Westmere's plan
risks:
  - id: R1
    risk: Less money while more children need help
    trigger: A cut to the grant
    consequence: The service cannot do all that it must
    likelihood: 4
    impact: 5
    score: 20
    controls: [Look for other income, Report spending to the board each quarter]
    owner: Head of service
    due: 2023-03-31
  - id: R2
    risk: Experienced staff leave
    likelihood: 3
    impact: 3
    controls: Review induction and supervision
    owner: Operations manager
    due-text: Ongoing
""",
    check=check,
    tables=tables,
    view=view,
    template="risk-register",
)
