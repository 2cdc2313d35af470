"""Meetings: forums in groups."""

from tests.blocks.reading import all_problems, published, texts
from tests.blocks.rendering import rendered
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


def test_names_alone_are_a_list() -> None:
    """A table of one column says no more; notes stay below it."""
    text = "title: M\ngroups:\n  - {name: G, meetings: [{name: Panel, note: Weekly.}, {name: Board}]}\n"
    html = rendered(MEETINGS, text)
    assert "<ul> <li>Panel</li> <li>Board</li> </ul>" in html
    assert "Panel: Weekly." in html
    assert "<table" not in html
    assert "<strong>" not in html
    assert "<p><strong>H: Two</strong></p>" in rendered(
        MEETINGS, text + "  - {name: H, purpose: Two, meetings: [{name: Forum}]}\n"
    )
    assert "<table" in rendered(MEETINGS)
