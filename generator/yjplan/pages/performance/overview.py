"""The performance pages of a plan: all indicators at a glance, then a page for each."""

from collections.abc import Iterator
from datetime import date

from yjplan.blocks.indicator import unit_beside
from yjplan.figures.addresses import FOLDER, period_anchor
from yjplan.figures.change import Verdict
from yjplan.figures.months import long_date
from yjplan.figures.periods import PeriodKind
from yjplan.figures.series_table import first_upper
from yjplan.figures.tables import Tone
from yjplan.languages import say
from yjplan.pages.chart_parts import chart_part
from yjplan.pages.open_data.downloads import Download
from yjplan.pages.page import Fill, Page
from yjplan.pages.performance.contexts import MeasureRow, Panels, PerformancePage
from yjplan.pages.performance.csv_file import measure_download
from yjplan.pages.performance.measure_page import NAV_GROUP, compose_measure, later_periods
from yjplan.pages.performance.measures import Measure
from yjplan.pages.ready import ReadyPlan

_TONES = {Verdict.BETTER: Tone.DONE, Verdict.WORSE: Tone.LATE}


def compose_performance(ready: ReadyPlan) -> tuple[Page, ...]:
    """The overview, then a page for each indicator; nothing where the plan has no figures."""
    if not ready.measures:
        return ()
    rows = tuple(_row(measure, ready.plan.model.period.end) for measure in ready.measures)
    panels = tuple(_panels(ready, measure) for measure in ready.measures if measure.multiples)
    has_changes = any(row.change for row in rows)
    context = PerformancePage(rows, has_changes, panels, tuple(_notes(ready)), ready.plan.authority.name)
    about = say(
        "Every indicator of this plan: the latest figure, how it changed, and other areas on the same scale."
    )
    title = say(NAV_GROUP)
    overview = Page(FOLDER, title, about, (Fill("pages/performance", context),), title, title)
    return (overview, *(compose_measure(ready, measure) for measure in ready.measures))


def performance_downloads(ready: ReadyPlan) -> tuple[Download, ...]:
    """A CSV file for each indicator."""
    return tuple(measure_download(measure) for measure in ready.measures)


def _row(measure: Measure, until: date) -> MeasureRow:
    """The headline, or the mark that stands in its place."""
    finding = measure.finding
    change, unit = finding.change, finding.indicator.unit
    point = finding.latest or (finding.own[0].points[-1] if finding.own and finding.own[0].points else None)
    mark = point.value.mark if point else None
    address = f"{measure.path.removeprefix(f'{FOLDER}/')}/"
    return MeasureRow(
        finding.indicator.name,
        address,
        point.value.text if point else "",
        mark.meaning if mark else "",
        f"{address}#{period_anchor(point.period)}" if point else "",
        unit_beside(unit),
        first_upper(point.period.label) if point else "",
        point is not None and point.period.kind is not PeriodKind.NOT_STATED and point.period.end > until,
        first_upper(change.sentence) if change else "",
        first_upper(change.verdict_words) if change else "",
        str(_TONES.get(change.verdict, Tone.NEUTRAL)) if change else "",
    )


def _panels(ready: ReadyPlan, measure: Measure) -> Panels:
    if measure.multiples is None:
        message = "an indicator without small multiples has no panels"
        raise ValueError(message)
    slug = measure.path.removeprefix(f"{FOLDER}/")
    part = chart_part(ready, measure.multiples.id, (measure.table.id,))
    return Panels(measure.finding.indicator.name, f"{slug}/", slug, part)


def _notes(ready: ReadyPlan) -> Iterator[str]:
    """What all panels have in common, said once."""
    shown = [measure for measure in ready.measures if measure.multiples]
    yield from dict.fromkeys(
        say("Dashed line: {words}", words=words) for measure in shown for words in measure.breaks
    )
    if any(later_periods(ready, measure) for measure in shown):
        period = ready.plan.model.period
        yield say(
            "The plan covers {period}, to {day}. Figures for later periods were not known when "
            "it was written.",
            period=period.label,
            day=long_date(period.end),
        )
