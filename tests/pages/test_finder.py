"""Finding rows of large tables by owner, status and date."""

from yjplan.figures.tables import Cell, Column, Row, SafeTable, SafeValue
from yjplan.pages.finder import make_finder

FILTERS = (("owner", "Owner"), ("due", "Due"))


def table(name: str, *rows: tuple[str, str, str]) -> SafeTable:
    """A table of actions: (reference, owner, due)."""
    made = tuple(
        Row[SafeValue]((Cell(ref),), keys=(("owner", owner), ("due", due))) for ref, owner, due in rows
    )
    return SafeTable(name, name, (Column("Ref"),), made, filters=FILTERS)


def ten(owner: str = "Head", due: str = "May 2026") -> SafeTable:
    """Ten rows that are all alike."""
    return table("first", *((f"1.{n}", owner, due) for n in range(10)))


def test_filters_go_over_all_tables_of_a_kind() -> None:
    """A value of any table can be chosen, and each choice links to its rows."""
    finder = make_finder("action-plan", [ten(), table("second", ("2.1", "Police", "May 2026"))])
    assert finder is not None
    assert finder.rows == 11
    (owner,) = finder.filters
    assert [choice.value for choice in owner.choices] == ["Head", "Police"]
    assert [(row.label, row.anchor) for row in owner.choices[1].rows] == [("2.1", "second-row-1")]


def test_months_stand_in_their_order_before_other_words() -> None:
    """December 2025 comes before May 2026, and 'Ongoing' last."""
    others = table("second", ("2.1", "Head", "Ongoing"), ("2.2", "Head", "December 2025"))
    finder = make_finder("action-plan", [ten(), others])
    assert finder is not None
    assert [c.value for c in finder.filters[0].choices] == ["December 2025", "May 2026", "Ongoing"]


def test_a_short_list_or_one_without_differences_has_no_filters() -> None:
    """Eight rows need no filter; neither do ten with one owner and one date."""
    assert (
        make_finder("action-plan", [table("first", ("1.1", "Head", "May 2026"), ("1.2", "Police", "x"))])
        is None
    )
    assert make_finder("action-plan", [ten()]) is None
