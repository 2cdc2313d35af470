"""Whether ratings follow from key questions, and the overall rating and score from the ratings."""

from collections.abc import Callable, Iterator

from yjplan.inspections.inspection import UNRATED, judged_of
from yjplan.inspections.model import InspectedStandard, InspectionModel
from yjplan.packs.framework import Framework, FrameworkStandard
from yjplan.problems import Place, Problem, nearest, problem

PlaceOf = Callable[..., Place]
"""`place_of('standards', 1, 'rating')`: where a value stands in the file."""


def check_judgement(model: InspectionModel, framework: Framework, place_of: PlaceOf) -> Iterator[Problem]:
    """Every problem with the ratings and the score."""
    for n, found in enumerate(model.standards):
        standard = framework.standard(found.ref)
        if standard is None:
            hint = nearest(found.ref, [one.ref for one in framework.standards])
            message = f"The framework '{framework.id}' has no standard '{found.ref}'."
            yield problem("unknown-value", place_of("standards", n, "ref"), message, hint)
        else:
            yield from _check_rating(found, standard, framework, lambda *p, n=n: place_of("standards", n, *p))
    yield from _check_all_there(model, framework, place_of)
    if framework.rating(model.overall.rating) is None:
        yield _unknown(model.overall.rating, framework, place_of("overall", "rating"))
    else:
        yield from _check_overall(model, framework, place_of)


def _check_rating(
    found: InspectedStandard, standard: FrameworkStandard, framework: Framework, place_of: PlaceOf
) -> Iterator[Problem]:
    if found.rating == UNRATED and (standard.unrated or found.note):
        return
    if framework.rating(found.rating) is None:
        yield _unknown(found.rating, framework, place_of("rating"))
        return
    if standard.basis == "key questions" and not found.key_questions and not found.note:
        message = f"The rating of standard {found.ref} rests on key questions, and the file has none."
        hint = "Add 'key-questions:' with their percentages, or write 'note:' to tell readers why."
        yield problem("missing-key", place_of(), message, hint)
    if not found.percents or found.note:
        return
    lowest = min(found.percents)
    follows = framework.percent_bands.rating_of(lowest)
    if follows != found.rating:
        message = (
            f"Standard {found.ref} is rated '{found.rating}', but its lowest key question is {lowest}%, "
            f"which is '{follows}'."
        )
        hint = "Correct the rating or the percentage, or write 'note:' to say why it stands as it does."
        yield problem("rating-does-not-follow", place_of("rating"), message, hint)


def _check_all_there(model: InspectionModel, framework: Framework, place_of: PlaceOf) -> Iterator[Problem]:
    for one in judged_of(model, framework):
        if one.found is None and not model.note:
            message = f"The file says nothing on standard {one.name}."
            hint = "Add it with its rating, or write 'note:' on the inspection to tell readers why."
            yield problem("missing-standard", place_of("standards"), message, hint)


def _check_overall(model: InspectionModel, framework: Framework, place_of: PlaceOf) -> Iterator[Problem]:
    overall = model.overall
    counting = [one.rating for one in judged_of(model, framework) if one.standard.counts]
    made = framework.points(counting) if all(map(framework.rating, counting)) else None
    score = made if overall.score is None else overall.score
    if score is None or overall.note:
        return
    if made is not None and made != score:
        message = f"The score is {score}, but the ratings that count make {made}."
        hint = "Correct the score or a rating, or write 'note:' under 'overall' to say why they differ."
        yield problem("score-does-not-follow", place_of("overall", "score"), message, hint)
        return
    follows = framework.score_bands.rating_of(score)
    if follows != overall.rating:
        message = f"The overall rating is '{overall.rating}', but a score of {score} is '{follows}'."
        hint = "Correct the rating or the score, or write 'note:' under 'overall' to say why they differ."
        yield problem("rating-does-not-follow", place_of("overall", "rating"), message, hint)


def _unknown(rating: str, framework: Framework, place: Place) -> Problem:
    message = f"'{rating}' is not a rating of the framework '{framework.id}'."
    return problem("unknown-value", place, message, nearest(rating, [one.name for one in framework.ratings]))
