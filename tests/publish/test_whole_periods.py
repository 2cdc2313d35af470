"""Periods stay on one line."""

import pytest

from yjplan.publish.whole_periods import keep_periods_whole, without_marks

KEPT = '<span class="yj-period">2022-23</span>'


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        ("<p>In 2022-23 it rose.</p>", f"<p>In {KEPT} it rose.</p>"),
        ("<h1>Plan 2022-23: words</h1>", f"<h1>Plan {KEPT}: words</h1>"),
        ("<td>(2022-23)</td><td>2022-23</td>", f"<td>({KEPT})</td><td>{KEPT}</td>"),
    ],
)
def test_a_period_in_the_text_is_kept_whole(html: str, kept: str) -> None:
    """In sentences, headings and cells."""
    assert keep_periods_whole(html) == kept
    assert without_marks(kept) == html


@pytest.mark.parametrize(
    "html",
    [
        '<a href="../2022-23/" title="Plan 2022-23">Plan</a>',
        "<head><title>Plan 2022-23</title></head>",
        '<script type="application/json">{"x": "2022-23"}</script>',
        "<svg><text>2022-23</text></svg>",
        "<select><option>2022-23</option></select>",
        "<p>2022-23-1, 12022-23, 2022-2023, a/2022-23/b, 3022-23</p>",
    ],
)
def test_everything_else_stays_as_it_is(html: str) -> None:
    """Addresses, data, drawings, choices, and numbers that are no period."""
    assert keep_periods_whole(html) == html
