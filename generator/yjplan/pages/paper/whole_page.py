"""The whole plan on one page: its facts, its contents, then every section in order."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from yjplan.figures.addresses import FOLDER as FIGURES
from yjplan.languages import say
from yjplan.pages.contexts import Home, Row
from yjplan.pages.page import Fill, Heading, Html, Page
from yjplan.pages.paper.contexts import ContentsEntry, ContentsGroup, WholeHead, WholeSection
from yjplan.pages.paper.gather import Gathered, gather_pages
from yjplan.pages.paper.shorthand import keep_used_marks
from yjplan.plan.models import SectionFront
from yjplan.plan.plan import Plan

WHOLE = "whole"
"""Where it stands, below the plan."""
_DATA = "data"
_OF_DATA = ("sources", "shorthand", "how-to-cite")
"""What of the data page is for readers of the text; the rest is lists of files."""
_LEAD = re.compile(r'^\s*<p class="yj-lead">.*?</p>\s*', re.DOTALL)
_HOME_ABOUT = "about"
_ABOUT = f"{WHOLE}.about"
"""No section has such an address."""


def compose_whole(plan: Plan, home: Home, finished: Sequence[Page], address: str = "") -> Page:
    """The page of everything, from the plan's finished pages.

    The pages of single indicators are left out, which would double it: the overview shows each indicator's
    headline and its areas side by side, and leads to them. `address` is the plan's on the web; '' when the
    site's is not known.
    """
    by_path = {page.path: page for page in finished}
    sections = [_numbered(by_path[one.slug], one.front) for one in plan.sections]
    others = [*_figures(by_path.get(FIGURES)), *_data(by_path.get(_DATA)), *_about(by_path[""])]
    each = gather_pages([*sections, *others], into=WHOLE)
    gathered = {one.path: keep_used_marks(one, each) if one.path == _DATA else one for one in each}
    appendices = [s.slug for s in plan.sections if s.front.part == "appendix"]
    first = [s.slug for s in plan.sections if s.front.part != "appendix"]
    last = [page.path for page in others]
    groups = (("", first), (say("Appendices"), appendices), (say("Figures and sources"), last))
    contents = tuple(
        ContentsGroup(name, tuple(ContentsEntry(gathered[path].title, path) for path in paths))
        for name, paths in groups
        if paths
    )
    facts = (Row(say("Status"), home.state), *home.facts)
    head = WholeHead(home.summary, facts, home.sign_off, address and f"{address}{WHOLE}/", contents)
    parts = [Fill("pages/whole", head)]
    title = say("{title}: the whole plan", title=plan.model.title)
    return Page(
        WHOLE,
        title,
        say("Every section of the plan on one page, to read through, to search in and to print."),
        (
            *parts,
            *(part for path in (*first, *appendices, *last) for part in _parts(gathered[path], address)),
        ),
        say("Whole plan on one page"),
        gathers=True,
    )


def home_of(pages: Sequence[Page]) -> Home:
    """What the plan's first page says, from its pages before they are finished."""
    parts = (part for page in pages if not page.path for part in page.parts if isinstance(part, Fill))
    return next(part.context for part in parts if isinstance(part.context, Home))


def _parts(one: Gathered, address: str) -> Iterator[Fill | Html]:
    own = address and one.path != _ABOUT and f"{address}{one.path}/"
    note = _note(one.path) if own else ""
    yield Fill("pages/whole-section", WholeSection(one.path, one.title, own or "", note))
    yield Html(one.html)


def _numbered(page: Page, front: SectionFront) -> Page:
    """An appendix's page with its number in its title: the text refers to it by that."""
    title = page.nav or page.title
    if front.part != "appendix" or title.casefold().startswith(front.number.casefold()):
        return page
    return replace(page, nav=f"{front.number}: {title}")


def _note(path: str) -> str:
    """What the section's own page holds, for a reader who has its address."""
    if path == FIGURES:
        return say(
            "On the web each indicator has a page of its own, with every figure, its method and sources."
        )
    if path == _DATA:
        return say("On the web every table of this plan can be taken away as a CSV file.")
    return ""


def _figures(page: Page | None) -> Iterator[Page]:
    """The overview of all indicators, without what it says of the pages behind it."""
    if page:
        first, *others = page.parts
        told = Html(_LEAD.sub("", first.html)) if isinstance(first, Html) else first
        yield replace(page, parts=(told, *others))


def _data(page: Page | None) -> Iterator[Page]:
    """Sources, shorthand and how to cite."""
    if page:
        yield replace(page, parts=_under(page, _OF_DATA))


def _about(home: Page) -> Iterator[Page]:
    """What the plan's first page says about this edition."""
    parts = _under(home, (_HOME_ABOUT,))
    if parts:
        heading, *text = parts
        title = heading.text if isinstance(heading, Heading) else ""
        yield Page(_ABOUT, title, "", tuple(text))


def _under(page: Page, anchors: Sequence[str]) -> tuple[Heading | Html | Fill, ...]:
    """The parts of a finished page below some of its headings of the second level, with these."""
    found, taken = [], False
    for part in page.parts:
        if isinstance(part, Heading) and part.level == 2:  # noqa: PLR2004 - the level below the title
            taken = part.anchor in anchors
        if taken:
            found.append(part)
    return tuple(found)
