"""Plans and inspections of one authority on one timeline, newest first."""

from collections.abc import Sequence
from datetime import date

from yjplan.figures.months import long_date
from yjplan.figures.periods import PeriodKind
from yjplan.figures.tables import Status, Tone
from yjplan.inspections.model import InspectionModel
from yjplan.inspections.ratings import rating_shown
from yjplan.pages.contexts import TimelineRow
from yjplan.plan.models import PlanModel
from yjplan.sources.models import parse_day

NamedPlans = Sequence[tuple[str, PlanModel]]
NamedInspections = Sequence[tuple[str, InspectionModel]]


def timeline_of(plans: NamedPlans, inspections: NamedInspections) -> tuple[TimelineRow, ...]:
    """One row a document; a plan stands where it was published, or began where that is not known."""
    rows = [(day_of(model), _plan(name, model)) for name, model in plans]
    rows += [(model.published, _inspection(name, model)) for name, model in inspections]
    return tuple(row for _, row in sorted(rows, key=lambda pair: (pair[0], pair[1].address), reverse=True))


def day_of(model: PlanModel) -> date:
    """The day a plan was published, as far as it is printed; else the first day of its period."""
    for text in (model.published, f"1 {model.published}"):
        try:
            found = parse_day(text)
        except ValueError:
            continue
        if isinstance(found, date):
            return found
    return model.period.start


def _plan(name: str, model: PlanModel) -> TimelineRow:
    period = "Period not stated" if model.period.kind is PeriodKind.NOT_STATED else model.period.label
    when = f"{period}, published {model.published}" if model.published else period
    tone = Tone.DONE if model.state.is_public else Tone.NOT_STARTED
    return TimelineRow("Plan", when, model.title, model.summary, f"{name}/", Status(model.state.words, tone))


def _inspection(name: str, model: InspectionModel) -> TimelineRow:
    points = "" if model.overall.score is None else f", with a score of {model.overall.score}"
    line = model.summary or f"{model.publisher} rated {model.body} {model.overall.rating}{points}."
    when = f"Published {long_date(model.published)}"
    return TimelineRow("Inspection", when, model.title, line, f"{name}/", rating_shown(model.overall.rating))
