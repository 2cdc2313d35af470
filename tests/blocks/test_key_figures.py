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
    """Words stand as they are; small counts of children are withheld."""
    assert texts(published(KEY_FIGURES, TEXT)[0]) == [
        ["Children helped", "214", "children", "2022-23", ""],
        ["In custody", "[c]", "children", "year ending March 2023", ""],
        ["Budget", "£1,420,000", "pounds", "2022-23", "Council accounts"],
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
