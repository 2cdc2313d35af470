"""A plan's findings know its councils and the areas beside it."""

from pathlib import Path

from tests.problems.overlay import BASE, Example, lay_over
from yjplan.check import check_content
from yjplan.figures.comparators import Comparator
from yjplan.figures.compare import Finding
from yjplan.pages.load import find_out, policy_of
from yjplan.publish.settings import settings_for
from yjplan.publish.work import find_work

FIGURES = """\
indicator,area,period,group,value,numerator,denominator,rank,of,source,flag,note
fte,westmere,2020,,182,150,82400,,,board,,
fte,westmere,2023,,160,132,82500,38,137,board,,
fte,east-midlands,2023,,185,,,,,board,,
fte,target,2023,,150,,,,,board,,
fte,westmere,2023,ethnicity: White,150,105,70000,,,board,,
fte,westmere,2023,ethnicity: Black,450,27,6000,,,board,,
fte,westmere,2023,ethnicity: Asian,67,4,6000,,,board,,
"""


def fte_of(content: Path) -> Finding:
    """What is found of first time entrants in the base plan."""
    settings = settings_for(content.parent, content=content)
    checked = check_content(settings, find_work(settings, (), drafts=True, force=True).changed)
    assert checked.site is not None
    (plan,) = checked.plans
    return find_out(plan, policy_of(checked.site))["fte"]


def test_councils_and_areas_reach_the_findings() -> None:
    """From `authority.yml` and the pack of areas."""
    finding = fte_of(BASE)
    assert [s.kind for s in finding.others] == [Comparator.REGION]
    (only,) = finding.breaks
    assert only.words.startswith("Westmere North began on 1 April 2021")


def test_counts_rank_target_and_groups_are_said(tmp_path: Path) -> None:
    """Everything of one row of figures, from the file to the words."""
    lay_over([Example("data/indicators.csv", FIGURES)], tmp_path / "content")
    finding = fte_of(tmp_path / "content")
    assert finding.change is not None
    assert finding.change.sentence == "no clear change: 182 in 2020, 160 in 2023"
    assert finding.interval is not None
    assert finding.interval.text == "134 to 190"
    assert [a.words for a in finding.against] == ["not clearly different from East Midlands (185)"]
    assert finding.standing is not None
    assert finding.standing.words == "38th lowest of 137 areas: in the better half, outside the best quarter"
    assert finding.target is not None
    assert finding.target.words == "missed the target of 150 (160 in 2023)"
    (black,) = finding.disparities
    assert black.words == "3.00 times the rate of White children (95% interval 1.89 to 4.62)"


def test_a_withheld_group_takes_part_in_nothing(tmp_path: Path) -> None:
    """Four Asian children: no index, no interval, nothing to work back from."""
    lay_over([Example("data/indicators.csv", FIGURES)], tmp_path / "content")
    finding = fte_of(tmp_path / "content")
    asian = next(s for s in finding.groups if s.group == "ethnicity: Asian")
    assert asian.points[0].value.amount is None
    assert "Asian" not in [d.group for d in finding.disparities]
