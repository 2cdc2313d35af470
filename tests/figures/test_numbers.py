"""Numbers as people write them, units, and marks."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yjplan.figures.fields import parse_mark, parse_number
from yjplan.figures.marks import Mark
from yjplan.figures.published import PublishedValue
from yjplan.figures.units import UNITS


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0", "0"),
        ("012", "12"),
        ("1,563,205", "1563205"),
        ("£80,000", "80000"),
        ("29.7%", "29.7"),
        ("(1,200)", "-1200"),
        ("(£1,200)", "-1200"),
        ("-3", "-3"),
        ("−3", "-3"),
        (" 7 ", "7"),
        ("1.10", "1.10"),
    ],
)
def test_numbers_are_read_as_people_write_them(text: str, number: str) -> None:
    """Brackets are a minus, and decimals stay as they were given."""
    assert str(parse_number(text)) == number


@pytest.mark.parametrize(
    "text",
    [
        "",
        "many",
        "1_000",
        "1e3",
        "0x1F",
        "10:30",
        "1,00",
        "1,0000",
        ".5",
        "5.",
        "1 000",
        "NaN",
        "5)",
        "(5",
        "£",
        "1O",
        "9" * 25,
    ],
)
def test_what_is_no_number_is_not_guessed(text: str) -> None:
    """A letter among digits is a slip, and no figure has twenty-five digits."""
    assert parse_number(text) is None


@given(st.text(max_size=30))
def test_any_text_is_a_number_that_can_be_written_or_nothing(text: str) -> None:
    """Every number read can be shown in every unit."""
    number = parse_number(text)
    if number is not None:
        assert all(unit.written(number) and unit.plain(number) for unit in UNITS.values())


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**20), max_value=10**20, places=2))
def test_numbers_of_any_usual_size_can_be_written(number: Decimal) -> None:
    """Rounding never fails."""
    assert all(unit.written(number) and unit.plain(number) for unit in UNITS.values())


@pytest.mark.parametrize(
    ("unit", "number", "written", "plain"),
    [
        ("pounds", "2581512", "£2,581,512", "2581512"),
        ("pounds", "-1200.50", "−£1,200.50", "-1200.50"),
        ("percent", "29.7", "29.7%", "29.7"),
        ("percent-change", "-15", "−15%", "-15"),
        ("rate-per-100000", "179.5", "180", "180"),
        ("rate-per-1000", "0.125", "0.13", "0.13"),
        ("rate-per-10000", "5", "5.0", "5.0"),
        ("children", "1200", "1,200", "1200"),
        ("ratio", "0.4", "0.40", "0.40"),
        ("number", "0.5", "0.5", "0.5"),
    ],
)
def test_units_write_numbers_for_readers_and_for_programs(
    unit: str, number: str, written: str, plain: str
) -> None:
    """A half is rounded up, as people expect."""
    assert UNITS[unit].written(Decimal(number)) == written
    assert UNITS[unit].plain(Decimal(number)) == plain


def test_units_that_count_people_are_protected() -> None:
    """And no others: money, nights and rates count nobody."""
    counted = {"children", "people", "episodes", "sentences", "proven-offences"}
    assert {u.id for u in UNITS.values() if u.protected} == counted


@pytest.mark.parametrize("mark", list(Mark))
def test_each_mark_is_read_in_any_case_and_has_a_meaning(mark: Mark) -> None:
    """The meaning stands beside every table that uses the mark."""
    assert parse_mark(f" {str(mark).upper()} ") is mark
    assert mark.meaning


def test_a_published_value_shows_its_number_or_its_mark_and_its_flags() -> None:
    """On a page with flags, in a CSV file the number alone."""
    unit = UNITS["percent"]
    value = PublishedValue(Decimal("29.7"), unit, None, (Mark.PROVISIONAL,))
    assert (value.text, value.plain, value.marks) == ("29.7% [p]", "29.7", (Mark.PROVISIONAL,))
    hidden = PublishedValue(None, unit, Mark.CONFIDENTIAL)
    assert (hidden.text, hidden.plain, hidden.marks) == ("[c]", "[c]", (Mark.CONFIDENTIAL,))
