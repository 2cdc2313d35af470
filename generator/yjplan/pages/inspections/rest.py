"""The pages of an inspection behind its first: one a domain, voices, background, data."""

from collections.abc import Iterator
from decimal import Decimal

from yjplan.blocks.strengths import NamedList
from yjplan.figures.months import long_date
from yjplan.figures.tables import SafeTable
from yjplan.inspections.charts import short_name
from yjplan.inspections.inspection import Judged
from yjplan.inspections.model import InspectedStandard, KeyQuestion
from yjplan.inspections.ratings import rating_shown
from yjplan.inspections.tables import questions_id
from yjplan.languages import say, to_say
from yjplan.pages.contexts import BlockFrame, Card, ChartPart, DownloadRow
from yjplan.pages.inspections.contexts import BackgroundPart, InspectionData, StandardPart
from yjplan.pages.inspections.frames import chart_part, frame_of
from yjplan.pages.inspections.ready import ReadyInspection
from yjplan.pages.open_data.downloads import Download
from yjplan.pages.open_data.schema import INSPECTION
from yjplan.pages.open_data.words import citation, mark_rows, open_data, size_words
from yjplan.pages.page import Fill, Heading, Page, Part
from yjplan.sources.markdown_text import slug_of

_NOTHING = to_say("Nothing on this standard is carried here.")


def domain_page(ready: ReadyInspection, domain: str) -> Page:
    """What the report says on each standard of a domain."""
    inspection = ready.inspection
    inside = [one for one in inspection.judged if one.standard.domain == domain]
    parts: list[Part] = []
    if questions_id(domain) in ready.tables:
        parts.append(frame_of(ready, questions_id(domain), "../data/"))
    for one in inside:
        parts += [Heading(2, one.name, anchor_of(one)), Fill("pages/inspection-standard", _standard(one))]
    ratings = "; ".join(f"{one.name}: {say(one.rating)}" for one in inside)
    return Page(slug_of(domain), say(domain), f"{ratings}.", tuple(parts))


def anchor_of(one: Judged) -> str:
    """Address of a standard on its domain's page."""
    return f"standard-{slug_of(one.standard.ref.replace('.', '-'))}"


def _standard(one: Judged) -> StandardPart:
    found = one.found or InspectedStandard.model_validate({"ref": one.standard.ref, "rating": one.rating})
    lists = (
        NamedList(say("Strengths"), found.strengths),
        NamedList(say("Areas to improve"), found.improve),
    )
    return StandardPart(
        anchor_of(one),
        rating_shown(one.rating),
        one.standard.counts,
        found.statement,
        "; ".join(f"{short_name(question)} {_percent(question)}" for question in found.key_questions),
        tuple(one for one in lists if one.items),
        found.evidence,
        found.note if one.found else (say(_NOTHING),),
    )


def _percent(question: KeyQuestion) -> str:
    return f"{question.percent}%" if isinstance(question.percent, Decimal) else str(question.percent)


def voices_page(ready: ReadyInspection) -> Page | None:
    """The survey and the quotations; None where the report has neither."""
    parts = tuple(_voices(ready))
    if not parts:
        return None
    words = say("What children, families and staff told the inspectors.")
    return Page("voices", say("What people say"), words, parts)


def _voices(ready: ReadyInspection) -> Iterator[Part]:
    model = ready.inspection.model
    if model.survey:
        charts = tuple(chart_part(ready, chart.id) for chart in ready.survey.charts)
        yield Heading(2, say("Survey"), "the-survey")
        yield _block("survey", model.survey.title, ready.survey.tables, charts, ready.survey.context)
    if model.quotes:
        ours = all(quote.paraphrase for quote in model.quotes)
        heading = say("What people told the inspectors, in our words") if ours else say("Quotations")
        yield Heading(2, heading, "quotations")
        title = "" if ours else ready.tables["quotes"].title  # the heading above says the same
        yield _block("quotes", title, ready.quotes.tables, (), ready.quotes.context)


def _block(
    template: str, title: str, tables: tuple[SafeTable, ...], charts: tuple[ChartPart, ...], context: object
) -> Fill:
    frame = BlockFrame(template, title, template, tables, charts, (), "", context, "../data/")
    return Fill("parts/frame", frame)


def background_page(ready: ReadyInspection) -> Page | None:
    """What else the report says, the samples, links, and what was left out."""
    model = ready.inspection.model
    links = tuple(Card("", link.title, "", link.address) for link in model.links)
    if not (model.context or links or model.left_out or model.samples):
        return None
    parts: list[Part] = []
    if model.samples:
        parts += [Heading(2, say("Cases"), "cases"), frame_of(ready, "samples", "../data/")]
    parts.append(Fill("pages/inspection-background", BackgroundPart(model.context, links, model.left_out)))
    words = say("The service and the inspection: cases, what else the report says, links, what was left out.")
    return Page("background", say("Background"), words, tuple(parts))


def data_page(ready: ReadyInspection, downloads: tuple[Download, ...], address: str) -> Page:
    """Every table as CSV, the inspection as JSON, shorthand, how to use them."""
    rows = tuple(
        DownloadRow(d.title, "", "", f"../{d.path}", d.path.removeprefix("data/"), size_words(d.content))
        for d in downloads
        if d.table
    )
    policy, inspection = ready.policy, ready.inspection
    context = InspectionData(rows, mark_rows(), policy.least, policy.threshold)
    model = inspection.model
    cite = citation(model.publisher, model.title, long_date(model.published), address)
    about = open_data(downloads, shape=INSPECTION, levels=inspection.name.count("/") + 2, cite=cite)
    words = say("Every table of this inspection as a CSV file, and the whole as JSON.")
    return Page("data", say("Data"), words, (Fill("pages/inspection-data", context), about))
