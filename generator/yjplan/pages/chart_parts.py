"""One chart of a page: its picture, its words, its interactive figure, its numbers."""

from collections.abc import Container

from yjplan.charts.interactive import interactive_json
from yjplan.pages.contexts import ChartPart
from yjplan.pages.ready import Picture, ReadyPlan


def chart_part(ready: ReadyPlan, id_: str, shown: Container[str]) -> ChartPart:
    """The chart of that id; without its numbers where their table is among those `shown` on the page."""
    drawn, picture = ready.charts[id_], ready.pictures.get(id_, Picture())
    chart = drawn.chart
    table = None if chart.table.id in shown else chart.table
    figure = interactive_json(drawn)
    return ChartPart(id_, chart.title, chart.description, figure, picture.wide, picture.narrow, table)
