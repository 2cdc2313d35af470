"""From the long table to raw series: every row is checked, and nothing is dropped without a word."""

from decimal import Decimal

import pytest

from tests.figures.samples import BOARD, indicator
from yjplan.figures.attach import Known, attach_series
from yjplan.figures.counts import RawCount
from yjplan.figures.indicators import Direction
from yjplan.figures.marks import Mark
from yjplan.figures.series import RawSeries
from yjplan.problems import Problem
from yjplan.sources.csv_text import read_csv

HEAD = "indicator,area,period,value,numerator,denominator,source,flag,note\n"
INDICATORS = {
    "fte": indicator("fte"),
    "share": indicator("share", unit="percent"),
    "change": indicator("change", unit="percent-change"),
    "custody": indicator("custody", Direction.LOWER, "sentences"),
}
KNOWN = Known(INDICATORS, {"westmere": "Westmere", "england": "England"}, {"board": BOARD})


def attach(rows: str, known: Known = KNOWN, head: str = HEAD) -> tuple[tuple[RawSeries, ...], list[Problem]]:
    """The series of a table with those rows."""
    table, problems = read_csv(head + rows, "a.csv")
    assert table is not None, problems
    return attach_series([table], known)


def codes(rows: str, known: Known = KNOWN, head: str = HEAD) -> list[tuple[str, int]]:
    """Code and line of each problem."""
    return [(p.code, p.place.line) for p in attach(rows, known, head)[1]]


def test_rows_become_series_by_indicator_area_and_source_in_order_of_period() -> None:
    """The order of the rows does not matter."""
    (own, england), problems = attach(
        "fte,westmere,2021,179,,,board,,\nfte,england,2021,190,,,board,,\nfte,westmere,2018,212,,,board,,\n"
    )
    assert problems == []
    assert [(p.period.text, p.value) for p in own.points] == [("2018", Decimal(212)), ("2021", Decimal(179))]
    assert (england.area, england.source) == ("england", BOARD)


def test_counts_of_people_are_raw_and_numerators_too() -> None:
    """Nothing of them can be printed by accident."""
    (custody, share), _ = attach(
        "custody,westmere,2021,3,,,board,,\nshare,westmere,2021,12.5,4,32,board,[p] [r],A note\n"
    )
    assert custody.points[0].value == RawCount(3)
    (point,) = share.points
    assert (point.numerator, point.denominator) == (RawCount(4), Decimal(32))
    assert (point.flags, point.note) == ((Mark.PROVISIONAL, Mark.REVISED), "A note")


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("ftte,westmere,2021,1,,,board,,", "unknown-indicator"),
        ("fte,west,2021,1,,,board,,", "unknown-area"),
        ("fte,westmere,2021 to 2022,1,,,board,,", "unknown-period"),
        ("fte,westmere,2021,1,,,bord,,", "unknown-source"),
        ("fte,westmere,2021,many,,,board,,", "wrong-type"),
        ("fte,westmere,2021,,,,board,,", "wrong-type"),
        ("fte,westmere,2021,-1,,,board,,", "unit-mismatch"),
        ("share,westmere,2021,100.1,,,board,,", "unit-mismatch"),
        ("custody,westmere,2021,2.5,,,board,,", "unit-mismatch"),
        ("custody,westmere,2021,-2,,,board,,", "unit-mismatch"),
        ("share,westmere,2021,12.5,4a,32,board,,", "wrong-type"),
        ("share,westmere,2021,12.5,4.5,32,board,,", "wrong-type"),
        ("share,westmere,2021,12.5,-4,32,board,,", "wrong-type"),
        ("share,westmere,2021,12.5,4,about 32,board,,", "wrong-type"),
        ("fte,westmere,2021,1,,,board,[q],", "unknown-value"),
        ("fte,westmere,unstated,1,,,board,,", "period-not-stated"),
    ],
)
def test_what_is_wrong_in_a_row_is_reported_at_its_line(row: str, code: str) -> None:
    """A numerator that cannot be read would otherwise let its rate through."""
    assert codes(f"fte,england,2021,1,,,board,,\n{row}\n") == [(code, 3)]


def test_all_that_is_wrong_in_a_row_is_reported_together() -> None:
    """Nobody has to run the check four times."""
    assert [code for code, _ in codes("ftte,west,sometime,x,,,bord,,\n")] == [
        "unknown-indicator",
        "unknown-area",
        "unknown-source",
        "unknown-period",
    ]


@pytest.mark.parametrize(
    "row",
    [
        "change,westmere,2021,-15,,,board,,",
        "share,westmere,2021,100,,,board,,",
        "fte,westmere,2021,[x],,,board,,",
        "share,westmere,2021,12.5,[c],,board,,",
        "fte,westmere,unstated,1,,,board,,The plan does not say.",
    ],
)
def test_right_rows_raise_nothing(row: str) -> None:
    """A fall may be negative, a mark may stand instead of a number, a note answers a missing period."""
    assert codes(f"{row}\n") == []


def test_a_figure_that_stands_twice_is_reported_at_the_second() -> None:
    """Other sources, areas and periods are other figures."""
    rows = "fte,westmere,2021,1,,,board,,\nfte,england,2021,1,,,board,,\nfte,westmere,2021,2,,,board,,\n"
    assert codes(rows) == [("duplicate-figure", 4)]


def test_columns_must_be_there_and_be_known() -> None:
    """All faults of the heading come together, and the rows are left alone."""
    assert codes("fte,westmere,2021,1,2\n", head="indicator,area,period,value,vallue\n") == [
        ("unknown-column", 1),
        ("missing-column", 1),
    ]


def test_columns_that_may_be_missing_may_be_missing() -> None:
    """A small table needs five columns only."""
    assert codes("fte,westmere,2021,1,board\n", head="indicator,area,period,value,source\n") == []


def test_rows_of_other_areas_in_shared_tables_are_passed_over() -> None:
    """They belong to another authority."""
    shared = Known(KNOWN.indicators, KNOWN.areas, KNOWN.sources, strict_areas=False)
    series, problems = attach("fte,eastmere,2021,1,,,board,,\nfte,england,2021,2,,,board,,\n", shared)
    assert problems == []
    assert [s.area for s in series] == ["england"]


def test_sources_that_could_not_be_read_are_not_missed_at_every_row() -> None:
    """The fault of their file is reported once, where it is."""
    blind = Known(KNOWN.indicators, KNOWN.areas, {}, strict_sources=False)
    assert codes("fte,england,2021,1,,,board,,\n", blind) == []
