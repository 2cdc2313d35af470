"""Headline figures: a mark in place of a figure says what it means."""

from tests.blocks.test_indicator import found
from tests.figures.samples import series
from yjplan.blocks.indicators import tile_of
from yjplan.figures.marks import Mark


def test_a_mark_says_what_it_means_where_a_figure_has_its_unit() -> None:
    """Somebody who sees [c] alone learns nothing."""
    told = tile_of(found(series("westmere", {"2021": "179"})))
    withheld = tile_of(found(series("westmere", {"2021": Mark.CONFIDENTIAL})))
    assert told
    assert withheld
    assert (told.value, told.unit) == ("179", "per 100,000 children aged 10 to 17")
    assert (withheld.value, withheld.unit) == ("[c]", Mark.CONFIDENTIAL.meaning)


def test_without_a_series_of_its_own_there_is_no_tile() -> None:
    """Figures of others are no headline."""
    assert tile_of(found(series("westmere", {}))) is None
