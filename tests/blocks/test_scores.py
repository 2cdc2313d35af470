"""Scores before and after."""

import pytest

from tests.blocks.reading import all_problems, codes, published, texts, viewed
from yjplan.blocks.scores import SCORES
from yjplan.charts.chart import ChartKind

TEXT = """\
title: What children knew
before: Start
after: End
rows:
  - {name: Knives, before: 6, after: 8.5}
  - {name: Drugs, before: 8, after: 8}
  - {name: Last session, before: "[z]", after: "[z]"}
"""


def test_the_example_is_right() -> None:
    """Authors can start from the example."""
    assert all_problems(SCORES) == []


def test_the_change_is_worked_out() -> None:
    """It stands beside the two scores; where there are none, it is empty."""
    assert texts(published(SCORES, TEXT)[0]) == [
        ["Knives", "6", "8.5", "2.5"],
        ["Drugs", "8", "8", "0"],
        ["Last session", "[z]", "[z]", ""],
    ]


@pytest.mark.parametrize(("claim", "found"), [("all rose", 1), ("none fell", 0), ("all fell", 2)])
def test_a_claim_is_held_against_every_row(claim: str, found: int) -> None:
    """Rows without numbers are not judged."""
    assert codes(all_problems(SCORES, f"claim: {claim}\n{TEXT}")) == ["claim-does-not-hold"] * found


def test_a_note_answers_a_claim_that_does_not_hold() -> None:
    """On the row or on the block."""
    assert all_problems(SCORES, f"claim: all rose\nnote: So in the source.\n{TEXT}") == []


def test_the_chart_joins_before_and_after() -> None:
    """One line a row that has both scores."""
    (chart,) = viewed(SCORES, TEXT).charts
    assert (chart.kind, chart.categories) == (ChartKind.SLOPE, ("Start", "End"))
    assert [series.name for series in chart.series] == ["Knives", "Drugs"]
