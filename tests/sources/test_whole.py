"""Whole numbers that authors print."""

import pytest

from yjplan.sources.whole import whole_in


@pytest.mark.parametrize(
    ("text", "number"),
    [("0", 0), ("12", 12), ("007", 7), ("9" * 15, 10**15 - 1)],
)
def test_digits_are_a_number(text: str, number: int) -> None:
    """Up to as many as a number that is meant has."""
    assert whole_in(text) == number


@pytest.mark.parametrize("text", ["", " 1", "1a", "1.2", "-1", "\u00b2", "\u0663", "9" * 16, "9" * 5000])
def test_anything_else_is_none(text: str) -> None:
    """Nothing raises: a superscript is no digit that can be read, and thousands of digits are too many."""
    assert whole_in(text) is None
