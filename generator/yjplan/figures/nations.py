"""A rate of a nation lies between those of its regions, whatever the weights: else it is no rate.

The Local Authority Interactive Tool's rate of first time entrants for England is the sum of nine rates.
Import leaves it out; this finds it, and any other like it, in a table that was made by hand.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from yjplan.figures.fields import parse_number
from yjplan.figures.indicators import Indicator
from yjplan.figures.period_text import parse_period
from yjplan.packs.reader import read_packs
from yjplan.problems import Place, Problem, problem
from yjplan.sources.csv_text import TextTable

Key = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class _Rate:
    """One rate of a nation or region as it is written."""

    value: Decimal
    place: Place
    note: str

    @property
    def slack(self) -> Decimal:
        """Half of the last place it is written with."""
        return Decimal(10) ** min(int(self.value.as_tuple().exponent), 0) / 2


def check_nations(tables: Iterable[TextTable], indicators: Mapping[str, Indicator]) -> Iterator[Problem]:
    """A problem at each rate of a nation that all of its regions together cannot give; a note explains it.

    Only where the same source has every region for the same period and group of children.
    """
    english = frozenset(area.id for area in read_packs().areas.values() if area.kind == "region")
    nations = {"england": english, "england-and-wales": english | {"wales"}}
    found: dict[Key, dict[str, _Rate]] = {}
    for table in tables:
        for key, area, rate in _rates(table, indicators, english | nations.keys() | {"wales"}):
            found.setdefault(key, {})[area] = rate
    for key, rates in found.items():
        for nation, regions in nations.items():
            if nation in rates and regions <= rates.keys() and not rates[nation].note:
                yield from _check(indicators[key[0]], nation, rates[nation], [rates[r] for r in regions])


def _rates(
    table: TextTable, indicators: Mapping[str, Indicator], areas: frozenset[str]
) -> Iterator[tuple[Key, str, _Rate]]:
    """The rates and shares of nations and regions in a table; rows with other faults are told elsewhere."""
    for record in table.records():
        area = record["area"].text
        indicator = indicators.get(record["indicator"].text) if area in areas else None
        if indicator is None:
            continue
        cell = {name: found.text for name, found in record.items()}
        if indicator.unit.per is None and indicator.unit.id != "ratio":
            continue
        value, period = parse_number(cell.get("value", "")), parse_period(cell.get("period", ""))
        if value is not None and period is not None:
            key = (indicator.id, period.label, cell.get("source", ""), cell.get("group", ""))
            yield key, area, _Rate(value, record["value"].place, cell.get("note", ""))


def _check(indicator: Indicator, nation: str, whole: _Rate, parts: list[_Rate]) -> Iterator[Problem]:
    low, high = min(p.value for p in parts), max(p.value for p in parts)
    slack = whole.slack + max(p.slack for p in parts)
    if low - slack <= whole.value <= high + slack:
        return
    unit = indicator.unit
    message = (
        f"'{indicator.name}' for {nation} is {unit.written(whole.value)}, but its regions lie between "
        f"{unit.written(low)} and {unit.written(high)}."
    )
    hint = "A rate is never the sum of rates: take the row out, or say in 'note' why it stands as it does."
    yield problem("nation-outside-its-regions", whole.place, message, hint)
