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
<a href="../figures/">F</a><a href="#c">C</a><a href="https://b.org/">B</a></article>
<footer>Licence</footer></body></html>"""


def test_it_is_the_text_and_the_footer() -> None:
    """Nothing of the site around it, no script."""
    made = compose_sheet(PAGE, PAPER)
    assert '<html lang="en-GB"' in made
    assert "<title>Plan</title>" in made
    assert '<link rel="stylesheet" href="../a.css">' in made
    assert "Licence" in made
    assert not {"<nav", "<header", "<script", "headerlink"} & {
        w for w in ("<nav", "<header", "<script", "headerlink") if w in made
    }


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
    """Leaps inside of the document and links to the web stay."""
    assert '<a href="../figures/">F</a>' in compose_sheet(PAGE, PAPER)
    made = compose_sheet(PAGE, replace(PAPER, address=""))
    assert '<a>F</a><a href="#c">C</a><a href="https://b.org/">B</a>' in made


def test_the_edges_say_who_what_where_and_which_page() -> None:
    """Words that could end the style sheet are written as codes."""
    style = running_style(replace(PAPER, publisher='A "b" </style>'))
    assert '@top-left { content: "A \\22 b\\22  \\3c /style>"; }' in style
    assert '@bottom-left { content: "https://a.org/r/whole/"; }' in style
    assert '@bottom-right { content: "Page " counter(page) " of " counter(pages) ""; }' in style


def test_the_headings_are_those_of_the_document() -> None:
    """In words, without the sign that links to them."""
    assert headings_of(compose_sheet(PAGE, PAPER)) == ("Plan & more",)


def test_a_page_without_text_is_a_fault() -> None:
    """Ours, so it is not passed over."""
    with pytest.raises(ValueError, match="article"):
        compose_sheet("<html></html>", PAPER)
