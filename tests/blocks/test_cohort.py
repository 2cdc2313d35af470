"""Cohorts: each follow-up point with its own base and rate, from published values only."""

import pytest

from tests.blocks.reading import all_problems, codes, published, texts, viewed
from yjplan.blocks.cohort import COHORT
from yjplan.blocks.kind import PlanFacts

TEXT = """\
title: Offending after the programme
points:
  - {name: 3 months, base: 120, reoffenders: 12, offences: 21, rate: 10}
  - {name: 6 months, cohort: 84, reoffenders: 7, offences: 9}
  - {name: 12 months, base: 15, reoffenders: 2, offences: 2, rate: 13.3}
"""


def test_the_example_is_right() -> None:
    """Authors can start from the example."""
    assert all_problems(COHORT) == []


def test_each_rate_rests_on_its_own_base() -> None:
    """A withheld count takes its rate with it, whether printed or worked out."""
    (table,) = viewed(COHORT, TEXT).tables
    assert [column.heading for column in table.columns][1:] == [
        "Children followed up",
        "Children who offended",
        "Offences",
        "Rate",
        "Rate as printed",
    ]
    assert texts(table) == [
        ["3 months", "120", "12", "21", "10.0%", "10%"],
        ["6 months", "84", "7", "9", "8.3%", ""],
        ["12 months", "15", "[c]", "[c]", "[c]", "[c]"],
    ]


def test_the_protected_table_holds_no_rate() -> None:
    """A rate in it would give a withheld count back."""
    assert "%" not in str(texts(published(COHORT, TEXT)[0]))


@pytest.mark.parametrize(
    ("rate", "right"), [("8.3", True), ("8", True), ("8.33", True), ("8.4", False), ("5.8", False)]
)
def test_a_printed_rate_is_what_its_numbers_give(rate: str, right: bool) -> None:  # noqa: FBT001 - a case
    """It may be rounded to any place; the message names no number."""
    found = all_problems(COHORT, TEXT.replace("reoffenders: 7", f"rate: {rate}, reoffenders: 7"))
    assert codes(found) == ([] if right else ["rate-does-not-follow"])
    assert not any("7" in problem.message or "84" in problem.message for problem in found)


def test_a_note_answers_a_rate_that_does_not_follow() -> None:
    """It is shown as printed, beside the rate that follows."""
    text = TEXT.replace("reoffenders: 7", "rate: 5.8, note: So in the source, reoffenders: 7")
    assert all_problems(COHORT, text) == []
    assert texts(viewed(COHORT, text).tables[0])[1][-2:] == ["8.3%", "5.8%"]


def test_a_rate_without_its_count_may_not_give_it_away() -> None:
    """13.3 per cent of 15 children is a small count."""
    text = "title: A\npoints:\n  - {name: 3 months, base: 15, rate: 13.3}\n"
    assert codes(all_problems(COHORT, text.replace("rate: 13.3", "values: {}, rate: 13.3"))) == [
        "percentage-of-few"
    ]


def test_measures_of_its_own() -> None:
    """A cohort can count other things; the rate is of the one that is named."""
    text = """\
title: After the programme
measures: [{id: reached, name: Children reached}, {id: in-school, name: Children in school}]
rate-of: in-school
points:
  - {name: 3 months, base: 50, values: {reached: 45, in-school: 40}}
"""
    assert all_problems(COHORT, text) == []
    assert texts(viewed(COHORT, text).tables[0]) == [["3 months", "50", "45", "40", "80.0%"]]
    assert codes(all_problems(COHORT, text.replace("{reached: 45", "{reachd: 45"))) == ["unknown-value"]
    assert codes(all_problems(COHORT, text.replace("rate-of: in-school", "rate-of: school"))) == [
        "unknown-value"
    ]


def test_the_chart_shows_rates() -> None:
    """A withheld rate has no bar."""
    (chart,) = viewed(COHORT, TEXT).charts
    assert [value and value.plain for value in chart.series[0].values] == ["10.0", "8.3", "[c]"]


def test_points_without_a_base_have_no_rate() -> None:
    """The counts stand alone, without a chart."""
    view = viewed(COHORT, "title: A\npoints:\n  - {name: 3 months, reoffenders: 12}\n")
    assert texts(view.tables[0]) == [["3 months", "12"]]
    assert view.charts == ()


@pytest.mark.parametrize(("threshold", "found"), [(1, []), (2, ["percentage-of-few"])])
def test_how_many_are_few_comes_from_the_policy(threshold: int, found: list[str]) -> None:
    """13.3 per cent of 15 children are two."""
    text = "title: A\npoints:\n  - {name: 3 months, base: 15, rate: 13.3, values: {}}\n"
    assert codes(all_problems(COHORT, text, facts=PlanFacts(threshold=threshold))) == found
