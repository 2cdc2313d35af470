"""Round scales, and words that keep out of each other's way."""

from decimal import Decimal
from itertools import pairwise

import pytest

from yjplan.charts.labels import as_plotly, spread, widest_px, wrap_px
from yjplan.charts.scale import round_scale, tick_words
from yjplan.figures.units import UNITS


def test_ticks_are_round_numbers_that_hold_all_amounts() -> None:
    """410 needs an axis to 500, in steps of 100."""
    scale = round_scale([Decimal(410)], None, ticks=5)
    assert tick_words(scale, UNITS["rate-per-100000"]) == ["0", "100", "200", "300", "400", "500"]


def test_ticks_of_millions_are_short() -> None:
    """Nobody counts zeros on an axis."""
    scale = round_scale([Decimal(2_099_000)], UNITS["pounds"], ticks=5)
    assert tick_words(scale, UNITS["pounds"]) == ["£0", "£0.5m", "£1.0m", "£1.5m", "£2.0m", "£2.5m"]


def test_counts_have_no_ticks_between_whole_numbers() -> None:
    """There is no half offence."""
    scale = round_scale([Decimal(2)], UNITS["offences"], ticks=5)
    assert tick_words(scale, UNITS["offences"]) == ["0", "1", "2"]


def test_a_scale_below_zero_holds_zero() -> None:
    """Changes are seen from zero."""
    scale = round_scale([Decimal(-21), Decimal(5)], UNITS["percent-change"], ticks=5)
    assert scale.low <= -21
    assert Decimal(0) in scale.ticks


@pytest.mark.parametrize("low", ["0", "-0.01", "-7.5", "-99999"])
@pytest.mark.parametrize(
    "high", ["0", "0.01", "0.3", "9.99", "10", "10.01", "499", "501", "1000000", "9999999"]
)
def test_any_amounts_lie_within_their_scale(low: str, high: str) -> None:
    """Whatever the numbers, the axis holds them, with a readable number of ticks."""
    amounts = [Decimal(low), Decimal(high)]
    scale = round_scale(amounts, None, ticks=5)
    assert all(0 <= scale.share(amount) <= 1 for amount in amounts)
    assert 2 <= len(scale.ticks) <= 8


def test_text_breaks_at_spaces_so_that_lines_fit() -> None:
    """A long name takes two lines, none of them wider than the room."""
    lines = wrap_px("Vehicle theft and unauthorised taking", 14, 160)
    assert len(lines) == 2
    assert widest_px(lines, 14) <= 160


def test_markup_in_text_is_escaped() -> None:
    """Plotly reads a little HTML."""
    assert as_plotly(["a <b>", "c & d"]) == "a &lt;b&gt;<br>c &amp; d"


@pytest.mark.parametrize(
    "wanted",
    [
        [150.0],
        [150.0] * 8,
        [0.0] * 8,
        [300.0] * 8,
        [0.0, 300.0, 0.0, 300.0, 0.0, 300.0],
        [100.0, 101.0, 99.0, 250.0, 251.0, 10.0],
        [290.0, 10.0, 295.0, 5.0, 299.0, 1.0, 150.0, 151.0],
    ],
)
def test_spread_labels_do_not_overlap_and_stay_in_the_plot(wanted: list[float]) -> None:
    """Eight labels of 19 pixels have room in 300; each gets its own place, in the same order."""
    centres = spread(wanted, [19.0] * len(wanted), 0, 300)
    ordered = sorted(centres)
    assert all(below - above >= 18 for above, below in pairwise(ordered))
    assert ordered[0] >= 0
    assert ordered[-1] <= 300


def test_labels_with_room_stay_where_they_are() -> None:
    """Nothing moves without need."""
    assert spread([20, 80, 200], [19, 19, 19], 0, 300) == [20, 80, 200]
