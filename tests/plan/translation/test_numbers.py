"""The numbers of a text are whole decimals, in order."""

import pytest

from yjplan.plan.translation.numbers import numbers_in


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1,234 of 3.5 and 12.", ("1234", "3.5", "12")),
        ("2026-06-01", ("2026", "06", "01")),
        ("none", ()),
    ],
)
def test_a_decimal_is_one_number(text: str, numbers: tuple[str, ...]) -> None:
    """And so is a number with its thousands."""
    assert numbers_in(text) == numbers
