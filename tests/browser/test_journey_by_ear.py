"""Three errands with the accessibility tree only: roles and names, no selectors and no pixels."""

import csv
import re
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.ear import after, first, heard, links, rows_of
from yjplan.sources.models import parse_day

pytestmark = pytest.mark.browser

TREND = "First time entrants, per 100,000 children aged 10 to 17"
OWNER = "All team managers"
BUDGET = "Budget for 2022-23 by partner: income"


def _go(page: Page, *names: str) -> None:
    """Follow links of the page's text or of its list of sections by their names, from the first page on."""
    page.goto("/")
    for name in names:
        page.get_by_role("main").get_by_role("link", name=name).first.click()
        page.wait_for_load_state()


def test_the_trend_of_first_time_entrants_is_read_from_its_table(page: Page) -> None:
    """From the front page by links; each figure with its year and its area, and the words say the same."""
    _go(page, "Northamptonshire", "Plan 2022-23", "Performance in figures", "First time entrants")
    expect(page.get_by_role("heading", level=1)).to_have_accessible_name("First time entrants")
    rows = rows_of(page, TREND)
    plan = {row["Period"]: row["This plan"] for row in rows if row["This plan"]}
    assert plan == {"2018": "212", "2021": "179"}
    assert {row["Period"]: row["East Midlands"] for row in rows}["2021"] == "158"
    assert [row["Period"] for row in rows] == sorted(row["Period"] for row in rows)
    told = str(heard(page.get_by_role("article")))
    assert "Fell from 212 in 2018 to 179 in 2021: an improvement." in told
    assert page.get_by_role("img", name="First time entrants", exact=True).count() == 1
    assert "from 212 in 2018 to 179 in 2021" in str(heard(page.get_by_role("figure").first))


def test_the_overdue_actions_of_one_owner_are_found(page: Page) -> None:
    """On the board's page under the owner's heading; its links lead to the plan, where a filter gives all."""
    _go(page, "Newham", "Plan 2019-20", "For the board")
    heading = page.get_by_role("heading", name=re.compile(rf"^{OWNER}\b"))
    (number,) = re.findall(r"(\d+)\s(?:overdue|with\sday\spassed)", heading.inner_text())
    told = after(heard(page.get_by_role("article")), f'heading "{OWNER}')
    overdue = links(first(told, "list"))
    assert overdue
    page.get_by_role("link", name=overdue[0], exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_accessible_name("HMIP improvement plan")
    page.get_by_role("combobox", name="Owner", exact=True).select_option(OWNER)
    expect(page.get_by_role("status").filter(has_text="rows shown")).not_to_contain_text("73 of 73")
    rows = (
        page.get_by_role("row").filter(has=page.get_by_role("cell", name=f"Owner {OWNER}", exact=True)).all()
    )
    words = [each for each in (str(next(iter(heard(row)[0]))) for row in rows) if " Due " in each]
    assert len(words) == int(number)
    for name in overdue:
        ref, _, action = name.rstrip("…").partition(": ")
        assert any(ref in each and action in each for each in words), name
    assert all(_day(each) < date(2019, 4, 1) for each in words)


def _day(words: str) -> date:
    """The day by which a row's action is due."""
    (due,) = re.findall(r" Due (\d+ [A-Z][a-z]+ \d{4})", words)
    found = parse_day(due)
    assert isinstance(found, date)
    return found


def test_the_budgets_csv_is_fetched_and_says_what_the_table_says(page: Page, tmp_path: Path) -> None:
    """By the name of its link; heading by heading and cell by cell."""
    _go(page, "Northamptonshire", "Plan 2022-23", "Resources and services")
    rows = rows_of(page, BUDGET)
    with page.expect_download() as started:
        page.get_by_role("link", name=f"Download {BUDGET} as CSV").click()
    file = tmp_path / "budget.csv"
    started.value.save_as(file)
    with file.open(encoding="utf-8", newline="") as text:
        fetched = list(csv.DictReader(text))
    assert fetched
    assert rows
    shown = [{head: _plain(words) for head, words in row.items()} for row in rows]
    assert [{head: _plain(row[head]) for head in shown[0]} for row in fetched] == shown


def _plain(words: str) -> str:
    """An amount as a program reads it."""
    return words.replace("£", "").replace(",", "").strip()
