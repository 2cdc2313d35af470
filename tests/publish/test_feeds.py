"""Feeds tell what was published, newest first, with ids that never change."""

from datetime import date
from typing import Any
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from yjplan.plan.models import Site
from yjplan.publish.feeds import News, feed_of

ATOM = "{http://www.w3.org/2005/Atom}"


def site(address: str = "") -> Site:
    """A site with or without an address."""
    return Site(title="Plans", publisher="A council", address=address)


def news(n: int, title: str = "Plan") -> News:
    """Something published on a day of July."""
    return News(date(2026, 7, n), title, "Words.", f"westmere/{n}/", f"westmere/{n}", "Westmere")


def parsed(text: str) -> Any:  # noqa: ANN401 - the parser's own type has no name
    """A feed as XML; we wrote it, so that nothing in it is hostile."""
    return ET.fromstring(text)  # noqa: S314


def test_the_newest_comes_first_and_dates_the_feed() -> None:
    """In whatever order they are given."""
    root = parsed(feed_of(site(), "News", "", [news(1, "A"), news(3, "C"), news(2, "B")]))
    assert [e.findtext(f"{ATOM}title") for e in root.iter(f"{ATOM}entry")] == ["C", "B", "A"]
    assert root.findtext(f"{ATOM}updated") == "2026-07-03T00:00:00Z"


def test_ids_do_not_change_with_the_address() -> None:
    """A site that moves does not tell old news again."""
    both = [feed_of(site(a), "News", "", [news(1)]) for a in ("", "https://plans.westmere.gov.uk/")]
    ids = [[e.text for e in parsed(text).iter(f"{ATOM}id")] for text in both]
    assert ids[0] == ids[1]
    assert "https://plans.westmere.gov.uk/westmere/1/" in both[1]


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_any_title_makes_xml_that_can_be_read(title: str) -> None:
    """And comes back as it was."""
    root = parsed(feed_of(site(), title, "", [news(1, title)]))
    assert root.findtext(f"{ATOM}title") == title


@given(st.text())
def test_no_sign_makes_a_feed_that_cannot_be_read(words: str) -> None:
    """A control sign may come from a terminal, or from an escape in YAML."""
    assert parsed(feed_of(site(), words, "", [news(1, words)])) is not None


def test_a_control_sign_is_seen() -> None:
    """It is not passed over."""
    root = parsed(feed_of(site(), "News", "", [news(1, "A\x0bB\uffff")]))
    assert [e.findtext(f"{ATOM}title") for e in root.iter(f"{ATOM}entry")] == ["A\ufffdB\ufffd"]
