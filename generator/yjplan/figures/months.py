"""Names of months, and dates in words: English whatever the locale, which `strftime` would follow."""

from datetime import date

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
"""For a pattern that finds one of them."""


def month_year(day: date) -> str:
    """`April 2022`."""
    return f"{MONTHS[day.month - 1]} {day.year:04}"


def short_month_year(day: date) -> str:
    """`Apr 2022`, for the axis of a chart."""
    return f"{MONTHS[day.month - 1][:3]} {day.year:04}"


def long_date(day: date) -> str:
    """`1 April 2022`."""
    return f"{day.day} {month_year(day)}"


def months_between(first: date, last: date) -> str:
    """`January to March 2021`, `October 2020 to March 2021`; `January 2021` for one month."""
    if (first.year, first.month) == (last.year, last.month):
        return month_year(last)
    start = MONTHS[first.month - 1] if first.year == last.year else month_year(first)
    return f"{start} to {month_year(last)}"
