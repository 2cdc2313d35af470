"""What the performance pages show of each indicator, before it is drawn."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from yjplan.charts.chart import Chart
from yjplan.charts.series_chart import Drawn, multiples_chart, series_chart
from yjplan.figures.addresses import measure_path, period_anchor
from yjplan.figures.comparators import Comparator
from yjplan.figures.compare import Finding
from yjplan.figures.periods import Period
from yjplan.figures.series import Series
from yjplan.figures.series_table import (
    first_upper,
    main_periods,
    names_of,
    periods_of,
    series_table,
    value_at,
    with_unit,
)
from yjplan.figures.tables import Column, SafeTable
from yjplan.languages import say
from yjplan.pages.performance.breaks import Turn, council_turns, drawn_breaks, turns_inside
from yjplan.plan.models import Authority
from yjplan.plan.plan import Plan


@dataclass(frozen=True, slots=True)
class Measure:
    """One indicator with everything that stands beside it."""

    finding: Finding
    drawn: Drawn
    """Its series: the service's own, comparators, other services of the site."""
    table: SafeTable
    """The service, its councils and its comparators; each row has an address."""
    elsewhere: SafeTable | None
    """Other services of the site beside it; None where they have no figures."""
    breaks: tuple[str, ...]
    """Words of the breaks inside its periods."""
    chart: Chart | None
    multiples: Chart | None
    """A panel for each series, all on one scale."""

    @property
    def path(self) -> str:
        """Its page, below the plan: `figures/fte`."""
        return measure_path(self.finding.indicator.id)

    @property
    def charts(self) -> tuple[Chart, ...]:
        """What has to be drawn."""
        return tuple(chart for chart in (self.chart, self.multiples) if chart is not None)


def measures_of(
    plan: Plan,
    findings: Mapping[str, Finding],
    elsewhere: Mapping[str, tuple[Series, ...]],
    services: Sequence[Authority],
) -> tuple[Measure, ...]:
    """One for each indicator that has a series: headlines of the plan first, then in the catalogue's order.

    `elsewhere` are published series of other services of the site, by indicator.
    """
    turns = council_turns((plan.authority, *services))
    first = [name for name in plan.model.headlines if name in findings]
    names = dict.fromkeys([*first, *findings])
    return tuple(
        _measure(plan, findings[name], elsewhere.get(name, ()), turns)
        for name in names
        if findings[name].own or findings[name].others or findings[name].groups
    )


def _measure(plan: Plan, finding: Finding, elsewhere: tuple[Series, ...], turns: Sequence[Turn]) -> Measure:
    councils = {council.id for council in plan.authority.councils}
    parts = tuple(s for s in finding.others if s.area in councils)
    beside = tuple(s for s in finding.others if s.area not in councils)
    near = (*finding.own, *parts, *beside)
    headline = finding.latest.period if finding.latest else None
    drawn = Drawn(finding.own, (*parts, *beside), elsewhere, finding.breaks, headline)
    slug = measure_path(finding.indicator.id).replace("/", "--")  # no id of a block has two hyphens in a row
    table = _table(slug, finding, near, _columns(finding.own, parts, beside))
    periods = main_periods(drawn.every)
    lines = _of_one_size(_worth_a_line(drawn, periods), finding)
    inside = turns_inside(turns, lines.every, periods)
    named = tuple(zip(names_of(lines.every), lines.every, strict=True))
    breaks = drawn_breaks(inside, periods, named, plan.authority.id)
    return Measure(
        finding,
        drawn,
        table,
        _elsewhere(slug, finding, elsewhere, table.notes) if elsewhere else None,
        tuple(dict.fromkeys(turn.found.words for turn in inside)),
        series_chart(f"{slug}-chart", finding.indicator, lines, table, breaks=breaks),
        multiples_chart(f"{slug}-panels", finding.indicator, lines, table, breaks) if lines.own else None,
    )


def _of_one_size(drawn: Drawn, finding: Finding) -> Drawn:
    """Amounts without the regions and nations that would press the service's own line to the ground."""
    if not finding.indicator.unit.is_amount:
        return drawn
    larger = (Comparator.REGION, Comparator.SUB_REGION, Comparator.NATION)
    return replace(drawn, others=tuple(s for s in drawn.others if s.kind not in larger))


def _worth_a_line(drawn: Drawn, periods: Sequence[Period]) -> Drawn:
    """Without areas that have one figure only, where lines are drawn: the table holds them."""
    if len(periods) < 2:  # noqa: PLR2004 - bars
        return drawn
    others, quiet = (
        tuple(s for s in some if sum(value_at(s, p) is not None for p in periods) > 1)
        for some in (drawn.others, drawn.quiet)
    )
    return replace(drawn, others=others, quiet=quiet)


def _columns(
    own: tuple[Series, ...], parts: tuple[Series, ...], beside: tuple[Series, ...]
) -> tuple[Column, ...]:
    """A column for each series, under the heading of what its area is to the service.

    The service's own figures from several sources are told apart by the source alone.
    """
    several = len(own) > 1
    mine = own[0].area_name if several else say("This service")
    parts_of = (
        (mine, [first_upper(s.source.label) for s in own] if several else names_of(own)),
        (say("Its councils"), names_of(parts)),
        (say("Comparators"), names_of(beside)),
    )
    grouped = several or sum(bool(names) for _, names in parts_of) > 1
    return tuple(
        Column(first_upper(name), numeric=True, group=head if grouped else "")
        for head, names in parts_of
        for name in names
    )


def _elsewhere(
    slug: str, finding: Finding, elsewhere: tuple[Series, ...], said: tuple[str, ...]
) -> SafeTable:
    """Other services, with the service's own figures of their sources in front; without notes said above."""
    sources = {s.source.id for s in elsewhere}
    own = tuple(s for s in finding.own if s.source.id in sources)
    caption = with_unit(finding.indicator.name, finding.indicator.unit)
    notes = tuple(note for note in series_table("", "", elsewhere).notes if note not in said)
    table = series_table(
        f"{slug}-elsewhere", say("{title}: services on this site", title=caption), (*own, *elsewhere)
    )
    return replace(table, notes=notes)


def _table(slug: str, finding: Finding, every: tuple[Series, ...], columns: tuple[Column, ...]) -> SafeTable:
    """The table with an address for each period; two ways to write one period share the first one's."""
    caption = with_unit(finding.indicator.name, finding.indicator.unit)
    table = series_table(f"{slug}-table", caption, every)
    rows, taken = [], set[str]()
    for row, period in zip(table.rows, periods_of(every), strict=True):
        anchor = period_anchor(period)
        rows.append(row if anchor in taken else replace(row, anchor=anchor))
        taken.add(anchor)
    return replace(table, columns=(table.columns[0], *columns), rows=tuple(rows))
