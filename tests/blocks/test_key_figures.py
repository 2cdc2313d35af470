"""Key figures: single numbers with unit and period."""

from tests.blocks.reading import all_problems, codes, published, texts
from yjplan.blocks.key_figures import KEY_FIGURES

TEXT = """\
title: At a glance
rows:
  - {name: Children helped, value: 214, unit: children, period: 2022-23}
  - {name: In custody, value: 3, unit: children, period: YE 2023-03}
  - {name: Budget, value: £1420000, unit: pounds, period: 2022-23, source: Council accounts}
  - {name: Rating, value: Good}
"""


def test_the_example_is_right() -> None:
    """Authors can start from the example."""
    assert all_problems(KEY_FIGURES) == []


def test_values_are_written_with_their_unit_and_period() -> None:
    """Words stand as they are; small counts of children are withheld; a pound sign is the unit."""
    assert texts(published(KEY_FIGURES, TEXT)[0]) == [
        ["Children helped", "214", "children", "2022-23", ""],
        ["In custody", "[c]", "children", "year ending March 2023", ""],
        ["Budget", "£1,420,000", "", "2022-23", "Council accounts"],
        ["Rating", "Good", "", "", ""],
    ]


def test_a_number_needs_a_unit() -> None:
    """Without one, nobody could tell whether it counts children."""
    (found,) = all_problems(
        KEY_FIGURES, TEXT.replace("unit: children, period: YE 2023-03", "period: YE 2023-03")
    )
    assert (found.code, found.place.path) == ("missing-key", "rows[2].value")
    assert "3" not in found.message


def test_a_number_needs_a_period_or_a_note() -> None:
    """The note is for readers."""
    text = TEXT.replace("unit: pounds, period: 2022-23", "unit: pounds")
    assert codes(all_problems(KEY_FIGURES, text)) == ["period-not-stated"]
    assert (
        all_problems(KEY_FIGURES, text.replace("Council accounts", "Council accounts, note: For one year"))
        == []
    )


def test_a_period_is_read_strictly() -> None:
    """Years that run backwards are no period."""
    assert codes(all_problems(KEY_FIGURES, TEXT.replace("YE 2023-03", "2021-20"))) == ["unknown-period"]


def test_units_that_every_figure_carries_have_no_column() -> None:
    """39% needs no 'per cent' beside it."""
    text = "title: F\nrows:\n  - {name: Growth, value: 39, unit: percent-change, period: 2021}\n"
    (table,) = published(KEY_FIGURES, text)
    assert [column.heading for column in table.columns] == ["Figure", "Value", "Period"]
    assert table.columns[1].numeric


def test_periods_that_no_figure_states_are_said_once() -> None:
    """A note stands in place of a column of `period not stated`; one period that is stated keeps it."""
    text = TEXT.replace("2022-23", "unstated").replace("YE 2023-03", "unstated")
    text = text.replace("  - {name: Rating, value: Good}\n", "")
    (table,) = published(KEY_FIGURES, text)
    assert "Period" not in [column.heading for column in table.columns]
    assert table.notes == ("The plan does not state the period of these figures.",)
    (mixed,) = published(KEY_FIGURES, text.replace("period: unstated}", "period: 2022}", 1))
    assert "Period" in [column.heading for column in mixed.columns]
    assert mixed.notes == ()
