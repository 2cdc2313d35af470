"""Periods: read strictly, labelled in words, ordered by their end."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yjplan.figures.period_text import parse_period
from yjplan.figures.periods import Period, PeriodKind, joined


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
        ("2024/2027", PeriodKind.YEARS, "2024-01-01", "2027-12-31", "2024 to 2027"),
        ("2024-27", PeriodKind.FINANCIAL_YEARS, "2024-04-01", "2027-03-31", "April 2024 to March 2027"),
        ("2021-23", PeriodKind.FINANCIAL_YEARS, "2021-04-01", "2023-03-31", "April 2021 to March 2023"),
        (
            "3 years ending 2021-12",
            PeriodKind.YEARS_ENDING,
            "2019-01-01",
            "2021-12-31",
            "3 years ending December 2021",
        ),
        (
            "rolling 2021-03",
            PeriodKind.YEAR_ENDING,
            "2020-04-01",
            "2021-03-31",
            "twelve months ending March 2021",
        ),
        (
            "2021-22-Q1",
            PeriodKind.QUARTER,
            "2021-04-01",
            "2021-06-30",
            "quarter 1 of 2021-22 (April to June 2021)",
        ),
        (
            "2021/22-q4",
            PeriodKind.QUARTER,
            "2022-01-01",
            "2022-03-31",
            "quarter 4 of 2021-22 (January to March 2022)",
        ),
        (
            "cohort 2021-01/2021-03",
            PeriodKind.COHORT,
            "2021-01-01",
            "2021-03-31",
            "children in the cohort January to March 2021",
        ),
        (
            "cohort 2020-10/2021-09",
            PeriodKind.COHORT,
            "2020-10-01",
            "2021-09-30",
            "children in the cohort October 2020 to September 2021",
        ),
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
        "2010-12",
        "2021-13",
        "2021-20",
        "2021-40",
        "2021-23-Q1",
        "2021-22-Q5",
        "1 years ending 2021-12",
        "cohort 2021-03/2021-01",
        "cohort 2021-13/2021-14",
        "rolling 2021",
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


def read(text: str) -> Period:
    """A period that can be read."""
    found = parse_period(text)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("one", "other"),
    [("2021-22", "2021/22"), ("YE 2021-03", "rolling 2021-03"), ("2021-Q2", "2021-22-Q1")],
)
def test_two_ways_to_write_a_period_are_one_period(one: str, other: str) -> None:
    """So that a figure is found, and a second value for it is noticed, however it is written."""
    assert read(one) == read(other)
    assert len({read(one), read(other)}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2021", "2022"),
        ("YE 2021-03", "rolling 2020-12"),
        ("2021-Q1", "2021-22-Q4"),
        ("2019/2021", "2016/2018"),
        ("2021-04-01/2021-06-30", "2022-01-01/2022-03-31"),
        ("cohort 2021-01/2021-03", "cohort 2020-10/2020-12"),
        ("month 2021-02", "month 2024-02"),
    ],
)
def test_periods_of_one_kind_and_length_are_alike(one: str, other: str) -> None:
    """Their figures may be compared, leap years and months of different lengths included."""
    assert read(one).is_like(read(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2021", "YE 2021-12"),
        ("2021-22", "YE 2022-03"),
        ("2021-Q2", "2021-04-01/2021-06-30"),
        ("cohort 2021-01/2021-03", "2021-Q1"),
        ("cohort 2021-01/2021-03", "cohort 2021-01/2021-12"),
        ("2019/2021", "2020/2021"),
        ("2024-27", "2024/2027"),
        ("2021-04-01/2021-06-15", "2021-04-01/2021-07-15"),
        ("since 2021-01", "since 2022-01"),
        ("unstated", "2021"),
    ],
)
def test_periods_of_other_kinds_or_lengths_are_not_alike(one: str, other: str) -> None:
    """A year by the calendar is no year ending in December, and three months are no four."""
    assert not read(one).is_like(read(other))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2018", "in 2018"),
        ("YE 2021-03", "in the year ending March 2021"),
        ("2021-Q2", "in April to June 2021"),
        ("cohort 2021-01/2021-03", "among children in the cohort January to March 2021"),
        ("2021-04-01/2021-06-15", "from 1 April 2021 to 15 June 2021"),
        ("since 2022-01", "since January 2022"),
        ("unstated", "in a period not stated"),
    ],
)
def test_a_period_stands_in_a_sentence(text: str, words: str) -> None:
    """With the word that goes before it."""
    assert read(text).within == words


def test_labels_are_english_whatever_the_locale(monkeypatch: pytest.MonkeyPatch) -> None:
    """Names of months come from a list of ours: the machine's language changes nothing."""

    class Foreign(date):
        def __format__(self, _form: str) -> str:
            return "août"

        def strftime(self, _form: str) -> str:
            return "août"

    plain = read("2021-04-01/2021-06-15")
    monkeypatch.setattr("calendar.month_name", ["août"] * 13)
    foreign = replace(plain, start=Foreign(2021, 4, 1), end=Foreign(2021, 6, 15))
    assert foreign.label == "1 April 2021 to 15 June 2021"


@pytest.mark.parametrize(
    ("texts", "kind", "label"),
    [
        (("2019", "2020", "2021"), PeriodKind.YEARS, "2019 to 2021"),
        (("2019-20", "2020-21", "2021-22"), PeriodKind.FINANCIAL_YEARS, "April 2019 to March 2022"),
        (("YE 2019-09", "YE 2020-09"), PeriodKind.YEARS_ENDING, "2 years ending September 2020"),
        (
            ("cohort 2019-01/2019-12", "cohort 2020-01/2020-12"),
            PeriodKind.COHORT,
            "children in the cohort January 2019 to December 2020",
        ),
    ],
)
def test_years_that_follow_each_other_join(texts: tuple[str, ...], kind: PeriodKind, label: str) -> None:
    """Into a period that can be read back from its text."""
    found = joined(tuple(read(text) for text in texts))
    assert found is not None
    assert (found.kind, found.label) == (kind, label)
    assert read(found.text) == found


@pytest.mark.parametrize(
    "texts",
    [
        ("2019",),
        ("2019", "2021"),
        ("2020", "2019"),
        ("2019", "2020-21"),
        ("YE 2020-12", "YE 2021-03"),
        ("2021-Q1", "2021-Q2"),
        ("2019/2021", "2022/2024"),
        ("unstated", "unstated"),
    ],
)
def test_other_periods_do_not_join(texts: tuple[str, ...]) -> None:
    """Gaps, overlaps, mixed kinds and anything but years."""
    assert joined(tuple(read(text) for text in texts)) is None


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
