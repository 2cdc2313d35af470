"""The page on a plan's editions: what each one is, and what it changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from yjplan.figures.months import long_date
from yjplan.figures.tables import Bullets, Cell, Row, SafeTable, SafeValue, own_column
from yjplan.languages import say
from yjplan.pages.editions.changes import Changes
from yjplan.pages.open_data.downloads import Download, downloads_of
from yjplan.pages.page import Fill, Page

ADDRESS = "editions"
"""Folder of the page below the plan; the kept editions stand below it by their numbers."""


@dataclass(frozen=True, slots=True)
class EditionFacts:
    """What is said of one edition."""

    number: int
    day: date
    kind: str
    """`Correction`."""
    summary: str
    approved_by: str
    inside: str = ""
    """Where its pages in this language are in its folder: `cy/`; '' for English."""

    @property
    def heading(self) -> str:
        """`Edition 2, 3 October 2026`."""
        return say("Edition {number}, {day}", number=self.number, day=long_date(self.day))


@dataclass(frozen=True, slots=True)
class EditionRow:
    """One edition in the list."""

    heading: str
    kind: str
    summary: str
    approved_by: str
    address: str
    """Of the pages as they were then."""


@dataclass(frozen=True, slots=True)
class EditionsPart:
    """What `pages/editions` says."""

    newest: str
    editions: tuple[EditionRow, ...]
    """Newest first."""
    before: str
    """The heading of the edition before the newest; '' for the first one."""
    since: tuple[SafeTable, ...]
    """What the newest edition changed."""
    earlier_plan: str
    """Title of the plan before this one; '' where none was published as an edition."""
    over_years: tuple[SafeTable, ...]
    """What is different from the plan before."""


EDITION_TEMPLATES = {"pages/editions": EditionsPart}
"""The template of the page with its context."""


def edition_page(
    editions: Sequence[EditionFacts],
    since: Changes | None,
    earlier_plan: str,
    over_years: Changes | None,
    *,
    up: str,
) -> tuple[Page, tuple[Download, ...]]:
    """The page and the changes as CSV; `editions` oldest first, the last one being released now.

    `up` leads from the page to the plan's own address, which is not the same on a kept edition.
    """
    rows = tuple(
        EditionRow(e.heading, e.kind, e.summary, e.approved_by, f"{up}{ADDRESS}/{e.number}/{e.inside}")
        for e in reversed(editions)
    )
    changed = _tables("changes", since)
    years = _tables("years", over_years)
    before = editions[-2].heading if len(editions) > 1 else ""
    part = EditionsPart(editions[-1].heading, rows, before, changed, earlier_plan, years)
    words = say("Every published state of this plan, and what each one changed.")
    page = Page(ADDRESS, say("Editions and what changed"), words, (Fill("pages/editions", part),))
    return page, downloads_of(ADDRESS, (*changed, *years))


def _tables(prefix: str, changes: Changes | None) -> tuple[SafeTable, ...]:
    if changes is None:
        return ()
    columns = (own_column("What"), own_column("Change"), own_column("Details"))
    return tuple(
        SafeTable(
            f"{prefix}-{heading.split()[0].lower()}",
            say(heading),
            columns,
            tuple(
                Row(
                    (
                        _cell(one.name),
                        _cell(say(one.move.value)),
                        Cell[SafeValue](Bullets(one.details))
                        if len(one.details) > 1
                        else _cell(*one.details),
                    )
                )
                for one in rows
            ),
            cards=True,
        )
        for heading, rows in changes.parts()
        if rows
    )


def _cell(words: str = "") -> Cell[SafeValue]:
    return Cell[SafeValue](words)
