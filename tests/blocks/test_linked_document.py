"""Linked documents: safe addresses, and lost documents."""

import pytest

from tests.blocks.reading import all_problems, codes, published, texts
from tests.blocks.rendering import rendered
from yjplan.blocks.linked_document import LINKED_DOCUMENT, is_safe


def _with_address(address: str) -> str:
    return f'title: Documents\ndocuments:\n  - {{title: Plan, address: "{address}"}}\n'


def test_a_link_says_where_it_leads() -> None:
    """Title, format and size are the words of the link."""
    assert all_problems(LINKED_DOCUMENT) == []
    link = '<a href="https://westmere.example/children.pdf">Westmere children&#39;s plan (PDF, 2 MB)</a>'
    assert link in rendered(LINKED_DOCUMENT)


def test_a_lost_document_says_so() -> None:
    """On the page in words, and in the data."""
    html = rendered(LINKED_DOCUMENT)
    assert "Lost" in html
    assert "The plan named it as an attachment." in html
    assert texts(published(LINKED_DOCUMENT)[0])[1][1].startswith("Named in the plan; not published here")


@pytest.mark.parametrize(
    "address",
    [
        "http://westmere.example/plan.pdf",
        "javascript:alert(1)",
        "data:text/html,x",
        "mailto:office@westmere.example",
        "//westmere.example",
        "https:plan.pdf",
        "https://office:secret@westmere.example/",
        "https://westmere.example:port/",
        "plan.pdf",
    ],
)
def test_an_unsafe_address_is_reported_at_its_place(address: str) -> None:
    """Only whole https addresses are links."""
    (found,) = all_problems(LINKED_DOCUMENT, _with_address(address))
    assert (found.code, found.place.path) == ("unsafe-link", "documents[1].address")


@pytest.mark.parametrize(
    "address", ["https://a.example/a b", "https://a.example/\tb", "https://a.example\\b"]
)
def test_spaces_control_characters_and_backslashes_are_not_safe(address: str) -> None:
    """Browsers and this check might read them differently."""
    assert not is_safe(address)


def test_a_whole_https_address_is_safe() -> None:
    """With a port, a query or a fragment."""
    assert codes(all_problems(LINKED_DOCUMENT, _with_address("https://a.example:8443/p?q=1#part"))) == []


def test_the_page_says_lost_before_the_title() -> None:
    """And never in the middle of a sentence."""
    html = rendered(LINKED_DOCUMENT, "title: D\ndocuments:\n  - {title: Our plan, format: PDF}\n")
    assert "Lost</span> <span>Our plan (PDF).</span> Named in the plan;" in html
