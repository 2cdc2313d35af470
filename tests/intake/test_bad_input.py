"""What cannot be is a problem with its sheet, row and column, and nothing is written."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.intake import published
from tests.intake.books import csv_text, ods
from tests.intake.desk import bring, make_content, rows, told, write
from yjplan.problems import Place, Severity

Row = tuple[object, ...]


def changed(table: tuple[Row, ...], row: int, column: int, value: object) -> tuple[Row, ...]:
    """A table with another value in one cell."""
    cells = list(table[row])
    cells[column] = value
    return (*table[:row], tuple(cells), *table[row + 1 :])


def children(row: int, column: int, value: object) -> Callable[[], bytes]:
    """The children's table with one cell changed; its heading is row 1."""
    rows_ = changed(published.CHILDREN_ROWS, row - 2, column, value)
    return lambda: published.children_table(rows_)  # type: ignore[arg-type]


def lait(*cells: str) -> Callable[[], bytes]:
    """The tool's table with one more row, its last."""
    return lambda: published.lait([*published.lait_rows(), cells])


LAST = len(published.lait_rows()) + 2
FINGERTIPS_ROW = (
    *("10401", "B04", "", "E10000007", "Derbyshire", "UTLA", "Persons", "10-17 yrs", "", "", "2022"),
    *(150.0, "", "", 100, 73000, ""),
)

WRONG: dict[str, tuple[str, Callable[[], bytes], str, Place]] = {
    "a percentage over 100": (
        "bds.csv",
        lait("ReoffYO", "", "2022", "Derbyshire", "120", "830", ""),
        "unit-mismatch",
        Place("bds.csv", LAST, 0, f"row {LAST}, column Values"),
    ),
    "a negative count": (
        "Children_Table.ods",
        children(3, 8, -9),
        "unit-mismatch",
        Place("Children_Table.ods", 3, 9, "sheet 'Data', row 3, column I (Number_Children)"),
    ),
    "a count that is not whole": (
        "Children_Table.ods",
        children(3, 8, 9.5),
        "unit-mismatch",
        Place("Children_Table.ods", 3, 9, "sheet 'Data', row 3, column I (Number_Children)"),
    ),
    "a rate that its own numbers do not give": (
        "fingertips.csv",
        lambda: published.fingertips([FINGERTIPS_ROW]),
        "rate-does-not-follow",
        Place("fingertips.csv", 2, 0, "row 2, column Value"),
    ),
    "an area that nobody knows": (
        "Children_Table.ods",
        children(4, 1, "Atlantis"),
        "unknown-area",
        Place("Children_Table.ods", 4, 2, "sheet 'Data', row 4, column B (YJS)"),
    ),
    "a council that nobody knows": (
        "bds.csv",
        lait("FirstYJS", "", "2022", "Atlantis", "120", "", ""),
        "unknown-area",
        Place("bds.csv", LAST, 0, f"row {LAST}, column Values"),
    ),
    "a period that cannot be read": (
        "Children_Table.ods",
        children(2, 0, "2023-25"),
        "unknown-period",
        Place("Children_Table.ods", 2, 1, "sheet 'Data', row 2, column A (Financial_Year)"),
    ),
    "rows that disagree": (
        "bds.csv",
        lait("FirstYJS", "", "2021", "Derbyshire", "106", "830", ""),
        "duplicate-figure",
        Place("bds.csv", LAST, 0, f"row {LAST}, column Values"),
    ),
    "rows of a cross table that disagree": (
        "Children_Table.ods",
        lambda: published.children_table((*published.CHILDREN_ROWS, (*published.CHILDREN_ROWS[0][:8], 99))),
        "duplicate-figure",
        Place("Children_Table.ods", 10, 9, "sheet 'Data', row 10, column I (Number_Children)"),
    ),
    "a missing column": (
        "Children_Table.ods",
        lambda: published.children_table(headings=(*published.CHILDREN[:7], "Shoe_size", "Number_Children")),
        "missing-column",
        Place("Children_Table.ods", 1, 0, "sheet 'Data', row 1"),
    ),
    "a file of another kind": (
        "beans.ods",
        lambda: ods({"Beans": (("Tins", "Price"), ("3", 2))}),
        "unknown-format",
        Place("beans.ods"),
    ),
    "no rows of the authority": (
        "population.csv",
        lambda: published.nomis(
            [("2022", "Derby", "E06000015", "0", age, "20100", 100) for age in ("4", "116", "117", "118")]
        ),
        "no-rows-for-authority",
        Place("population.csv"),
    ),
    "ages that are missing": (
        "population.csv",
        lambda: published.nomis([("2022", "Derbyshire", "E10000007", "0", "4", "20100", 100)]),
        "missing-key",
        Place("population.csv", 2, 0, "row 2, column OBS_VALUE"),
    ),
    "a locked workbook": (
        "Children_Table.ods",
        lambda: ods({"Data": published.CHILDREN_ROWS}, locked=True),
        "workbook-locked",
        Place("Children_Table.ods"),
    ),
    "letters in a cell of numbers": (
        "bds.csv",
        lait("FirstYJS", "", "2022", "Derbyshire", "many", "830", ""),
        "wrong-type",
        Place("bds.csv", LAST, 0, f"row {LAST}, column Values"),
    ),
}


@pytest.mark.parametrize("what", WRONG)
def test_bad_input_is_a_problem_where_it_stands_and_writes_nothing(tmp_path: Path, what: str) -> None:
    """With its code, and the place at which a spreadsheet program shows it."""
    name, make, code, place = WRONG[what]
    settings = make_content(tmp_path)
    proposal = bring(settings, {name: make()}, "derbyshire", released="29 January 2026")
    found = [p for p in proposal.report.problems if p.severity is Severity.ERROR]
    assert (code, place) in [(p.code, p.place) for p in found], told(proposal.report.problems)
    assert all(p.message and p.hint for p in found)
    assert proposal.texts == {}
    assert not (settings.content / "comparators").exists()


def test_a_count_is_never_repeated_in_a_problem(tmp_path: Path) -> None:
    """The problem may be printed to a log that everybody reads."""
    settings = make_content(tmp_path)
    proposal = bring(settings, {"Children_Table.ods": children(3, 8, -7531)()}, "derbyshire")
    assert "7531" not in told(proposal.report.problems)


def test_a_nation_outside_the_range_of_its_regions_is_left_out_and_said(tmp_path: Path) -> None:
    """The row is refused, not the file: all the rest comes in."""
    settings = make_content(tmp_path)
    proposal = write(settings, {"bds.csv": published.lait()}, "derbyshire", released="April 2026")
    found = proposal.report.problems
    assert [(p.code, p.severity) for p in found] == [("outside-its-parts", Severity.WARNING)]
    assert "England in 2021 is 1,386, but its parts lie between 150 and 158" in found[0].message
    assert not [line for line in rows(settings, "comparators/areas.csv") if ",england," in line]
    assert rows(settings, "comparators/derbyshire.csv")[-1] == "fte,derbyshire,2021,,105,,,,,lait,,"


def test_an_alias_explains_an_unknown_name(tmp_path: Path) -> None:
    """A new spelling is the known area; an empty meaning passes the rows over."""
    settings = make_content(tmp_path)
    data = {"Children_Table.ods": children(2, 1, "Derbyshire and Friends")()}
    known = write(settings, data, "derbyshire", aliases=(("Derbyshire and friends", "Derbyshire"),))
    assert known.report.errors == 0
    assert ",,32," in rows(settings, "comparators/derbyshire.csv")[0]
    passed = write(settings, data, "derbyshire", aliases=(("Derbyshire and Friends", ""),))
    assert passed.report.errors == 0


def test_figures_without_a_release_date_are_not_taken(tmp_path: Path) -> None:
    """The tool's table does not say when it was released."""
    settings = make_content(tmp_path)
    proposal = bring(settings, {"bds.csv": published.lait()}, "derbyshire", released="")
    assert [p.code for p in proposal.report.problems if p.severity is Severity.ERROR] == ["missing-release"]
    assert "--released" in proposal.report.problems[-1].hint


def test_two_release_dates_in_one_source_are_refused(tmp_path: Path) -> None:
    """A cover sheet that says another date than the command, or than another file."""
    settings = make_content(tmp_path)
    proposal = bring(
        settings, {"Children_Table.ods": published.children_table()}, "derbyshire", released="May 2025"
    )
    found = proposal.report.problems[0]
    assert (found.code, found.place.path) == ("mixed-vintages", "sheet 'Cover', row 2, column A")


def test_a_newer_release_may_not_leave_older_rows_beside_it(tmp_path: Path) -> None:
    """One series has one release; the hint says what to do."""
    settings = make_content(tmp_path)
    write(settings, {"bds.csv": published.lait()}, "derbyshire", "newham", released="April 2026")
    newer = published.lait([row for row in published.lait_rows() if row[2] == "2021"])
    proposal = bring(settings, {"bds.csv": newer}, "derbyshire", "newham", released="April 2027")
    found = [p for p in proposal.report.problems if p.severity is Severity.ERROR]
    assert [p.code for p in found] == ["mixed-vintages"]
    assert "fte of derbyshire (comparators/derbyshire.csv)" in found[0].message
    assert proposal.texts == {}


def test_a_newer_release_of_one_authority_may_not_change_the_date_of_another(tmp_path: Path) -> None:
    """The date stands once for all rows of a source."""
    settings = make_content(tmp_path)
    write(settings, {"bds.csv": published.lait()}, "derbyshire", "newham", released="April 2026")
    proposal = bring(settings, {"bds.csv": published.lait()}, "derbyshire", released="April 2027")
    assert "fte of newham" in told(proposal.report.problems)


def test_an_older_release_does_not_take_the_place_of_a_newer_one(tmp_path: Path) -> None:
    """It may stand under a source of its own."""
    settings = make_content(tmp_path)
    write(settings, {"bds.csv": published.lait()}, "derbyshire", released="April 2026")
    older = bring(settings, {"bds.csv": published.lait()}, "derbyshire", released="April 2025")
    assert "mixed-vintages" in told(older.report.problems)
    write(settings, {"bds.csv": published.lait()}, "derbyshire", released="April 2025", source="lait-2025")
    sources = (settings.content / "comparators/sources.yml").read_text()
    assert "lait:\n" in sources
    assert "lait-2025:\n" in sources


def test_one_date_is_not_taken_for_two_sources(tmp_path: Path) -> None:
    """Population estimates and statistics have dates of their own."""
    settings = make_content(tmp_path)
    data = {"bds.csv": published.lait(), "population.csv": published.nomis()}
    proposal = bring(settings, data, "derbyshire", released="April 2026")
    assert "--released 'lait=January 2026'" in told(proposal.report.problems)


def test_rows_that_stand_twice_word_for_word_count_once(tmp_path: Path) -> None:
    """And that is said."""
    settings = make_content(tmp_path)
    twice = published.children_table((*published.CHILDREN_ROWS, published.CHILDREN_ROWS[0]))
    proposal = write(settings, {"Children_Table.ods": twice}, "derbyshire")
    assert ",,32," in rows(settings, "comparators/derbyshire.csv")[0]
    assert any("counted once" in remark for remark in proposal.remarks)


def test_a_withheld_part_withholds_the_sum(tmp_path: Path) -> None:
    """The sum of what is left would be a number that nobody published."""
    settings = make_content(tmp_path)
    write(settings, {"Children_Table.ods": children(3, 8, "[c]")()}, "derbyshire")
    lines = rows(settings, "comparators/derbyshire.csv")
    assert ",2023-24,,[x]," in lines[0]
    assert lines[0].endswith("A part of it is withheld in the source.")


def test_an_authority_that_does_not_exist_is_wrong_usage(tmp_path: Path) -> None:
    """With the nearest one."""
    settings = make_content(tmp_path)
    proposal = bring(settings, {"bds.csv": published.lait()}, "derbishire")
    assert proposal.wrong_usage
    assert "Did you mean 'derbyshire'?" in told(proposal.report.problems)


def test_what_is_wrong_with_a_standing_file_is_mended_first(tmp_path: Path) -> None:
    """Nothing is written over rows that cannot be read."""
    settings = make_content(tmp_path)
    (settings.content / "comparators").mkdir()
    (settings.content / "comparators/newham.csv").write_text("indicator,area\nfte\n")
    proposal = bring(settings, {"bds.csv": published.lait()}, "derbyshire")
    assert [(p.code, p.place.file) for p in proposal.report.problems] == [
        ("ragged-row", "comparators/newham.csv")
    ]


def test_a_file_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    """Not a traceback."""
    from yjplan.publish.importing import Options, propose

    settings = make_content(tmp_path)
    proposal = propose(settings, [tmp_path / "none.ods"], Options(("derbyshire",)))
    assert [(p.code, p.place.file) for p in proposal.report.problems] == [("unreadable-file", "none.ods")]


def test_an_empty_table_of_a_known_kind_is_no_error_of_ours(tmp_path: Path) -> None:
    """It holds nothing of the authority."""
    settings = make_content(tmp_path)
    proposal = bring(settings, {"bds.csv": csv_text([published.LAIT_HEAD])}, "derbyshire")
    assert proposal.report.errors
    assert proposal.texts == {}
