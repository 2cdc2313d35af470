"""The data page: what can be taken away, where figures come from, what the shorthand means."""

from yjplan.figures.series import Source
from yjplan.languages import say
from yjplan.pages.contexts import DataPage, DownloadRow, SourceRow
from yjplan.pages.open_data.downloads import Download
from yjplan.pages.open_data.plan_json import used_sources
from yjplan.pages.open_data.schema import PLAN
from yjplan.pages.open_data.words import citation, mark_rows, open_data, size_words
from yjplan.pages.page import Fill, Page
from yjplan.pages.ready import ReadyPlan


def compose_data_page(ready: ReadyPlan, downloads: tuple[Download, ...], address: str = "") -> Page:
    """One row a file, in the order of the pages; sources, shorthand, how to use the files."""
    titles = {s.slug: s.front.title for s in ready.plan.sections}
    titles |= {measure.path: measure.finding.indicator.name for measure in ready.measures}
    rows = tuple(
        DownloadRow(
            d.title,
            titles[d.section],
            f"../{d.section}/",
            f"../{d.path}",
            d.path.removeprefix("data/"),
            size_words(d.content),
        )
        for d in downloads
        if d.section
    )
    sources = tuple(source_row(source) for source in used_sources(ready))
    context = DataPage(rows, sources, mark_rows(), ready.policy.least, ready.policy.threshold)
    plan = ready.plan
    cite = citation(plan.model.front_page.service, plan.model.title, plan.model.published, address)
    about = open_data(downloads, shape=PLAN, levels=plan.name.count("/") + 2, cite=cite)
    title, words = (
        say("Data and sources"),
        say("Every table of this plan as a CSV file, the plan as JSON, and where the figures come from."),
    )
    return Page("data", title, words, (Fill("pages/data", context), about))


def source_row(source: Source, indicator: str = "") -> SourceRow:
    """A source as pages describe it; with an indicator, as the page of that one does."""
    return SourceRow(
        source.title,
        source.publisher,
        source.released,
        source.population_base,
        source.address,
        source.licence,
        source.noted(indicator),
    )
