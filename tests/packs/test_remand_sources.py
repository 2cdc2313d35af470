"""The prices of nights on remand against the list that they were taken from, where it is at hand."""

import csv
from pathlib import Path

import pytest

from yjplan.packs.remand import read_prices

LIST = Path(__file__).parents[3] / "shared" / "domain" / "data" / "remand_bed_night_prices.csv"

pytestmark = pytest.mark.skipif(not LIST.exists(), reason="the list of prices is not at hand")


def test_every_listed_amount_stands_under_its_year_and_a_year_without_amounts_has_none() -> None:
    """2025 is listed without amounts, so that it has no price."""
    with LIST.open(encoding="utf-8-sig", newline="") as file:
        listed = list(csv.DictReader(file))
    expected = {
        (row["effective_from"].removeprefix("c. ")[:4], kind): row[f"{kind}_gbp"]
        for row in listed
        for kind in ("yoi", "stc", "sch")
        if row[f"{kind}_gbp"].isdecimal()  # the line of 2025 has words in its place
    }
    assert {(str(p.first.year), p.kind): str(p.pounds) for p in read_prices()} == expected
    assert not any(year == "2025" for year, _ in expected)


def test_a_date_or_an_amount_that_is_not_sure_is_not_called_verified() -> None:
    """`c. 2017-04` is a guess at the day."""
    sure = {price.first.year for price in read_prices() if price.status == "verified"}
    assert sure == {2021}
