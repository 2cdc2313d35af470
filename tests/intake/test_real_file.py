"""The Department for Education's own table, beside the figures that were put into the content by hand."""

import csv
from pathlib import Path

import pytest

from yjplan.intake.release import Wish
from yjplan.publish.importing import Options, Proposal, propose
from yjplan.publish.settings import settings_for

ROOT = Path(__file__).parents[2]
TABLE = ROOT.parent / "shared" / "domain" / "data" / "lait_youth_justice_measures.csv"
FOUR = ("northamptonshire", "derbyshire", "leicester", "newham")

pytestmark = pytest.mark.skipif(not TABLE.exists(), reason="the published table is not at hand")


@pytest.fixture(scope="module")
def proposal() -> Proposal:
    """An import of the real table for the four authorities of the content folder; nothing is written."""
    return propose(settings_for(ROOT), [TABLE], Options(FOUR, Wish(released="April 2026")))


def test_no_value_that_stands_in_the_content_would_change(proposal: Proposal) -> None:
    """All values that were typed in come back, one by one."""
    assert proposal.report.errors == 0
    assert [change.after.key for change in proposal.changes if change.sort == "changed"] == []
    came = {change.after.key for change in proposal.changes if change.before is not None}
    standing = [
        row
        for path in sorted((ROOT / "content/comparators").glob("*.csv"))
        for row in csv.DictReader(path.read_text("utf-8").splitlines())
        if row["source"] == "lait"
    ]
    assert len(standing) > 200
    assert len(came) == len(standing)


def test_the_impossible_rate_of_england_is_refused(proposal: Proposal) -> None:
    """Every year of it, and nothing else."""
    assert {problem.code for problem in proposal.report.problems} == {"outside-its-parts"}
    assert len(proposal.report.problems) == 9
    assert all("for England in" in problem.message for problem in proposal.report.problems)
    assert not [c for c in proposal.changes if (c.after.indicator, c.after.area) == ("fte", "england")]


def test_the_year_in_which_the_county_council_ended_is_left_out(proposal: Proposal) -> None:
    """43 is the rate of three months; the two new councils have rates of their own."""
    rows = [
        c.after for c in proposal.changes if (c.after.indicator, c.after.area) == ("fte", "northamptonshire")
    ]
    assert [row.period for row in rows] == ["2016", "2017", "2018", "2019", "2020"]
    assert any(
        "Northamptonshire, 'fte' 2021 (row 916): left out." in remark and "ended on 31 March 2021" in remark
        for remark in proposal.remarks
    )


def test_places_are_worked_out_over_all_councils(proposal: Proposal) -> None:
    """Newham in 2024: as many councils as have a value, its place among them."""
    table = list(csv.DictReader(TABLE.read_text("utf-8").splitlines()))
    values = [
        float(row["value"])
        for row in table
        if (row["measure"], row["period"]) == ("FirstYJS", "2024")
        and int(row["dfe_la_number"]) < 970  # regions and nations have higher numbers
        and "(Pre LG)" not in row["area_name"]  # a council that ended in 2019
        and row["value"] != "-"
    ]
    row = next(
        c.after
        for c in proposal.changes
        if (c.after.indicator, c.after.area, c.after.period) == ("fte", "newham", "2024")
    )
    assert (row.rank, row.of) == (str(1 + sum(value < 166 for value in values)), str(len(values)))
