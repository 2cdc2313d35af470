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
    points = "" if score is None else f", with {score} of {framework.largest_score} points"
    counted = Counter(one.rating for one in inspection.judged)
    found = [(counted[r.name], r.name) for r in reversed(framework.ratings) if counted[r.name]]
    parts = [f"{number} {'is' if number == 1 else 'are'} {name}" for number, name in found]
    spread = f"Of its {len(inspection.judged)} standards, {_listed(parts)}."
    return f"{model.publisher} rated {model.body} {model.overall.rating}{points}. {spread}"


def _listed(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def _first_page(ready: ReadyInspection, pages: list[Page]) -> Page:
    inspection = ready.inspection
    lead = inspection.model.summary or lead_of(inspection)
    parts: list[Part] = [Fill("pages/inspection", _home(ready, lead))]
    parts += [Heading(2, "Ratings at a glance", "at-a-glance"), frame_of(ready, "ratings", "data/")]
    parts += [Heading(2, "How the score is worked out", "how-the-score"), *_score(ready)]
    if asked_domains(inspection):
        parts += [Heading(2, "Key questions against the bands of the ratings", "key-questions")]
        parts += _questions(ready)
    if inspection.model.recommendations:
        heading = "Recommendations, and what later plans did about them"
        parts += [
            Heading(2, heading, "recommendations"),
            Fill("pages/inspection-recommendations", _asked(ready)),
        ]
    cards = tuple(Card("", page.title, page.description, f"{page.path}/") for page in pages)
    data = Card("", "Data", "Every table as a CSV file, and the inspection as JSON.", "data/")
    parts += [Heading(2, "More from the report", "more"), Fill("pages/cards", CardsPart((*cards, data)))]
    return Page("", inspection.model.title, lead, tuple(parts), "Overview")


def _home(ready: ReadyInspection, lead: str) -> InspectionHome:
    inspection, model = ready.inspection, ready.inspection.model
    score = score_of(inspection)
    facts = [
        *([] if score is None else [Row("Score", f"{score} of {inspection.framework.largest_score} points")]),
        Row("Inspected", model.body),
        Row("Inspected by", model.publisher),
        *([Row("Fieldwork", model.fieldwork)] if model.fieldwork else []),
        Row("Report published", long_date(model.published)),
        Row("Framework", inspection.framework.name),
    ]
    return InspectionHome(lead, rating_shown(model.overall.rating), tuple(facts), model.note)


def _score(ready: ReadyInspection) -> Iterator[Part]:
    framework, model = ready.inspection.framework, ready.inspection.model
    score = score_of(ready.inspection)
    outside = [one.name for one in ready.inspection.judged if not one.standard.counts]
    counting = len(ready.inspection.judged) - len(outside)
    points = ", ".join(f"{r.name} {r.points}" for r in reversed(framework.ratings))
    text = [f"{counting} standards count. Each rating gives points: {points}."]
    if outside:
        text.append(f"{' and '.join(outside)} {'does' if len(outside) == 1 else 'do'} not count.")
    text.append(f"The overall rating follows from the score: {framework.score_bands.words} points.")
    if score is not None and framework.score_bands.rating_of(score) == model.overall.rating:
        text.append(f"A score of {score} is {model.overall.rating}.")
    known = framework.score_bands
    said = (
        "Where the ranges of the score come from: "
        if known.status == "verified"
        else ("We have not been able to verify the ranges of the score. ")
    )
    yield Fill("pages/words", WordsPart((" ".join(text), f"{said}{known.source}")))
    yield frame_of(ready, "score", "data/")


def _questions(ready: ReadyInspection) -> Iterator[Part]:
    bands = ready.inspection.framework.percent_bands
    text = (
        "Inspectors answered key questions for every case of a sample. The lowest share of cases with the "
        f"answer yes sets the rating of the standard: {bands.words} per cent."
    )
    few = (
        "The samples are small, so one case more or less moves a percentage by several points. Percentages "
        "stand as the inspectorate published them."
    )
    yield Fill("pages/words", WordsPart((text, few)))
    for domain in asked_domains(ready.inspection):
        said = sample_words(ready, domain)
        if said:
            yield Fill("pages/words", WordsPart((f"{domain}: {said}.",)))
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
            cases = f"{value.text} cases" if value.amount is not None else _withheld(value)
            name = f" ({sample.name[:1].lower()}{sample.name[1:]})" if sample.name != domain else ""
            said.append(f"{cases}{name}")
    return ", ".join(said)


def _withheld(value: PublishedValue) -> str:
    return "a small number of cases" if value.mark is Mark.CONFIDENTIAL else "cases, number not available"


def _asked(ready: ReadyInspection) -> RecommendationsPart:
    model = ready.inspection.model
    if ready.later_plans:
        later = f"Plans on this site for a time after the report: {'; '.join(ready.later_plans)}."
    else:
        later = f"This site has no plan for a time after {month_words(model)}, when the report was published."
    rows = tuple(
        AskedRow(one.number, one.text, one.addressee, one.note, tuple(ready.answers.get(one.number, ())))
        for one in model.recommendations
    )
    return RecommendationsPart(later, rows, NOTHING, "../../", "data/recommendations.csv")
