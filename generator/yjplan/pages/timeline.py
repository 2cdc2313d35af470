"""Plans and inspections of one authority on one timeline, newest first."""

from collections.abc import Sequence
from datetime import date

from yjplan.figures.months import long_date
from yjplan.figures.periods import PeriodKind
from yjplan.figures.tables import Status, Tone
from yjplan.inspections.model import InspectionModel
from yjplan.inspections.ratings import rating_shown
from yjplan.languages import Language, say, to_say
from yjplan.pages.contexts import TimelineRow, Twin
from yjplan.plan.models import PlanModel
from yjplan.sources.models import parse_day

NamedPlans = Sequence[tuple[str, PlanModel]]
NamedInspections = Sequence[tuple[str, InspectionModel]]


def timeline_of(
    plans: NamedPlans, inspections: NamedInspections, languages: Sequence[str] = ()
) -> tuple[TimelineRow, ...]:
    """One row a document; a plan stands where it was published, or began where that is not known.

    `languages` are those that the authority publishes its plans in.
    """
    rows = [(day_of(model), _plan(name, model, languages)) for name, model in plans]
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


def _plan(name: str, model: PlanModel, languages: Sequence[str]) -> TimelineRow:
    period = say("Period not stated") if model.period.kind is PeriodKind.NOT_STATED else model.period.label
    day = model.published
    when = say("{period}, published {day}", period=period, day=day) if day else period
    tone = Tone.DONE if model.state.is_public else Tone.NOT_STARTED
    others = [Language(tag) for tag in (model.languages or languages)[1:]]
    twins = tuple(Twin(str(one), one.own_name, f"{name}/{one}/") for one in others)
    status = Status(model.state.words, tone)
    return TimelineRow(to_say("Plan"), when, model.title, model.summary, f"{name}/", status, twins)


def _inspection(name: str, model: InspectionModel) -> TimelineRow:
    when = say("Published {day}", day=long_date(model.published))
    line = model.summary or _rated(model)
    return TimelineRow(
        to_say("Inspection"), when, model.title, line, f"{name}/", rating_shown(model.overall.rating)
    )


def _rated(model: InspectionModel) -> str:
    overall = model.overall
    told = {"inspectors": model.publisher, "body": model.body, "rating": say(overall.rating)}
    if overall.score is None:
        return say("{inspectors} rated {body} {rating}.", **told)
    return say("{inspectors} rated {body} {rating}, with a score of {score}.", **told, score=overall.score)
