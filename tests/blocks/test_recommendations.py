"""Recommendations: numbered, answered, linked to actions."""

import pytest

from tests.blocks.reading import all_problems, codes, published, right_block, texts
from yjplan.blocks.kind import PlanFacts
from yjplan.blocks.recommendations import RECOMMENDATIONS

TEXT = """\
title: Recommendations
rows:
  - {number: 1, text: Meet teams., addressee: Coordinator, progress: [Met one, Met two]}
  - {number: 2, text: Ask children., actions: ["1.4"]}
  - {number: 3, text: Report., status: not started}
"""


def test_the_example_is_right() -> None:
    """Authors can start from the example."""
    assert all_problems(RECOMMENDATIONS) == []


def test_the_tracker_shows_what_has_come_of_each() -> None:
    """Progress, actions and status each answer a recommendation."""
    assert all_problems(RECOMMENDATIONS, TEXT) == []
    assert texts(published(RECOMMENDATIONS, TEXT)[0])[:2] == [
        ["1", "Meet teams.", "Coordinator", "", "Met one / Met two", ""],
        ["2", "Ask children.", "", "", "", "1.4"],
    ]


def test_a_recommendation_without_an_answer_is_reported() -> None:
    """A note on the row or on the block answers it."""
    text = TEXT.replace(", status: not started", "")
    assert codes(all_problems(RECOMMENDATIONS, text)) == ["unanswered-recommendation"]
    assert all_problems(RECOMMENDATIONS, text + "note: Answers follow next year.\n") == []


def test_a_gap_in_the_numbers_is_reported_where_it_shows() -> None:
    """The number after the gap is the place."""
    (found,) = all_problems(RECOMMENDATIONS, TEXT.replace("number: 3", "number: 4"))
    assert (found.code, found.place.path) == ("number-missing", "rows[3].number")


@pytest.mark.parametrize("number", ["\u00b2", "9" * 5000, "3a"])
def test_what_is_no_number_that_can_be_counted_is_left_alone(number: str) -> None:
    """A superscript two and a slip of the pen of five thousand digits too."""
    assert all_problems(RECOMMENDATIONS, TEXT.replace("number: 3", f'number: "{number}"')) == []


def test_a_number_stands_once() -> None:
    """Two recommendations with one number cannot be told apart."""
    assert "duplicate-id" in codes(all_problems(RECOMMENDATIONS, TEXT.replace("number: 3", "number: 2")))


def test_actions_exist_where_the_plan_has_actions() -> None:
    """A slip in an id is met with the nearest; a block read on its own is not judged."""
    facts = PlanFacts(actions=frozenset({"1.3", "2.1"}))
    (found,) = all_problems(RECOMMENDATIONS, TEXT, facts=facts)
    assert (found.code, found.place.path) == ("unknown-value", "rows[2].actions[1]")
    assert all_problems(RECOMMENDATIONS, TEXT, facts=PlanFacts(actions=frozenset({"1.4"}))) == []


def test_an_action_is_named_as_readers_see_it() -> None:
    """Its number, where its id is only a key."""
    facts = PlanFacts(actions=frozenset({"1.4"}), refs={"1.4": "2.4"})
    block, written = right_block(RECOMMENDATIONS, TEXT, facts=facts)
    (table,) = RECOMMENDATIONS.tables(block, written)
    assert "2.4" in [cell.value for row in table.rows for cell in row.cells]
    assert "1.4" not in [cell.value for row in table.rows for cell in row.cells]
