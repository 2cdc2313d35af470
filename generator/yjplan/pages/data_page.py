"""The data page: what can be taken away, where figures come from, what the shorthand means."""

from yjplan.figures.marks import Mark
from yjplan.figures.series import Source
from yjplan.pages.contexts import DataPage, DownloadRow, Row, SourceRow
from yjplan.pages.downloads import Download
from yjplan.pages.page import Fill, Page
from yjplan.pages.ready import ReadyPlan


def compose_data_page(ready: ReadyPlan, downloads: tuple[Download, ...]) -> Page:
    """One row a file, in the order of the pages."""
    titles = {s.slug: s.front.title for s in ready.plan.sections}
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
    whole = next(d for d in downloads if not d.section)
    used = {s.source.id for f in ready.findings.values() for s in (*f.own, *f.others)}
    sources = tuple(_source(ready.sources[name]) for name in ready.sources if name in used)
    context = DataPage(rows, size_words(whole.content), sources, mark_rows(), ready.policy.threshold)
    title, words = (
        "Data and sources",
        "Every table of this plan as a CSV file, the plan as JSON, and where the figures come from.",
    )
    return Page("data", title, words, (Fill("pages/data", context),))


def mark_rows() -> tuple[Row, ...]:
    """The shorthand and its meaning."""
    return tuple(Row(str(mark), mark.meaning) for mark in Mark)


def size_words(content: str) -> str:
    """`1.2 KB`."""
    size = len(content.encode())
    return f"{size} bytes" if size < 1000 else f"{size / 1000:.1f} KB"  # noqa: PLR2004 - a kilobyte


def _source(source: Source) -> SourceRow:
    return SourceRow(
        source.title,
        source.publisher,
        source.released,
        source.population_base,
        source.address,
        source.licence,
        source.note,
    )
