"""What nights on remand cost: only at prices that were checked, and only within one price."""

from datetime import date
from decimal import Decimal

import pytest

from tests.figures.samples import period
from yjplan.figures.remand import RemandCost, remand_cost
from yjplan.packs.remand import ESTABLISHMENTS, price_on, read_prices


@pytest.mark.parametrize(
    ("day", "kind", "pounds"),
    [
        (date(2021, 4, 1), "yoi", 315),
        (date(2022, 3, 31), "stc", 574),
        (date(2021, 12, 1), "sch", 753),
        (date(2024, 6, 1), "yoi", 329),
        (date(2020, 6, 1), "sch", 762),
        (date(2022, 4, 1), "yoi", None),
        (date(2025, 4, 1), "yoi", None),
        (date(2012, 4, 1), "yoi", None),
    ],
)
def test_a_price_stands_for_its_financial_year_only(day: date, kind: str, pounds: int | None) -> None:
    """Regulations set it anew each April: 2021's is not that of 2022, and 2025's amounts are not known."""
    price = price_on(day, kind)
    assert (price.pounds if price else None) == pounds


def test_a_kind_that_does_not_exist_is_refused() -> None:
    """A slip in the code must not cost nothing."""
    with pytest.raises(KeyError):
        price_on(date(2021, 4, 1), "hotel")


def test_every_price_has_a_source_and_says_what_of_it_is_open() -> None:
    """Three kinds in each year that is known."""
    prices = read_prices()
    assert len(prices) == 3 * len({price.first for price in prices})
    assert {price.kind for price in prices} == set(ESTABLISHMENTS)
    assert all(price.source for price in prices)
    assert all(bool(price.unverified) == (price.status != "verified") for price in prices)


def test_nights_cost_their_price() -> None:
    """100 nights at 315 pounds and 10 at 753."""
    assert remand_cost({"yoi": 100, "sch": 10}, period("2021-22")) == RemandCost(Decimal(39030), "")


def test_a_price_that_was_checked_in_part_gives_a_cost_with_a_caveat() -> None:
    """Said once, though it goes for both kinds."""
    assert remand_cost({"yoi": 10, "stc": 10}, period("2024-25")) == RemandCost(
        Decimal(12500), "Not checked: which of the three amounts is for which kind of establishment."
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2022-23", "No cost for a young offender institution: no price is known for 2022-23."),
        ("2025-26", "No cost for a young offender institution: no price is known for 2025-26."),
        ("2017-18", "No cost for a young offender institution: the price for 2017-18 has not been verified."),
        ("2021", "No cost for a young offender institution: 2021 spans more than one price."),
    ],
)
def test_without_a_price_that_was_checked_there_is_no_cost(text: str, words: str) -> None:
    """And the reason is a sentence that may stand on the page."""
    assert remand_cost({"yoi": 1}, period(text)) == RemandCost(None, words)


def test_kinds_without_nights_need_no_price() -> None:
    """No nights cost nothing, in any year."""
    assert remand_cost({"yoi": 0, "stc": 0, "sch": 0}, period("2022-23")) == RemandCost(Decimal(0), "")
    assert remand_cost({}, period("2022-23")).pounds == 0


def test_negative_nights_are_refused() -> None:
    """They would make a cost smaller."""
    with pytest.raises(ValueError, match="never negative"):
        remand_cost({"yoi": -1}, period("2021-22"))


def test_the_prices_are_those_of_the_regulations() -> None:
    """As the notes to SI 2021/287 and regulation 2 of SI 2024/327 print them."""
    shown = {(p.first.year, p.kind): int(p.pounds) for p in read_prices() if p.status != "unverified"}
    assert shown == {
        (2020, "yoi"): 321, (2020, "stc"): 453, (2020, "sch"): 762,
        (2021, "yoi"): 315, (2021, "stc"): 574, (2021, "sch"): 753,
        (2024, "yoi"): 329, (2024, "stc"): 921, (2024, "sch"): 887,
    }  # fmt: skip
