"""The frames around an inspection's tables and charts, as around the blocks of a plan."""

from yjplan.charts.interactive import interactive_json
from yjplan.pages.contexts import BlockFrame, ChartPart
from yjplan.pages.inspection_ready import ReadyInspection
from yjplan.pages.page import Fill
from yjplan.pages.ready import Picture


def frame_of(ready: ReadyInspection, table: str, data_path: str) -> Fill:
    """One table in its frame, under the chart that is drawn from it."""
    found = ready.tables[table]
    charts = tuple(
        chart_part(ready, id_) for id_, drawn in ready.charts.items() if drawn.chart.table.id == table
    )
    frame = BlockFrame(table, found.title, "plain", (found,), charts, (), "", None, data_path)
    return Fill("parts/frame", frame)


def chart_part(ready: ReadyInspection, id_: str) -> ChartPart:
    """One chart with its pictures; its numbers stand in the table below it."""
    drawn, picture = ready.charts[id_], ready.pictures.get(id_, Picture())
    chart = drawn.chart
    return ChartPart(
        id_, chart.title, chart.description, interactive_json(drawn), picture.wide, picture.narrow, None
    )
