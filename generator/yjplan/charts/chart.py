"""What a chart is, before it is drawn."""

from dataclasses import dataclass
from enum import StrEnum

from yjplan.figures.certainty import Certainty
from yjplan.figures.published import PublishedValue
from yjplan.figures.tables import SafeTable


class ChartKind(StrEnum):
    """The shapes a chart can have."""

    LINE = "line"
    """One line a series over periods; direct labels at the ends."""
    BARS = "bars"
    """Horizontal bars, one a category (several series side by side)."""
    STACKED = "stacked"
    """Horizontal bars, each divided among the series."""
    SLOPE = "slope"
    """Two points a series, joined: before and after."""
    MULTIPLES = "multiples"
    """A small line chart for each series, all on one scale: small multiples."""


@dataclass(frozen=True, slots=True)
class ChartSeries:
    """One line or one colour of bars."""

    name: str
    values: tuple[PublishedValue | None, ...]
    """One a category, in order; None where the series has no value there."""
    own: bool = True
    """True for the service itself, False for a comparator, which is drawn quieter."""
    quiet: bool = False
    """True for a comparator that only stands in the background, as another service: thin and grey."""
    certainty: Certainty = Certainty.UNKNOWN
    """Whether its last value differs from its first by more than chance; only then do words say `rose`."""


@dataclass(frozen=True, slots=True)
class Break:
    """Where a series may not be read on as if nothing had changed: a dashed line between two periods."""

    after: int
    """Number of the period before it, from 0."""
    label: str
    """A few words for the line: `1 April 2021`."""
    words: str
    """What changed, in a sentence, for the description and below the chart."""
    names: tuple[str, ...] = ()
    """Series it is about, by their names; all when empty."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart with everything a reader needs who cannot see it."""

    id: str
    kind: ChartKind
    title: str
    categories: tuple[str, ...]
    """Periods along the axis, or the names of the bars."""
    series: tuple[ChartSeries, ...]
    axis: str
    """The axis title: what is measured, with its unit."""
    description: str
    """The description in words: what the chart shows, from the data."""
    table: SafeTable
    """The same numbers."""
    bands: tuple[tuple[str, float, float], ...] = ()
    """Shaded ranges behind the data, as ('Good', 65, 80)."""
    breaks: tuple[Break, ...] = ()
    """Breaks between periods, in order."""
    told: int | None = None
    """Number of the period, from 0, whose value of the first series is the headline above the chart."""
    of_one_whole: bool = False
    """True for bars that are shares of a whole: in per cent, they are drawn on a scale to 100."""


@dataclass(frozen=True, slots=True)
class DrawnChart:
    """A chart with its Plotly figures, ready to be written."""

    chart: Chart
    wide: dict[str, object]
    """Plotly figure for a page of 720 pixels: `data` and `layout`."""
    narrow: dict[str, object]
    """The same for a phone."""
