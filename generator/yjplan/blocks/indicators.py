"""Indicators: a row of headline tiles."""

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import Field

from yjplan.blocks.indicator import unit_beside, verdict_words
from yjplan.blocks.kind import BlockKind, BlockModel, Shown, View, Written
from yjplan.figures.addresses import figure_address
from yjplan.figures.compare import Finding
from yjplan.languages import say
from yjplan.problems import Problem, nearest, problem


class IndicatorsBlock(BlockModel):
    """Which indicators are shown as tiles."""

    title: str = Field(default_factory=lambda: say("Headline figures"))
    show: str
    """Ids of indicators, with commas."""

    @property
    def names(self) -> tuple[str, ...]:
        """The ids, in order."""
        return tuple(name.strip() for name in self.show.split(",") if name.strip())


@dataclass(frozen=True, slots=True)
class Tile:
    """One headline."""

    name: str
    value: str
    unit: str
    """The unit that stands beside the figure; where a mark stands in its place, what it means."""
    period: str
    change: str
    verdict: str
    against: tuple[str, ...]
    source: str
    address: str
    """The figure's row on its indicator's page, below the plan."""


@dataclass(frozen=True, slots=True)
class TilesContext:
    """What `indicators.html.jinja` and the plan's home page show."""

    tiles: tuple[Tile, ...]


def check(block: IndicatorsBlock, written: Written) -> Iterator[Problem]:
    """Every indicator is defined."""
    for name in block.names:
        if name not in written.facts.indicators:
            message = f"'{name}' is not an indicator."
            yield problem(
                "unknown-indicator", written.place, message, nearest(name, written.facts.indicators)
            )


def tile_of(finding: Finding) -> Tile | None:
    """The headline of one finding; None when it has no own series at all."""
    if not finding.own or not finding.own[0].points:
        return None
    point = finding.latest or finding.own[0].points[-1]
    indicator, own, mark = finding.indicator, finding.own[0], point.value.mark
    return Tile(
        indicator.name,
        point.value.text,
        mark.meaning if mark else unit_beside(indicator.unit),
        point.period.label,
        finding.change.sentence if finding.change else "",
        verdict_words(finding),
        tuple(a.words for a in finding.against),
        say("{source}, {released}", source=own.source.label, released=own.source.released),
        figure_address(indicator.id, point.period),
    )


def view(block: IndicatorsBlock, shown: Shown) -> View:
    """The tiles that have a figure."""
    tiles = (tile_of(shown.findings[name]) for name in block.names)
    return View(context=TilesContext(tuple(t for t in tiles if t)))


INDICATORS = BlockKind(
    name="indicators",
    summary="Headline tiles of several indicators.",
    model=IndicatorsBlock,
    example="",
    check=check,
    view=view,
    argument="",
    template="indicators",
)
