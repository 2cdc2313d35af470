"""Indicator: one measure with its headline, words, chart, table and sources."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from yjplan.blocks.kind import BlockKind, BlockModel, Shown, View, Written
from yjplan.charts.chart import Chart, ChartKind, ChartSeries
from yjplan.charts.make import line_chart
from yjplan.charts.words import describe_chart
from yjplan.figures.compare import Finding, Verdict
from yjplan.figures.indicators import Direction
from yjplan.figures.periods import Period, PeriodKind
from yjplan.figures.published import PublishedValue
from yjplan.figures.series import Series, Source
from yjplan.figures.tables import Cell, Column, Row, SafeTable, SafeValue
from yjplan.figures.units import Unit
from yjplan.problems import Problem, nearest, problem


class IndicatorBlock(BlockModel):
    """Which indicator, beside whom, and how."""

    title: str = ""
    """The indicator's name when absent."""
    indicator: str
    compare: str = ""
    """Areas beside the service, with commas; all that have figures when absent."""
    chart: Literal["line", "bars", "none", ""] = ""
    """How it is drawn; a line for several periods, bars for one, when absent."""


@dataclass(frozen=True, slots=True)
class IndicatorContext:
    """What `indicator.html.jinja` says around the chart and the table."""

    value: str
    unit: str
    period: str
    change: str
    """The change in a sentence; '' when there is none to speak of."""
    verdict: str
    against: tuple[str, ...]
    definition: str
    direction: str
    unverified: bool
    origin: str


def check(block: IndicatorBlock, written: Written) -> Iterator[Problem]:
    """The indicator is defined, and so are the areas beside the service."""
    if block.indicator not in written.facts.indicators:
        message = f"'{block.indicator}' is not an indicator."
        yield problem(
            "unknown-indicator", written.place, message, nearest(block.indicator, written.facts.indicators)
        )
    for name in filter(None, (part.strip() for part in block.compare.split(","))):
        if written.facts.areas and name not in written.facts.areas:
            message = f"'{name}' is not an area that this authority knows."
            yield problem(
                "unknown-area", written.place_of("compare"), message, nearest(name, written.facts.areas)
            )


def view(block: IndicatorBlock, shown: Shown) -> View:
    """Headline, chart and table of one indicator."""
    finding = shown.findings[block.indicator]
    wanted = {name.strip() for name in block.compare.split(",") if name.strip()}
    others = tuple(s for s in finding.others if not wanted or s.area in wanted)
    every = (*finding.own, *others)
    table = series_table(shown.id, block.title or finding.indicator.name, finding, every)
    charts = () if block.chart == "none" else _charts(shown.id, finding, every, table, block.chart)
    return View((table,), charts, _context(finding, wanted))


def _context(finding: Finding, wanted: set[str]) -> IndicatorContext:
    latest, indicator = finding.latest, finding.indicator
    against = [a for a in finding.against if not wanted or a.area in wanted]
    return IndicatorContext(
        latest.value.text if latest else _without_number(finding),
        "" if latest is None else unit_beside(indicator.unit),
        latest.period.label if latest else "",
        finding.change.sentence if finding.change else "",
        verdict_words(finding),
        tuple(a.words for a in against),
        indicator.definition,
        "" if indicator.direction is Direction.NONE else str(indicator.direction),
        not indicator.verified,
        indicator.origin,
    )


def unit_beside(unit: Unit) -> str:
    """The unit's words behind a big figure; '' where the figure already shows it."""
    return "" if unit.suffix or unit.prefix or unit.id in ("number", "ratio") else unit.words


def with_unit(title: str, unit: Unit) -> str:
    """A title with its unit, where the unit adds something: not `Custodial sentences, sentences`."""
    says_it = unit.words in title.lower() or unit.id in ("number", "ratio")
    return title if says_it else f"{title}, {unit.words}"


def _without_number(finding: Finding) -> str:
    """What stands where no value has a number: the mark and its meaning."""
    points = finding.own[0].points if finding.own else ()
    mark = points[-1].value.mark if points else None
    return f"{mark} {mark.meaning}" if mark else "not available"


def verdict_words(finding: Finding) -> str:
    """`an improvement`, `a worsening`; '' without a change or a direction."""
    if finding.change is None:
        return ""
    words = {Verdict.BETTER: "an improvement", Verdict.WORSE: "a worsening", Verdict.SAME: "no change"}
    return words.get(finding.change.verdict, "")


def names_of(series: tuple[Series, ...]) -> tuple[str, ...]:
    """A name for each series: the area, and the source where an area has several."""
    areas = [s.area for s in series]
    return tuple(
        f"{s.area_name} ({s.source.label})" if areas.count(s.area) > 1 else s.area_name for s in series
    )


def series_table(id_: str, title: str, finding: Finding, every: tuple[Series, ...]) -> SafeTable:
    """Periods down, areas across."""
    periods = _periods(every)
    names = names_of(every)
    columns = (Column("Period"), *(Column(name, numeric=True) for name in names))
    rows = tuple(
        Row((Cell[SafeValue](_first_upper(p.label)), *(Cell[SafeValue](_value(s, p) or "") for s in every)))
        for p in periods
    )
    notes = _notes(names, every)
    sources = "; ".join(source.words for source in _sources(every))
    caption = with_unit(title, finding.indicator.unit)
    return SafeTable(id_, caption, columns, rows, (), tuple(notes), sources)


def _notes(names: tuple[str, ...], every: tuple[Series, ...]) -> list[str]:
    """Notes of figures, each once with all the figures it is about; then notes on whole sources."""
    about: dict[str, list[str]] = {}
    for name, series in zip(names, every, strict=True):
        for point in series.points:
            if point.note:
                about.setdefault(point.note, []).append(f"{name}, {point.period.label}")
    notes = [f"{'; '.join(figures)}: {note}" for note, figures in about.items()]
    return notes + [f"{_first_upper(s.label)}: {s.note}" for s in _sources(every) if s.note]


def _charts(
    id_: str, finding: Finding, every: tuple[Series, ...], table: SafeTable, wish: str
) -> tuple[Chart, ...]:
    periods = _main_periods(every)
    drawn = tuple(
        (n, s) for n, s in zip(names_of(every), every, strict=True) if any(_value(s, p) for p in periods)
    )
    if not periods or not drawn:
        return ()
    title, axis = finding.indicator.name, with_unit(finding.indicator.name, finding.indicator.unit)
    own = {id(s) for s in finding.own}
    if len(periods) > 1 and wish != "bars":
        lines = tuple(ChartSeries(n, tuple(_value(s, p) for p in periods), id(s) in own) for n, s in drawn)
        return (line_chart(f"{id_}-chart", title, axis, tuple(_short(p) for p in periods), lines, table),)
    names = tuple(n for n, _ in drawn)
    if len(names) < 2:  # noqa: PLR2004 - one bar compares nothing
        return ()
    bars = tuple(ChartSeries(_first_upper(p.label), tuple(_value(s, p) for _, s in drawn)) for p in periods)
    words = describe_chart(ChartKind.BARS, axis=axis, categories=names, series=bars)
    return (Chart(f"{id_}-chart", ChartKind.BARS, title, names, bars, axis, words, table),)


def _main_periods(every: tuple[Series, ...]) -> tuple[Period, ...]:
    """The periods of the kind that the first series has most of; kinds are never mixed in one chart."""
    first = [p.period for s in every[:1] for p in s.points]
    if not first:
        return ()
    kinds = [p.kind for p in first]
    main = max(set(kinds), key=lambda k: (kinds.count(k), str(k)))
    return tuple(p for p in _periods(every) if p.kind is main)


def _periods(every: tuple[Series, ...]) -> tuple[Period, ...]:
    found = {p.period.text: p.period for s in every for p in s.points}
    return tuple(sorted(found.values(), key=lambda p: p.sort_key))


def _value(series: Series, period: Period) -> PublishedValue | None:
    point = series.at(period.text)
    return point.value if point else None


def _sources(every: tuple[Series, ...]) -> tuple[Source, ...]:
    return tuple({s.source.id: s.source for s in every}.values())


def _short(period: Period) -> str:
    if period.kind is PeriodKind.YEAR_ENDING:
        return f"{period.end:%b %Y}"
    return period.label


def _first_upper(text: str) -> str:
    return text[:1].upper() + text[1:]


INDICATOR = BlockKind(
    name="indicator",
    summary="One measure: headline, words from the data, chart, table, sources.",
    model=IndicatorBlock,
    example="",
    check=check,
    view=view,
    argument="indicator",
    template="indicator",
)
