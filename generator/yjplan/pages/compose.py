"""From a ready plan to its pages and downloads."""

from collections.abc import Iterator, Sequence

from yjplan.blocks.indicators import tile_of
from yjplan.figures.months import long_date
from yjplan.languages import say
from yjplan.pages.captions import heading_above, says_again
from yjplan.pages.chart_parts import chart_part
from yjplan.pages.contexts import BlockFrame, Card, CoverageRow, Home, PlainWordsHead, Row, SectionHead
from yjplan.pages.finder import Finder, make_finder
from yjplan.pages.links import link_targets
from yjplan.pages.open_data.data_page import compose_data_page
from yjplan.pages.open_data.downloads import Download
from yjplan.pages.open_data.plan_downloads import plan_downloads
from yjplan.pages.page import Fill, Page
from yjplan.pages.performance.overview import compose_performance
from yjplan.pages.ready import ReadyPlan, ShownBlock
from yjplan.pages.text import Surroundings, text_parts
from yjplan.pages.translation.untranslated import mark_untranslated
from yjplan.plan.coverage import coverage_of
from yjplan.plan.models import PLAIN_WORDS
from yjplan.plan.plan import Section
from yjplan.sources.markdown_text import slug_of


def compose_plan(ready: ReadyPlan, address: str = "") -> tuple[tuple[Page, ...], tuple[Download, ...]]:
    """Home, a page a section, the performance pages, the data page; and the files to take away.

    `address` is the plan's on the web; '' when the site's is not known.
    """
    downloads = plan_downloads(ready, address)
    sections = tuple(_section_page(ready, section) for section in _in_order(ready))
    data = compose_data_page(ready, downloads, address)
    return (_home_page(ready), *sections, *compose_performance(ready), data), downloads


def _in_order(ready: ReadyPlan) -> tuple[Section, ...]:
    """The page in plain words, then the plan's own sections in their order."""
    return tuple(sorted(ready.plan.sections, key=lambda section: section.front.part != PLAIN_WORDS))


def _section_page(ready: ReadyPlan, section: Section) -> Page:
    heading = ready.plan.guidance.heading(section.front.guidance)
    asked = say(heading.title) if heading else ""
    page = say("page {number} of the guidance", number=heading.page) if heading and heading.page else ""
    head = SectionHead(section.front.number, section.front.summary, asked, page)
    shown = [s for s in ready.blocks if s.block.section == section.slug]
    finders = _finders(shown)
    taken = {slug_of(section.front.title), *(each.anchor for each in section.document.headings)}
    number_of = {directive.place: n for n, directive in enumerate(section.document.directives)}
    blocks = {}
    for n, s in enumerate(shown):
        number = number_of[s.block.written.place]
        above = heading_above(section, section.document.directives[number])
        blocks[number] = Fill("parts/frame", _frame(ready, s, finders.get(n), taken, above))
    around = Surroundings(ready.speech, link_targets(ready.plan), blocks)
    plain = Fill("pages/plain-words", PlainWordsHead(section.front.summary))
    top = plain if section.front.part == PLAIN_WORDS else Fill("pages/section", head)
    text = text_parts(section, around)
    if ready.plan.raw.is_lacking(section.file):
        text = mark_untranslated(text)
    parts = (top, *text)
    title = section.front.title
    return Page(section.slug, title, section.front.summary, parts, _nav(section))


def _nav(section: Section) -> str:
    number = section.front.number
    return f"{number}. {section.front.title}" if number.isdigit() else section.front.title


def _finders(shown: Sequence[ShownBlock]) -> dict[int, Finder]:
    """One finder for each kind of block with filters, at the first block of the kind on the page."""
    made: dict[int, Finder] = {}
    for kind in dict.fromkeys(s.block.kind.name for s in shown):
        same = [n for n, s in enumerate(shown) if s.block.kind.name == kind]
        tables = [table for n in same for table in shown[n].view.tables if table.filters]
        finder = make_finder(kind, tables)
        if finder is not None:
            made[same[0]] = finder
    return made


def _frame(
    ready: ReadyPlan, shown: ShownBlock, finder: Finder | None, taken: set[str], above: str
) -> BlockFrame:
    """`taken` are the addresses of the headings on the page, `above` the heading right above the block."""
    model, view = shown.block.model, shown.view
    tables = {table.id: table for table in view.tables}
    charts = tuple(chart_part(ready, chart.id, tables) for chart in view.charts)
    title = model.title or (view.tables[0].title if view.tables else "")
    notes = () if view.tables else model.note
    return BlockFrame(
        shown.block.id,
        title,
        shown.block.kind.template,
        view.tables,
        charts,
        notes,
        "" if view.tables else model.source,
        view.context,
        "../data/",
        shown.block.kind.name,
        finder,
        has_address=shown.block.id not in taken,
        says_again=says_again(title, above),
    )


def _home_page(ready: ReadyPlan) -> Page:
    plan, model = ready.plan, ready.plan.model
    front = model.front_page
    facts = [
        Row(say("Service"), front.service),
        Row(say("Lead of the service"), front.lead.words),
        Row(say("Chair of the management board"), front.chair.words),
        Row(say("Period"), model.period.label),
        Row(say("Date of publication"), model.published or say("Not stated")),
        Row(say("Sign-off"), _sign_off(ready)),
        *(
            Row(step.state.words, say("{day}, {by}", day=long_date(step.on), by=step.by))
            for step in model.steps
        ),
    ]
    tiles = tuple(
        t for name in model.headlines if name in ready.findings and (t := tile_of(ready.findings[name]))
    )
    home = Home(
        model.state.words,
        "published" if model.state.is_public else "draft",
        model.summary,
        tuple(facts),
        model.sign_off.note,
        tiles,
        tuple(_card(s) for s in plan.sections if s.front.part == "plan"),
        tuple(_card(s) for s in plan.sections if s.front.part == "appendix"),
        tuple(_coverage(ready)),
        _guidance_words(ready),
        model.about,
        bool(ready.measures),
        tuple(_card(s) for s in plan.sections if s.front.part == PLAIN_WORDS),
    )
    return Page("", model.title, model.summary, (Fill("pages/home", home),), say("Overview"))


def _sign_off(ready: ReadyPlan) -> str:
    sign_off = ready.plan.model.sign_off
    if sign_off.state == "unsigned":
        return say("No signature in this edition")
    by, on = sign_off.chair, sign_off.date
    if by and on:
        return say("Signed by {chair} on {day}", chair=by.words, day=long_date(on))
    if by:
        return say("Signed by {chair}", chair=by.words)
    return say("Signed on {day}", day=long_date(on)) if on else say("Signed")


def _card(section: Section) -> Card:
    front = section.front
    number = "" if front.part == "appendix" else front.number
    return Card(number, front.title, front.summary, f"{section.slug}/")


def _coverage(ready: ReadyPlan) -> Iterator[CoverageRow]:
    for answer in coverage_of(ready.plan):
        tone = "done" if answer.is_answered else "late"
        address = f"{answer.section.slug}/" if answer.section else ""
        address += f"#{answer.anchor}" if answer.anchor else ""
        yield CoverageRow(say(answer.heading.title), say(answer.words), tone, address)


def _guidance_words(ready: ReadyPlan) -> str:
    guidance = ready.plan.guidance
    if guidance.status == "verified":
        return say("Headings that the Youth Justice Board asked for in {year}.", year=guidance.year)
    return say(
        "Headings that the Youth Justice Board asked for in {year}. This list has not been verified against "
        "the guidance itself.",
        year=guidance.year,
    )
