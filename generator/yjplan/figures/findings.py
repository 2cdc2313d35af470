"""All findings of a plan: its own series and its comparators, protected and compared."""

from collections.abc import Iterable, Mapping
from datetime import date

from yjplan.figures.compare import Finding, compare_series
from yjplan.figures.disclosure import Policy
from yjplan.figures.indicators import Indicator
from yjplan.figures.protect import protect_series
from yjplan.figures.series import RawSeries, Series


def protect_all(
    series: Iterable[RawSeries], indicators: Mapping[str, Indicator], areas: Mapping[str, str], policy: Policy
) -> tuple[Series, ...]:
    """Every series through disclosure control; nothing raw passes this line."""
    return tuple(protect_series(s, indicators[s.indicator].unit, areas[s.area], policy) for s in series)


def compare_all(
    series: Iterable[Series],
    indicators: Mapping[str, Indicator],
    own_area: str,
    *,
    parts: frozenset[str],
    until: date,
) -> dict[str, Finding]:
    """One finding an indicator; those without any series are there too, and empty.

    `parts` are areas inside the service's own, its councils; `until` is the end of the plan's period.
    """
    by_indicator: dict[str, list[Series]] = {}
    for one in series:
        by_indicator.setdefault(one.indicator, []).append(one)
    return {
        name: compare_series(
            indicator,
            tuple(s for s in by_indicator.get(name, ()) if s.area == own_area and not s.group),
            tuple(s for s in by_indicator.get(name, ()) if s.area != own_area and not s.group),
            parts=parts,
            until=until,
            groups=tuple(s for s in by_indicator.get(name, ()) if s.group),
        )
        for name, indicator in indicators.items()
    }
