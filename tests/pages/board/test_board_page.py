"""The board's page of a plan that holds everything, and of one that holds nothing."""

import re
from pathlib import Path

import pytest

from tests.problems.overlay import BASE, PLAN, Example, lay_over
from tests.sites import build

BOARD = """\
board:
  meeting: 2026-09-16
  asks:
    - {ask: Agree two mentors, why: The grant ends in December., section: 06-resources.md}
    - {ask: Choose a day for the visit}
headlines: [fte]
"""
ACTIONS = """\
title: Actions
priorities:
  - id: P1
    title: Help early
    lead: Operations manager
    actions:
      - {id: "1", actions: Open the panel, owner: Head of service, due: 2026-06-30, measures: It meets}
      - {id: "2", actions: Write to schools, owner: Head of service, due: 2026-05-31, status: completed,
         measures: Sent}
      - {id: "3", actions: Train staff, due: 2026-12-16, status: on track, measures: All trained}
      - {id: "4", actions: Review it all, owner: Police lead, due: 2026-12-17, measures: A report}
      - {id: "5", actions: Ask families, owner: [Health lead, Police lead], due: 2026-09-15, status: delayed,
         measures: They say}
      - {id: "6", actions: Move the office, owner: Health lead, due: 2026-08-31, measures: Moved}
      - {id: "6b", actions: "(6, continued)", measures: All have a desk, progress: The lease is signed.}
"""
RISKS = """\
title: Risks
risks:
  - {id: R1, risk: Less money, likelihood: 4, impact: 5, before: 12, owner: Head of service}
  - {id: R2, risk: Staff leave, likelihood: 2, impact: 3, before: 9, owner: Head of service}
  - {id: R3, risk: The roof leaks, likelihood: 1, impact: 1, before: 1, owner: Head of service}
"""
BUDGET = """\
title: Budget
parts:
  - {name: Income, kind: income, rows: [{item: Grant, amount: 500}], total: {item: All, amount: 500}}
  - {name: Costs, kind: expenditure, rows: [{item: Staff, amount: 620}], total: {item: All, amount: 620}}
note: The reserve pays the rest.
"""
ATTENDANCE = """\
title: Attendance
meetings: [{date: 2026-05-11}, {date: 2026-06-14}]
register: attendance.csv
"""
REGISTER = """\
role,organisation,partner,2026-05-11,2026-06-14
Superintendent,Westmere Police,police,attended,deputy
Head of delivery unit,Probation Service,probation,apologies,attended
"""
FIGURES = """\
indicator,area,period,value,source,flag,note
fte,westmere,2020,212,board,,
fte,westmere,2023,179,board,,
fte,east-midlands,2023,158,board,,
youth-justice-spend,westmere,2023,500000,board,,
custody-rate,westmere,2023,0.5,board,,
custody-rate,east-midlands,2023,0.2,national,,
"""
SOURCES = """\
board: {title: The board's report, publisher: Westmere, released: April 2026}
national: {title: Statistics, publisher: Youth Justice Board, released: May 2026}
"""
BLOCKS = """\
---
title: Blocks
summary: All of them.
---
:::{action-plan} all-actions.yml
:::

:::{risk-register} all-risks.yml
:::

:::{budget} all-money.yml
:::

:::{attendance} attendance.yml
:::
"""
NO_FIGURES = """\
---
title: Performance and priorities
summary: How we do.
guidance: performance-and-priorities
---
There are no figures yet.
"""


def words_of(html: str) -> str:
    """The words of the article, with single spaces."""
    inner = html[html.index('<div class="yj-board') :]
    return " ".join(re.sub(r"<[^>]+>", " ", inner[inner.index(">") + 1 :]).replace("&#39;", "'").split())


def page_of(folder: Path, *files: Example) -> str:
    """The page of the base plan with some files laid over it."""
    lay_over(list(files), folder / "content")
    build(folder)
    return (folder / "site" / PLAN / "board/index.html").read_text("utf-8")


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The page of a plan that has something for each part."""
    plan = (BASE / PLAN / "plan.yml").read_text("utf-8")
    plan = "".join(line for line in plan.splitlines(keepends=True) if not line.startswith("headlines"))
    return page_of(
        tmp_path_factory.mktemp("board"),
        Example("plan.yml", plan + BOARD),
        Example("17-all.md", BLOCKS),
        Example("all-actions.yml", ACTIONS),
        Example("all-risks.yml", RISKS),
        Example("all-money.yml", BUDGET),
        Example("attendance.yml", ATTENDANCE),
        Example("attendance.csv", REGISTER),
        Example("data/indicators.csv", FIGURES),
        Example("data/sources.yml", SOURCES),
    )


def test_it_says_what_the_board_is_asked_and_when(full: str) -> None:
    """The day of the meeting, each ask with its reason, and the section that says more."""
    words = words_of(full)
    assert "For the meeting on 16 September 2026." in words
    assert "Agree two mentors The grant ends in December." in words
    assert "Choose a day for the visit" in words
    assert re.search(r'The grant ends in December\. <a href="\.\./resources/">', full)


def test_an_indicator_has_its_direction_in_words_and_its_comparator(full: str) -> None:
    """As on its own page; the arrow is not read out."""
    words = words_of(full)
    assert "First time entrants 179" in words
    assert "An improvement ↓ Fell from 212 in 2020 to 179 in 2023." in words
    assert "Above East Midlands (158)" in words
    assert 'aria-hidden="true">↓<' in full


def test_money_among_the_indicators_is_left_to_its_own_pages(full: str) -> None:
    """It is counted by other rules than the plan's budget, which stands on the page."""
    words = words_of(full)
    assert "£500,000" not in words
    assert "Indicators in pounds are in the performance pages only." in words


def test_an_area_from_another_source_is_not_denied(full: str) -> None:
    """The indicator's own page has it, though nothing can be put above or below it."""
    assert "No other area from the same source" in words_of(full)


def test_actions_stand_below_their_owner_by_the_day_of_the_meeting(full: str) -> None:
    """Overdue before it, due within three months after it; what is done or later is left out."""
    words = words_of(full)
    assert (
        "The plan has 6 actions. 2 overdue on 16 September 2026; 1 whose day has passed, with progress told "
        "in the plan; 1 due after that, by 16 December 2026." in words
    )
    assert "Head of service 1 overdue Overdue 1: Open the panel due 30 June 2026" in words
    assert (
        "Health lead; Police lead 1 overdue Overdue 5: Ask families due 15 September 2026; Delayed" in words
    )
    assert "Operations manager 1 due 3: Train staff due 16 December 2026; On track" in words
    assert "Write to schools" not in words
    assert "Review it all" not in words
    assert "counted on the day of the meeting, as stated in the plan: 16 September 2026." in words
    assert "Of 1 overdue action the plan does not say how far it is" in words


def test_progress_told_without_a_status_is_not_called_overdue(full: str) -> None:
    """The action may well be done; a row that continues it tells its progress and is no action itself."""
    words = words_of(full)
    assert (
        "Health lead 1 with day passed Day passed 6: Move the office due 31 August 2026; "
        "progress told in the plan" in words
    )
    assert 'yj-tag--neutral">Day passed<' in full
    assert "continued" not in words


def test_each_action_leads_to_its_row(full: str) -> None:
    """The row of the action plan that has the address."""
    assert 'href="../all/#all-actions-p1-row-1"' in full


def test_risks_that_moved_stand_first_and_alone(full: str) -> None:
    """Up before down; one that stayed is only counted."""
    words = words_of(full)
    assert "The register has 3 risks. 2 moved since the last report. 1 more is in the register." in words
    assert "R1: Less money Score 20, was 12 Risen R2: Staff leave Score 6, was 9 Fallen" in words


def test_money_is_income_expenditure_and_what_they_come_to(full: str) -> None:
    """With the budget's own note."""
    words = words_of(full)
    assert "Income £500 Expenditure £620 More expenditure than income £120" in words
    assert "The reserve pays the rest." in words


def test_attendance_is_given_by_partner(full: str) -> None:
    """As per cent and as seats, from the register's published table."""
    words = words_of(full)
    assert "Police 100% 2 of 2" in words
    assert "Probation 50% 1 of 2" in words
    assert "2 meetings." in words


def test_a_plan_that_has_nothing_gets_a_sentence_for_each_part(tmp_path: Path) -> None:
    """Nothing is left blank and nothing is an error."""
    files = (
        Example("08-performance.md", NO_FIGURES),
        Example("data/indicators.csv", FIGURES.splitlines()[0]),
    )
    words = words_of(page_of(tmp_path, *files))
    for sentence in (
        "The plan asks the board for no decision.",
        "This plan has no figures of its own for any indicator.",
        "This plan has no action plan.",
        "This plan has no risk register.",
        "This plan has no budget.",
        "This plan has no register of the board's meetings, so attendance is not known.",
        "This is the first edition: there is none before it to compare with.",
    ):
        assert sentence in words


def test_it_is_found_from_the_home_and_in_the_navigation(full: str, tmp_path: Path) -> None:
    """One click from the first page of the plan."""
    assert re.search(r'aria-current="page"[^>]*>\s*For the board', full)
    page_of(tmp_path)
    home = (tmp_path / "site" / PLAN / "index.html").read_text("utf-8")
    assert '<a href="board/">For the board</a>' in home
