"""Series beside each other as a table: heads of columns, and what is said of sources below."""

from dataclasses import replace

from tests.figures.samples import BOARD, point, series
from yjplan.figures.series_table import series_table
from yjplan.figures.source_list import check_sources
from yjplan.sources.yaml_text import read_yaml

OPEN = replace(
    BOARD,
    id="open",
    short="open data",
    note="As of May.",
    indicator_notes=(("fte", "Years end in December."), ("custody", "Years end in March.")),
)


def test_heads_of_columns_begin_with_a_capital() -> None:
    """`Family average` beside `England`."""
    found = replace(series("family", {"2021": "5"}), area_name="family average")
    table = series_table("t", "T", [series("England", {"2021": "6"}), found])
    assert [column.heading for column in table.columns] == ["Period", "England", "Family average"]


def test_a_note_on_figures_begins_with_a_capital() -> None:
    """It is a sentence, whatever the area is called."""
    found = replace(series("family", {}), points=(replace(point("2021", "5"), note="Of 7 areas."),))
    table = series_table("t", "T", [replace(found, area_name="family average")])
    assert table.notes == ("Family average, 2021: Of 7 areas.",)


def test_what_a_source_says_of_one_indicator_stands_under_that_one_only() -> None:
    """A note on custody has no place under first time entrants; each note stands once."""
    one, two = (replace(series(area, {"2021": "5"}), source=OPEN) for area in ("a", "b"))
    assert series_table("t", "T", [one, two]).notes == ("Open data: As of May. Years end in December.",)
    other = replace(one, indicator="reoffending")
    assert series_table("t", "T", [other]).notes == ("Open data: As of May.",)


def test_where_all_is_told_every_note_stands_once() -> None:
    """On the page of all sources, and in the JSON."""
    assert OPEN.noted() == "As of May. Years end in December. Years end in March."
    assert replace(OPEN, indicator_notes=(("a", "Same."), ("b", "Same."))).noted() == "As of May. Same."


def test_notes_on_indicators_are_read_from_the_list_of_sources() -> None:
    """By the indicator's id."""
    text = "lait:\n  title: A tool\n  publisher: A department\n  released: May 2026\n"
    node, _ = read_yaml(f"{text}  indicator-notes:\n    fte: To December.\n", "sources.yml")
    assert node is not None
    made, problems = check_sources(node)
    assert problems == []
    assert (made["lait"].noted("fte"), made["lait"].noted("custody")) == ("To December.", "")
