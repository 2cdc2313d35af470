"""The board's page on paper: two sides of A4, whatever the plan holds, and nothing cut."""

import re
from dataclasses import replace

import pytest
from playwright.sync_api import Page, expect

from tests.house.project_files import ROOT
from yjplan.figures.tables import Status, Tone
from yjplan.pages.board.action_rows import MOST as MOST_ACTIONS
from yjplan.pages.board.contexts import (
    ActionRow,
    AskRow,
    AttendancePart,
    BoardPage,
    ChangedPart,
    IndicatorRow,
    MoneyPart,
    MoneyRow,
    OwnerPart,
    RiskRow,
)
from yjplan.pages.board.indicator_rows import MOST as MOST_INDICATORS
from yjplan.pages.board.money_parts import MOST as MOST_BUDGETS
from yjplan.pages.board.risk_rows import MOST as MOST_RISKS
from yjplan.pages.board.room import is_roomy
from yjplan.pages.page import Fill
from yjplan.pages.render import fill
from yjplan.plan.board_paper import LONGEST_ASK, LONGEST_REASON, MOST_ASKS
from yjplan.publish.templates import load_templates

pytestmark = pytest.mark.browser

PLANS = ("derbyshire/2021-22", "leicester/2022-23", "newham/2019-20", "northamptonshire/2022-23")
A4_TEXT_WIDTH = 710
"""188 mm, the width between the page's margins, in CSS pixels."""
TWO_SIDES = 2
_COUNTS = "1\u00a0overdue, 1\u00a0with\u00a0day\u00a0passed, 1\u00a0due; 12 of them in the action plan only"
_CUT = """() => Array.from(document.querySelectorAll(".yj-board *"))
  .filter(box => box.checkVisibility() && !box.closest(".yj-hidden"))
  .filter(box => box.getBoundingClientRect().right > innerWidth + 1)
  .map(box => `${box.tagName} ${box.textContent.slice(0, 40)}`)"""


def sides_of(page: Page) -> int:
    """How many sides of paper Chromium prints the open page on."""
    paper = page.pdf(prefer_css_page_size=True)
    return len(re.findall(rb"/Type\s*/Page\b", paper))


def words(length: int) -> str:
    """So many signs of text, in words."""
    return ("children and families with their workers in the county " * 9)[:length].strip()


def fullest() -> BoardPage:
    """A page on which each part has as much as it ever shows."""
    late, done = Status("Overdue", Tone.LATE), Status("An improvement", Tone.DONE)
    passed = Status("Day passed", Tone.NEUTRAL)
    action = ActionRow(
        f"12.3: {words(80)}", "#", "due 30 September 2026", passed, "progress told in the plan"
    )
    amounts = (MoneyRow("Income", "£2,581,512"), MoneyRow("Expenditure", "£2,392,703"))
    beside = (words(50), words(40))
    change = "Fell from 212 in 2018 to 179 in 2021"
    return BoardPage(
        "For the meeting on 14 September 2026.",
        words(120),
        (AskRow(words(LONGEST_ASK), words(LONGEST_REASON), "#", words(40)),) * MOST_ASKS,
        (IndicatorRow(words(70), "#", "179", words(42), "Year 2021", "↓", change, done, beside),)
        * MOST_INDICATORS,
        words(160),
        words(120),
        (OwnerPart(words(64), _COUNTS, (action, action)),) * (MOST_ACTIONS // 2),
        words(260),
        words(130),
        words(120),
        (RiskRow(words(95), "#", "20, was 15", late),) * (MOST_RISKS + 1),
        (MoneyPart(words(60), "#", (*amounts, replace(amounts[0], is_result=True)), (words(130),) * 2),)
        * MOST_BUDGETS,
        "1 more budget is in the plan.",
        (AttendancePart(words(80), "#", "Partner", ((words(30), "100%", "12 of 12"),) * 12, words(110)),),
        "1 more register is in the plan.",
        "Different from edition 1, 1 July 2026:",
        (ChangedPart("Board members", words(140)),) * 6,
    )


def roomiest() -> BoardPage:
    """A page with as much as may stand in larger type: one more action would be too much."""
    full = fullest()
    owner = replace(full.owners[0], actions=full.owners[0].actions[:1])
    pages = [
        replace(full, asks=full.asks[:2], attendance=(), changed=(), owners=(owner,) * owners, is_roomy=True)
        for owners in range(MOST_ACTIONS + 1)
    ]
    return [one for one in pages if is_roomy(one)][-1]


@pytest.mark.parametrize("plan", PLANS)
def test_it_prints_on_two_sides_of_a4(page: Page, plan: str) -> None:
    """With its own margins, whatever the reader's printer is set to."""
    page.goto(f"/{plan}/board/")
    assert sides_of(page) <= TWO_SIDES


@pytest.mark.parametrize("plan", PLANS)
def test_nothing_on_it_is_cut(page: Page, plan: str) -> None:
    """Each word lies between the margins."""
    page.set_viewport_size({"width": A4_TEXT_WIDTH, "height": 950})
    page.goto(f"/{plan}/board/")
    page.emulate_media(media="print")
    assert page.evaluate(_CUT) == []


@pytest.mark.parametrize("filled", [fullest(), roomiest()], ids=["fullest", "fullest-in-larger-type"])
def test_the_fullest_page_prints_on_two_sides_of_a4(page: Page, filled: BoardPage) -> None:
    """Each part shows so much and no more, and all of them together have room."""
    page.goto(f"/{PLANS[0]}/board/")
    html = fill(Fill("pages/board", filled), load_templates((ROOT / "templates",)))
    page.evaluate("html => { document.querySelector('.yj-board').outerHTML = html; }", html)
    expect(page.get_by_role("heading", level=2)).to_have_count(7)
    assert sides_of(page) == TWO_SIDES


def test_a_member_finds_it_from_the_plan_s_home(page: Page) -> None:
    """By its name, and every part by its heading."""
    page.goto("/northamptonshire/2022-23/")
    page.get_by_role("article").get_by_role("link", name="For the board").click()
    expect(page.get_by_role("heading", level=1, name="For the board")).to_be_visible()
    for part in ("Indicators", "Risks", "Money", "Attendance"):
        expect(page.get_by_role("region", name=part, exact=True).first).to_be_visible()
