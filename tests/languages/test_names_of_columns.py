"""Programs find a column by its English name, whatever language its heading is in."""

from tests.blocks.reading import published
from yjplan.blocks.action_plan import ACTION_PLAN
from yjplan.blocks.split import SPLIT
from yjplan.blocks.table import TABLE
from yjplan.figures.tables import SafeTable
from yjplan.languages import Language, speaking
from yjplan.pages.open_data.tidy import names_of, tidy_table


def in_both(english: SafeTable, welsh: SafeTable) -> tuple[list[str], list[str], list[str]]:
    """The names of the columns in English and in Welsh, and the Welsh headings."""
    first, second = tidy_table(english), tidy_table(welsh)
    return names_of(first.columns), names_of(second.columns), [c.heading for c in second.columns]


def test_headings_of_the_tool_are_welsh_and_their_names_english() -> None:
    """CSVW gives a program the name; a reader of the file sees the heading."""
    english = published(ACTION_PLAN)[0]
    with speaking(Language.WELSH):
        before, after, headings = in_both(english, published(ACTION_PLAN)[0])
    assert before == after
    assert "measure_of_success" in after
    assert "Mesur llwyddiant" in headings


def test_a_column_that_its_unit_heads_keeps_its_name() -> None:
    """`children`, headed `Plant`."""
    english = published(SPLIT)[0]
    with speaking(Language.WELSH):
        before, after, headings = in_both(english, published(SPLIT)[0])
    assert before == after == ["age", "children"]
    assert headings == ["Age", "Plant"]


def test_an_authors_heading_is_its_own_name() -> None:
    """Nothing is known of it but what the author wrote."""
    english = published(TABLE)[0]
    with speaking(Language.WELSH):
        before, after, _ = in_both(english, published(TABLE)[0])
    assert before == after
