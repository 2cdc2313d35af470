"""Dates in words, in the language of the page."""

from datetime import date

import pytest

from yjplan.figures.months import long_date, month_year, months_between, short_month_year
from yjplan.figures.period_text import parse_period
from yjplan.languages import Language, speaking


def test_dates_are_english_where_nothing_else_is_asked_for() -> None:
    """On every machine."""
    day = date(2022, 4, 1)
    assert (long_date(day), short_month_year(day)) == ("1 April 2022", "Apr 2022")
    assert months_between(date(2020, 10, 1), date(2021, 3, 31)) == "October 2020 to March 2021"


def test_dates_are_welsh_on_welsh_pages() -> None:
    """With Unicode's names."""
    with speaking(Language.WELSH):
        assert long_date(date(2022, 4, 1)) == "1 Ebrill 2022"
        assert month_year(date(2021, 7, 1)) == "Gorffennaf 2021"
        assert short_month_year(date(2021, 2, 1)) == "Chwef 2021"


@pytest.mark.parametrize(
    ("month", "name"),
    [(3, "Fawrth"), (5, "Fai"), (7, "Orffennaf"), (11, "Dachwedd"), (12, "Ragfyr"), (4, "Ebrill")],
)
def test_a_month_after_to_begins_softly(month: int, name: str) -> None:
    """`i Fawrth`, not `i Mawrth`; vowels and Hydref stay."""
    with speaking(Language.WELSH):
        assert months_between(date(2021, 1, 1), date(2021, month, 1)) == f"Ionawr i {name} 2021"


def test_one_period_is_said_in_two_languages() -> None:
    """Nothing remembers the language that it was read in."""
    period = parse_period("YE 2021-12")
    assert period is not None
    english = period.label
    with speaking(Language.WELSH):
        assert "Rhagfyr 2021" in period.label
    assert period.label == english == "year ending December 2021"
