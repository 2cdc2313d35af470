"""The day on which the board's page counts what is overdue: never today, so that a build can be repeated."""

from dataclasses import dataclass
from datetime import date

from yjplan.figures.months import long_date
from yjplan.figures.periods import PeriodKind
from yjplan.languages import say
from yjplan.pages.timeline import day_of
from yjplan.plan.models import PlanModel

_MONTHS_AHEAD = 3
"""Boards meet every quarter: what falls due before the next meeting is due now."""


@dataclass(frozen=True, slots=True)
class Reckoning:
    """The day, the day up to which an action is due soon, and where the day comes from."""

    day: date
    soon: date
    words: str
    """For readers: which day it is and why."""


def reckoning_of(model: PlanModel) -> Reckoning | None:
    """The day of the meeting; else when the plan was published; else the first day of its period.

    None where the plan says none of the three.
    """
    meeting = model.board.meeting
    if meeting is not None:
        words = say(
            "What is overdue is counted on the day of the meeting, as stated in the plan: {day}.",
            day=long_date(meeting),
        )
        return _from(meeting, words)
    if model.period.kind is PeriodKind.NOT_STATED:
        return None
    day = day_of(model)
    if day == model.period.start:
        words = say(
            "The plan gives no day of a meeting. What is overdue is counted on {day}, the first day of the "
            "plan's period.",
            day=long_date(day),
        )
    else:
        words = say(
            "The plan gives no day of a meeting. What is overdue is counted on {day}, as the plan was "
            "published then ({published}).",
            day=long_date(day),
            published=model.published,
        )
    return _from(day, words)


def _from(day: date, words: str) -> Reckoning:
    month = day.month + _MONTHS_AHEAD
    year, month = day.year + (month - 1) // 12, (month - 1) % 12 + 1
    days = (date(year, month, last) for last in (day.day, 30, 29, 28) if _exists(year, month, last))
    end = next(days, date.max)  # the calendar itself ends with the year 9999
    return Reckoning(day, end, words)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
