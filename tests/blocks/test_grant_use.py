"""Grant use: costs against the grant."""

from tests.blocks.reading import all_problems, codes, published, texts
from yjplan.blocks.grant_use import GRANT_USE


def test_the_example_adds_up_to_the_grant() -> None:
    """Total and grant stand below the activities."""
    assert all_problems(GRANT_USE) == []
    (table,) = published(GRANT_USE)
    assert texts(table)[0][1] == "Fewer children offend again / Victims are heard"
    assert [row[0] for row in texts(table)[2:]] == ["Total", "Grant as stated elsewhere in the plan"]


def test_a_grant_that_the_costs_do_not_make_is_reported() -> None:
    """At the figure that differs, the total or the grant."""
    (found,) = all_problems(GRANT_USE, GRANT_USE.example.replace("grant: 100000", "grant: 120000"))
    assert (found.code, found.place.path) == ("total-does-not-add-up", "grant")
    (found,) = all_problems(GRANT_USE, GRANT_USE.example.replace("total: 100000", "total: 120000"))
    assert found.place.path == "total"


def test_a_note_on_the_block_answers_both() -> None:
    """Readers see why they differ."""
    text = GRANT_USE.example.replace("grant: 100000", "grant: 120000") + "note: The rest is carried over.\n"
    assert codes(all_problems(GRANT_USE, text)) == []
    assert published(GRANT_USE, text)[0].notes == ("The rest is carried over.",)


def test_activities_without_costs_have_no_cost_column() -> None:
    """A grant stated elsewhere has nothing to be compared with."""
    text = "title: Use\nrows:\n  - {activity: Case system, note: Shared.}\ngrant: 100\n"
    (table,) = published(GRANT_USE, text)
    assert texts(table) == [["Case system"]]
    assert table.notes == ("Case system: Shared.",)
