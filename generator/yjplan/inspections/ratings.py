"""Ratings as readers see them, and the score as a sum."""

from collections import Counter
from decimal import Decimal

from yjplan.blocks.cells import number, words
from yjplan.figures.marks import Mark
from yjplan.figures.tables import Cell, RawTable, RawValue, Row, RowKind, Status, Tone, own_column
from yjplan.figures.units import NUMBER, UNITS
from yjplan.inspections.inspection import Inspection, Judged
from yjplan.languages import say
from yjplan.problems import Place

_TONES = {
    "Outstanding": Tone.OUTSTANDING,
    "Good": Tone.GOOD,
    "Requires improvement": Tone.REQUIRES_IMPROVEMENT,
    "Inadequate": Tone.INADEQUATE,
}
_NOWHERE = Place("")


def rating_shown(name: str) -> Status:
    """A rating in words, with the tone that gives the words a shape."""
    return Status(say(name), _TONES.get(name, Tone.NEUTRAL))


def ratings_table(inspection: Inspection) -> RawTable:
    """Every standard with its rating and points, grouped by domain; the overall rating last."""
    model, framework = inspection.model, inspection.framework
    rows: list[Row[RawValue]] = []
    for domain in framework.domains:
        rows.append(Row((words(say(domain)),), RowKind.GROUP))
        rows += [_row(one, inspection) for one in inspection.judged if one.standard.domain == domain]
    score = score_of(inspection)
    overall: tuple[Cell[RawValue], ...] = (
        words(say("Overall, of {points} points", points=framework.largest_score)),
        Cell(rating_shown(model.overall.rating)),
        words("") if score is None else _whole(score),
        words(""),
    )
    rows.append(Row(overall, RowKind.TOTAL))
    columns = (
        own_column("Standard"),
        own_column("Rating"),
        own_column("Points", numeric=True),
        own_column("Lowest key question", numeric=True),
    )
    notes = tuple(f"{one.name}: {note}" for one in inspection.judged if one.found for note in one.found.note)
    return RawTable("ratings", say("Rating of each standard"), columns, tuple(rows), notes=notes)


def score_of(inspection: Inspection) -> int | None:
    """The score as printed, or as the ratings make it where the report prints none."""
    if inspection.model.overall.score is not None:
        return inspection.model.overall.score
    counting = [one.rating for one in inspection.judged if one.standard.counts]
    known = all(inspection.framework.rating(name) for name in counting)
    return inspection.framework.points(counting) if known else None


def _row(one: Judged, inspection: Inspection) -> Row[RawValue]:
    rating = inspection.framework.rating(one.rating)
    points = (
        number(Mark.NOT_APPLICABLE, NUMBER, _NOWHERE)
        if not one.standard.counts or rating is None
        else _whole(rating.points)
    )
    percents = one.found.percents if one.found else ()
    lowest = number(min(percents) if percents else Mark.NOT_APPLICABLE, UNITS["percent"], _NOWHERE)
    return Row((words(one.name), Cell(rating_shown(one.rating)), points, lowest))


def score_table(inspection: Inspection) -> RawTable:
    """How many counting standards have each rating, and the points they make."""
    framework = inspection.framework
    counting = Counter(one.rating for one in inspection.judged if one.standard.counts)
    rows: list[Row[RawValue]] = [
        Row(
            (
                Cell(rating_shown(rating.name)),
                _whole(counting[rating.name]),
                _whole(rating.points),
                _whole(counting[rating.name] * rating.points),
            )
        )
        for rating in reversed(framework.ratings)
    ]
    made = _whole(framework.points(counting.elements()))
    total = (words(say("Score")), _whole(counting.total()), words(""), made)
    rows.append(Row(total, RowKind.TOTAL))
    columns = (
        own_column("Rating"),
        own_column("Standards that count", numeric=True),
        own_column("Points each", numeric=True),
        own_column("Points", numeric=True),
    )
    notes = inspection.model.overall.note
    return RawTable("score", say("From ratings to points"), columns, tuple(rows), notes=notes)


def _whole(amount: int) -> Cell[RawValue]:
    return number(Decimal(amount), NUMBER, _NOWHERE)
