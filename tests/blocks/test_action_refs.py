"""References of actions: the author's own, or the number of the place where the id is only a key."""

from tests.blocks.reading import published, texts
from tests.blocks.rendering import rendered
from yjplan.blocks.action_plan import ACTION_PLAN
from yjplan.blocks.action_refs import refs_of
from yjplan.blocks.actions import Action, Priority


def priority(name: str, *ids: str) -> Priority:
    """A priority with an action for each id."""
    actions = tuple(Action(id=one, actions=("Do it",)) for one in ids)
    return Priority(id=name, title=name, actions=actions)


def test_an_id_that_counts_on_from_its_priority_is_shown_as_a_number() -> None:
    """Of the priority, then of the action in it."""
    found = refs_of([priority("fte", "fte-1", "fte-2"), priority("looked-after", "looked-after-1")])
    assert found == {"fte-1": "1.1", "fte-2": "1.2", "looked-after-1": "2.1"}


def test_what_an_author_wrote_as_a_reference_stays() -> None:
    """Numbers, letters, printed capitals, and words that do not count."""
    ids = ("1.4", "1.4b", "A1", "EET-2", "fte-baseline", "3.16 (second)")
    assert refs_of([priority("fte", *ids), priority("EET", "EET-1")]) == {
        name: name for name in (*ids, "EET-1")
    }


def test_no_two_actions_look_like_the_same() -> None:
    """Where a number of ours is another action's own, the keys stay."""
    assert refs_of([priority("fte", "fte-1"), priority("two", "1.1")]) == {"fte-1": "fte-1", "1.1": "1.1"}


TEXT = """\
title: Actions
priorities:
  - id: help
    title: Help early
    aim: Fewer children need it.
    actions:
      - {id: help-1, actions: Open the panel, owner: Head of service, due-text: Now, measures: Open,
         note: As is.}
  - id: train
    title: Train staff
    lead: Head of service
    actions:
      - {id: train-1, actions: Train, measures: All trained, status: completed, progress: Begun.}
"""


def test_tables_and_notes_show_the_number() -> None:
    """Neither says the key, nor does the page."""
    first, second = published(ACTION_PLAN, TEXT)
    assert (texts(first)[0][0], texts(second)[0][0]) == ("1.1", "2.1")
    assert first.notes == ("1.1: As is.",)
    assert "help-1" not in rendered(ACTION_PLAN, TEXT)


def test_columns_that_one_priority_does_not_use_are_left_out_of_its_table() -> None:
    """Status and progress of the second say nothing on the first."""
    first, second = published(ACTION_PLAN, TEXT)
    assert [column.heading for column in first.columns] == [
        "Ref",
        "Action",
        "Measure of success",
        "Owner",
        "Due",
    ]
    assert [column.heading for column in second.columns] == [
        "Ref",
        "Action",
        "Measure of success",
        "Status",
        "Progress",
    ]


def test_title_and_aim_stand_together_before_the_table() -> None:
    """The title first; the table's own caption is then for those who do not see the page."""
    html = rendered(ACTION_PLAN, TEXT)
    title = html.index('<p class="yj-priority">Help early</p>')
    assert (
        title < html.index("Fewer children need it.") < html.index('<caption id="action-plan-help-caption"')
    )
    assert '<caption id="action-plan-help-caption" class="yj-hidden">' in html
