"""What the templates of the performance pages may know."""

from dataclasses import dataclass
from typing import Any

from yjplan.figures.tables import SafeTable
from yjplan.pages.contexts import ChartPart, Row, SourceRow


@dataclass(frozen=True, slots=True)
class MeasurePage:
    """`pages/measure`: one indicator."""

    value: str
    unit: str
    period: str
    headline_address: str
    """The row of the headline figure on this page; '' where there is none."""
    sentences: tuple[str, ...]
    """The change, the service beside others, its rank, its target."""
    chart: ChartPart | None
    chart_title: str
    """The heading above it."""
    chart_notes: tuple[str, ...]
    """Breaks that are drawn, and figures that came after the plan."""
    table: SafeTable
    elsewhere: SafeTable | None
    """Other services on this site."""
    csv: str
    """Address of the CSV file with all figures of the indicator."""
    groups: tuple[SafeTable, ...]
    """Figures about some of the children only."""
    method: tuple[Row, ...]
    unverified: bool
    sources: tuple[SourceRow, ...]
    caveats: tuple[str, ...]
    differing: SafeTable | None
    """The plan's own figures beside others for the same periods."""


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """One indicator in the list of all."""

    name: str
    address: str
    value: str
    """The figure or its mark; '' where there is none."""
    meaning: str
    """What the mark means; '' for a figure."""
    value_address: str
    unit: str
    period: str
    is_later: bool
    """Whether the period ends after the plan's own."""
    change: str
    verdict: str
    """`an improvement`; '' where nothing is judged."""
    tone: str


@dataclass(frozen=True, slots=True)
class Panels:
    """The small multiples of one indicator."""

    name: str
    address: str
    anchor: str
    chart: ChartPart


@dataclass(frozen=True, slots=True)
class PerformancePage:
    """`pages/performance`: all indicators of a plan."""

    rows: tuple[MeasureRow, ...]
    has_changes: bool
    """False where no indicator has a change to tell: the table then has no column for it."""
    panels: tuple[Panels, ...]
    notes: tuple[str, ...]
    """Breaks that are drawn in the panels, and that figures came after the plan."""
    service: str


PERFORMANCE_TEMPLATES: dict[str, type[Any]] = {
    "pages/measure": MeasurePage,
    "pages/performance": PerformancePage,
}
"""Templates of the performance pages with their contexts."""
