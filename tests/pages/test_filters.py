"""What templates ask of a table."""

from yjplan.figures.tables import Cell, Column, Row, SafeTable
from yjplan.pages.filters import columns_set


def table(*rows: tuple[str, ...]) -> SafeTable:
    """A table of words."""
    columns = tuple(Column(f"C{n}") for n in range(len(rows[0])))
    return SafeTable("t", "T", columns, tuple(Row(tuple(Cell(text) for text in row)) for row in rows))


def test_figures_in_words_stand_to_the_right() -> None:
    """Shares and money, also with a word before them; empty cells do not count."""
    found = columns_set(
        table(("a", "7.21%", "£5", ""), ("b", "almost 6%", "", ""), ("c", "66% to 90%", "£7", ""))
    )
    assert [column.numeric for column in found] == [False, True, True, False]


def test_words_with_a_figure_in_them_stay_where_they_are() -> None:
    """A sentence, a year or a name is no figure; the first column names the rows."""
    found = columns_set(table(("50%", "Bryan et al 2007", "a rise of 5% in two years", "5%", "3")))
    assert [column.numeric for column in found] == [False, False, False, True, False]
