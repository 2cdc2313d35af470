"""An inspection with everything its pages need: published values only."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from yjplan.blocks.kind import Shown, View
from yjplan.blocks.quotes import QUOTES
from yjplan.blocks.survey import SURVEY
from yjplan.charts.chart import Chart, DrawnChart
from yjplan.charts.draw import draw_chart
from yjplan.figures.disclosure import Policy, protect_table
from yjplan.figures.tables import SafeTable
from yjplan.inspections.answers import Answer
from yjplan.inspections.charts import question_charts
from yjplan.inspections.inspection import Inspection
from yjplan.inspections.tables import inspection_tables, quotes_of
from yjplan.pages.ready import Picture


@dataclass(frozen=True, slots=True)
class ReadyInspection:
    """Checked, protected and drawn."""

    inspection: Inspection
    tables: Mapping[str, SafeTable]
    """By their ids, in the order of the pages."""
    survey: View
    """The survey; a view without tables where there was none."""
    quotes: View
    charts: Mapping[str, DrawnChart]
    answers: Mapping[int, Sequence[Answer]]
    """What plans of this site say, by number of the recommendation."""
    later_plans: tuple[str, ...]
    """Titles of plans on this site whose period ends after the report."""
    policy: Policy
    pictures: Mapping[str, Picture] = field(default_factory=dict)


def ready_inspection(
    inspection: Inspection,
    answers: Mapping[int, Sequence[Answer]],
    later_plans: tuple[str, ...],
    policy: Policy,
) -> ReadyInspection:
    """Protect the tables of an inspection, and draw its charts; the pictures are added later."""
    model = inspection.model
    tables = {t.id: protect_table(t, policy) for t in inspection_tables(inspection, answers)}
    own = [t for t in tables.values() if t.id.startswith("survey-")]
    survey = SURVEY.view(model.survey, Shown("survey", {}, tuple(own), {})) if model.survey else View()
    quotes = View()
    if model.quotes:
        quotes = QUOTES.view(quotes_of(model), Shown("quotes", {}, (tables["quotes"],), {}))
    charts: list[Chart] = [*question_charts(inspection, tables), *survey.charts]
    drawn = {chart.id: draw_chart(chart) for chart in charts}
    return ReadyInspection(inspection, tables, survey, quotes, drawn, answers, later_plans, policy)
