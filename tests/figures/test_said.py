"""Numbers of people in sentences."""

import pytest

from yjplan.figures.said import numbers_said


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("8 children came.", [8]),
        ("Eight looked after children came, and three girls.", [8, 3]),
        ("Of all, 1,234 young people answered.", [1234]),
        ("One child and 1 young person stayed.", [1, 1]),
        ("In custody: girls (3), boys: 12.", [3, 12]),
        ("twelve victims", [12]),
        ("3 per cent of children", []),
        ("17 year old girls; 10 to 17 children; 4.5 children", []),
        ("a rate of 212 per 100,000 children aged 10 to 17", []),
        ("One thing children would change", []),
        ("Four Child First tenets and two family support workers", []),
        ("the 4 children's homes", []),
        ("£300 children", []),
    ],
)
def test_numbers_beside_people_are_found(text: str, numbers: list[int]) -> None:
    """Digits and words; ages, shares, rates and money are no numbers of people."""
    assert [one.number for one in numbers_said(text)] == numbers


def test_children_are_no_staff() -> None:
    """A number of children is not looked for among counts of people, nor parents among children."""
    children, people, parents = numbers_said("3 children, 7 people, 9 parents")
    assert [one.fits("children") for one in (children, people, parents)] == [True, True, False]
    assert [one.fits("people") for one in (children, people, parents)] == [False, True, True]


def test_the_place_in_the_text_is_that_of_the_number() -> None:
    """A problem points at it."""
    (one,) = numbers_said("In all, three girls")
    assert "In all, three girls"[one.start : one.end] == "three"
