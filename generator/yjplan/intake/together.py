"""A service's series made of its councils' counts and populations; rates are never averaged."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from yjplan.figures.combine import CombinedRate, Part, combine_rates
from yjplan.figures.counts import RawCount
from yjplan.figures.indicators import Indicator
from yjplan.intake.assign import Kept
from yjplan.intake.figure import Figure
from yjplan.intake.owner import Owner

MADE = "Made of the councils' numbers."
_RATES = {"fte-children": "fte", "children-cautioned-or-sentenced": "cautioned-or-sentenced"}
"""Counts that become a rate with the population of the same file or another of the same import."""
_POPULATION = "population-10-17"
Residents = Mapping[tuple[str, int], Decimal]
"""Children aged 10 to 17 who live in an area, by its id and the year."""


def put_together(
    kept: Sequence[Kept], owner: Owner, indicators: Mapping[str, Indicator]
) -> tuple[list[Kept], list[str]]:
    """The service's figures that can be made of its councils', and words about those that cannot."""
    made: list[Kept] = []
    residents = residents_of(kept)
    apart: dict[str, None] = {}
    whole = {_key(one) for one in kept if one.area == owner.id}
    families: dict[tuple[str, str, str], list[Kept]] = {}
    for one in kept:
        if one.ground is not None:
            families.setdefault(_key(one), []).append(one)
    for key, parts in families.items():
        period = parts[0].placed.figure.period
        wanted = owner.grounds_in(period.start, period.end)
        complete = {part.ground for part in parts} == set(wanted) and all(
            ground.covers(period.start, period.end) for ground in wanted
        )
        found = _sum(parts, indicators[key[0]], residents) if complete and key not in whole else None
        if found is not None:
            made.append(replace(found, area=owner.id, ground=None))
        elif key not in whole:
            apart[key[0]] = None
    remarks = [
        f"'{indicators[name].name}' stands for each council of {owner.name} by itself where one for the "
        "service cannot be made: the file lacks counts and populations, or a council has no value."
        for name in apart
    ]
    return made, remarks


def _key(one: Kept) -> tuple[str, str, str]:
    figure = one.placed.figure
    return (figure.indicator, figure.period.text, figure.group)


def _sum(parts: Sequence[Kept], indicator: Indicator, residents: Residents) -> Kept | None:
    """One figure for all, or None where a part is missing."""
    figures = [part.placed.figure for part in parts]
    first = parts[0]
    flags = tuple(dict.fromkeys(flag for figure in figures for flag in figure.flags))
    if indicator.unit.per is None and indicator.unit.id != "ratio":
        values = [figure.value for figure in figures if isinstance(figure.value, Decimal)]
        if len(values) < len(figures) or indicator.unit.id in ("score", "years", "rank"):
            return None
        figure = replace(figures[0], value=sum(values, Decimal(0)), flags=flags, note=MADE)
        return replace(first, placed=replace(first.placed, figure=figure))
    per = indicator.unit.per or 1
    people = [_people(part, indicator, residents) for part in parts]
    rate = combine_rates([_part(figure, number) for figure, number in zip(figures, people, strict=True)], per)
    if not isinstance(rate, CombinedRate):
        return None
    numerators = [figure.numerator for figure in figures if figure.numerator is not None]
    figure = replace(
        figures[0],
        value=_rounded(rate.rate, indicator),
        numerator=sum(numerators, Decimal(0)) if len(numerators) == len(figures) else None,
        denominator=Decimal(rate.population),
        flags=flags,
        note=MADE,
    )
    return replace(first, placed=replace(first.placed, figure=figure))


def _people(part: Kept, indicator: Indicator, residents: Residents) -> Decimal | None:
    """What the part's figure is a share of: its own denominator, or the children who live there."""
    figure = part.placed.figure
    if figure.denominator is not None or not indicator.unit.id.startswith("rate-per-"):
        return figure.denominator
    return residents.get((part.area, figure.period.start.year))


def _part(figure: Figure, people: Decimal | None) -> Part:
    count = RawCount(int(figure.numerator)) if figure.numerator is not None else None
    rate = figure.value if isinstance(figure.value, Decimal) and count is None else None
    return Part(count, int(people) if people is not None else None, rate)


def residents_of(kept: Sequence[Kept]) -> Residents:
    """Children aged 10 to 17 by area and year, of those areas whose population is imported as well."""
    return {
        (one.area, one.placed.figure.period.end.year): one.placed.figure.value
        for one in kept
        if one.placed.figure.indicator == _POPULATION and isinstance(one.placed.figure.value, Decimal)
    }


def _rounded(rate: Decimal, indicator: Indicator) -> Decimal:
    """A rate to two places more than readers see."""
    places = (indicator.unit.decimals if indicator.unit.decimals is not None else 1) + 2
    return round(rate, places)


def make_rates(kept: Sequence[Kept], indicators: Mapping[str, Indicator]) -> list[Kept]:
    """Rates of areas that have a count and a population; the population is that of the year's first half."""
    residents = residents_of(kept)
    there = {(one.area, *_key(one)) for one in kept}
    made = []
    for one in kept:
        figure = one.placed.figure
        rate = _RATES.get(figure.indicator)
        population = residents.get((one.area, figure.period.start.year))
        if not rate or figure.group or not population or not isinstance(figure.value, Decimal):
            continue
        if (one.area, rate, figure.period.text, "") in there:
            continue
        worked = replace(
            figure,
            indicator=rate,
            value=_rounded(figure.value / population * (indicators[rate].unit.per or 1), indicators[rate]),
            numerator=figure.value,
            denominator=population,
            note=f"Worked out from the number and the population. {figure.note}".strip(),
        )
        made.append(replace(one, placed=replace(one.placed, figure=worked)))
    return made
