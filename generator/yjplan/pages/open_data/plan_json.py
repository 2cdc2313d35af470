"""The plan for other programs: front page, sections, tables, series, sources."""

from yjplan.figures.compare import Finding
from yjplan.figures.periods import Period, PeriodKind
from yjplan.figures.series import Point, Series, Source
from yjplan.pages.open_data.licence import LICENCE
from yjplan.pages.open_data.open_table import open_figure, open_table
from yjplan.pages.open_data.plan_shape import (
    OpenAuthority,
    OpenBlock,
    OpenBreak,
    OpenFrontPage,
    OpenIndicator,
    OpenPeriod,
    OpenPlan,
    OpenPoint,
    OpenRank,
    OpenSection,
    OpenSeries,
    OpenSignOff,
    OpenSource,
    OpenSpan,
)
from yjplan.pages.ready import ReadyPlan


def plan_json(ready: ReadyPlan) -> OpenPlan:
    """Published values only."""
    plan, model = ready.plan, ready.plan.model
    front = model.front_page
    return OpenPlan(
        1,
        plan.name,
        model.title,
        OpenAuthority(plan.authority.id, plan.authority.name, plan.authority.region),
        OpenSpan(model.period.label, model.period.start, model.period.end),
        plan.guidance.year,
        str(model.state),
        model.published,
        LICENCE.address,
        OpenFrontPage(front.service, front.lead.words, front.chair.words),
        OpenSignOff(model.sign_off.state, model.sign_off.note),
        _sections(ready),
        _blocks(ready),
        tuple(open_indicator(finding) for finding in ready.findings.values() if _series_of(finding)),
        tuple(map(_source, used_sources(ready))),
    )


def used_sources(ready: ReadyPlan) -> tuple[Source, ...]:
    """The sources of the plan's performance figures, in the order of their descriptions."""
    used = {series.source.id for f in ready.findings.values() for series in _series_of(f)}
    return tuple(source for name, source in ready.sources.items() if name in used)


def _sections(ready: ReadyPlan) -> tuple[OpenSection, ...]:
    return tuple(
        OpenSection(
            f"{section.slug}/",
            section.front.title,
            section.front.number,
            section.front.guidance,
            tuple(s.block.id for s in ready.blocks if s.block.section == section.slug),
        )
        for section in ready.plan.sections
    )


def _blocks(ready: ReadyPlan) -> tuple[OpenBlock, ...]:
    return tuple(
        OpenBlock(
            s.block.id,
            s.block.kind.name,
            s.block.model.title,
            s.block.section,
            tuple(open_table(table) for table in s.view.tables),
        )
        for s in ready.blocks
    )


def _series_of(finding: Finding) -> tuple[Series, ...]:
    return (*finding.own, *finding.others, *finding.groups)


def open_indicator(finding: Finding) -> OpenIndicator:
    """All series of one indicator for other programs."""
    indicator = finding.indicator
    return OpenIndicator(
        indicator.id,
        indicator.name,
        indicator.unit.id,
        indicator.unit.said,
        indicator.definition,
        indicator.numerator,
        indicator.denominator,
        str(indicator.direction),
        indicator.verified,
        indicator.origin,
        tuple(OpenBreak(one.day, str(one.kind), one.words) for one in finding.breaks),
        tuple(_series(series) for series in _series_of(finding)),
    )


def _series(series: Series) -> OpenSeries:
    return OpenSeries(
        series.area,
        series.area_name,
        str(series.kind),
        series.group,
        series.source.id,
        tuple(_point(point) for point in series.points),
    )


def _point(point: Point) -> OpenPoint:
    rank = point.rank
    return OpenPoint(
        _period(point.period),
        open_figure(point.value),
        open_figure(point.numerator) if point.numerator else None,
        open_figure(point.denominator) if point.denominator else None,
        OpenRank(rank.place, rank.among) if rank else None,
        point.note,
    )


def _period(period: Period) -> OpenPeriod:
    stated = period.kind is not PeriodKind.NOT_STATED
    return OpenPeriod(
        period.label,
        period.text,
        str(period.kind),
        period.start if stated else None,
        period.end if stated and period.kind is not PeriodKind.SINCE else None,
    )


def _source(source: Source) -> OpenSource:
    return OpenSource(
        source.id,
        source.title,
        source.publisher,
        source.released,
        source.population_base,
        source.address,
        source.licence,
        source.noted(),
    )
