"""Tables with a row for each person."""

from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.desk import found_in, passage
from yjplan.rules.passage import Passage, Where
from yjplan.rules.unit_records import UNIT_RECORDS


def table(headings: list[str], *rows: list[str]) -> list[Passage]:
    """A table as a file of data holds it."""
    columns = [
        passage(name, "table", f"columns[{n}].name", Where.FIELD) for n, name in enumerate(headings, 1)
    ]
    cells = [
        passage(cell, "table", f"rows[{r}].cells[{c}]", Where.FIELD)
        for r, row in enumerate(rows, 1)
        for c, cell in zip(count(1), row, strict=False)
    ]
    return [*columns, *cells]


@pytest.mark.parametrize(
    ("headings", "rows"),
    [
        (["Young person", "Before", "After"], [["1", "4", "7"], ["2", "3", "8"], ["3", "4", "8"]]),
        (["Who", "Before"], [["Child 1", "4"], ["Child 2", "3"], ["Child 3", "5"]]),
        (["Who", "Before"], [["YP A", "4"], ["YP B", "3"], ["YP C", "5"]]),
        (["Age", "Ethnicity", "Offence"], [["15", "White", "Theft"]]),
        (["Post", "Ethnicity", "Disability"], [["Manager", "White", "None"]]),
    ],
)
def test_a_row_for_each_person_is_reported_once(headings: list[str], rows: list[list[str]]) -> None:
    """Children by number, letter or traits; staff by post and traits."""
    assert [p.code for p in found_in(UNIT_RECORDS, *table(headings, *rows))] == ["unit-records"]


@pytest.mark.parametrize(
    ("headings", "rows"),
    [
        (["Age", "Ethnicity", "Sex", "Children"], [["15", "White", "Girls", "12"]]),
        (["Offence", "2020", "2021"], [["Theft", "12", "14"]]),
        (["Session", "Before", "After"], [["1", "4", "7"], ["2", "3", "8"], ["3", "4", "8"]]),
        (["Post", "Team"], [["Manager", "North"]]),
        (["Offence", "Order"], [["Theft", "Referral order"]]),
    ],
)
def test_a_table_of_groups_is_left_alone(headings: list[str], rows: list[list[str]]) -> None:
    """Counts, sessions and lists of posts say nothing about one person."""
    assert found_in(UNIT_RECORDS, *table(headings, *rows)) == []


@given(st.lists(st.lists(st.text(max_size=12), min_size=1, max_size=4), max_size=5))
@settings(max_examples=60, deadline=None)
def test_no_table_stops_the_rule(rows: list[list[str]]) -> None:
    """Ragged and empty tables too; at most one problem a table."""
    assert len(found_in(UNIT_RECORDS, *table(["Ref", "Age"], *rows))) <= 1
