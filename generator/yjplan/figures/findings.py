"""All findings of a plan: its own series and its comparators, protected and compared."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from yjplan.figures.breaks import Break
from yjplan.figures.compare import Finding, Ground, compare_series
from yjplan.figures.disclosure import Policy
from yjplan.figures.indicators import Indicator
from yjplan.figures.protect import protect_series
from yjplan.figures.rri import relative_rates
from yjplan.figures.series import RawSeries, Series
from yjplan.figures.stages import BEFORE
from yjplan.figures.target import TARGET


def protect_all(
    series: Iterable[RawSeries],
    indicators: Mapping[str, Indicator],
    areas: Mapping[str, str],
    policy: Policy,
    veiled: Mapping[int, frozenset[int]] = MappingProxyType({}),
) -> tuple[Series, ...]:
    """Every series through disclosure control; nothing raw passes this line.

    `veiled` are points to withhold for what other figures of the plan say, by number of series and point:
    of these very series, so that nobody else's may be given here. A plan in another language gives none: it
    names what the first one publishes (`twin_series`).
    """
    return tuple(
        protect_series(
            s, indicators[s.indicator].unit, areas[s.area], _policy_for(s, policy), veiled.get(n, frozenset())
        )
        for n, s in enumerate(series)
    )


def _policy_for(series: RawSeries, policy: Policy) -> Policy:
    """A target is set and not counted: nobody is behind it, unless its row says who."""
    is_bare = all(p.numerator is None and p.denominator is None for p in series.points)
    return replace(policy, threshold=0, zeros_safe=True) if series.area == TARGET and is_bare else policy


def compare_all(
    series: Iterable[Series],
    indicators: Mapping[str, Indicator],
    own_area: str,
    *,
    parts: frozenset[str],
    until: date,
    kinds: Mapping[str, str] | None = None,
    breaks: tuple[Break, ...] = (),
) -> dict[str, Finding]:
    """One finding an indicator; those without any series are there too, and empty.

    `parts` are areas inside the service's own, its councils; `until` is the end of the plan's period;
    `kinds` the kind of each area in the pack of areas; `breaks` the days when the service's councils changed.
    """
    ground = Ground(own_area, kinds or {}, breaks)
    by_indicator: dict[str, list[Series]] = {}
    for one in series:
        by_indicator.setdefault(one.indicator, []).append(one)
    found = {
        name: compare_series(
            indicator,
            tuple(s for s in by_indicator.get(name, ()) if s.area == own_area and not s.group),
            tuple(s for s in by_indicator.get(name, ()) if s.area != own_area and not s.group),
            parts=parts,
            until=until,
            groups=tuple(s for s in by_indicator.get(name, ()) if s.group),
            ground=ground,
        )
        for name, indicator in indicators.items()
    }
    return {name: _over_stage_before(finding, found, own_area) for name, finding in found.items()}


def _over_stage_before(finding: Finding, found: Mapping[str, Finding], area: str) -> Finding:
    """A count of children by ethnicity, as a share of those whom another indicator counts."""
    before = found.get(BEFORE.get(finding.indicator.id, ""))
    if before is None or finding.disparities:
        return finding
    among = before.indicator.numerator or before.indicator.name
    return replace(finding, disparities=relative_rates(finding.groups, before.groups, area, among))
