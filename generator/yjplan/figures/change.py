"""Change over time in words that the numbers bear out.

Trend words come from here and nowhere else, so that no sentence can say what the data does not.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from yjplan.figures.certainty import Certainty
from yjplan.figures.indicators import Direction, Indicator
from yjplan.figures.intervals import certainty_of
from yjplan.figures.series import Point
from yjplan.languages import say, to_say


class Verdict(StrEnum):
    """What a difference means, given the direction that is better."""

    BETTER = "better"
    WORSE = "worse"
    SAME = "no change"
    NONE = "no judgement"


@dataclass(frozen=True, slots=True)
class Change:
    """From one period to a later one that is like it."""

    first: Point
    last: Point
    verdict: Verdict
    """NONE where chance may explain the change."""
    certainty: Certainty = Certainty.UNKNOWN

    @property
    def words(self) -> str:
        """`fell from 212 to 179`, `stayed at 12`, `did not clearly change (212, then 179)`."""
        before, after = self.first.value.text, self.last.value.text
        verb = self._verb
        if not verb:
            return say("stayed at {value}", value=after)
        if self.certainty is Certainty.NOT_CLEAR:
            return say("did not clearly change ({before}, then {after})", before=before, after=after)
        if verb == "fell":
            return say("fell from {before} to {after}", before=before, after=after)
        return say("rose from {before} to {after}", before=before, after=after)

    @property
    def sentence(self) -> str:
        """With the periods: `fell from 212 in 2018 to 179 in 2021`."""
        first, last, verb = self.first, self.last, self._verb
        if not verb:
            return say(
                "stayed at {value} from {since} to {until}",
                value=last.value.text,
                since=first.period.label,
                until=last.period.label,
            )
        told = {
            "before": first.value.text,
            "in_first": first.period.within,
            "after": last.value.text,
            "in_last": last.period.within,
        }
        if self.certainty is Certainty.NOT_CLEAR:
            return say("no clear change: {before} {in_first}, {after} {in_last}", **told)
        if verb == "fell":
            return say("fell from {before} {in_first} to {after} {in_last}", **told)
        return say("rose from {before} {in_first} to {after} {in_last}", **told)

    @property
    def verdict_words(self) -> str:
        """`an improvement`, `a worsening`; '' where there is nothing to judge."""
        return say(_VERDICTS.get(self.verdict, ""))

    @property
    def caveat(self) -> str:
        """What readers have to know about the words; '' where the change is clear or there is none."""
        return self.certainty.caveat if self._verb else ""

    @property
    def _verb(self) -> str:
        before, after = amount_of(self.first), amount_of(self.last)
        return "" if before == after else "fell" if after < before else "rose"


_VERDICTS = {
    Verdict.BETTER: to_say("an improvement"),
    Verdict.WORSE: to_say("a worsening"),
    Verdict.SAME: to_say("no change"),
}


def change_between(indicator: Indicator, first: Point | None, last: Point | None) -> Change | None:
    """The change from an earlier point to a later one; None unless both have numbers, for like periods."""
    if first is None or last is None or first.period.sort_key >= last.period.sort_key:
        return None
    if not first.period.is_like(last.period) or first.value.amount is None or last.value.amount is None:
        return None
    difference = last.value.amount - first.value.amount
    certainty = certainty_of(first, last, indicator.unit) if difference else Certainty.UNKNOWN
    whole = all(p.value.amount == p.value.amount.to_integral_value() for p in (first, last) if p.value.amount)
    if whole and indicator.unit.suffix == "%" and abs(difference) <= 1 and certainty is not Certainty.CLEAR:
        # one point of a rounded percentage is no change to judge
        return Change(first, last, Verdict.NONE, certainty)
    return Change(first, last, judge(indicator.direction, difference, certainty), certainty)


def judge(direction: Direction, difference: Decimal, certainty: Certainty) -> Verdict:
    """What a difference means; no judgement where no direction is better or chance may explain it."""
    if direction is Direction.NONE:
        return Verdict.NONE
    if difference == 0:
        return Verdict.SAME
    if certainty is Certainty.NOT_CLEAR:
        return Verdict.NONE
    return Verdict.BETTER if (difference < 0) == (direction is Direction.LOWER) else Verdict.WORSE


def amount_of(point: Point) -> Decimal:
    """The number of a point that has one."""
    if point.value.amount is None:
        message = "a comparison needs two numbers"
        raise ValueError(message)
    return point.value.amount
