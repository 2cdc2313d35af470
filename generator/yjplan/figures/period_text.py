"""Periods from text, read strictly: what is no period is not guessed."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache

from yjplan.figures.periods import OF_A_YEAR, ROLLING, Period, PeriodKind

HINT = (
    "Write '2021' (calendar year), '2021-22' (financial year), 'YE 2021-12' (year ending), '2021-Q2', "
    "'2021-22-Q1' (quarter of a financial year), 'month 2021-07', 'cohort 2021-01/2021-03', '2024/2027' or "
    "'2024-27' (several years), '2021-04-01/2021-06-15', 'since 2021-07', or 'unstated'."
)
_UNKNOWN = date(1, 1, 1)
_MOST_YEARS = 10
"""Plans and pooled figures span fewer years; a longer one is a slip of the pen."""
_MONTHS_IN_A_YEAR = 12

Found = re.Match[str]


@lru_cache(maxsize=4096)
def parse_period(text: str) -> Period | None:
    """The period that a text names, or None; `HINT` says the forms. Impossible dates give None."""
    text = " ".join(text.split())
    try:
        if text.lower() in ("unstated", "not stated"):
            return Period(PeriodKind.NOT_STATED, _UNKNOWN, _UNKNOWN, "unstated")
        for pattern, build in _FORMS:
            if found := pattern.fullmatch(text):
                return build(found, text)
    except (ValueError, OverflowError):
        return None
    return None


def _calendar_year(found: Found, text: str) -> Period:
    year = int(found[1])
    return Period(PeriodKind.CALENDAR_YEAR, date(year, 1, 1), date(year, 12, 31), text)


def _financial(found: Found, text: str) -> Period | None:
    """One financial year or several. `2010-12` is neither: it may be a month, so it is not guessed."""
    year, last = int(found[1]), int(found[2])
    if (year + 1) % 100 == last:
        return Period(PeriodKind.FINANCIAL_YEAR, date(year, 4, 1), date(year + 1, 3, 31), text)
    years = last - year % 100
    if last <= _MONTHS_IN_A_YEAR or not 1 < years <= _MOST_YEARS:
        return None
    return Period(PeriodKind.FINANCIAL_YEARS, date(year, 4, 1), date(year + years, 3, 31), text)


def _year_ending(found: Found, text: str) -> Period:
    end = _month_end(int(found[2]), int(found[3]))
    called = "" if found[1].lower() == "ye" else ROLLING
    return Period(PeriodKind.YEAR_ENDING, _year_before(end, 1), end, text, called)


def _years_ending(found: Found, text: str) -> Period | None:
    years, end = int(found[1]), _month_end(int(found[2]), int(found[3]))
    if years == 1:
        return None
    return Period(PeriodKind.YEARS_ENDING, _year_before(end, years), end, text)


def _quarter(found: Found, text: str) -> Period:
    return _quarter_from(int(found[1]), 3 * int(found[2]) - 2, text)


def _financial_quarter(found: Found, text: str) -> Period | None:
    year, last, number = int(found[1]), int(found[2]), int(found[3])
    if (year + 1) % 100 != last:
        return None
    first_month = 3 * number + 1
    plain = _quarter_from(year, first_month, text) if number < 4 else _quarter_from(year + 1, 1, text)  # noqa: PLR2004
    return Period(plain.kind, plain.start, plain.end, text, OF_A_YEAR)


def _span(found: Found, text: str) -> Period | None:
    first, last = date.fromisoformat(found[1]), date.fromisoformat(found[2])
    return Period(PeriodKind.SPAN, first, last, text) if first <= last else None


def _years(found: Found, text: str) -> Period | None:
    first, last = int(found[1]), int(found[2])
    if last <= first:
        return None
    return Period(PeriodKind.YEARS, date(first, 1, 1), date(last, 12, 31), text)


def _month(found: Found, text: str) -> Period:
    first = date(int(found[1]), int(found[2]), 1)
    return Period(PeriodKind.MONTH, first, _month_end(first.year, first.month), text)


def _since(found: Found, text: str) -> Period:
    first = date(int(found[1]), int(found[2]), 1)
    return Period(PeriodKind.SINCE, first, first, text)


def _cohort(found: Found, text: str) -> Period | None:
    first, last = date(int(found[1]), int(found[2]), 1), _month_end(int(found[3]), int(found[4]))
    return Period(PeriodKind.COHORT, first, last, text) if first <= last else None


def _quarter_from(year: int, month: int, text: str) -> Period:
    return Period(PeriodKind.QUARTER, date(year, month, 1), _month_end(year, month + 2), text)


def _year_before(end: date, years: int) -> date:
    """The first day of so many years that end with a month."""
    return _month_end(end.year - years, end.month) + timedelta(days=1)


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


_FORMS: tuple[tuple[re.Pattern[str], Callable[[Found, str], Period | None]], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), build)
    for pattern, build in (
        (r"([0-9]{4})", _calendar_year),
        (r"([0-9]{4})[-/]([0-9]{2})", _financial),
        (r"(YE|rolling) ([0-9]{4})-([0-9]{2})", _year_ending),
        (r"([2-9]) years ending ([0-9]{4})-([0-9]{2})", _years_ending),
        (r"([0-9]{4})-Q([1-4])", _quarter),
        (r"([0-9]{4})[-/]([0-9]{2})-Q([1-4])", _financial_quarter),
        (r"([0-9]{4}-[0-9]{2}-[0-9]{2})/([0-9]{4}-[0-9]{2}-[0-9]{2})", _span),
        (r"([0-9]{4})/([0-9]{4})", _years),
        (r"month ([0-9]{4})-([0-9]{1,2})", _month),
        (r"cohort ([0-9]{4})-([0-9]{2})/([0-9]{4})-([0-9]{2})", _cohort),
        (r"since ([0-9]{4})-([0-9]{2})", _since),
    )
)
