"""Staffing: counts of people in a matrix, small ones withheld."""

import pytest

from tests.blocks.reading import all_problems, codes, published, read_block, right_block, texts
from yjplan.blocks.staffing import STAFFING
from yjplan.figures.sums import check_sums

SMALL = """\
title: Staff
by: Contract
columns:
  - {name: Managers, parts: [Female, Male]}
  - {name: Students}
  - {name: Total, parts: [Female, Male], total: yes}
rows:
  - {name: Permanent, counts: {Managers: {Female: 2, Male: 7}, Students: 9, Total: {Female: 2, Male: 7}}}
  - {name: Agency, counts: {Managers: {Female: 12, Male: 8}, Students: 0, Total: {Female: 12, Male: 8}}}
  - {name: All, total: yes, counts: {Managers: {Female: 14, Male: 15}, Students: 9}}
"""


def test_the_example_is_right_and_has_two_rows_of_headings() -> None:
    """The grade stands over its parts."""
    assert all_problems(STAFFING) == []
    (table,) = published(STAFFING)
    assert [(column.group, column.heading) for column in table.columns[:3]] == [
        ("", "Ethnicity"),
        ("Managers", "Female"),
        ("Managers", "Male"),
    ]
    assert texts(table)[-1] == ["All staff", "13", "14", "25", "21", "38", "35"]
    assert table.source == "Westmere staff record, 31 March 2023"


@pytest.mark.parametrize(
    ("right", "wrong", "path"),
    [
        ("Total: {Female: 17,", "Total: {Female: 18,", "rows[1].counts.Total.Female"),
        ("Managers: {Female: 13,", "Managers: {Female: 15,", "rows[3].counts.Managers.Female"),
    ],
)
def test_a_wrong_total_is_found_across_and_down(right: str, wrong: str, path: str) -> None:
    """Totals are compared with the columns and with the rows above."""
    found = all_problems(STAFFING, STAFFING.example.replace(right, wrong))
    assert path in [p.place.path for p in found]
    assert set(codes(found)) == {"total-does-not-add-up"}


def test_a_note_on_the_row_answers_its_totals() -> None:
    """The note is shown below the table."""
    text = STAFFING.example.replace("  - name: Asian", "  - name: Asian\n    note: As printed.")
    text = text.replace("Total: {Female: 17,", "Total: {Female: 18,")
    found = all_problems(STAFFING, text)
    assert [p.place.path for p in found] == ["rows[3].counts.Total.Female"]
    assert published(STAFFING, text)[0].notes == ("Asian: As printed.",)


def test_small_counts_and_what_would_give_them_back_are_withheld() -> None:
    """Totals across and down are declared, so nothing can be worked out from them."""
    (table,) = published(STAFFING, SMALL)
    shown = texts(table)
    assert shown[0][1] == "[c]"
    assert shown[0][4] == "[c]"
    assert "[c]" in (shown[1][1], shown[2][1]), "the total below would give the small count back"
    assert shown[1][3] == "0", "a true nought is shown"
    assert "2" not in [cell for row in shown for cell in row]


def test_a_column_without_parts_has_one_count() -> None:
    """Its total below it is checked too."""
    (wrong,) = all_problems(STAFFING, SMALL.replace("Students: 9}}", "Students: 19}}"))
    assert wrong.code == "total-does-not-add-up"


@pytest.mark.parametrize(
    ("right", "wrong", "words"),
    [
        ("Students: 9, Total", "Student: 9, Total", "'Student' is not one of the table's columns."),
        ("Students: 9, Total", "Students: {Female: 9}, Total", "has no parts"),
        ("Managers: {Female: 2, Male: 7}, S", "Managers: 9, S", "has parts"),
        ("Managers: {Female: 2, Male: 7}, S", "Managers: {Femal: 2}, S", "'Femal' is not a part"),
        ("{name: Students}", "{name: Managers}", "Two columns are called 'Managers'."),
        ("by: Contract", "unit: nights", "would not be protected"),
    ],
)
def test_counts_outside_the_columns_are_reported(right: str, wrong: str, words: str) -> None:
    """The message says what was found and never how many."""
    block, written, problems = read_block(STAFFING, SMALL.replace(right, wrong))
    assert block is not None, problems
    assert any(words in p.message for p in STAFFING.check(block, written))


def test_a_count_that_is_no_number_is_reported_without_showing_it() -> None:
    """A half person is refused; the message does not repeat the figure."""
    (found,) = all_problems(STAFFING, SMALL.replace("Female: 2, Male: 7}, S", "Female: 2.5, Male: 7}, S"))
    assert found.place.path == "rows[1].counts.Managers.Female"
    assert "2.5" not in found.message


def test_raw_tables_do_not_show_counts() -> None:
    """A table printed by accident gives nothing away."""
    block, written = right_block(STAFFING, SMALL)
    (table,) = STAFFING.tables(block, written)
    assert "withheld" in repr(table)
    assert list(check_sums(table)) == []


def test_a_column_without_any_figure_is_left_out() -> None:
    """Men among the managers, of whom the plan has none; what is left is still added up."""
    text = SMALL.replace(", Male: 7}, S", "}, S").replace(", Male: 8}, S", "}, S").replace(", Male: 15}", "}")
    (table,) = published(STAFFING, text)
    headings = [(column.group, column.heading) for column in table.columns]
    assert ("Managers", "Male") not in headings
    assert ("Total", "Male") in headings
    block, written = right_block(STAFFING, text)
    (raw,) = STAFFING.tables(block, written)
    totals = {one.total for one in raw.sums}
    assert (2, 1) in totals
    assert all(column < len(raw.columns) for one in raw.sums for _, column in (one.total, *one.parts))
