"""A table in Welsh withholds what the table in English withholds, whatever its words are."""

from dataclasses import replace

import pytest

from yjplan.figures.counts import RawCount
from yjplan.figures.disclosure import Policy, protect_table
from yjplan.figures.marks import Mark
from yjplan.figures.published import PublishedValue
from yjplan.figures.tables import Cell, Column, Count, RawTable, RawValue, Row
from yjplan.figures.twin_tables import NotTwinsError, protect_like
from yjplan.figures.units import UNITS


def table(words: list[str], counts: list[int]) -> RawTable:
    """One row an answer, with how many children gave it."""
    unit = UNITS["children"]
    rows = tuple(
        Row[RawValue]((Cell(word), Cell(Count(RawCount(count), unit))))
        for word, count in zip(words, counts, strict=True)
    )
    return RawTable("answers", words[0], (Column("A"), Column("B", numeric=True)), rows)


ENGLISH, WELSH = table(["Yes", "No", "Perhaps"], [40, 21, 3]), table(["Ie", "Na", "Efallai"], [40, 21, 3])
SAFE = protect_table(ENGLISH, Policy())


def test_the_words_are_its_own_and_the_marks_the_first_ones() -> None:
    """Cell by cell."""
    made = protect_like(WELSH, ENGLISH, SAFE)
    assert [row.cells[0].value for row in made.rows] == ["Ie", "Na", "Efallai"]
    assert [row.cells[1].value for row in made.rows] == [row.cells[1].value for row in SAFE.rows]
    last = made.rows[2].cells[1].value
    assert isinstance(last, PublishedValue)
    assert last.mark is Mark.CONFIDENTIAL


def test_a_cell_withheld_for_company_is_withheld_in_both() -> None:
    """What English hides beside a small count is not printed in Welsh, where nobody works it out again."""
    hidden = replace(SAFE, rows=(SAFE.rows[0], replace(SAFE.rows[1], cells=SAFE.rows[2].cells), SAFE.rows[2]))
    made = protect_like(WELSH, ENGLISH, hidden)
    value = made.rows[1].cells[1].value
    assert isinstance(value, PublishedValue)
    assert value.mark is Mark.CONFIDENTIAL


@pytest.mark.parametrize(
    "other",
    [
        table(["Ie", "Na", "Efallai"], [40, 21, 4]),
        table(["Ie", "Na", "Efallai"], [21, 40, 3]),
        table(["Ie", "Na"], [40, 21]),
        replace(WELSH, id="another"),
    ],
)
def test_tables_with_other_figures_are_no_twins(other: RawTable) -> None:
    """Another number, another order, a row too few."""
    with pytest.raises(NotTwinsError):
        protect_like(other, ENGLISH, SAFE)
