"""Periods: read strictly, labelled in words, ordered by their end."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yjplan.figures.periods import PeriodKind, parse_period


@pytest.mark.parametrize(
    ("text", "kind", "first", "last", "label"),
    [
        ("2021", PeriodKind.CALENDAR_YEAR, "2021-01-01", "2021-12-31", "2021"),
        ("2021-22", PeriodKind.FINANCIAL_YEAR, "2021-04-01", "2022-03-31", "2021-22"),
        ("2021/22", PeriodKind.FINANCIAL_YEAR, "2021-04-01", "2022-03-31", "2021-22"),
        ("1999-00", PeriodKind.FINANCIAL_YEAR, "1999-04-01", "2000-03-31", "1999-00"),
        ("YE 2021-12", PeriodKind.YEAR_ENDING, "2021-01-01", "2021-12-31", "year ending December 2021"),
        ("ye 2020-02", PeriodKind.YEAR_ENDING, "2019-03-01", "2020-02-29", "year ending February 2020"),
        ("YE 2021-02", PeriodKind.YEAR_ENDING, "2020-03-01", "2021-02-28", "year ending February 2021"),
        ("2021-Q2", PeriodKind.QUARTER, "2021-04-01", "2021-06-30", "April to June 2021"),
        ("month 2024-02", PeriodKind.MONTH, "2024-02-01", "2024-02-29", "February 2024"),
        (
            "2021-04-01/2021-06-15",
            PeriodKind.SPAN,
            "2021-04-01",
            "2021-06-15",
            "1 April 2021 to 15 June 2021",
        ),
        ("2019/2021", PeriodKind.YEARS, "2019-01-01", "2021-12-31", "2019 to 2021"),
        ("since 2022-01", PeriodKind.SINCE, "2022-01-01", "2022-01-01", "since January 2022"),
    ],
)
def test_each_form_gives_its_first_and_last_day(
    text: str, kind: PeriodKind, first: str, last: str, label: str
) -> None:
    """And reads in words as people say it."""
    found = parse_period(text)
    assert found is not None
    assert (found.kind, str(found.start), str(found.end), found.label) == (kind, first, last, label)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "last year",
        "2021-23",
        "2021-13",
        "0000",
        "YE 2021-13",
        "2021-Q5",
        "month 2021",
        "month 2021-00",
        "2021-06-15/2021-04-01",
        "2021-02-30/2021-04-01",
        "2021/2019",
        "21",
        "２０２１ish",
        "２０２１",
        "month 99999999999999999999-1",
        "month 2021-99999999999999999999",
        "month 1_0-1",
        "month 9999-13",
        "9999-00",
        "YE 0001-01",
    ],
)
def test_what_is_no_period_is_not_guessed(text: str) -> None:
    """Impossible months, days and orders give nothing."""
    assert parse_period(text) is None


def test_an_unstated_period_says_so() -> None:
    """Its label is words, and both spellings are one name."""
    found = parse_period("Not stated")
    assert found is not None
    assert (found.text, found.label, found.kind) == ("unstated", "period not stated", PeriodKind.NOT_STATED)


def test_periods_are_ordered_by_their_last_day() -> None:
    """A financial year comes after the calendar year it starts in."""
    periods = [parse_period(text) for text in ("2021-22", "2021", "YE 2021-09", "2021-Q4")]
    ordered = sorted((p for p in periods if p), key=lambda p: p.sort_key)
    assert [p.text for p in ordered] == ["YE 2021-09", "2021", "2021-Q4", "2021-22"]


@given(st.integers(2, 9998), st.integers(1, 12))
def test_a_year_ending_is_a_year_long(year: int, month: int) -> None:
    """From the day after the same month's end of the year before, leap years included."""
    found = parse_period(f"YE {year:04}-{month:02}")
    assert found is not None
    before = parse_period(f"month {year - 1:04}-{month:02}")
    assert before is not None
    assert found.start == before.end + timedelta(days=1)
    assert found.end.month == month
    assert found.start > date(year - 1, month, 1)


@given(st.text(max_size=25))
def test_any_text_is_a_period_or_nothing(text: str) -> None:
    """Whatever is written, nothing is raised."""
    found = parse_period(text)
    assert found is None or found.start <= found.end
