"""Charts made from protected tables and from series of published values."""

from yjplan.charts.chart import Break, Chart, ChartKind, ChartSeries
from yjplan.charts.words import describe_chart
from yjplan.figures.published import PublishedValue
from yjplan.figures.tables import Bullets, Cell, Column, Row, RowKind, SafeTable, SafeValue, Status


def chart_from_table(
    table: SafeTable,
    *,
    label_column: int,
    value_columns: tuple[int, ...],
    kind: ChartKind,
    id: str,  # noqa: A002 - the word of the model
    title: str,
    axis: str,
    bands: tuple[tuple[str, float, float], ...] = (),
) -> Chart:
    """A chart of some columns of a table: a category each body row, a series each value column.

    Total rows and group headings are left out. Columns are counted from 0.
    """
    rows = [row for row in table.rows if row.kind is RowKind.BODY]
    categories = tuple(_label(row, label_column) for row in rows)
    series = tuple(
        ChartSeries(_column_name(table.columns[place]), tuple(_value(row, place) for row in rows))
        for place in value_columns
    )
    description = describe_chart(kind, axis=axis, categories=categories, series=series)
    return Chart(id, kind, title, categories, series, axis, description, table, bands, of_one_whole=True)


def line_chart(
    id: str,  # noqa: A002 - the word of the model
    title: str,
    axis: str,
    periods: tuple[str, ...],
    series: tuple[ChartSeries, ...],
    table: SafeTable,
    bands: tuple[tuple[str, float, float], ...] = (),
    breaks: tuple[Break, ...] = (),
) -> Chart:
    """A line chart over periods, with the description in words."""
    kind = ChartKind.LINE
    description = describe_chart(kind, axis=axis, categories=periods, series=series, breaks=breaks)
    return Chart(id, kind, title, periods, series, axis, description, table, bands, breaks)


def _label(row: Row[SafeValue], place: int) -> str:
    cell = _cell(row, place)
    if cell is None:
        return ""
    value = cell.value
    if isinstance(value, PublishedValue):
        return value.text
    if isinstance(value, Bullets):
        return ", ".join(value.items)
    return value.words if isinstance(value, Status) else value


def _value(row: Row[SafeValue], place: int) -> PublishedValue | None:
    cell = _cell(row, place)
    return cell.value if cell is not None and isinstance(cell.value, PublishedValue) else None


def _cell(row: Row[SafeValue], place: int) -> Cell[SafeValue] | None:
    return row.cells[place] if place < len(row.cells) else None


def _column_name(column: Column) -> str:
    return f"{column.group}: {column.heading}" if column.group else column.heading
