"""From a ready inspection to its pages and downloads."""

from collections import Counter
from collections.abc import Iterator

from yjplan.figures.marks import Mark
from yjplan.figures.months import long_date
from yjplan.figures.published import PublishedValue
from yjplan.inspections.answers import NOTHING
from yjplan.inspections.inspection import Inspection, month_words
from yjplan.inspections.ratings import rating_shown, score_of
from yjplan.inspections.tables import asked_domains, questions_id
from yjplan.languages import say, say_list, say_many, to_say
from yjplan.packs.framework import Bands
from yjplan.pages.contexts import Card, Row
from yjplan.pages.inspections.contexts import (
    AskedRow,
    CardsPart,
    InspectionHome,
    RecommendationsPart,
    WordsPart,
)
from yjplan.pages.inspections.downloads import inspection_downloads
from yjplan.pages.inspections.frames import chart_frame_of, frame_of
from yjplan.pages.inspections.ready import ReadyInspection
from yjplan.pages.inspections.rest import background_page, data_page, domain_page, voices_page
from yjplan.pages.open_data.downloads import Download
from yjplan.pages.page import Fill, Heading, Page, Part


def compose_inspection(
    ready: ReadyInspection, address: str = ""
) -> tuple[tuple[Page, ...], tuple[Download, ...]]:
    """The first page, a page a domain, voices, background, data; and the files to take away.

    `address` is the inspection's on the web; '' when the site's is not known.
    """
    inspection = ready.inspection
    pages = [domain_page(ready, domain) for domain in inspection.framework.domains]
    pages += [page for page in (voices_page(ready), background_page(ready)) if page]
    downloads = inspection_downloads(ready, address)
    return (_first_page(ready, pages), *pages, data_page(ready, downloads, address)), downloads


def lead_of(inspection: Inspection) -> str:
    """`HM Inspectorate of Probation rated the service Good: 24 of 36 points.`, and how the ratings spread."""
    model, framework = inspection.model, inspection.framework
    score = score_of(inspection)
    counted = Counter(one.rating for one in inspection.judged)
    found = [(counted[r.name], r.name) for r in reversed(framework.ratings) if counted[r.name]]
    parts = [
        say_many("{number} is {rating}", "{number} are {rating}", n, rating=say(name)) for n, name in found
    ]
    told = {
        "inspectors": model.publisher,
        "body": model.body,
        "rating": say(model.overall.rating),
        "number": len(inspection.judged),
        "ratings": say_list(parts),
    }
    if score is None:
        return say("{inspectors} rated {body} {rating}. Of its {number} standards, {ratings}.", **told)
    return say(
        "{inspectors} rated {body} {rating}, with {score} of {most} points. "
        "Of its {number} standards, {ratings}.",
        **told,
        score=score,
        most=framework.largest_score,
    )


def _first_page(ready: ReadyInspection, pages: list[Page]) -> Page:
    inspection = ready.inspection
    lead = inspection.model.summary or lead_of(inspection)
    parts: list[Part] = [Fill("pages/inspection", _home(ready, lead))]
    parts += [Heading(2, say("Ratings at a glance"), "at-a-glance"), frame_of(ready, "ratings", "data/")]
    parts += [Heading(2, say("How the score is worked out"), "how-the-score"), *_score(ready)]
    if asked_domains(inspection):
        parts += [Heading(2, say("Key questions against the bands of the ratings"), "key-questions")]
        parts += _questions(ready)
    if inspection.model.recommendations:
        heading = say("Recommendations, and what later plans did about them")
        parts += [
            Heading(2, heading, "recommendations"),
            Fill("pages/inspection-recommendations", _asked(ready)),
        ]
    cards = tuple(Card("", page.title, page.description, f"{page.path}/") for page in pages)
    data = Card("", say("Data"), say("Every table as a CSV file, and the inspection as JSON."), "data/")
    parts += [Heading(2, say("More from the report"), "more"), Fill("pages/cards", CardsPart((*cards, data)))]
    return Page("", inspection.model.title, lead, tuple(parts), say("Overview"))


def _home(ready: ReadyInspection, lead: str) -> InspectionHome:
    inspection, model = ready.inspection, ready.inspection.model
    score = score_of(inspection)
    facts = [
        *(
            []
            if score is None
            else [
                Row(
                    say("Score"),
                    say("{score} of {most} points", score=score, most=inspection.framework.largest_score),
                )
            ]
        ),
        Row(say("Inspected"), model.body),
        Row(say("Inspected by"), model.publisher),
        *([Row(say("Fieldwork"), model.fieldwork)] if model.fieldwork else []),
        Row(say("Report published"), long_date(model.published)),
        Row(say("Framework"), say(inspection.framework.name)),
    ]
    return InspectionHome(lead, rating_shown(model.overall.rating), tuple(facts), model.note)


def _score(ready: ReadyInspection) -> Iterator[Part]:
    framework, model = ready.inspection.framework, ready.inspection.model
    score = score_of(ready.inspection)
    outside = [one.name for one in ready.inspection.judged if not one.standard.counts]
    counting = len(ready.inspection.judged) - len(outside)
    points = ", ".join(f"{say(r.name)} {r.points}" for r in reversed(framework.ratings))
    text = [
        say("{number} standards count. Each rating gives points: {points}.", number=counting, points=points)
    ]
    if outside:
        pattern = _DOES_NOT_COUNT if len(outside) == 1 else _DO_NOT_COUNT
        text.append(say(pattern, standards=say_list(outside)))
    bands = bands_said(framework.score_bands)
    text.append(say("The overall rating follows from the score: {bands} points.", bands=bands))
    if score is not None and framework.score_bands.rating_of(score) == model.overall.rating:
        text.append(say("A score of {score} is {rating}.", score=score, rating=say(model.overall.rating)))
    known = framework.score_bands
    pattern = _RANGES if known.status == "verified" else _RANGES_NOT_VERIFIED
    yield Fill("pages/words", WordsPart((" ".join(text), say(pattern, source=say(known.source)))))
    yield frame_of(ready, "score", "data/")


_DOES_NOT_COUNT = to_say("{standards} does not count.")
_DO_NOT_COUNT = to_say("{standards} do not count.")
_RANGES = to_say("Where the ranges of the score come from: {source}")
_RANGES_NOT_VERIFIED = to_say("We have not been able to verify the ranges of the score. {source}")


def bands_said(bands: Bands) -> str:
    """`Inadequate 0 to 6, Requires improvement 7 to 18`."""
    return ", ".join(
        say("{band} {low} to {high}", band=say(band.rating), low=band.from_, high=band.to)
        for band in bands.bands
    )


def _questions(ready: ReadyInspection) -> Iterator[Part]:
    bands = ready.inspection.framework.percent_bands
    text = say(
        "Inspectors answered key questions for every case of a sample. The lowest share of cases with the "
        "answer yes sets the rating of the standard: {bands} per cent.",
        bands=bands_said(bands),
    )
    few = say(
        "The samples are small, so one case more or less moves a percentage by several points. Percentages "
        "stand as the inspectorate published them."
    )
    yield Fill("pages/words", WordsPart((text, few)))
    for domain in asked_domains(ready.inspection):
        said = sample_words(ready, domain)
        if said:
            yield Fill("pages/words", WordsPart((f"{say(domain)}: {said}.",)))
        yield chart_frame_of(ready, questions_id(domain))


def sample_words(ready: ReadyInspection, domain: str) -> str:
    """`17 cases (community sentences)`, from the published table; '' where no sample is named."""
    found = [n for n, sample in enumerate(ready.inspection.model.samples) if sample.domain == domain]
    said = []
    for n in found:
        sample = ready.inspection.model.samples[n]
        row = sum(1 + len(one.parts) for one in ready.inspection.model.samples[:n])
        value = ready.tables["samples"].rows[row].cells[1].value
        if isinstance(value, PublishedValue):
            cases = say("{number} cases", number=value.text) if value.amount is not None else _withheld(value)
            name = f" ({sample.name[:1].lower()}{sample.name[1:]})" if sample.name != domain else ""
            said.append(f"{cases}{name}")
    return ", ".join(said)


def _withheld(value: PublishedValue) -> str:
    if value.mark is Mark.CONFIDENTIAL:
        return say("a small number of cases")
    return say("cases, number not available")


def _asked(ready: ReadyInspection) -> RecommendationsPart:
    model = ready.inspection.model
    if ready.later_plans:
        later = say(
            "Plans on this site for a time after the report: {plans}.", plans="; ".join(ready.later_plans)
        )
    else:
        later = say(
            "This site has no plan for a time after {month}, when the report was published.",
            month=month_words(model),
        )
    rows = tuple(
        AskedRow(one.number, one.text, one.addressee, one.note, tuple(ready.answers.get(one.number, ())))
        for one in model.recommendations
    )
    return RecommendationsPart(later, rows, say(NOTHING), "../../", "data/recommendations.csv")
