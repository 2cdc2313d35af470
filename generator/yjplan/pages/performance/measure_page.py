"""The page of one indicator: headline, words, chart, table, groups, method, sources, what to know."""

from collections.abc import Iterable

from yjplan.blocks.indicator import unit_beside, without_number
from yjplan.figures.addresses import csv_path, period_anchor
from yjplan.figures.compare import Finding
from yjplan.figures.months import long_date
from yjplan.figures.periods import Period, PeriodKind
from yjplan.figures.series_table import first_upper, periods_of, sources_of
from yjplan.languages import say, say_list, to_say
from yjplan.pages.chart_parts import chart_part
from yjplan.pages.open_data.data_page import source_row
from yjplan.pages.page import Fill, Page
from yjplan.pages.performance.contexts import MeasurePage
from yjplan.pages.performance.measures import Measure
from yjplan.pages.performance.method import method_of
from yjplan.pages.performance.tables import differing_table, disparity_table, group_tables
from yjplan.pages.ready import ReadyPlan

NAV_GROUP = to_say("Performance in figures")


def compose_measure(ready: ReadyPlan, measure: Measure) -> Page:
    """The page of one indicator of a plan."""
    finding = measure.finding
    indicator, latest = finding.indicator, finding.latest
    disparities = disparity_table(f"{measure.table.id}-rri", finding)
    groups = (*group_tables(measure.table.id, finding), *([disparities] if disparities else []))
    notes = (*measure.breaks, *after_the_plan(ready, measure))
    named = sources_of((*measure.drawn.every, *finding.groups))
    context = MeasurePage(
        latest.value.text if latest else without_number(finding),
        unit_beside(indicator.unit) if latest else "",
        latest.period.label if latest else "",
        f"#{period_anchor(latest.period)}" if latest else "",
        tuple(sentences_of(finding)),
        chart_part(ready, measure.chart.id, (measure.table.id,)) if measure.chart else None,
        say("Beside other areas") if len(measure.drawn.every) > len(finding.own) else say("Over time"),
        notes,
        measure.table,
        measure.elsewhere,
        f"../../{csv_path(indicator.id)}",
        groups,
        tuple(method_of(indicator)),
        not indicator.verified,
        tuple(source_row(source, indicator.id) for source in named),
        tuple(words for words in _caveats(finding) if words not in notes),
        differing_table(f"{measure.table.id}-differing", finding),
    )
    about = indicator.definition or say("{indicator}: figures, method and sources.", indicator=indicator.name)
    return Page(
        measure.path, indicator.name, about, (Fill("pages/measure", context),), indicator.name, say(NAV_GROUP)
    )


def _caveats(finding: Finding) -> tuple[str, ...]:
    """What to know before comparing, and why years were taken together."""
    return (*finding.caveats, *([finding.pooled.reason] if finding.pooled else []))


def sentences_of(finding: Finding) -> Iterable[str]:
    """What the data says of the headline, a sentence each.

    An interval stands beside rates and shares. A count says what happened, and needs none.
    """
    interval = finding.interval if finding.indicator.unit.per else None
    said = [
        _change_words(finding),
        *(against.words for against in finding.against),
        finding.standing.words if finding.standing else "",
        finding.target.words if finding.target else "",
        say("95% interval: {interval}", interval=interval.text) if interval else "",
        finding.pooled.words if finding.pooled else "",
    ]
    return (f"{first_upper(words)}." for words in said if words)


def _change_words(finding: Finding) -> str:
    change = finding.change
    if change is None:
        return ""
    if not change.verdict_words:
        return change.sentence
    return say("{change}: {verdict}", change=change.sentence, verdict=change.verdict_words)


def after_the_plan(ready: ReadyPlan, measure: Measure) -> Iterable[str]:
    """That some figures were not known when the plan was written; nothing where there are none."""
    later = later_periods(ready, measure)
    if later:
        period = ready.plan.model.period
        yield say(
            "The plan covers {period}, to {day}. Figures for {periods} came after it and were not known when "
            "it was written.",
            period=period.label,
            day=long_date(period.end),
            periods=say_list([p.named for p in later]),
        )


def later_periods(ready: ReadyPlan, measure: Measure) -> list[Period]:
    """Periods that end after the plan's own."""
    dated = (p for p in periods_of(measure.drawn.every) if p.kind is not PeriodKind.NOT_STATED)
    return [p for p in dated if p.end > ready.plan.model.period.end]
