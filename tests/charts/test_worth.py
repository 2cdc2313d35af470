"""A chart is drawn where it shows something."""

import pytest

from tests.charts.samples import a_chart, one_series
from yjplan.charts.chart import ChartKind
from yjplan.charts.worth import is_worth_drawing
from yjplan.figures.marks import Mark

C = Mark.CONFIDENTIAL


@pytest.mark.parametrize(
    ("given", "is_worth"),
    [
        (["100", C, C, C, C], False),
        ([C, C], False),
        (["6", C], False),
        (["100"], False),
        (["6", "54", C, C, C, C], True),
        (["6", "54", C, C, C, C, C, C, C], False),
        (["1", "2"], True),
    ],
)
def test_bars_are_drawn_where_two_numbers_or_more_can_be_shown(
    given: list[str | Mark], *, is_worth: bool
) -> None:
    """One bar among marks shows nothing; nor do two among nine."""
    names = tuple(f"Answer {n}" for n in range(len(given)))
    assert is_worth_drawing(a_chart(ChartKind.BARS, names, one_series("N", "children", *given))) is is_worth


def test_lines_with_gaps_are_drawn() -> None:
    """Areas that began later have no values before; two points are enough."""
    series = one_series("New council", "children", None, C, C, C, C, C, "12", "14")
    years = tuple(str(year) for year in range(2016, 2024))
    assert is_worth_drawing(a_chart(ChartKind.LINE, years, series))
