"""Timetable: rows by columns of text."""

from tests.blocks.reading import all_problems, published, texts
from yjplan.blocks.timetable import TIMETABLE


def test_cells_stand_below_their_day() -> None:
    """A day that is left out is empty; several things in one cell are a list."""
    assert all_problems(TIMETABLE) == []
    (table,) = published(TIMETABLE)
    assert texts(table)[0] == ["Week 1", "Photography", "", "Theatre visit / Review of the week"]


def test_a_cell_in_a_column_that_does_not_exist_is_reported() -> None:
    """It would be left out of the table."""
    (found,) = all_problems(TIMETABLE, TIMETABLE.example.replace("Tuesday: Mural", "Tusday: Mural"))
    assert (found.code, found.hint) == ("unknown-value", "Did you mean 'Tuesday'?")
    assert found.place.path == "rows[2].cells.Tusday"


def test_a_column_stands_once() -> None:
    """Two columns of one name would show the same cells."""
    (found,) = all_problems(
        TIMETABLE, TIMETABLE.example.replace("[Monday, Tuesday,", "[Monday, Tuesday, Monday,")
    )
    assert found.code == "duplicate-key"
