"""Charts of series: how certain their words are, and whose breaks they show."""

from dataclasses import replace
from datetime import date

import pytest

from tests.charts.samples import EMPTY
from tests.figures.samples import counted, indicator, series
from yjplan.charts.chart import Break as DrawnBreak
from yjplan.charts.chart import Chart
from yjplan.charts.series_chart import Drawn, multiples_chart, series_chart
from yjplan.figures.breaks import Break, BreakKind
from yjplan.figures.marks import Mark
from yjplan.figures.series import Series

FTE = indicator("fte")
OTHERS = DrawnBreak(0, "Eastmere, 1 April 2021", "Eastmere changed.", ("eastmere",))
OWN = DrawnBreak(0, "westmere, 1 April 2021", "Westmere changed.", ("westmere", "eastmere"))


def _with_counts(first: int, last: int) -> Series:
    """Rates of 2020 and 2021 with the counts behind them, of 20,000 children."""
    points = tuple(
        counted(str(5 * part), part, 20_000, year) for part, year in ((first, "2020"), (last, "2021"))
    )
    return replace(series("westmere", {}), points=points)


def _chart(drawn: Drawn, *breaks: DrawnBreak) -> Chart:
    made = series_chart("id", FTE, drawn, EMPTY, breaks=breaks)
    assert made is not None
    return made


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (100, 40, "westmere fell from 500 in 2020 to 200 in 2021"),
        (40, 100, "westmere rose from 200 in 2020 to 500 in 2021"),
        (46, 42, "westmere: no clear change, from 230 in 2020 to 210 in 2021"),
    ],
)
def test_a_chart_says_of_a_change_what_its_page_says(first: int, last: int, expected: str) -> None:
    """By the same intervals as the headline's words."""
    assert expected in _chart(Drawn((_with_counts(first, last),))).description


def test_without_counts_no_word_judges() -> None:
    """Nothing can be said either way."""
    drawn = Drawn((series("westmere", {"2020": "500", "2021": "200"}),))
    assert "westmere: from 500 in 2020 to 200 in 2021" in _chart(drawn).description


def test_across_a_break_no_word_judges() -> None:
    """Figures of other ground may not be compared, however clear their difference is."""
    own = _with_counts(100, 40)
    grown = Break(date(2021, 1, 1), "Grew.", BreakKind.GROUND)
    first, last = own.points
    marked = replace(last, value=replace(last.value, flags=(Mark.BREAK,)))
    for drawn in (Drawn((own,), breaks=(grown,)), Drawn((replace(own, points=(first, marked)),))):
        assert "westmere: from 500 in 2020 to 200" in _chart(drawn).description


def test_a_chart_of_lines_shows_the_breaks_of_the_service_only() -> None:
    """A dashed line over all lines would seem to be about each of them; panels show each its own."""
    own = series("westmere", {"2020": "5", "2021": "6"})
    drawn = Drawn((own,), quiet=(series("eastmere", {"2020": "7", "2021": "8"}),))
    chart, panels = _chart(drawn, OTHERS, OWN), multiples_chart("id", FTE, drawn, EMPTY, (OTHERS, OWN))
    assert panels is not None
    assert chart.breaks == (OWN,)
    assert panels.breaks == (OTHERS, OWN)
    assert "Eastmere changed" not in chart.description
    assert "Dashed line, westmere, 1 April 2021: Westmere changed." in chart.description
