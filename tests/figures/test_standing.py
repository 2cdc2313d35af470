"""A rank is said in words that know which way is better."""

from dataclasses import replace

import pytest

from tests.figures.samples import point
from yjplan.figures.indicators import Direction
from yjplan.figures.marks import Mark
from yjplan.figures.series import Rank
from yjplan.figures.standing import Standing, ordinal, standing_of


@pytest.mark.parametrize(
    ("place", "among", "label"),
    [
        (46, 137, "Upper middle"),
        (38, 137, "Upper middle"),
        (30, 137, "Upper"),
        (34, 137, "Upper"),
        (35, 137, "Upper middle"),
        (68, 137, "Upper middle"),
        (69, 137, "Lower middle"),
        (103, 137, "Lower"),
        (1, 137, "Upper"),
        (137, 137, "Lower"),
        (2, 4, "Upper middle"),
    ],
)
def test_quarters_are_cut_on_the_rank(place: int, among: int, label: str) -> None:
    """As Derbyshire's table does it: 38th and 46th of 137 are upper middle, 30th is upper."""
    assert Standing(Rank(place, among), Direction.LOWER).quartile == label


@pytest.mark.parametrize(("place", "label"), [(1, "Lower"), (100, "Upper middle"), (137, "Upper")])
def test_where_higher_is_better_the_highest_are_upper(place: int, label: str) -> None:
    """The rank counts from the lowest value whatever is better."""
    assert Standing(Rank(place, 137), Direction.HIGHER).quartile == label


@pytest.mark.parametrize(
    ("place", "direction", "words"),
    [
        (38, Direction.LOWER, "38th lowest of 137 areas: in the better half, outside the best quarter"),
        (1, Direction.LOWER, "lowest of 137 areas: in the best quarter"),
        (122, Direction.LOWER, "122nd lowest of 137 areas: in the worst quarter"),
        (136, Direction.HIGHER, "2nd highest of 137 areas: in the best quarter"),
        (137, Direction.HIGHER, "highest of 137 areas: in the best quarter"),
        (
            50,
            Direction.HIGHER,
            "88th highest of 137 areas: in the worse half, outside the worst quarter",
        ),
        (3, Direction.NONE, "3rd lowest of 137 areas: in the quarter with the lowest values"),
    ],
)
def test_the_words_count_from_the_better_end(place: int, direction: Direction, words: str) -> None:
    """And judge only where a direction is better."""
    assert Standing(Rank(place, 137), direction).words == words


def test_a_withheld_figure_has_no_standing() -> None:
    """Its rank would say roughly what it is."""
    ranked = replace(point("2021", "179"), rank=Rank(38, 137))
    hidden = replace(point("2021", Mark.CONFIDENTIAL), rank=Rank(38, 137))
    assert standing_of(ranked, Direction.LOWER) == Standing(Rank(38, 137), Direction.LOWER)
    assert standing_of(hidden, Direction.LOWER) is None
    assert standing_of(point("2021", "179"), Direction.LOWER) is None
    assert standing_of(None, Direction.LOWER) is None


def test_three_areas_make_no_quarters() -> None:
    """A place among them is no standing."""
    ranked = replace(point("2021", "179"), rank=Rank(1, 3))
    assert standing_of(ranked, Direction.LOWER) is None


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (1, "1st"),
        (2, "2nd"),
        (3, "3rd"),
        (4, "4th"),
        (11, "11th"),
        (12, "12th"),
        (13, "13th"),
        (21, "21st"),
        (112, "112th"),
        (122, "122nd"),
    ],
)
def test_ordinals_end_as_they_are_spoken(number: int, text: str) -> None:
    """Teens are the exception."""
    assert ordinal(number) == text
