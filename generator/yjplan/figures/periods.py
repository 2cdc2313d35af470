"""Periods: ordered, labelled, and never compared across kinds."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

from yjplan.figures.months import long_date, month_year, months_between


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
    """What readers see where the author's way of writing it says more than its days do."""

    @property
    def label(self) -> str:
        """As readers see it: `2018`, `2021-22`, `year ending December 2021`."""
        return self.called or _LABELS[self.kind](self)

    @property
    def within(self) -> str:
        """The label in a sentence: `in 2018`, `in the year ending March 2021`, `since May 2022`."""
        return _WITHIN.get(self.kind, "in {}").format(self.label)

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


def _cohort(period: Period) -> str:
    return f"children in the cohort {months_between(period.start, period.end)}"


_LABELS: dict[PeriodKind, Callable[[Period], str]] = {
    PeriodKind.NOT_STATED: lambda _: "period not stated",
    PeriodKind.CALENDAR_YEAR: lambda p: f"{p.start.year:04}",
    PeriodKind.FINANCIAL_YEAR: lambda p: f"{p.start.year:04}-{p.end.year % 100:02}",
    PeriodKind.YEAR_ENDING: lambda p: f"year ending {month_year(p.end)}",
    PeriodKind.QUARTER: lambda p: months_between(p.start, p.end),
    PeriodKind.MONTH: lambda p: month_year(p.start),
    PeriodKind.COHORT: _cohort,
    PeriodKind.SPAN: lambda p: f"{long_date(p.start)} to {long_date(p.end)}",
    PeriodKind.YEARS: lambda p: f"{p.start.year:04} to {p.end.year:04}",
    PeriodKind.FINANCIAL_YEARS: lambda p: months_between(p.start, p.end),
    PeriodKind.YEARS_ENDING: lambda p: f"{p.years} years ending {month_year(p.end)}",
    PeriodKind.SINCE: lambda p: f"since {month_year(p.start)}",
}
_WITHIN = {
    PeriodKind.NOT_STATED: "in a {}",
    PeriodKind.YEAR_ENDING: "in the {}",
    PeriodKind.YEARS_ENDING: "in the {}",
    PeriodKind.COHORT: "among {}",
    PeriodKind.SPAN: "from {}",
    PeriodKind.SINCE: "{}",
}
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
