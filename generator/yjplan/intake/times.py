"""Periods as published tables write them."""

import re
from collections.abc import Callable

from yjplan.figures.months import MONTHS
from yjplan.figures.period_text import parse_period
from yjplan.figures.periods import Period

_MONTHS = tuple(name[:3].lower() for name in MONTHS)
_MONTH = r"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_YEAR = r"((?:19|20)[0-9]{2})"
_SHORT = r"'?([0-9]{2})"

_FIRST_TO_LAST = {1: 3, 4: 6, 7: 9, 10: 12}
"""The months of quarters."""
CALENDAR = "{}"
"""What a bare year means: the calendar year."""
TO_MARCH = "YE {}-03"
"""What a bare year means: twelve months to March."""


def read_time(text: str, *, year: str = CALENDAR) -> Period | None:
    """The period in a heading or a cell, or None; `year` says what a bare year means in this table."""
    text = " ".join(text.split()).replace("–", "-")
    for pattern, write in _FORMS:
        if found := pattern.fullmatch(text):
            return parse_period(write(found))
    if re.fullmatch(_YEAR, text):
        return parse_period(year.format(text))
    return parse_period(text)


def find_year_ending(text: str) -> Period | None:
    """The last `year ending March 2025` in a title."""
    found = re.findall(rf"years? ending (?:[0-9]+ )?{_MONTH} {_YEAR}", text, re.IGNORECASE)
    return parse_period(f"YE {found[-1][1]}-{_number(found[-1][0]):02}") if found else None


def _number(month: str) -> int:
    return _MONTHS.index(month[:3].lower()) + 1


def _ending(found: re.Match[str]) -> str:
    return f"YE {found[2]}-{_number(found[1]):02}"


def _quarter(found: re.Match[str]) -> str:
    first = _number(found[1])
    last = _FIRST_TO_LAST.get(first)
    return f"{found[3]}-Q{(first + 2) // 3}" if _number(found[2]) == last else ""


def _financial_quarter(found: re.Match[str]) -> str:
    """`Q1 2021/22` is April to June 2021."""
    quarter, year = int(found[1]), int(found[2])
    return f"{year}-Q{quarter + 1}" if quarter < 4 else f"{year + 1}-Q1"  # noqa: PLR2004 - the last one


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), write)
    for pattern, write in (
        (rf"(?:year ending|ye|12 months ending|twelve months to)\s+(?:[0-9]+ )?{_MONTH} {_YEAR}", _ending),
        (rf"{_YEAR}[-/]{_SHORT}", lambda m: f"{m[1]}-{m[2]}"),
        (rf"{_YEAR}[-/](?:19|20)([0-9]{{2}})", lambda m: f"{m[1]}-{m[2]}"),
        (rf"{_MONTH}\s*(?:-|to)\s*{_MONTH} {_YEAR}", _quarter),
        (rf"q(?:uarter )?([1-4]),? {_YEAR}[-/][0-9]{{2,4}}", _financial_quarter),
        (rf"{_YEAR}[ -]?q([1-4])", lambda m: f"{m[1]}-Q{m[2]}"),
        (rf"{_MONTH} {_YEAR}", lambda m: f"month {m[2]}-{_number(m[1]):02}"),
        (rf"{_MONTH}-{_SHORT}", lambda m: f"month 20{m[2]}-{_number(m[1]):02}"),
        (rf"{_YEAR}-([0-9]{{2}})-01(?: 00:00:00)?", lambda m: f"month {m[1]}-{m[2]}"),
    )
)
