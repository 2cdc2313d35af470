"""Meetings: forums in groups."""

from tests.blocks.reading import all_problems, published, texts
from yjplan.blocks.meetings import MEETINGS
from yjplan.figures.tables import RowKind


def test_each_group_heads_its_meetings() -> None:
    """The purpose of a group stands in its heading."""
    assert all_problems(MEETINGS) == []
    (table,) = published(MEETINGS)
    heads = [row.cells[0].value for row in table.rows if row.kind is RowKind.GROUP]
    assert heads == ["Safeguarding", "Restorative justice: Putting right the harm done"]
    assert texts(table)[-1] == ["Victims forum", "Plans training / Hears from victims", ""]
    assert table.cards


def test_columns_that_no_meeting_fills_are_left_out() -> None:
    """A list of names alone is one column."""
    text = "title: M\ngroups:\n  - {name: G, meetings: [{name: Panel, note: Weekly.}]}\n"
    (table,) = published(MEETINGS, text)
    assert [column.heading for column in table.columns] == ["Meeting"]
    assert table.notes == ("Panel: Weekly.",)
