"""Names of months, and dates in words: English whatever the locale, which `strftime` would follow.

On Welsh pages they are Unicode's Welsh names.
"""

from datetime import date
from functools import cache

from yjplan.languages import Language, say, spoken

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
ANY = "|".join(MONTHS)
"""For a pattern that finds one of them in English text."""


def month_year(day: date) -> str:
    """`April 2022`."""
    return f"{_names(spoken())[day.month - 1]} {day.year:04}"


def short_month_year(day: date) -> str:
    """`Apr 2022`, for the axis of a chart."""
    return f"{_short_names(spoken())[day.month - 1]} {day.year:04}"


def long_date(day: date) -> str:
    """`1 April 2022`."""
    return f"{day.day} {month_year(day)}"


def months_between(first: date, last: date) -> str:
    """`January to March 2021`, `October 2020 to March 2021`; `January 2021` for one month."""
    if (first.year, first.month) == (last.year, last.month):
        return month_year(last)
    start = _names(spoken())[first.month - 1] if first.year == last.year else month_year(first)
    end = f"{_names_after_to(spoken())[last.month - 1]} {last.year:04}"
    return say("{first_month} to {last_month}", first_month=start, last_month=end)


@cache
def _names(language: Language) -> tuple[str, ...]:
    """January to December."""
    return MONTHS if language is Language.ENGLISH else _of_unicode(language, "wide")


@cache
def _short_names(language: Language) -> tuple[str, ...]:
    """Jan to Dec."""
    if language is Language.ENGLISH:
        return tuple(name[:3] for name in MONTHS)
    return _of_unicode(language, "abbreviated")


@cache
def _names_after_to(language: Language) -> tuple[str, ...]:
    """The months as they stand after `to`: Welsh `i` softens the sound that follows, `i Fawrth`."""
    if language is Language.ENGLISH:
        return MONTHS
    return tuple(_softened(name) for name in _names(language))


_SOFT = {"Rh": "R", "G": "", "M": "F", "T": "D"}
"""The soft mutation, as far as names of months begin so."""


def _softened(name: str) -> str:
    start = next((start for start in _SOFT if name.startswith(start)), "")
    changed = _SOFT.get(start, "") + name.removeprefix(start)
    return changed[:1].upper() + changed[1:]


def _of_unicode(language: Language, width: str) -> tuple[str, ...]:
    from babel import Locale

    names = Locale.parse(language.locale).months["format"][width]
    return tuple(names[number] for number in range(1, 13))
