"""Series of one indicator as a picture: lines over several periods, bars for one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from yjplan.charts.chart import Break, Chart, ChartKind, ChartSeries
from yjplan.charts.make import line_chart
from yjplan.charts.words import describe_chart
from yjplan.charts.worth import is_worth_drawing
from yjplan.figures.breaks import Break as DatedBreak
from yjplan.figures.breaks import marked_breaks, severed
from yjplan.figures.certainty import Certainty
from yjplan.figures.indicators import Indicator
from yjplan.figures.intervals import certainty_of
from yjplan.figures.periods import Period
from yjplan.figures.series import Series
from yjplan.figures.series_table import (
    first_upper,
    main_periods,
    names_of,
    short_label,
    value_at,
    with_unit,
)
from yjplan.figures.tables import SafeTable
from yjplan.figures.units import Unit


@dataclass(frozen=True, slots=True)
class Drawn:
    """Series in the order in which they are drawn."""

    own: tuple[Series, ...]
    others: tuple[Series, ...] = ()
    """Comparators."""
    quiet: tuple[Series, ...] = ()
    """Other services, in the background."""
    breaks: tuple[DatedBreak, ...] = ()
    """Days across which the figures of the service may not be compared, beside those its sources mark."""
    headline: Period | None = None
    """Period of the figure that stands above the chart: a plan ends before the open data do."""

    @property
    def every(self) -> tuple[Series, ...]:
        """All of them, the service's own first."""
        return (*self.own, *self.others, *self.quiet)

    def chart_series(self, periods: Sequence[Period], unit: Unit) -> tuple[ChartSeries, ...]:
        """Those with a value in the periods, named, as a chart takes them."""
        own, quiet = {id(s) for s in self.own}, {id(s) for s in self.quiet}
        return tuple(
            ChartSeries(
                name,
                tuple(value_at(s, p) for p in periods),
                id(s) in own,
                id(s) in quiet,
                self._certainty(s, periods, unit),
            )
            for name, s in zip(names_of(self.every), self.every, strict=True)
            if any(value_at(s, p) for p in periods)
        )

    def _certainty(self, series: Series, periods: Sequence[Period], unit: Unit) -> Certainty:
        """Whether the first and last value differ by more than chance; unknown across a break."""
        points = [p for p in series.points if p.period in periods and p.value.amount is not None]
        if len(points) < 2:  # noqa: PLR2004 - nothing between which anything could change
            return Certainty.UNKNOWN
        breaks = (*self.breaks, *marked_breaks(series))
        first, last = points[0], points[-1]
        if not first.period.is_like(last.period) or severed(breaks, first.period, last.period):
            return Certainty.UNKNOWN
        return certainty_of(first, last, unit)


def series_chart(
    id_: str,
    indicator: Indicator,
    drawn: Drawn,
    table: SafeTable,
    wish: str = "",
    breaks: tuple[Break, ...] = (),
) -> Chart | None:
    """A line chart over the periods of the main kind, or bars for one; None where nothing is compared.

    `wish` is `bars` for bars over several periods too.
    """
    periods = main_periods(drawn.every)
    series = drawn.chart_series(periods, indicator.unit)
    if not series:
        return None
    title, axis = indicator.name, with_unit(indicator.name, indicator.unit)
    if len(periods) > 1 and wish != "bars":
        labels = tuple(short_label(p) for p in periods)
        mine = tuple(b for b in breaks if _is_about(b, series))
        told = periods.index(drawn.headline) if series[0].own and drawn.headline in periods else None
        drawing = replace(line_chart(id_, title, axis, labels, series, table, (), mine), told=told)
        return drawing if is_worth_drawing(drawing) else None
    names = tuple(one.name for one in series)
    if len(names) < 2:  # noqa: PLR2004 - one bar compares nothing
        return None
    bars = tuple(
        ChartSeries(first_upper(p.label), tuple(one.values[n] for one in series))
        for n, p in enumerate(periods)
    )
    words = describe_chart(ChartKind.BARS, axis=axis, categories=names, series=bars)
    drawing = Chart(id_, ChartKind.BARS, title, names, bars, axis, words, table)
    return drawing if is_worth_drawing(drawing) else None


def _is_about(one: Break, series: Sequence[ChartSeries]) -> bool:
    """Whether a break concerns the service itself: over the lines of all, another's would mislead."""
    return not one.names or any(s.own and s.name in one.names for s in series)


def multiples_chart(
    id_: str, indicator: Indicator, drawn: Drawn, table: SafeTable, breaks: tuple[Break, ...] = ()
) -> Chart | None:
    """A small line chart for each series, all on one scale; None without two series and two periods."""
    periods = main_periods(drawn.every)
    series = drawn.chart_series(periods, indicator.unit)
    if len(periods) < 2 or len(series) < 2:  # noqa: PLR2004 - nothing to set beside each other
        return None
    axis, labels = with_unit(indicator.name, indicator.unit), tuple(short_label(p) for p in periods)
    kind = ChartKind.MULTIPLES
    words = describe_chart(kind, axis=axis, categories=labels, series=series, breaks=breaks)
    drawing = Chart(id_, kind, indicator.name, labels, series, axis, words, table, (), breaks)
    return drawing if is_worth_drawing(drawing) else None
