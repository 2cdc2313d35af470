"""The price of a night on remand in youth detention, by day and kind of establishment."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import Literal

from yjplan.packs.reader import read_pack
from yjplan.sources.models import Day, Model, Some, Whole, Words

ESTABLISHMENTS: Mapping[str, str] = {
    "yoi": "young offender institution",
    "stc": "secure training centre",
    "sch": "secure children's home",
}
"""The kinds of establishment and their names."""


@dataclass(frozen=True, slots=True)
class NightPrice:
    """One price, with the days it stands for."""

    kind: str
    """`yoi`, `stc` or `sch`."""
    pounds: Decimal
    first: date
    last: date
    """The last day of the financial year: prices are set anew each April."""
    status: str
    """`verified`, `partly` or `unverified`."""
    unverified: str
    """What of it was not checked."""
    source: str


class _Line(Model):
    """The prices of one year as the pack writes them."""

    from_: Day
    yoi: Whole
    stc: Whole
    sch: Whole
    status: Literal["verified", "partly", "unverified"]
    unverified: str = ""
    source: Words


class _Pack(Model):
    origin: Words
    prices: Some[_Line]


def price_on(day: date, kind: str) -> NightPrice | None:
    """The price of a night on a day; None where none is known. KeyError for a kind that does not exist."""
    if kind not in ESTABLISHMENTS:
        raise KeyError(kind)
    return next((p for p in read_prices() if p.kind == kind and p.first <= day <= p.last), None)


@cache
def read_prices() -> tuple[NightPrice, ...]:
    """Every price, read once, in order of the days."""
    lines = sorted(read_pack("remand_prices.yml", _Pack).prices, key=lambda line: line.from_)
    return tuple(
        NightPrice(
            kind,
            Decimal(getattr(line, kind)),
            line.from_,
            date(line.from_.year + 1, 4, 1) - timedelta(days=1),
            line.status,
            line.unverified,
            line.source,
        )
        for line in lines
        for kind in ESTABLISHMENTS
    )
