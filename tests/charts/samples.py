"""Charts that the tests draw."""

from decimal import Decimal

from yjplan.charts.chart import Chart, ChartKind, ChartSeries
from yjplan.charts.words import describe_chart
from yjplan.figures.marks import Mark
from yjplan.figures.published import PublishedValue
from yjplan.figures.tables import SafeTable, Table
from yjplan.figures.units import UNITS

RATE = "rate-per-100000"
YEARS = ("2018", "2019", "2020", "2021")
EMPTY: SafeTable = Table("empty", "Empty", (), ())

Given = str | Mark | None


def value(unit: str, given: str | Mark) -> PublishedValue:
    """A published value from text, or a mark."""
    if isinstance(given, Mark):
        return PublishedValue(None, UNITS[unit], given)
    return PublishedValue(Decimal(given), UNITS[unit])


def one_series(name: str, unit: str, *given: Given, own: bool = True) -> ChartSeries:
    """A series; None where it has no value."""
    return ChartSeries(name, tuple(None if g is None else value(unit, g) for g in given), own)


def a_chart(
    kind: ChartKind,
    categories: tuple[str, ...],
    *series: ChartSeries,
    axis: str = "Rate per 100,000",
    bands: tuple[tuple[str, float, float], ...] = (),
) -> Chart:
    """A chart named after its kind."""
    words = describe_chart(kind, axis=axis, categories=categories, series=series)
    return Chart(f"chart-{kind}", kind, "A chart", categories, series, axis, words, EMPTY, bands)


LINE = a_chart(
    ChartKind.LINE,
    YEARS,
    one_series("Northamptonshire", RATE, "212", Mark.CONFIDENTIAL, "190", "179"),
    one_series("England and Wales", RATE, "238", "210", None, "146", own=False),
    one_series("East Midlands", RATE, "230", "205", "195", "178", own=False),
    bands=(("Low", 0, 150), ("High", 150, 250)),
)
BARS = a_chart(
    ChartKind.BARS,
    ("Violence against the person", "Theft & handling <stolen> goods", "Robbery"),
    one_series("Offences", "episodes", "1245", Mark.CONFIDENTIAL, "12"),
    one_series("Last year", "episodes", "1100", "60", "11", own=False),
    axis="Proven offences",
)
STACKED = a_chart(
    ChartKind.STACKED,
    ("2020 to 2021", "2021 to 2022"),
    one_series("Grant", "percent", "60.5", "58"),
    one_series("Health", "percent", "38.5", Mark.CONFIDENTIAL),
    one_series("Probation", "percent", "1", "1.5"),
    axis="Share of income, per cent",
)
SLOPE = a_chart(
    ChartKind.SLOPE,
    ("Year to March 2018", "Year to March 2021"),
    one_series("Northamptonshire", "percent", "38.4", "29.7"),
    one_series("England and Wales", "percent", "38.9", "31.2", own=False),
    axis="Reoffending, per cent",
)
MULTIPLES = a_chart(ChartKind.MULTIPLES, YEARS, *LINE.series)
ALL = (LINE, BARS, STACKED, SLOPE, MULTIPLES)
