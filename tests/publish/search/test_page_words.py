"""What the index reads from a printed page."""

import pytest

from tests.publish.search.pages import ACTIONS, printed
from yjplan.publish.search.page_words import read_page
from yjplan.publish.search.pieces import Kind, Piece


def piece(html: str, anchor: str) -> Piece:
    """The piece at an address of a page with this article."""
    return next(one for one in read_page(printed(html)).pieces if one.anchor == anchor)


def test_a_page_says_its_language_title_and_plan() -> None:
    """The plan as its search box names it; a variety of English is English."""
    page = read_page(printed("<h1 id='a'>Our <em>plan</em></h1><p>Text.</p>"))
    assert (page.language, page.title) == ("en", "Our plan")
    assert (page.scope, page.where) == ("westmere/2026-27", "Westmere · Youth justice plan 2026-27")
    assert page.is_found


@pytest.mark.parametrize(
    "html",
    [
        printed("<h1>Draft</h1>", robots="noindex"),
        printed("<h1>Whole plan</h1>", form=" data-yj-unsearched"),
        "<html lang='en'><body><main><h1>The newest plan</h1></main></body></html>",
    ],
)
def test_a_draft_a_gathering_and_a_redirect_are_not_for_the_index(html: str) -> None:
    """What is kept from search engines is not found by our own search either."""
    assert not read_page(html).is_found


def test_words_around_the_article_and_controls_in_it_are_not_read() -> None:
    """Nor names of links, lists of contents, scripts, drawings and downloads."""
    article = (
        f"{ACTIONS}<script>var hidden</script><svg><text>drawn</text></svg><noscript>silent</noscript>"
        "<button>pressed</button>"
    )
    said = " ".join(f"{one.name} {' '.join(one.words)}" for one in read_page(printed(article)).pieces)
    for word in (
        "Sections",
        "Published by",
        "Link to",
        "contents",
        "All owners",
        "hidden",
        "drawn",
        "silent",
    ):
        assert word not in said
    assert "pressed" not in said
    assert "CSV" not in said


def test_a_row_of_an_action_plan_is_a_place_with_its_number_and_action() -> None:
    """What its other cells say stands with it."""
    one = piece(ACTIONS, "plan-p1-row-1")
    assert (one.kind, one.reference, one.name) == (Kind.ACTION, "1.1", "Train the panel. Meet monthly.")
    assert one.words == ["Fewer come back. Head & deputy"]
    other = piece(ACTIONS, "plan-p1-row-2")
    assert (other.reference, other.name, other.words) == ("", "Write to schools", [])


def test_a_caption_that_says_the_blocks_name_again_is_one_place() -> None:
    """The table's, which leads nearer."""
    names = [(one.kind, one.anchor, one.name) for one in read_page(printed(ACTIONS)).pieces]
    assert names[:2] == [
        (Kind.HEADING, "actions", "Actions"),
        (Kind.TABLE, "plan-p1-table", "Fewer children in court"),
    ]


def test_words_below_a_table_are_not_taken_for_those_of_its_last_row() -> None:
    """Its source belongs to the table, the text after the block to the heading."""
    assert "Source: the board." in piece(ACTIONS, "plan-p1-table").words
    assert piece(ACTIONS, "actions").words == ["What is to be done.", "After the table."]


def test_a_chart_is_one_place_with_its_description_and_figures() -> None:
    """The table of its figures is folded away, so nobody is led to it."""
    article = (
        '<h1 id="t">T</h1><div class="yj-figure" id="fte"><figure class="yj-chart" id="fte-chart">'
        '<figcaption class="yj-figure__caption">First time entrants</figcaption>'
        '<p class="yj-hidden">Fell from 212 to 179.</p><details><summary>Figures</summary>'
        '<table id="fte-table"><caption>Figures by year</caption><tbody><tr><th>2018</th><td>212</td></tr>'
        "</tbody></table></details></figure></div>"
    )
    chart = piece(article, "fte-chart")
    assert (chart.kind, chart.name) == (Kind.CHART, "First time entrants")
    assert chart.words == ["Fell from 212 to 179.", "Figures", "Figures by year", "2018; 212"]


def test_each_term_of_a_glossary_is_a_place() -> None:
    """With its meaning."""
    article = (
        '<h1 id="t">T</h1><div class="yj-figure" id="g" data-kind="glossary"><dl>'
        '<div id="g-ace"><dt>ACE</dt><dd>Adverse childhood experience.</dd></div></dl></div>'
    )
    term = piece(article, "g-ace")
    assert (term.kind, term.name, term.words) == (Kind.TERM, "ACE", ["Adverse childhood experience."])


def test_a_page_that_is_cut_off_is_read_as_far_as_it_goes() -> None:
    """An element that is never closed, or closed twice, breaks nothing."""
    page = read_page(printed("<h1 id='a'>A</h1><p>One<ul><li>two</p></div></b><p>three"))
    assert [words for one in page.pieces for words in one.words] == ["One", "two", "three"]
