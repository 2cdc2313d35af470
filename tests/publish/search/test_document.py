"""The document that Pagefind is given for a page."""

import re

import pytest

from tests.publish.search.pages import ACTIONS, printed
from yjplan.publish.search.document import document_of
from yjplan.publish.search.page_words import read_page
from yjplan.publish.search.place import NOWHERE, Place

PLACE = Place("westmere", "2026-27", "2026-04-01")


def document(article: str = ACTIONS, address: str = "actions/", place: Place = PLACE, **page: str) -> str:
    """The document of a page with this article."""
    return document_of(read_page(printed(article, **page)), place, address)


def filters(html: str) -> dict[str, str]:
    """The filters that a document fills."""
    return dict(re.findall(r'data-pagefind-filter="(\w+)\[data-v\]" data-v="([^"]*)"', html))


def test_tables_and_actions_are_headings_that_name_them() -> None:
    """So that a result can name the action that the words stand in, and lead there."""
    html = document()
    assert '<h5 id="plan-p1-table">Table: Fewer children in court</h5>' in html
    assert '<h5 id="plan-p1-row-1">Action 1.1: Train the panel. Meet monthly.</h5>' in html
    assert '<h5 id="plan-p1-row-2">Action: Write to schools</h5>' in html


def test_a_risk_is_named_by_what_may_happen() -> None:
    """With its number."""
    article = (
        '<h1 id="t">T</h1><div class="yj-figure" data-kind="risk-register"><table><tbody><tr id="r-1">'
        '<th data-label="Ref">R1</th><td data-label="Trigger">Cuts</td><td data-label="Risk">Staff leave</td>'
        "</tr></tbody></table></div>"
    )
    assert '<h5 id="r-1">Risk R1: Staff leave</h5>\n<p>Cuts</p>' in document(article)


def test_what_a_page_says_cannot_open_an_element_or_an_attribute() -> None:
    """Signs of HTML are text."""
    html = document("<h1 id='t'>A &lt;b&gt;</h1><p>1 &lt; 2 &amp; 3</p>", where="A &quot;x&quot; &lt;y&gt;")
    assert '<h1 id="t">A &lt;b&gt;</h1>' in html
    assert "<p>1 &lt; 2 &amp; 3</p>" in html
    assert 'data-v="A &quot;x&quot; &lt;y&gt;"' in html


@pytest.mark.parametrize(
    ("address", "place", "section"),
    [
        ("", PLACE, "Overview"),
        ("figures/fte/", PLACE, "Performance"),
        ("data/", PLACE, "Data"),
        ("actions/", PLACE, "Actions"),
        ("voices/", Place("westmere", "2023-24", "2023-10-13", is_inspection=True), "Inspection"),
    ],
)
def test_a_page_is_chosen_by_authority_period_and_section(address: str, place: Place, section: str) -> None:
    """A section of a plan by its title, other pages by what they are."""
    assert filters(document(address=address, place=place)) == {
        "authority": "westmere",
        "scope": "westmere/2026-27",
        "period": place.period,
        "section": section,
    }


def test_a_page_above_the_plans_has_no_filters() -> None:
    """It is found where nothing is chosen."""
    assert filters(document("<h1 id='a'>About</h1>", "", NOWHERE, scope="", where="")) == {}


def test_a_page_in_welsh_says_so() -> None:
    """Pagefind makes an index for each language."""
    assert document(language="cy").startswith('<!doctype html><html lang="cy">')
