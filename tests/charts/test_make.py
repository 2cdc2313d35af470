"""Charts made from tables."""

from tests.charts.samples import EMPTY, LINE, RATE, YEARS, one_series, value
from yjplan.charts.chart import Chart, ChartKind
from yjplan.charts.make import chart_from_table, line_chart
from yjplan.figures.marks import Mark
from yjplan.figures.tables import Cell, Column, Row, RowKind, SafeTable, SafeValue, Table


def _row(*values: SafeValue, kind: RowKind = RowKind.BODY) -> Row[SafeValue]:
    return Row(tuple(Cell(one) for one in values), kind)


def _table() -> SafeTable:
    columns = (Column("Offence"), Column("2021", numeric=True), Column("2022", numeric=True, group="Year"))
    rows = (
        _row("Group heading", kind=RowKind.GROUP),
        _row("Violence", value("episodes", "40"), value("episodes", "35")),
        _row("Robbery", value("episodes", Mark.CONFIDENTIAL), "not asked"),
        _row("Total", value("episodes", "43"), value("episodes", "37"), kind=RowKind.TOTAL),
    )
    return Table("offences", "Offences", columns, rows)


def _chart() -> Chart:
    return chart_from_table(
        _table(),
        label_column=0,
        value_columns=(1, 2),
        kind=ChartKind.BARS,
        id="offences-chart",
        title="Offences",
        axis="Proven offences",
    )


def test_total_rows_and_group_headings_are_left_out() -> None:
    """A total beside its parts would be the longest bar and say nothing."""
    assert _chart().categories == ("Violence", "Robbery")
    assert "43" not in _chart().description


def test_each_value_column_is_a_series_with_its_group_in_the_name() -> None:
    """The heading above a column belongs to its name."""
    assert [one.name for one in _chart().series] == ["2021", "Year: 2022"]


def test_marks_stay_and_words_become_no_value() -> None:
    """A mark is drawn as a mark; a cell of text has no place in a chart."""
    first, second = _chart().series
    assert first.values[1] is not None
    assert first.values[1].text == "[c]"
    assert second.values[1] is None


def test_the_chart_keeps_the_table_it_was_made_from() -> None:
    """The same numbers stand beside the picture."""
    assert _chart().table == _table()


def test_a_line_chart_describes_itself() -> None:
    """Description and series are made together."""
    series = (one_series("N", RATE, "4", "3", "2", "1"),)
    chart = line_chart("id", "Title", "Rate", YEARS, series, EMPTY)
    assert chart.kind is ChartKind.LINE
    assert chart.description == "Line chart. Rate. N: from 4 in 2018 to 1 in 2021."
    assert LINE.kind is chart.kind
