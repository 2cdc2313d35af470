"""Strengths: two lists."""

from tests.blocks.reading import all_problems, codes, published, texts, viewed
from tests.blocks.rendering import rendered
from yjplan.blocks.strengths import STRENGTHS, StrengthsShown


def test_the_example_is_right() -> None:
    """Authors can start from the example."""
    assert all_problems(STRENGTHS) == []


def test_the_lists_stand_side_by_side_in_the_download() -> None:
    """The shorter one is filled with empty cells."""
    (table,) = published(STRENGTHS, "title: Audit\nworks: [One, Two]\nimprove: Three\n")
    assert texts(table) == [["One", "Three"], ["Two", ""]]


def test_a_list_with_nothing_in_it_is_not_shown() -> None:
    """Its title would stand over nothing."""
    context = viewed(STRENGTHS, "title: Audit\nimprove-title: To do\nimprove: [One]\n").context
    assert isinstance(context, StrengthsShown)
    assert [(one.title, one.items) for one in context.lists] == [("To do", ("One",))]


def test_two_empty_lists_are_a_problem() -> None:
    """A block that says nothing is a slip."""
    assert codes(all_problems(STRENGTHS, "title: Audit\n")) == ["missing-key"]


def test_the_page_has_two_named_lists() -> None:
    """Each list is labelled by its title, and notes stand below."""
    html = rendered(STRENGTHS, "title: Audit\nworks: [A & B]\nimprove: [C]\nnote: From May.\n")
    assert '<ul aria-labelledby="strengths-list-1"> <li>A &amp; B</li> </ul>' in html
    assert "<li>From May.</li>" in html
