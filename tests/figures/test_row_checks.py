"""A rate that its own counts do not give is reported, and no number is repeated."""

import re

import pytest

from tests.figures.samples import BOARD, indicator
from yjplan.figures.attach import COLUMNS, Known, attach_series
from yjplan.problems import Problem
from yjplan.sources.csv_text import read_csv

SHARE = indicator("share", unit="percent")
RATE = indicator("fte")
RATIO = indicator("ratio", unit="ratio")
INDEX = indicator("rri-custody", unit="ratio")


def checked(row: str) -> list[Problem]:
    """What is said of one row: indicator, value, numerator, denominator, note."""
    name, value, part, base, note = row.split(",")
    text = ",".join(COLUMNS) + f"\n{name},westmere,2021,,{value},{part},{base},,,board,,{note}\n"
    table, _ = read_csv(text, "a.csv")
    assert table is not None
    indicators = {one.id: one for one in (SHARE, RATE, RATIO, INDEX)}
    return attach_series([table], Known(indicators, {"westmere": "Westmere"}, {"board": BOARD}))[1]


@pytest.mark.parametrize(
    "row",
    [
        "fte,179,148,82700,",
        "fte,178.96,148,82700,",
        "share,31.9,84,263,",
        "share,32,84,263,",
        "share,0,0,263,",
        "ratio,2.35,400,170,",
        "fte,179,,82700,",
        "fte,179,148,,",
        "fte,[x],148,82700,",
        "fte,179,148,0,",
        "fte,700,148,82700,The publisher rounds to hundreds",
    ],
)
def test_a_value_that_follows_is_left_alone(row: str) -> None:
    """To the places it is written with; without both counts nothing can be said, and a note explains."""
    assert checked(row) == []


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("fte,180,148,82700,", "rate-does-not-follow"),
        ("fte,178.9,148,82700,", "rate-does-not-follow"),
        ("fte,17.9,148,82700,", "rate-does-not-follow"),
        ("share,33,84,263,", "rate-does-not-follow"),
        ("ratio,0.43,400,170,", "rate-does-not-follow"),
        ("share,32,263,84,", "numerator-too-large"),
    ],
    ids=["one off", "rounded wrongly", "per 10,000", "a share", "upside down", "in each other's column"],
)
def test_a_value_that_does_not_follow_is_reported_without_numbers(row: str, code: str) -> None:
    """Numbers of people stay out of messages, which stand in public logs."""
    (found,) = checked(row)
    assert found.code == code
    assert found.place.line == 2
    numbers = set(re.findall(r"\d+", f"{found.message} {found.hint}".replace(",", "")))
    assert numbers <= {"100", "100000"}


def test_an_index_of_disparity_is_not_held_against_one_group() -> None:
    """It compares two rates, and a row holds the counts of one."""
    assert checked("rri-custody,3,24,80,") == []


def test_events_may_be_more_than_the_people_they_happen_to() -> None:
    """A rate is no share of anybody."""
    assert checked("fte,200000,20,10,") == []
