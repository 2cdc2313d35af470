"""Several pages as parts of one."""

import re

import pytest

from yjplan.pages.page import Fill, Heading, Html, Page
from yjplan.pages.paper.gather import gather_pages

MONEY = Page(
    "money",
    "Money",
    "",
    (
        Html(
            '<p><a href="../people/">People</a>, <a href="../people/#staff">staff</a>, '
            '<a href="#sums">sums</a></p>'
        ),
        Heading(2, "Sums & more", "sums"),
        Html('<table aria-labelledby="sums t-caption" id="t"><caption id="t-caption">T</caption></table>'),
    ),
    "6. Money",
)
PEOPLE = Page("people", "People", "", (Heading(2, "Staff", "staff"), Html('<p id="sums">Sums</p>')))


def html_of(*pages: Page) -> list[str]:
    """What is gathered from some pages."""
    return [one.html for one in gather_pages(pages, into="whole")]


def body(html: str) -> Page:
    """A page with one piece of HTML."""
    return Page("money", "Money", "", (Html(html),))


def test_links_between_gathered_pages_are_leaps() -> None:
    """To a page, to a heading of another page, to a heading of the same one."""
    first = html_of(MONEY, PEOPLE)[0]
    assert re.findall(r'href="([^"]+)"', first) == ["#people", "#people.staff", "#money.sums"]


def test_no_id_stands_twice() -> None:
    """Two pages may both have the same one; what refers to it goes along."""
    html = "".join(html_of(MONEY, PEOPLE))
    ids = re.findall(r' id="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    assert 'aria-labelledby="money.sums money.t-caption"' in html


def test_headings_go_a_level_down_and_keep_their_words() -> None:
    """The page's own title stands above them."""
    assert '<h3 id="money.sums">Sums &amp; more</h3>' in html_of(MONEY)[0]


def test_the_title_is_that_of_the_navigation() -> None:
    """It has the section's number."""
    assert [(one.path, one.title) for one in gather_pages([MONEY, PEOPLE], into="whole")] == [
        ("money", "6. Money"),
        ("people", "People"),
    ]


@pytest.mark.parametrize(
    ("target", "made"),
    [
        ("../figures/fte/#period-2021", "../figures/fte/#period-2021"),
        ("../map.png", "../map.png"),
        ("../people/", "../people/"),
        ("#not-here", "../money/#not-here"),
        ("https://example.org/a", "https://example.org/a"),
        ("mailto:a@example.org", "mailto:a@example.org"),
    ],
)
def test_what_is_not_gathered_is_linked_from_the_new_place(target: str, made: str) -> None:
    """Also an address on the page itself that was left out."""
    assert html_of(body(f'<p><a href="{target}">words</a></p>')) == [f'<p><a href="{made}">words</a></p>']


def test_what_works_on_its_own_page_only_is_left_out() -> None:
    """Buttons, filters, figures of interactive charts, downloads of tables."""
    html = (
        '<form class="yj-filter"><button>Show</button></form><noscript>x</noscript>'
        '<div class="yj-chart__interactive" hidden></div><p class="yj-chart__keys" hidden>Keys</p>'
        '<script type="application/json">{"a": "</p>"}</script>'
        '<p class="yj-downloads"><a href="x">CSV</a></p>'
        '<tr data-f-owner="Health" id="r"><td>kept</td></tr>'
    )
    assert html_of(body(html)) == ['<tr id="money.r"><td>kept</td></tr>']


def test_text_that_looks_like_an_attribute_stays_as_it_is() -> None:
    """A plan may write about its own pages, and a value may hold anything."""
    text = (
        '<p>Write data-open="x" or data-f-owner="Health", id="t" and href="../people/"; url(#dots) too.</p>'
        "<p title='an id=\"t\" and a > sign'>words</p>"
    )
    assert html_of(body(text)) == [text]
    assert html_of(body(f'{text}<a href="#t">t</a>')) == [f'{text}<a href="../money/#t">t</a>']


def test_patterns_of_drawings_are_found_under_their_new_names() -> None:
    """Two charts may draw with patterns of one name."""
    html = html_of(body('<svg><pattern id="dots"></pattern><path fill="url(#dots)"/></svg>'))[0]
    assert 'id="money.dots"' in html
    assert "url(#money.dots)" in html


def test_a_page_that_is_not_finished_is_refused() -> None:
    """Its templates have to be filled first."""
    with pytest.raises(TypeError, match="pages/section"):
        html_of(Page("money", "Money", "", (Fill("pages/section", None),)))
