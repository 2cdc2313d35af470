"""Periods: read strictly, ordered, labelled, and never compared across kinds."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class PeriodKind(StrEnum):
    """What sort of period it is; only periods of one kind make a trend."""

    CALENDAR_YEAR = "calendar year"
    FINANCIAL_YEAR = "financial year"
    YEAR_ENDING = "year ending"
    QUARTER = "quarter"
    MONTH = "month"
    SPAN = "span"
    YEARS = "years"
    SINCE = "since"
    NOT_STATED = "not stated"


@dataclass(frozen=True, slots=True)
class Period:
    """From the first to the last day, both included."""

    kind: PeriodKind
    start: date
    end: date
    text: str
    """As the author wrote it; also its name in figures, as `fte 2021`."""

    @property
    def label(self) -> str:
        """As readers see it: `2018`, `2021-22`, `year ending December 2021`."""
        form = _LABELS.get(self.kind)
        if form is None:
            return f"{long_date(self.start)} to {long_date(self.end)}"
        return form.format(start=self.start, end=self.end)

    @property
    def sort_key(self) -> tuple[date, date]:
        """Periods are ordered by their last day, then their first."""
        return (self.end, self.start)


_LABELS = {
    PeriodKind.NOT_STATED: "period not stated",
    PeriodKind.CALENDAR_YEAR: "{start:%Y}",
    PeriodKind.FINANCIAL_YEAR: "{start:%Y}-{end:%y}",
    PeriodKind.YEAR_ENDING: "year ending {end:%B %Y}",
    PeriodKind.QUARTER: "{start:%B} to {end:%B %Y}",
    PeriodKind.MONTH: "{start:%B %Y}",
    PeriodKind.YEARS: "{start:%Y} to {end:%Y}",
    PeriodKind.SINCE: "since {start:%B %Y}",
}


def long_date(day: date) -> str:
    """`1 April 2022`."""
    return f"{day.day} {day:%B %Y}"


_UNKNOWN = date(1, 1, 1)
_FORMS = (
    (re.compile(r"([0-9]{4})"), "calendar"),
    (re.compile(r"([0-9]{4})[-/]([0-9]{2})"), "financial"),
    (re.compile(r"YE ([0-9]{4})-([0-9]{2})", re.IGNORECASE), "ending"),
    (re.compile(r"([0-9]{4})-Q([1-4])", re.IGNORECASE), "quarter"),
    (re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})/([0-9]{4}-[0-9]{2}-[0-9]{2})"), "span"),
    (re.compile(r"([0-9]{4})/([0-9]{4})"), "years"),
    (re.compile(r"month ([0-9]{4})-([0-9]{1,2})", re.IGNORECASE), "month"),
    (re.compile(r"since ([0-9]{4})-([0-9]{2})", re.IGNORECASE), "since"),
)
HINT = (
    "Write '2021' (calendar year), '2021-22' (financial year), 'YE 2021-12' (year ending), '2021-Q2', "
    "'month 2021-07', '2021-04-01/2021-06-15', 'since 2021-07', or 'unstated'."
)


def parse_period(text: str) -> Period | None:
    """The period that a text names, or None; `HINT` says the forms. Impossible dates give None."""
    text = " ".join(text.split())
    try:
        if text.lower() in ("unstated", "not stated"):
            return Period(PeriodKind.NOT_STATED, _UNKNOWN, _UNKNOWN, "unstated")
        for pattern, form in _FORMS:
            if found := pattern.fullmatch(text):
                return _build(form, found, text)
    except (ValueError, OverflowError):
        return None
    return None


def _build(form: str, found: re.Match[str], text: str) -> Period | None:
    if form == "span":
        first, last = date.fromisoformat(found[1]), date.fromisoformat(found[2])
        return Period(PeriodKind.SPAN, first, last, text) if first <= last else None
    year = int(found[1])
    if form == "calendar":
        return Period(PeriodKind.CALENDAR_YEAR, date(year, 1, 1), date(year, 12, 31), text)
    return _build_second(form, year, int(found[2]), text)


def _build_second(form: str, year: int, second: int, text: str) -> Period | None:
    """Forms with a second number: the year's end, a month, a quarter, a last year."""
    if form == "ending":
        start = _month_end(year - 1, second) + timedelta(days=1)
        return Period(PeriodKind.YEAR_ENDING, start, _month_end(year, second), text)
    if form == "quarter":
        month = 3 * second - 2
        return Period(PeriodKind.QUARTER, date(year, month, 1), _month_end(year, month + 2), text)
    if form == "financial" and (year + 1) % 100 == second:
        return Period(PeriodKind.FINANCIAL_YEAR, date(year, 4, 1), date(year + 1, 3, 31), text)
    if form == "years" and second > year:
        return Period(PeriodKind.YEARS, date(year, 1, 1), date(second, 12, 31), text)
    return _build_month(form, date(year, second, 1), text) if form in ("month", "since") else None


def _build_month(form: str, first: date, text: str) -> Period:
    if form == "since":
        return Period(PeriodKind.SINCE, first, first, text)
    return Period(PeriodKind.MONTH, first, _month_end(first.year, first.month), text)


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
