"""What an author wrote, as messages quote it: without a number that may count children."""

import pytest

from yjplan.problems import masked


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("4", "•"),
        ("1,234", "•"),
        ("73.5%", "•%"),
        ("-12", "-•"),
        ("3 children", "• children"),
        ("count:3", "count:•"),
        ("23,4,17391", "•"),
        ("20210", "•"),
        ("2021, 4", "2021, •"),
    ],
)
def test_a_number_is_one_dot(text: str, shown: str) -> None:
    """Whatever stands around it, and however many digits it has."""
    assert masked(text) == shown


@pytest.mark.parametrize(
    "text", ["2021", "2021-22", "2022-04-01", "month 2021-7", "kpi4-x", "stage-2", "a.3"]
)
def test_years_dates_and_ids_stay(text: str) -> None:
    """An author finds a mistyped period by its own words."""
    assert masked(text) == text
