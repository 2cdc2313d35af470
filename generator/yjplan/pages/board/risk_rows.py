"""Risks for the board: those that moved since the last report; the highest where the register says none."""

from collections.abc import Iterator
from dataclasses import dataclass

from yjplan.blocks.risk_register import Risk, RiskRegister
from yjplan.figures.tables import Status, Tone
from yjplan.languages import say, say_many
from yjplan.pages.board.contexts import RiskRow
from yjplan.pages.board.shortened import shortened
from yjplan.pages.ready import ReadyPlan

MOST = 5
_LONGEST = 90


@dataclass(frozen=True, slots=True)
class _Placed:
    risk: Risk
    address: str

    @property
    def score(self) -> int | None:
        return self.risk.product if self.risk.score is None else self.risk.score

    @property
    def moved_by(self) -> int:
        """Points up or down; 0 where the register gives no earlier score."""
        return 0 if self.score is None or self.risk.before is None else self.score - self.risk.before


def risk_rows(ready: ReadyPlan) -> tuple[RiskRow, ...]:
    """Risks that moved, those that rose first; else the highest; else the first of the register."""
    return tuple(map(_row, _chosen(list(_placed(ready)))))


def risks_summary(ready: ReadyPlan) -> str:
    """What the rows are, or that there is nothing to say."""
    every = list(_placed(ready))
    if not every:
        return say("This plan has no risk register.")
    total = say_many("The register has {number} risk.", "The register has {number} risks.", len(every))
    moved = sum(one.moved_by != 0 for one in every)
    if moved:
        told = say_many(
            "{number} moved since the last report.", "{number} moved since the last report.", moved
        )
    elif any(one.risk.before is not None for one in every):
        told = say("None of them moved since the last report. These are the highest.")
    elif any(one.score is not None for one in every):
        told = say("It gives no earlier scores, so none can be said to have moved. These are the highest.")
    else:
        told = say("It gives no scores, so none can be said to have moved.")
    left = len(every) - len(_chosen(every))
    more = (
        say_many("{number} more is in the register.", "{number} more are in the register.", left)
        if left
        else ""
    )
    return " ".join(part for part in (total, told, more) if part)


def _chosen(every: list[_Placed]) -> list[_Placed]:
    moved = [one for one in every if one.moved_by]
    if moved:
        return _with_room(sorted(moved, key=lambda one: (-one.moved_by, -(one.score or 0))))
    if any(one.score is not None for one in every):
        return _with_room(sorted(every, key=lambda one: -(one.score or 0)))
    return _with_room(every)


def _with_room(some: list[_Placed]) -> list[_Placed]:
    """The first of them; all where only one would be left, which takes no more room than to say so."""
    return some if len(some) == MOST + 1 else some[:MOST]


def _placed(ready: ReadyPlan) -> Iterator[_Placed]:
    for shown in ready.blocks:
        model = shown.block.model
        if isinstance(model, RiskRegister):
            address = f"../{shown.block.section}/#{shown.block.id}"
            yield from (_Placed(risk, address) for risk in model.risks)


def _row(one: _Placed) -> RiskRow:
    score, before = one.score, one.risk.before
    text = "" if score is None else str(score)
    if score is not None and before is not None:
        text = say("{score}, was {before}", score=score, before=before)
    status = None
    if one.moved_by > 0:
        status = Status(say("Risen"), Tone.LATE)
    elif one.moved_by < 0:
        status = Status(say("Fallen"), Tone.DONE)
    return RiskRow(f"{one.risk.id}: {shortened(one.risk.risk, _LONGEST)}", one.address, text, status)
