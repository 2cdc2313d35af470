"""Indicator: one measure with its headline, words, chart, table and sources."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from yjplan.blocks.kind import BlockKind, BlockModel, Shown, View, Written
from yjplan.charts.series_chart import Drawn, series_chart
from yjplan.figures.addresses import figure_address, measure_path
from yjplan.figures.against import Against
from yjplan.figures.compare import Finding
from yjplan.figures.indicators import Direction
from yjplan.figures.series_table import series_table, with_unit
from yjplan.figures.units import Unit
from yjplan.languages import say
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
    caveats: tuple[str, ...]
    """Sentences on breaks, on chance and on what a comparator is."""
    definition: str
    direction: str
    unverified: bool
    origin: str
    name: str
    address: str
    """The headline's row on its indicator's page, below the plan; '' where the indicator has no page."""


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
    headline = finding.latest.period if finding.latest else None
    indicator, drawn = finding.indicator, Drawn(finding.own, others, (), finding.breaks, headline)
    caption = with_unit(block.title or indicator.name, indicator.unit)
    table = series_table(shown.id, caption, every)
    wish = block.chart
    chart = None if wish == "none" else series_chart(f"{shown.id}-chart", indicator, drawn, table, wish)
    return View((table,), (chart,) if chart else (), _context(finding, wanted))


def _context(finding: Finding, wanted: set[str]) -> IndicatorContext:
    latest, indicator = finding.latest, finding.indicator
    against = [a for a in finding.against if not wanted or a.area in wanted]
    return IndicatorContext(
        latest.value.text if latest else without_number(finding),
        "" if latest is None else unit_beside(indicator.unit),
        latest.period.label if latest else "",
        finding.change.sentence if finding.change else "",
        verdict_words(finding),
        tuple(a.words for a in against),
        _caveats(finding, against),
        indicator.definition,
        "" if indicator.direction is Direction.NONE else indicator.direction.said,
        not indicator.verified,
        indicator.origin,
        indicator.name,
        _address(finding),
    )


def _caveats(finding: Finding, against: Sequence[Against]) -> tuple[str, ...]:
    """What stands below the words, each once."""
    said = [b.words for b in finding.breaks]
    said += [finding.change.caveat] if finding.change else []
    said += [words for one in against for words in one.caveats]
    return tuple(dict.fromkeys(filter(None, said)))


def _address(finding: Finding) -> str:
    """Where the headline stands, or at least the indicator's page; '' where it has no figures at all."""
    name = finding.indicator.id
    if finding.latest is not None:
        return figure_address(name, finding.latest.period)
    return f"{measure_path(name)}/" if finding.own or finding.others or finding.groups else ""


def unit_beside(unit: Unit) -> str:
    """The unit's words behind a big figure; '' where the figure already shows it."""
    return "" if unit.is_in_figure or unit.id == "ratio" else unit.said


def without_number(finding: Finding) -> str:
    """What stands where no value has a number: the mark and its meaning."""
    points = finding.own[0].points if finding.own else ()
    mark = points[-1].value.mark if points else None
    return f"{mark} {mark.meaning}" if mark else say("not available")


def verdict_words(finding: Finding) -> str:
    """`an improvement`, `a worsening`; '' without a change or a direction."""
    return finding.change.verdict_words if finding.change else ""


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
