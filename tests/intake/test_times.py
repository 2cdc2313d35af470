"""Periods as published tables write them."""

import pytest

from yjplan.intake.times import TO_MARCH, find_year_ending, read_time


@pytest.mark.parametrize(
    ("written", "period"),
    [
        ("2020", "2020"),
        ("2020-21", "2020-21"),
        ("2020/21", "2020-21"),
        ("2020/2021", "2020-21"),
        ("2020–21", "2020-21"),
        ("Year ending March 2021", "YE 2021-03"),
        ("year ending 31 March 2021", "YE 2021-03"),
        ("YE Dec 2020", "YE 2020-12"),
        ("Jan-Mar 2021", "2021-Q1"),
        ("April to June 2021", "2021-Q2"),
        ("Q1 2021/22", "2021-Q2"),
        ("Q4 2021-22", "2022-Q1"),
        ("2021 Q3", "2021-Q3"),
        ("June 2021", "month 2021-06"),
        ("Jun-21", "month 2021-06"),
        ("2021-06-01 00:00:00", "month 2021-06"),
    ],
)
def test_a_period_is_read_as_it_is_written(written: str, period: str) -> None:
    """And becomes the one way in which data files write it."""
    found = read_time(written)
    assert found is not None
    assert found.text == period


@pytest.mark.parametrize("written", ["", "recently", "2020-2022-24", "Feb-Apr 2021", "Q5 2021/22", "20"])
def test_what_is_no_period_is_not_guessed(written: str) -> None:
    """February to April is no quarter."""
    assert read_time(written) is None


def test_a_bare_year_means_what_the_table_says() -> None:
    """Years of remand tables end in March."""
    found = read_time("2025", year=TO_MARCH)
    assert found is not None
    assert found.text == "YE 2025-03"


def test_a_title_says_the_year_of_its_table() -> None:
    """Of several, the last."""
    found = find_year_ending("Table 6.1: Remands, England and Wales, year ending 31 March 2025")
    assert found is not None
    assert found.text == "YE 2025-03"
