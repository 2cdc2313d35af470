"""What nights on remand cost, at the prices of their days; never at a price that was not checked."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from yjplan.figures.periods import Period
from yjplan.packs.remand import ESTABLISHMENTS, NightPrice, price_on


@dataclass(frozen=True, slots=True)
class RemandCost:
    """The cost, or why there is none."""

    pounds: Decimal | None
    """None where no price that was checked stands for all nights."""
    words: str
    """Why there is no cost, or what to know of it; '' where every price is verified."""


def remand_cost(nights: Mapping[str, int], period: Period) -> RemandCost:
    """The cost of nights by kind of establishment (`yoi`, `stc`, `sch`) within a period.

    Prices: Recovery of Costs (Remand to Youth Detention Accommodation) Regulations 2013, as amended. A price
    of which a part was checked gives a cost with a caveat; one that was not checked gives none, nor does a
    period over two prices, because the nights of each are not known. Kinds without nights need no price.
    ValueError for negative nights, KeyError for a kind that does not exist.
    """
    if any(number < 0 for number in nights.values()):
        raise ValueError("nights are never negative")
    total, caveats = Decimal(0), []
    for kind, number in nights.items():
        price = price_on(period.end, kind)
        if number == 0:
            continue
        reason = _reason_against(price, period)
        if price is None or reason:
            return RemandCost(None, f"No cost for a {ESTABLISHMENTS[kind]}: {reason}.")
        total += number * price.pounds
        if price.unverified:
            caveats.append(f"Not checked: {price.unverified}.")
    return RemandCost(total, " ".join(dict.fromkeys(caveats)))


def _reason_against(price: NightPrice | None, period: Period) -> str:
    """Why a price may not be used for the period; '' where it may."""
    if price is None:
        return f"no price is known for {period.label}"
    if price.status == "unverified":
        return f"the price for {period.label} has not been verified"
    if period.start < price.first:
        return f"{period.label} spans more than one price"
    return ""
