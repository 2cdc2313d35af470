"""Who gets which colour."""

import pytest

from tests.charts.samples import one_series
from yjplan.charts.palette import MOST_SERIES, style_series


@pytest.mark.parametrize("own", range(1, 9))
@pytest.mark.parametrize("others", [1, 5, 6, 13])
def test_a_comparator_never_has_a_colour_of_the_service(own: int, others: int) -> None:
    """However many there are; where none is left, it is grey."""
    series = tuple(one_series(f"Series {n}", "score", "1", own=n < own) for n in range(own + others))
    styles = style_series(series)
    assert not {style.role for style in styles[:own]} & {style.role for style in styles[own:]}
    assert len({(style.role, style.dash, style.symbol) for style in styles}) == own + others


def test_as_many_series_as_colours_each_have_their_own() -> None:
    """The service's first, then those it is compared with."""
    series = tuple(one_series(f"Series {n}", "score", "1", own=n < 2) for n in range(MOST_SERIES))
    styles = style_series(series)
    assert len({style.role for style in styles}) == len({style.pattern for style in styles}) == MOST_SERIES
