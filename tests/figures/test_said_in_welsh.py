"""Numbers of people in Welsh sentences."""

import pytest

from yjplan.figures.said_in_welsh import numbers_said_in_welsh


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Dywedodd pedwar o blant nad oeddem wedi helpu. Pedwar plentyn.", [4, 4]),
        ("Daeth 4 o blant a 1,234 o bobl ifanc.", [4, 1234]),
        ("dau blentyn, dwy ferch, tri phlentyn, tair merch a thri bachgen", [2, 2, 3, 3, 3]),
        ("pedair o ferched, pum plentyn, pump o fechgyn, chwe phlentyn, chwech o blant", [4, 5, 5, 6, 6]),
        ("saith o bobl, wyth person ifanc, naw o blant, deg o blant, deuddeg o blant", [7, 8, 9, 10, 12]),
        ("un plentyn, un ferch, un bachgen ac un person ifanc", [1, 1, 1, 1]),
        ("un ar ddeg o blant ac un deg dau o blant", [11, 12]),
        ("dwy o'r merched a 3 o’n plant", [2, 3]),
        ("Gwelsom ddau fachgen a dair merch.", [2, 3]),
        ("merched (3), bechgyn: 12, plant = pedwar", [3, 12, 4]),
        ("plant 10 i 17 oed; 10 i 17 o blant; plant (10 i 17 oed)", []),
        ("cyfradd o 212 fesul 100,000 o blant", []),
        ("30 y cant o blant; 4.5 o blant; £300 o blant", []),
        ("dau ddeg o blant; tri deg pedwar o blant", []),
        ("pedwar plentyn ar bymtheg; tri phlentyn ar hugain", []),
        ("Gofynnwyd i bob un plentyn; yr un plentyn", []),
        ("3 ysgol a phedwar partner", []),
        ("Four children came.", []),
    ],
)
def test_numbers_beside_people_are_found(text: str, numbers: list[int]) -> None:
    """In digits and words, each mutated or not; ages, shares and rates are no numbers of people."""
    assert [one.number for one in numbers_said_in_welsh(text)] == numbers


def test_children_are_no_staff() -> None:
    """A number of children is not looked for among counts of people, nor parents among children."""
    children, people, parents = numbers_said_in_welsh("3 o blant, 7 o bobl, 9 o rieni")
    assert [one.fits("children") for one in (children, people, parents)] == [True, True, False]
    assert [one.fits("people") for one in (children, people, parents)] == [False, True, True]


def test_the_place_in_the_text_is_that_of_the_number() -> None:
    """A problem points at it."""
    (one,) = numbers_said_in_welsh("Yno roedd tair merch")
    assert "Yno roedd tair merch"[one.start : one.end] == "tair"
