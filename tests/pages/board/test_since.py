"""What the board is told of the time since the last edition."""

from yjplan.pages.board.since import NEVER, Since, changed_parts, since_words
from yjplan.pages.editions.changes import Changes
from yjplan.pages.editions.keyed_rows import Move, RowChange

NOTHING = Changes((), (), (), (), (), ())


def test_before_the_first_edition_it_says_so() -> None:
    """There is nothing to compare with."""
    assert since_words(NEVER) == "This is the first edition: there is none before it to compare with."
    assert changed_parts(NEVER) == ()


def test_an_edition_that_cannot_be_compared_tells_nothing() -> None:
    """That it cannot is said."""
    gone = Since("Edition 1, 1 July 2026")
    assert "cannot be compared with edition 1, 1 July 2026" in since_words(gone)
    assert changed_parts(gone) == ()


def test_a_plan_that_is_the_same_says_that() -> None:
    """In one sentence."""
    same = Since("Edition 1, 1 July 2026", NOTHING)
    assert since_words(same) == "Nothing is different from edition 1, 1 July 2026."


def test_each_part_has_one_line_with_counts_and_the_first_names() -> None:
    """Two are named, the others counted; a single detail stands behind the name."""
    actions = (
        RowChange(Move.DONE, "Open the panel"),
        RowChange(Move.CHANGED, "Train staff", ("Due: May, was April",)),
        RowChange(Move.NEW, "Ask families"),
        RowChange(Move.NEW, "Write to schools", ("One", "Two")),
    )
    since = Since("Edition 1, 1 July 2026", Changes((), actions, (), (), (), ()))
    assert since_words(since) == "Different from edition 1, 1 July 2026:"
    (part,) = changed_parts(since)
    assert part.name == "Actions"
    assert part.words == (
        "2 new, 1 changed, 1 done: Open the panel; Train staff (Due: May, was April) and 2 more"
    )
