"""All published figures of one indicator as tidy CSV: one figure a row."""

from yjplan.figures.addresses import csv_path
from yjplan.figures.published import PublishedValue
from yjplan.figures.series import Point, Series
from yjplan.figures.units import Unit
from yjplan.languages import say
from yjplan.pages.open_data.downloads import Download, download_of
from yjplan.pages.open_data.tidy import DataType, TidyColumn, TidyTable, flags_of, safe_cell
from yjplan.pages.performance.measures import Measure


def columns_of(unit: Unit) -> tuple[TidyColumn, ...]:
    """The columns of `indicators.csv`, and what readers need who have only this file."""
    kind = DataType.INTEGER if unit.decimals == 0 else DataType.DECIMAL
    return (
        TidyColumn("indicator"),
        TidyColumn("area"),
        TidyColumn("area_name"),
        TidyColumn("period", about=say("As authors write it.")),
        TidyColumn("period_label", about=say("As readers see it.")),
        TidyColumn("from", DataType.DATE, about=say("First day of the period.")),
        TidyColumn("to", DataType.DATE, about=say("Last day of the period.")),
        TidyColumn("group", about=say("The children it is about; empty for all.")),
        TidyColumn("value", kind, unit.said),
        TidyColumn("numerator", DataType.INTEGER, about=say("The count behind the value.")),
        TidyColumn("denominator", DataType.INTEGER, about=say("What the value is a share of.")),
        TidyColumn("unit"),
        TidyColumn("rank", DataType.INTEGER, about=say("Place among all areas; 1 is the lowest value.")),
        TidyColumn("of", DataType.INTEGER, about=say("How many areas have a value.")),
        TidyColumn("source"),
        TidyColumn("flag", about=say("Marks behind the value.")),
        TidyColumn("note"),
    )


def measure_download(measure: Measure) -> Download:
    """The file of one indicator, with the series of its page and of its groups."""
    indicator = measure.finding.indicator
    rows = tuple(
        tuple(safe_cell(cell) for cell in _row(measure, series, point))
        for series in (*measure.drawn.every, *measure.finding.groups)
        for point in series.points
    )
    path = csv_path(indicator.id)
    title = say("{indicator}: every figure", indicator=indicator.name)
    id_ = path.rpartition("/")[2].removesuffix(".csv")
    return download_of(path, measure.path, TidyTable(id_, title, columns_of(indicator.unit), rows))


def _row(measure: Measure, series: Series, point: Point) -> tuple[str | PublishedValue, ...]:
    period, rank = point.period, point.rank
    return (
        measure.finding.indicator.id,
        series.area,
        series.area_name,
        period.text,
        period.label,
        *_days(point),
        series.group,
        point.value,
        point.numerator or "",
        point.denominator or "",
        measure.finding.indicator.unit.id,
        str(rank.place) if rank else "",
        str(rank.among) if rank else "",
        series.source.id,
        flags_of(point.value),
        point.note,
    )


def _days(point: Point) -> tuple[str, str]:
    """First and last day; '' where the period is not stated."""
    period = point.period
    if period.start.year == 1:
        return "", ""
    return period.start.isoformat(), period.end.isoformat()
