"""Periods: ordered, labelled, and never compared across kinds."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from itertools import pairwise

from yjplan.figures.months import long_date, month_year, months_between
from yjplan.languages import say, to_say


class PeriodKind(StrEnum):
    """What sort of period it is; only periods of one kind make a trend."""

    CALENDAR_YEAR = "calendar year"
    FINANCIAL_YEAR = "financial year"
    YEAR_ENDING = "year ending"
    """Twelve months up to the end of any month; a figure of rolling twelve months is one."""
    QUARTER = "quarter"
    """Three months from January, April, July or October; those of a financial year are the same ones."""
    MONTH = "month"
    COHORT = "cohort"
    """Children in a window, who are then followed up for twelve months."""
    SPAN = "span"
    YEARS = "years"
    """Several calendar years."""
    FINANCIAL_YEARS = "financial years"
    YEARS_ENDING = "years ending"
    """Several years up to the end of any month."""
    SINCE = "since"
    NOT_STATED = "not stated"


_WITHOUT_LENGTH = (PeriodKind.SINCE, PeriodKind.NOT_STATED)


@dataclass(frozen=True, slots=True)
class Period:
    """From the first to the last day, both included. Two ways to write one period make equal periods."""

    kind: PeriodKind
    start: date
    end: date
    """For a cohort, the end of its window; the twelve months of follow-up come after it."""
    text: str = field(compare=False)
    """As the author wrote it; also its name in figures, as `fte 2021`."""
    called: str = field(default="", compare=False)
    """How it is said where the author's way of writing it says more than its days do; a pattern."""

    @property
    def label(self) -> str:
        """As readers see it: `2018`, `2021-22`, `year ending December 2021`."""
        return _said(self, self.called or _LABELS[self.kind])

    @property
    def within(self) -> str:
        """The label in a sentence: `in 2018`, `in the year ending March 2021`, `since May 2022`."""
        if self.called:
            return _said(self, _CALLED_WITHIN[self.called])
        return _said(self, _WITHIN[self.kind])

    @property
    def named(self) -> str:
        """The label as one of a list: `2018`, `the year ending March 2021`, `since May 2022`."""
        if self.called:
            return _said(self, _CALLED_NAMED.get(self.called, self.called))
        return _said(self, _NAMED.get(self.kind, _LABELS[self.kind]))

    @property
    def sort_key(self) -> tuple[date, date]:
        """Periods are ordered by their last day, then their first."""
        return (self.end, self.start)

    @property
    def years(self) -> int:
        """How many whole years it is long; 0 where it is not a number of years."""
        months, odd_days = self.length
        return 0 if odd_days or months % 12 else months // 12

    def is_like(self, other: "Period") -> bool:
        """True for two periods of one kind and length: only their figures may be compared or ranked.

        A period without an end or without any date is like itself only.
        """
        if self.kind is not other.kind or self.kind in _WITHOUT_LENGTH:
            return self == other
        return self.length == other.length

    def overlaps(self, other: "Period") -> bool:
        """True when some day is in both."""
        return self.start <= other.end and other.start <= self.end

    @property
    def length(self) -> tuple[int, int]:
        """Whole months, or days where it does not run from the first day of a month to a last."""
        after = self.end + timedelta(days=1)
        if self.start.day == after.day == 1:
            return (after.year - self.start.year) * 12 + after.month - self.start.month, 0
        return 0, (after - self.start).days


ROLLING = to_say("twelve months ending {last_month}")
"""What a figure of rolling twelve months is for."""
OF_A_YEAR = to_say("quarter {quarter} of {financial_year} ({months})")
"""A quarter that is counted from April."""
_LABELS = {
    PeriodKind.NOT_STATED: to_say("period not stated"),
    PeriodKind.CALENDAR_YEAR: to_say("{first_year}"),
    PeriodKind.FINANCIAL_YEAR: to_say("{financial_year}"),
    PeriodKind.YEAR_ENDING: to_say("year ending {last_month}"),
    PeriodKind.QUARTER: to_say("{months}"),
    PeriodKind.MONTH: to_say("{last_month}"),
    PeriodKind.COHORT: to_say("children in the cohort {months}"),
    PeriodKind.SPAN: to_say("{first_day} to {last_day}"),
    PeriodKind.YEARS: to_say("{first_year} to {last_year}"),
    PeriodKind.FINANCIAL_YEARS: to_say("{months}"),
    PeriodKind.YEARS_ENDING: to_say("{years} years ending {last_month}"),
    PeriodKind.SINCE: to_say("since {first_month}"),
}
_WITHIN = {
    PeriodKind.NOT_STATED: to_say("in a period not stated"),
    PeriodKind.CALENDAR_YEAR: to_say("in {first_year}"),
    PeriodKind.FINANCIAL_YEAR: to_say("in {financial_year}"),
    PeriodKind.YEAR_ENDING: to_say("in the year ending {last_month}"),
    PeriodKind.QUARTER: to_say("in {months}"),
    PeriodKind.MONTH: to_say("in {last_month}"),
    PeriodKind.COHORT: to_say("among children in the cohort {months}"),
    PeriodKind.SPAN: to_say("from {first_day} to {last_day}"),
    PeriodKind.YEARS: to_say("in {first_year} to {last_year}"),
    PeriodKind.FINANCIAL_YEARS: to_say("in {months}"),
    PeriodKind.YEARS_ENDING: to_say("in the {years} years ending {last_month}"),
    PeriodKind.SINCE: to_say("since {first_month}"),
}
_NAMED = {
    PeriodKind.NOT_STATED: to_say("a period not stated"),
    PeriodKind.YEAR_ENDING: to_say("the year ending {last_month}"),
    PeriodKind.COHORT: to_say("among children in the cohort {months}"),
    PeriodKind.SPAN: to_say("from {first_day} to {last_day}"),
    PeriodKind.YEARS_ENDING: to_say("the {years} years ending {last_month}"),
}
_CALLED_WITHIN = {
    ROLLING: to_say("in the twelve months ending {last_month}"),
    OF_A_YEAR: to_say("in quarter {quarter} of {financial_year} ({months})"),
}
_CALLED_NAMED = {ROLLING: to_say("the twelve months ending {last_month}")}
_MONTHS_BEFORE_APRIL = 3


def _financial_year(period: Period) -> str:
    """`2021-22`: the one that the period begins in."""
    first = period.start
    begins = first.year if first.month > _MONTHS_BEFORE_APRIL else first.year - 1
    return f"{begins:04}-{(begins + 1) % 100:02}"


_VALUES: dict[str, Callable[[Period], object]] = {
    "first_year": lambda period: f"{period.start.year:04}",
    "last_year": lambda period: f"{period.end.year:04}",
    "financial_year": _financial_year,
    "first_month": lambda period: month_year(period.start),
    "last_month": lambda period: month_year(period.end),
    "months": lambda period: months_between(period.start, period.end),
    "first_day": lambda period: long_date(period.start),
    "last_day": lambda period: long_date(period.end),
    "years": lambda period: period.years,
    "quarter": lambda period: (period.start.month - 1) // 3 or 4,
}
"""What a pattern may say of a period; quarters are counted from April."""


def _said(period: Period, pattern: str) -> str:
    """A pattern filled for a period, in the language of the page."""
    return say(pattern, **{name: _VALUES[name](period) for name in _names_in(pattern)})


@cache
def _names_in(pattern: str) -> tuple[str, ...]:
    """The names of the values that a pattern needs."""
    return tuple(name for name in _VALUES if f"{{{name}}}" in pattern)


_MAY_BE_JOINED = {
    PeriodKind.CALENDAR_YEAR: PeriodKind.YEARS,
    PeriodKind.FINANCIAL_YEAR: PeriodKind.FINANCIAL_YEARS,
    PeriodKind.YEAR_ENDING: PeriodKind.YEARS_ENDING,
    PeriodKind.COHORT: PeriodKind.COHORT,
}


def joined(periods: tuple[Period, ...]) -> Period | None:
    """One period out of years of one kind that follow each other without a gap; None for any others."""
    if len(periods) < 2 or any(p.years != 1 or not p.is_like(periods[0]) for p in periods):  # noqa: PLR2004
        return None
    kind = _MAY_BE_JOINED.get(periods[0].kind)
    if kind is None or any(
        after.start != before.end + timedelta(days=1) for before, after in pairwise(periods)
    ):
        return None
    start, end = periods[0].start, periods[-1].end
    text = {
        PeriodKind.YEARS: f"{start.year:04}/{end.year:04}",
        PeriodKind.FINANCIAL_YEARS: f"{start.year:04}-{end.year % 100:02}",
        PeriodKind.YEARS_ENDING: f"{len(periods)} years ending {end:%Y-%m}",
        PeriodKind.COHORT: f"cohort {start:%Y-%m}/{end:%Y-%m}",
    }[kind]
    return Period(kind, start, end, text)
