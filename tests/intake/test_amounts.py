"""Cells of published tables: numbers, marks, notes, flags."""

from decimal import Decimal

import pytest

from yjplan.figures.marks import Mark
from yjplan.intake.amounts import plain_number, read_amount
from yjplan.sources.sheet import Content


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        (12.0, Decimal(12)),
        (0.1, Decimal("0.1")),
        (7, Decimal(7)),
        ("1,234", Decimal(1234)),
        ("39.520000000000003", Decimal("39.52")),
        ("12 [note 3]", Decimal(12)),
        ("140 [r]", Decimal(140)),
        ("-", Mark.NOT_AVAILABLE),
        ("..", Mark.NOT_AVAILABLE),
        ("*", Mark.CONFIDENTIAL),
        ("[c]", Mark.CONFIDENTIAL),
        ("[low]", Mark.LOW),
        ("", None),
        (" [note 1] ", None),
    ],
)
def test_a_cell_is_read(cell: Content, value: Decimal | Mark | None) -> None:
    """Old shorthand becomes the bracketed letters that screen readers read."""
    amount = read_amount(cell)
    assert amount.value == value
    assert amount.readable


def test_flags_and_notes_are_kept() -> None:
    """They stand beside the value in the data file."""
    amount = read_amount("140 [p] [note 3]")
    assert (amount.flags, amount.note) == ((Mark.PROVISIONAL,), "See note 3 of the source.")


@pytest.mark.parametrize("cell", ["many", True, "12 children", float("nan"), float("inf")])
def test_what_is_no_number_is_not_guessed(cell: Content) -> None:
    """It is a problem for whoever reads the cell."""
    assert not read_amount(cell).readable


@pytest.mark.parametrize(("number", "text"), [("30.0", "30"), ("1E+2", "100"), ("0.50", "0.5"), ("0", "0")])
def test_a_number_is_written_in_one_way(number: str, text: str) -> None:
    """No exponent, no zeros at its end."""
    assert plain_number(Decimal(number)) == text
