"""Published values of one indicator against each other: everything that a plan can say of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from yjplan.figures.against import Against, against_at
from yjplan.figures.breaks import Break, breaks_inside, severed
from yjplan.figures.caveats import caveats_of
from yjplan.figures.change import Change, change_between
from yjplan.figures.comparators import comparator_of
from yjplan.figures.indicators import Indicator
from yjplan.figures.intervals import Interval, interval_of
from yjplan.figures.periods import PeriodKind
from yjplan.figures.pooled import Pooled, is_thin, pool_years
from yjplan.figures.rri import Disparity, disparities_of
from yjplan.figures.series import Point, Series
from yjplan.figures.standing import Standing, standing_of
from yjplan.figures.target import Target, target_of


@dataclass(frozen=True, slots=True)
class Finding:
    """Everything published about one indicator of one plan."""

    indicator: Indicator
    own: tuple[Series, ...]
    """The service's own series, the plan's figures first, then other publishers'."""
    others: tuple[Series, ...]
    """Other areas' series, and the plan's target as the series of the area `target`."""
    change: Change | None
    """Over the first own series from its first figure after the last break, where two periods are alike."""
    against: tuple[Against, ...]
    """The headline figure beside each comparator with the same period."""
    latest: Point | None
    """The headline: the last number of the first own series up to the end of the plan's period."""
    groups: tuple[Series, ...] = ()
    """Series about some of the children only, as girls, of any area."""
    breaks: tuple[Break, ...] = ()
    """In order of day; all that lie inside one of the service's own series."""
    caveats: tuple[str, ...] = ()
    """Sentences for readers: breaks, revisions, populations, chance, what a comparator is."""
    standing: Standing | None = None
    """The headline's place among all areas, where its row gives a rank."""
    target: Target | None = None
    """The plan's target, where one is among the figures."""
    pooled: Pooled | None = None
    """Three years together, where the headline rests on few events and all counts may be published."""
    disparities: tuple[Disparity, ...] = ()
    """Each ethnic group beside White children, where their counts may be published."""

    @property
    def interval(self) -> Interval | None:
        """The exact 95% interval around the headline; None where its counts are withheld or not known."""
        return interval_of(self.latest, self.indicator.unit) if self.latest else None


@dataclass(frozen=True, slots=True)
class Ground:
    """What is known of the service's area and of the areas beside it."""

    area: str = ""
    """The service's own; that of its first series when ''."""
    kinds: Mapping[str, str] = field(default_factory=dict)
    """The kind of each area in the pack of areas, as `region`."""
    breaks: tuple[Break, ...] = ()
    """Days when the service's councils changed."""


NOTHING_KNOWN = Ground()


def compare_series(
    indicator: Indicator,
    own: tuple[Series, ...],
    others: tuple[Series, ...],
    *,
    parts: frozenset[str],
    until: date,
    groups: tuple[Series, ...] = (),
    ground: Ground = NOTHING_KNOWN,
) -> Finding:
    """Put the service's series beside its comparators; `parts` are areas inside it, which are none.

    Figures for periods after `until`, the end of the plan's period, are shown but make no headline; where
    there are any, nothing is said of a change, because the series goes on. A headline is put beside
    figures of its own source only: other sources rest on other populations and revisions.
    """
    area, breaks = ground.area or (own[0].area if own else ""), ground.breaks
    own, others, groups = (_with_kinds(some, area, parts, ground.kinds) for some in (own, others, groups))
    first = own[0] if own else None
    latest = _headline(first, until) if first else None
    is_last = first is not None and latest == _headline(first, date.max)
    inside = breaks_inside(first, breaks) if first else ()
    every_break = {b: None for series in own for b in breaks_inside(series, breaks)}
    change = change_between(indicator, _start(first, latest, inside), latest) if first and is_last else None
    against = tuple(
        found
        for series in others
        if first and latest and series.source == first.source
        if series.kind.is_fair(amount=indicator.unit.is_amount)
        if (found := against_at(indicator, first, latest, series)) is not None
    )
    thin = latest is not None and is_thin(latest)
    return Finding(
        indicator,
        own,
        others,
        change,
        against,
        latest,
        groups,
        tuple(sorted(every_break, key=lambda b: (b.day, b.words))),
        caveats_of(indicator.unit, own, others, change, against, tuple(every_break)),
        standing_of(latest, indicator.direction),
        target_of(indicator, first, others, latest),
        pool_years(first, latest, indicator.unit, inside) if first and thin else None,
        disparities_of(groups, area, breaks, indicator.denominator),
    )


def _with_kinds(
    series: tuple[Series, ...], own: str, parts: frozenset[str], kinds: Mapping[str, str]
) -> tuple[Series, ...]:
    return tuple(replace(s, kind=comparator_of(s.area, own, parts, kinds)) for s in series)


def _start(series: Series, latest: Point | None, breaks: tuple[Break, ...]) -> Point | None:
    """The first number that is like the headline and that no break parts from it."""
    numbers = (p for p in series.points if p.value.amount is not None)
    return next(
        (
            p
            for p in numbers
            if latest and p.period.is_like(latest.period) and not severed(breaks, p.period, latest.period)
        ),
        None,
    )


_PART_OF_A_YEAR = (PeriodKind.SPAN, PeriodKind.SINCE)


def _headline(series: Series, until: date) -> Point | None:
    """The last number up to a day; one for a part of a year only where there is no other."""
    numbers = [p for p in series.points if p.value.amount is not None]
    in_time = [p for p in numbers if p.period.end <= until] or numbers
    whole = [p for p in in_time if p.period.kind not in _PART_OF_A_YEAR]
    return (whole or in_time)[-1] if in_time else None
