"""CSV: a table with the line of every row, or problems at the lines that are wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yjplan.problems import Problem
from yjplan.sources.csv_text import TextTable, read_csv


def table_of(text: str) -> TextTable:
    """The table of a text that is right."""
    table, problems = read_csv(text, "a.csv")
    assert table is not None, problems
    assert problems == []
    return table


def lines_and_codes(problems: list[Problem]) -> list[tuple[int, str]]:
    """Where, and what."""
    return [(p.place.line, p.code) for p in problems]


def test_each_cell_knows_its_row_and_column() -> None:
    """The place reads as people speak of a table."""
    (record,) = table_of("name,count\nAnna,3\n").records()
    assert (record["count"].text, record["count"].place.line) == ("3", 2)
    assert record["count"].place.path == "row 2, column count"


def test_spaces_around_cells_are_dropped_and_empty_cells_kept() -> None:
    """A comma with nothing behind it is an empty cell."""
    (row,) = table_of("a, b ,c\n 1 ,, 3\n").rows
    assert [cell.text for cell in row] == ["1", "", "3"]


def test_comments_and_blank_lines_are_passed_over_and_counted() -> None:
    """The line stays the line of the file."""
    table = table_of("# where it is from\na,b\n\n1,2\n,\n# more\n3,4\n")
    assert [row[0].place.line for row in table.rows] == [4, 7]


def test_a_cell_may_hold_commas_quotes_and_line_breaks() -> None:
    """A row's line is the one it starts on, also after a cell of several lines."""
    table = table_of('a,b\n"one, ""two""\nthree",2\n4,5\n')
    assert table.rows[0][0].text == 'one, "two"\nthree'
    assert [row[0].place.line for row in table.rows] == [2, 4]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_line_ends_of_every_system_are_read(end: str) -> None:
    """A file saved on Windows gives the same table."""
    assert [c.text for c in table_of(f"a,b{end}1,2{end}").rows[0]] == ["1", "2"]


def test_ragged_rows_are_each_reported_and_the_others_kept() -> None:
    """The rest of the table can still be checked."""
    table, problems = read_csv("a,b\n1\n1,2\n1,2,3\n", "a.csv")
    assert lines_and_codes(problems) == [(2, "ragged-row"), (4, "ragged-row")]
    assert table is not None
    assert len(table.rows) == 1


def test_headings_must_have_names_and_each_its_own() -> None:
    """Both faults, and the ragged row below, are reported in one run."""
    table, problems = read_csv("a,,a\n1\n", "a.csv")
    assert table is None
    assert lines_and_codes(problems) == [(1, "malformed-csv"), (1, "duplicate-key"), (2, "ragged-row")]


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n"])
def test_a_table_without_a_heading_is_empty(text: str) -> None:
    """Nothing can be read from it."""
    assert lines_and_codes(read_csv(text, "a.csv")[1]) == [(1, "malformed-csv")]


@pytest.mark.parametrize("text", ['a,b\n1,2\n"open,2\n3,4\n', 'a,b\n1,2\n"x"y,2\n'])
def test_quotation_marks_that_do_not_match_are_reported_where_the_row_starts(text: str) -> None:
    """Not at the end of the file, which is where the reader notices."""
    assert lines_and_codes(read_csv(text, "a.csv")[1]) == [(3, "malformed-csv")]


@given(st.text(alphabet='ab,"\n\r#\x00 ', max_size=60))
def test_any_text_gives_a_table_or_problems(text: str) -> None:
    """Whatever is written, nothing is raised, and rows have the heading's length."""
    table, problems = read_csv(text, "a.csv")
    assert table is not None or problems
    if table is not None:
        assert all(len(row) == len(table.headings) for row in table.rows)


@pytest.mark.parametrize(("sign", "name"), [(";", "semicolons"), ("\t", "tabs")])
def test_a_table_with_another_separator_is_one_problem(sign: str, name: str) -> None:
    """Spreadsheets of some countries write it; not every row is told to be ragged."""
    table, (found,) = read_csv(f"name{sign}count\nAnna{sign}3,5\nBen{sign}4,1,2\n", "a.csv")
    assert table is None
    assert (found.code, found.place.line) == ("malformed-csv", 1)
    assert name in found.message
