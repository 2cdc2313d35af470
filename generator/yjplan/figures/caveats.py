"""What readers have to know about an indicator's figures, in whole sentences."""

from collections.abc import Iterable, Sequence

from yjplan.figures.against import Against
from yjplan.figures.breaks import Break, severed
from yjplan.figures.change import Change
from yjplan.figures.comparators import Comparator
from yjplan.figures.marks import Mark
from yjplan.figures.series import Series
from yjplan.figures.units import Unit
from yjplan.languages import say, to_say


def caveats_of(
    unit: Unit,
    own: Sequence[Series],
    others: Sequence[Series],
    change: Change | None,
    against: Iterable[Against],
    breaks: Sequence[Break],
) -> tuple[str, ...]:
    """Breaks, bases, marks, chance and comparators, each said once."""
    said = [b.words for b in breaks]
    said += _change_begins_late(own, change, breaks)
    if change and change.caveat:
        said.append(change.caveat)
    if change and change.first.period.overlaps(change.last.period):
        said.append(say("The two periods share months, so the change shows only a part of what was new."))
    said += [words for one in against for words in one.caveats]
    said += [series.kind.caveat for series in others]
    said += _outside_its_councils(unit, own, others)
    said += _bases([*own, *others]) if _rests_on_a_population(unit) else []
    said += _marked([*own, *others])
    return tuple(dict.fromkeys(words for words in said if words))


def _rests_on_a_population(unit: Unit) -> bool:
    """True for rates; a percentage has a base of its own."""
    return unit.per is not None and unit.largest is None


def _change_begins_late(own: Sequence[Series], change: Change | None, breaks: Sequence[Break]) -> list[str]:
    """That the change leaves out earlier figures, because a break lies between."""
    first = own[0].first if own else None
    latest = own[0].latest if own else None
    if first is None or latest is None or severed(breaks, first.period, latest.period) is None:
        return []
    if change is None:
        return [say("No change is given, because a break lies between the figures.")]
    since = change.first.period.label
    return [say("The change is given from {period}, the first figure after the break.", period=since)]


def _outside_its_councils(unit: Unit, own: Sequence[Series], others: Sequence[Series]) -> list[str]:
    """That a rate of the service lies above or below those of all its councils, as no average of them can."""
    councils = [s for s in others if s.kind is Comparator.COUNCIL]
    found = []
    for series in own if unit.per is not None else ():
        for point in series.points:
            beside = [p.value.amount for c in councils for p in c.points if p.period == point.period]
            parts = sorted(a for a in beside if a is not None)
            amount = point.value.amount
            if amount is None or len(parts) < 2 or parts[0] <= amount <= parts[-1]:  # noqa: PLR2004 - two councils
                continue
            found.append(
                say(
                    "The figure {in_period} ({value}, {source}) lies outside those of the service's councils "
                    "({low} to {high}), which no average of them can. They differ in source, population or "
                    "months, so do not put them side by side.",
                    in_period=point.period.within,
                    value=point.value.text,
                    source=series.source.label,
                    low=unit.written(parts[0]),
                    high=unit.written(parts[-1]),
                )
            )
    return found


def _bases(series: Sequence[Series]) -> list[str]:
    """That rates of two sources may rest on different populations, as far as their sources say."""
    bases = {s.source.label: s.source.population_base for s in series if s.source.population_base}
    if len(set(bases.values())) < 2:  # noqa: PLR2004 - one base differs from nothing
        return []
    each = "; ".join(f"{label}: {base}" for label, base in bases.items())
    return [
        say(
            "The rates of these sources may rest on different populations: do not compare them across "
            "sources ({bases}).",
            bases=each,
        )
    ]


_MARKED = {
    Mark.PROVISIONAL: to_say("Figures marked {mark} may still change: they are provisional ({figures})."),
    Mark.REVISED: to_say("Figures marked {mark} were revised since they were first published ({figures})."),
    Mark.ESTIMATED: to_say("Figures marked {mark} are estimated ({figures})."),
}


def _marked(series: Sequence[Series]) -> list[str]:
    found = []
    for mark, pattern in _MARKED.items():
        about = [f"{s.area_name} {p.period.label}" for s in series for p in s.points if mark in p.value.flags]
        if about:
            found.append(say(pattern, mark=mark, figures="; ".join(about)))
    return found
