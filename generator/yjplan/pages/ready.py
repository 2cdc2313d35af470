"""A plan with everything its pages need: published values only."""

from collections.abc import Mapping
from dataclasses import dataclass

from yjplan.blocks.check import Block
from yjplan.blocks.kind import View
from yjplan.charts.chart import DrawnChart
from yjplan.figures.compare import Finding
from yjplan.figures.disclosure import Policy
from yjplan.figures.series import Source
from yjplan.pages.performance.measures import Measure
from yjplan.pages.roles import Speech
from yjplan.plan.plan import Plan


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart as inline SVG, for a page and for a phone; both '' when no browser was found."""

    wide: str = ""
    narrow: str = ""


@dataclass(frozen=True, slots=True)
class ShownBlock:
    """A block with its published view."""

    block: Block
    view: View


@dataclass(frozen=True, slots=True)
class ReadyPlan:
    """Checked, protected, compared and drawn."""

    plan: Plan
    blocks: tuple[ShownBlock, ...]
    findings: Mapping[str, Finding]
    charts: Mapping[str, DrawnChart]
    pictures: Mapping[str, Picture]
    sources: Mapping[str, Source]
    speech: Speech
    policy: Policy
    measures: tuple[Measure, ...] = ()
    """What the performance pages show of each indicator."""
