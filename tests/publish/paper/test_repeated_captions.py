"""Captions that say what stands right above them."""

import pytest

from yjplan.publish.paper.repeated_captions import hide_repeated_captions

CAPTION = '<p class="yj-figure__caption" id="t">Custodial sentences</p>'
TABLE = '<table><caption id="c">Custodial sentences</caption><tr><td>8</td></tr></table>'
HIDDEN = '<caption id="c" class="yj-hidden">'


@pytest.mark.parametrize(
    "html",
    [
        f"{CAPTION}<div>8 in 2021-22</div>{TABLE}",
        f"<h3>Custodial  sentences</h3>{TABLE}",
        f"<h3>Custodial <b>Sentences</b></h3><div>{TABLE}</div>",
    ],
    ids=["frame", "heading", "heading with other letters"],
)
def test_a_caption_is_set_once(html: str) -> None:
    """It stays as the table's name, for whoever does not see it."""
    assert HIDDEN in hide_repeated_captions(html)


@pytest.mark.parametrize(
    "html",
    [
        f"<h3>Custody</h3>{TABLE}",
        f"<h3>Custodial sentences</h3><p>Many words.</p>{TABLE}",
        f"{CAPTION}<table><caption>Another</caption></table>{TABLE}",
    ],
    ids=["other words", "text between", "another table between"],
)
def test_a_caption_that_is_needed_stays(html: str) -> None:
    """A reader would have to look back for it."""
    assert hide_repeated_captions(html) == html


def test_a_caption_that_is_out_of_sight_repeats_nothing() -> None:
    """What nobody sees does not stand above anything; and a class that is there stays."""
    hidden = '<figcaption class="yj-figure__caption yj-hidden">Trend</figcaption>'
    seen = '<figcaption class="yj-figure__caption">Trend</figcaption>'
    assert hide_repeated_captions(hidden + seen) == hidden + seen
    assert hide_repeated_captions(seen + seen) == seen + hidden
