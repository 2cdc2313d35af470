"""The frames around an inspection's tables and charts, as around the blocks of a plan."""

from dataclasses import replace

from yjplan.charts.interactive import interactive_json
from yjplan.pages.contexts import BlockFrame, ChartPart
from yjplan.pages.inspections.ready import ReadyInspection
from yjplan.pages.page import Fill
from yjplan.pages.ready import Picture


def frame_of(ready: ReadyInspection, table: str, data_path: str) -> Fill:
    """One table in its frame."""
    found = ready.tables[table]
    frame = BlockFrame(table, found.title, "plain", (found,), (), (), "", None, data_path)
    return Fill("parts/frame", frame)


def chart_frame_of(ready: ReadyInspection, table: str) -> Fill:
    """The chart that is drawn from a table, with the table to be opened below it."""
    found = ready.tables[table]
    charts = tuple(
        replace(chart_part(ready, id_), table=found)
        for id_, drawn in ready.charts.items()
        if drawn.chart.table.id == table
    )
    frame = BlockFrame(f"{table}-drawn", found.title, "plain", (), charts, (), "", None, "")
    return Fill("parts/frame", frame)


def chart_part(ready: ReadyInspection, id_: str) -> ChartPart:
    """One chart with its pictures, without its table."""
    drawn, picture = ready.charts[id_], ready.pictures.get(id_, Picture())
    chart = drawn.chart
    return ChartPart(
        id_, chart.title, chart.description, interactive_json(drawn), picture.wide, picture.narrow, None
    )
