"""Theories of change: columns in order."""

from tests.blocks.reading import all_problems, codes, published, texts, viewed
from tests.blocks.rendering import rendered
from yjplan.blocks.theory_of_change import THEORY_OF_CHANGE, TheoryOfChangeShown

TEXT = """\
title: Why
columns:
  - {name: Need, items: [One, Two]}
  - {name: Outcome, items: Three}
"""


def test_the_example_is_right() -> None:
    """Authors can start from the example."""
    assert all_problems(THEORY_OF_CHANGE) == []


def test_columns_keep_their_order() -> None:
    """On the page as steps, in the download side by side."""
    context = viewed(THEORY_OF_CHANGE, TEXT).context
    assert isinstance(context, TheoryOfChangeShown)
    assert [(stage.name, stage.items) for stage in context.stages] == [
        ("Need", ("One", "Two")),
        ("Outcome", ("Three",)),
    ]
    assert texts(published(THEORY_OF_CHANGE, TEXT)[0]) == [["One", "Three"], ["Two", ""]]


def test_a_column_stands_once() -> None:
    """Two columns of one name are one column or a slip."""
    assert codes(all_problems(THEORY_OF_CHANGE, TEXT.replace("Outcome", "Need"))) == ["duplicate-id"]


def test_the_page_numbers_the_columns() -> None:
    """They read in order on a phone and on paper."""
    html = rendered(THEORY_OF_CHANGE, TEXT)
    assert '<ol class="yj-steps">' in html
    assert html.index("Need") < html.index("Two") < html.index("Outcome") < html.index("Three")
