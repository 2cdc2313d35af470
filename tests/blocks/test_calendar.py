"""Calendar: months in order."""

import pytest

from tests.blocks.reading import all_problems, codes, published, texts
from yjplan.blocks.calendar import CALENDAR


def _calendar(*months: str, note: str = "") -> str:
    entries = "".join(f"  - {{period: {month}, item: Training}}\n" for month in months)
    return f"title: Days\nentries:\n{entries}{note}"


def test_the_example_is_right_and_its_note_answers_the_gap() -> None:
    """March is missing, and the note says why."""
    assert all_problems(CALENDAR) == []
    (table,) = published(CALENDAR)
    assert texts(table)[1] == ["February 2023", "Resettlement / Work in custody"]
    assert table.notes == ("April 2023: No day was held in March.",)


def test_a_missing_month_is_named() -> None:
    """One month, at the entry after it."""
    (found,) = all_problems(CALENDAR, _calendar("March 2022", "May 2022"))
    assert (found.code, found.place.path) == ("month-missing", "entries[2].period")
    assert found.message == "The calendar says nothing of April 2022."


def test_several_missing_months_are_named_from_first_to_last() -> None:
    """Across the turn of a year as well."""
    (found,) = all_problems(CALENDAR, _calendar("November 2022", "March 2023"))
    assert found.message == "The calendar says nothing of December 2022 to February 2023."


def test_months_out_of_order_are_reported() -> None:
    """Often the year is wrong."""
    assert codes(all_problems(CALENDAR, _calendar("December 2022", "January 2022"))) == [
        "months-out-of-order"
    ]


def test_a_month_may_have_two_entries() -> None:
    """Two things may happen in one month."""
    assert all_problems(CALENDAR, _calendar("March 2022", "March 2022", "April 2022")) == []


def test_a_note_on_the_calendar_answers_every_gap() -> None:
    """As where it lists the months with meetings only."""
    assert all_problems(CALENDAR, _calendar("March 2022", "May 2022", note="note: Meetings only.\n")) == []


@pytest.mark.parametrize("month", ["Sept 2022", "sep 2022", "September  2022"])
def test_short_forms_of_a_month_are_read(month: str) -> None:
    """They are shown in full."""
    assert texts(published(CALENDAR, _calendar(month))[0])[0][0] == "September 2022"


@pytest.mark.parametrize("month", ["2022", "Septembre 2022", "month 2022-09", "S 2022", "January 0000"])
def test_what_is_no_month_is_reported(month: str) -> None:
    """The hint says how to write one."""
    (found,) = all_problems(CALENDAR, _calendar(month))
    assert (found.code, found.hint) == ("unknown-period", "Write it as 'January 2023'.")
