"""Percentages of one whole."""

from decimal import Decimal

import pytest

from yjplan.figures.sums import make_a_whole


@pytest.mark.parametrize(
    ("percents", "whole"),
    [
        (["90.91", "9.09"], True),
        (["33", "33", "33"], True),
        (["33.3", "33.3", "33.3"], True),
        (["78", "12"], False),
        (["33.3", "33.3", "33.0"], False),
    ],
)
def test_shares_make_a_whole_within_the_rounding_of_each(percents: list[str], whole: bool) -> None:  # noqa: FBT001
    """Three thirds printed as 33% do; a share that is missing does not hide in the rounding."""
    assert make_a_whole([Decimal(p) for p in percents]) is whole
