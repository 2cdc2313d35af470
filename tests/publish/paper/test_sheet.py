"""The document that is put on paper."""

from dataclasses import replace

import pytest

from yjplan.publish.paper.paper import Paper
from yjplan.publish.paper.sheet import compose_sheet, headings_of, running_style

PAPER = Paper("Plan", "Riverton's service", "Plan 2026-27", "https://a.org/r/whole/", "r")
SAID = 'aria-labelledby="c-title" aria-describedby="c-description"'
PAGE = f"""<!doctype html><html lang="en-GB" class="no-js"><head><link rel="stylesheet" href="../a.css">
<script src="x.js"></script></head><body data-md-color-scheme="default"><header>Head</header><nav>Nav</nav>
<article class="md-typeset"><h1 id="a">Plan &amp; more<a class="headerlink" href="#a">Link</a></h1>
<p id="c-title">Trend</p><p id="c-description">It <b>falls</b>.</p>
<svg class="yj-chart__wide" viewBox="0 0 1 1" role="img" {SAID}></svg>
<svg class="yj-chart__narrow" viewBox="0 0 1 1"></svg>
<details class="x"><summary>S</summary></details><img src="../m.png" alt="Map" loading="lazy">
<p class="yj-below__link"><a href="../figures/a/">Method</a></p>
<a class="x" href="../figures/" title="a > b">F</a> <a href="#c">C</a><a href="https://b.org/">B</a></article>
<footer>Licence</footer></body></html>"""


def test_it_is_the_text_and_nothing_of_the_site() -> None:
    """Neither its head and foot nor a script."""
    made = compose_sheet(PAGE, PAPER)
    assert '<html lang="en-GB"' in made
    assert "<title>Plan</title>" in made
    assert '<link rel="stylesheet" href="../a.css">' in made
    left_out = ("<nav", "<header", "<footer", "<script", "headerlink", "Licence")
    assert [words for words in left_out if words in made] == []


def test_a_chart_is_named_in_words() -> None:
    """Its title and its description stand in the picture's place; the small drawing goes."""
    made = compose_sheet(PAGE, PAPER)
    assert 'aria-label="Trend. It falls."' in made
    assert "yj-chart__narrow" not in made


def test_nothing_is_folded_away_or_late() -> None:
    """Paper shows everything at once."""
    made = compose_sheet(PAGE, PAPER)
    assert "<details open " in made
    assert "loading" not in made


def test_links_of_the_site_are_text_where_its_address_is_not_known() -> None:
    """Leaps inside of the document and links to the web stay; what only leads to a page goes."""
    whole = compose_sheet(PAGE, PAPER)
    assert '<a class="x" href="../figures/" title="a > b">F</a>' in whole
    assert '<a href="../figures/a/">Method</a>' in whole
    made = compose_sheet(PAGE, replace(PAPER, address=""))
    assert "<a>" not in made
    assert "Method" not in made
    assert '<span class="x" title="a > b">F</span> <a href="#c">C</a><a href="https://b.org/">B</a>' in made


def test_the_edges_say_who_what_where_and_which_page() -> None:
    """Words that could end the style sheet are written as codes."""
    style = running_style(replace(PAPER, publisher='A "b" </style>'))
    assert '@top-left { content: "A \\22 b\\22  \\3c /style>"; }' in style
    assert '@bottom-left { content: "https://a.org/r/whole/"; }' in style
    assert '@bottom-right { content: "Page " counter(page) " of " counter(pages) ""; }' in style


def test_the_headings_are_those_of_the_document() -> None:
    """In words, without the sign that links to them."""
    assert headings_of(compose_sheet(PAGE, replace(PAPER, title="Plan & more"))) == ("Plan & more",)


def test_the_title_is_the_plans() -> None:
    """On the site the page says that it holds the whole plan; the document is the plan."""
    made = compose_sheet(PAGE, replace(PAPER, title="Plan <A>"))
    assert '<h1 id="a">Plan &lt;A&gt;</h1>' in made


def test_the_contents_have_a_place_for_each_page() -> None:
    """Which is filled when the pages are known; other links have none."""
    page = PAGE.replace(
        "<img", '<nav class="yj-whole__contents"><ul><li><a href="#b">B &amp; b</a></li></ul></nav><img'
    )
    made = compose_sheet(page, PAPER)
    place = '<span class="yj-whole__page" data-page-of="b"></span>'
    assert f'<a href="#b"><span>B &amp; b</span> {place}</a>' in made
    assert made.count("data-page-of") == 1


def test_a_page_without_text_is_a_fault() -> None:
    """Ours, so it is not passed over."""
    with pytest.raises(ValueError, match="article"):
        compose_sheet("<html></html>", PAPER)
