"""Columns whose heading says nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.rules.desk import found_in, passage
from yjplan.rules.column_without_heading import COLUMN_WITHOUT_HEADING
from yjplan.rules.passage import Where


def column(text: str) -> int:
    """How many problems a column's heading has."""
    return len(found_in(COLUMN_WITHOUT_HEADING, passage(text, "table", "columns[2].name", Where.FIELD)))


@pytest.mark.parametrize("text", ["Column 1", "-", "x", "2", "Unnamed: 0", "Heading", "…"])
def test_a_heading_that_is_none_is_reported(text: str) -> None:
    """Once."""
    assert column(text) == 1


@pytest.mark.parametrize("text", ["2021", "2021-22", "Who", "Column of numbers", "£", "%", "No. of panels"])
def test_a_heading_with_words_or_a_year_is_left_alone(text: str) -> None:
    """Signs of a unit say what the cells hold."""
    assert column(text) == 0


@given(st.text(max_size=40))
def test_no_heading_stops_the_rule(text: str) -> None:
    """Whatever an author types."""
    assert column(text) in (0, 1)
