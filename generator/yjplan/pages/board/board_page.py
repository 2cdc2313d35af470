"""The board's page: what a board needs for its meeting, on two sides of A4.

Everything on it stands elsewhere on the site as well, and each part leads there. It takes published
values only; where the plan has nothing, a sentence says so. Each part shows so many rows and no more, so
that the page keeps to its two sides, and says how many are left.
"""

from collections.abc import Iterator
from dataclasses import replace

from yjplan.figures.months import long_date
from yjplan.languages import say
from yjplan.pages.board.action_rows import actions_note, actions_summary, other_owners, owner_parts
from yjplan.pages.board.attendance_parts import attendance_note, attendance_parts
from yjplan.pages.board.contexts import AskRow, BoardPage
from yjplan.pages.board.indicator_rows import indicator_rows, indicators_note
from yjplan.pages.board.money_parts import money_note, money_parts
from yjplan.pages.board.reckoning import reckoning_of
from yjplan.pages.board.risk_rows import risk_rows, risks_summary
from yjplan.pages.board.room import is_roomy
from yjplan.pages.board.since import Since, changed_parts, since_words
from yjplan.pages.page import Fill, Page
from yjplan.pages.ready import ReadyPlan

ADDRESS = "board"
"""Folder of the page below the plan; no section may have it."""


def compose_board(ready: ReadyPlan, since: Since) -> Page:
    """The page of a plan; `since` is what changed after its last edition."""
    model = ready.plan.model
    meeting, reckoning = model.board.meeting, reckoning_of(model)
    filled = BoardPage(
        say("For the meeting on {day}.", day=long_date(meeting)) if meeting else "",
        reckoning.words if reckoning else "",
        tuple(_asks(ready)),
        indicator_rows(ready),
        indicators_note(ready),
        actions_summary(ready, reckoning),
        owner_parts(ready, reckoning),
        other_owners(ready, reckoning),
        actions_note(ready, reckoning),
        risks_summary(ready),
        risk_rows(ready),
        money_parts(ready),
        money_note(ready),
        attendance_parts(ready),
        attendance_note(ready),
        since_words(since),
        changed_parts(since),
    )
    context = replace(filled, is_roomy=is_roomy(filled))
    title = say("For the board")
    about = say(
        "Decisions, indicators, actions, risks, money and attendance for the management board's meeting."
    )
    return Page(ADDRESS, title, about, (Fill("pages/board", context),), title)


def _asks(ready: ReadyPlan) -> Iterator[AskRow]:
    """What the board is asked, with the section that says more."""
    sections = {section.file: section for section in ready.plan.sections}
    for one in ready.plan.model.board.asks:
        section = sections.get(one.section)
        link, words = (f"../{section.slug}/", section.front.title) if section else ("", "")
        yield AskRow(one.ask, one.why, link, words)
