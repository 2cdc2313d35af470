"""The smaller parts of an indicator's page, made from values alone."""

from dataclasses import replace
from datetime import date

from tests.figures.samples import BOARD, counted, indicator, period, series, value
from yjplan.figures.certainty import Certainty
from yjplan.figures.compare import Finding, compare_series
from yjplan.figures.indicators import Direction, IndicatorWording
from yjplan.figures.rri import Disparity
from yjplan.figures.series import Rank, Series, Source
from yjplan.figures.tables import SafeTable
from yjplan.figures.tally import Tally
from yjplan.figures.units import UNITS
from yjplan.pages.open_data.tidy import plain_text
from yjplan.pages.performance.measure_page import sentences_of
from yjplan.pages.performance.method import method_of
from yjplan.pages.performance.tables import differing_table, disparity_table, group_tables

LATER = Source("open", "Figures by area", "A department", "May 2027", "2021 census", "", "", "", "open data")


def finding(*own: Series, groups: tuple[Series, ...] = ()) -> Finding:
    """What is found of the service `westmere`."""
    parts = frozenset[str]()
    return compare_series(indicator("fte"), own, (), parts=parts, until=date(2030, 1, 1), groups=groups)


def rows(table: SafeTable | None) -> list[list[str]]:
    """The cells of a table as text."""
    assert table is not None
    return [[plain_text(cell.value) for cell in row.cells] for row in table.rows]


def test_groups_are_a_table_for_each_way_and_source() -> None:
    """Girls and boys in one, ages in another, two ways at once in a third; of the service only."""
    mine = series("westmere", {"2021": "5", "2022": "6"})
    names = ("sex: girls", "sex: boys", "age: 10 to 14", "age: 10 to 14; sex: girls")
    groups = (*(replace(mine, group=name) for name in names), replace(mine, area="other", group=names[0]))
    tables = group_tables("t", finding(mine, groups=groups))
    assert [table.columns[0].heading for table in tables] == ["Sex", "Age", "Age and sex"]
    assert rows(tables[0]) == [["Girls", "5", "6"], ["Boys", "5", "6"]]
    assert rows(tables[2]) == [["10 to 14, girls", "5", "6"]]


def test_groups_of_other_areas_are_shown_where_the_service_has_none() -> None:
    """Better the region's girls than none; the title says whose they are."""
    mine = series("westmere", {"2021": "5"})
    theirs = replace(mine, area="region", area_name="Region", group="sex: girls")
    (table,) = group_tables("t", finding(mine, groups=(theirs,)))
    assert table.title.endswith("by sex: Region")


def test_an_index_of_disparity_stands_with_its_interval_and_in_words() -> None:
    """And says what the rates are shares of, and what its small base means."""
    ratio = UNITS["ratio"]
    black = Disparity(
        "Black",
        period("2022"),
        Tally(12, 400),
        Tally(50, 4000),
        value("2.40", ratio),
        value("1.30", ratio),
        value("4.20", ratio),
        Certainty.CLEAR,
        among="children sentenced",
    )
    table = disparity_table("t", replace(finding(), disparities=(black,)))
    words = "2.40 times the rate of White children (95% interval 1.30 to 4.20)."
    assert rows(table) == [["Black", "2022", "2.40", "1.30", "4.20", words]]
    assert table is not None
    assert "Rates are shares of: children sentenced." in table.notes
    assert any(note.startswith("Black: It rests on fewer than") for note in table.notes)
    assert disparity_table("t", finding()) is None


def test_only_periods_with_two_numbers_are_set_side_by_side() -> None:
    """A period that one source has, or that one withholds, differs in nothing."""
    plan = series("westmere", {"2021": "212", "2022": "179"})
    later = replace(series("westmere", {"2020": "230", "2021": "220"}), source=LATER)
    table = differing_table("t", finding(plan, later))
    assert rows(table) == [["2021", "212", "220"]]
    assert table is not None
    assert table.notes == (
        f"{BOARD.title}: released May 2026; population base: not stated.",
        "Open data: released May 2027; population base: 2021 census.",
    )
    assert differing_table("t", finding(plan)) is None


def test_the_sentences_hold_change_rank_and_interval() -> None:
    """Each is a sentence of its own, and only what the figures say."""
    last = replace(counted("179", 90, 50000, "2022"), rank=Rank(38, 137))
    own = series("westmere", {"2020": "212"})
    said = list(sentences_of(finding(replace(own, points=(*own.points, last)))))
    assert said[0] == "No clear change: 212 in 2020, 179 in 2022."
    assert said[1] == "38th lowest of 137 areas: in the better half, outside the best quarter."
    assert said[2].startswith("95% interval: ")
    assert list(sentences_of(finding())) == []


def test_the_method_is_told_without_empty_rows() -> None:
    """Unit with its multiplier in words, direction, wordings, and whether anybody checked it."""
    plain = {row.name: row.value for row in method_of(indicator("fte", Direction.LOWER))}
    assert plain == {
        "Unit": "Per 100,000 children aged 10 to 17: what is counted, divided by what it is out of, "
        "times 100,000.",
        "Direction": "A lower figure is better.",
        "Status": "This definition was checked against a published source.",
    }
    wording = IndicatorWording("2023", "First cautions only.", "A circular")
    open_ = replace(
        indicator("x", Direction.NONE, "percent"),
        verified=False,
        status="unverified",
        unverified="the age",
        wordings=(wording,),
    )
    told = {row.name: row.value for row in method_of(open_)}
    assert told["Wording of 2023"] == "First cautions only. Source: A circular."
    assert told["Unit"] == "Per cent."
    assert told["Status"] == (
        "This definition has not been checked against a published source. Not checked: the age."
    )
    local = {row.name: row.value for row in method_of(replace(open_, verified=True, local=True))}
    assert local["Status"] == "Defined by this plan."
