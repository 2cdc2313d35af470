"""Tables without a kind of their own: columns with units."""

from tests.blocks.reading import all_problems, codes, published, right_block, texts
from yjplan.blocks.table import TABLE

TEXT = """\
title: Group work
columns:
  - {name: Programme}
  - {name: Girls, unit: children}
  - {name: Boys, unit: children}
  - {name: All, unit: children, total: yes}
  - {name: Share of sessions held, unit: percent}
rows:
  - {cells: [Knives, 12, 34, 46, 90]}
  - {cells: [Victims, 8, 19, 27, 80]}
  - {cells: [All programmes, 20, 53, 73, 85], total: yes}
"""


def test_the_example_is_right() -> None:
    """Authors can start from the example."""
    assert all_problems(TABLE) == []


def test_total_rows_and_columns_are_declared_where_adding_makes_sense() -> None:
    """Counts are summed both ways; the percentages of the total row are not."""
    assert all_problems(TABLE, TEXT) == []
    block, written = right_block(TABLE, TEXT)
    (table,) = TABLE.tables(block, written)
    assert sorted(s.total for s in table.sums) == [(0, 3), (1, 3), (2, 1), (2, 2), (2, 3), (2, 3)]


def test_a_wrong_total_is_found_at_its_cell() -> None:
    """The place is the cell, so that the author sees it at once."""
    found = all_problems(TABLE, TEXT.replace("20, 53, 73", "20, 55, 75"))
    assert codes(found) == ["total-does-not-add-up", "total-does-not-add-up"]
    assert {problem.place.path for problem in found} == {"rows[3].cells[3]", "rows[3].cells[4]"}


def test_a_note_on_the_row_answers_its_totals() -> None:
    """Readers see the note below the table."""
    text = TEXT.replace("20, 53, 73, 85], total: yes}", "20, 55, 75, 85], total: yes, note: As printed.}")
    assert all_problems(TABLE, text) == []
    assert published(TABLE, text)[0].notes == ("All programmes: As printed.",)


def test_counts_of_children_are_protected() -> None:
    """A small count goes, and so does what would give it back in its row and its column."""
    rows = texts(
        published(TABLE, TEXT.replace("8, 19, 27", "2, 19, 21").replace("20, 53, 73", "14, 53, 67"))[0]
    )
    assert rows[1][1] == "[c]"
    assert rows[1].count("[c]") > 1
    assert [row[1] for row in rows].count("[c]") > 1


def test_a_row_of_another_length_is_reported() -> None:
    """Figures would slide under wrong headings."""
    (found,) = all_problems(TABLE, TEXT.replace("[Victims, 8, 19, 27, 80]", "[Victims, 8, 19, 27]"))
    assert (found.code, found.place.line) == ("ragged-row", 10)


def test_a_cell_that_does_not_fit_its_unit_is_reported() -> None:
    """Words under a unit are refused; marks and empty cells are not."""
    assert codes(all_problems(TABLE, TEXT.replace("8, 19, 27, 80", "few, 19, 27, 80"))) == ["wrong-type"]
    assert codes(all_problems(TABLE, TEXT.replace("27, 80]", "27, 180]"))) == ["unit-mismatch"]
    assert all_problems(TABLE, TEXT.replace("27, 80]", '27, "[x]"]')) == []
    assert all_problems(TABLE, TEXT.replace("27, 80]", '27, ""]')) == []


def test_an_unknown_unit_is_met_with_the_known_ones() -> None:
    """The hint lists them."""
    (found,) = all_problems(TABLE, TEXT.replace("unit: percent", "unit: procent"))
    assert found.code == "unknown-value"
    assert "'percent'" in found.hint


def test_tables_of_text_become_cards_on_a_phone() -> None:
    """Several texts in a cell are a list."""
    text = """\
title: Partners
columns: [{name: Partner}, {name: Role}, {name: Offers}]
rows:
  - cells: [Police, Sergeant, [Information, A seconded officer]]
"""
    (table,) = published(TABLE, text)
    assert table.cards
    assert texts(table) == [["Police", "Sergeant", "Information / A seconded officer"]]
