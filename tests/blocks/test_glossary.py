"""Glossaries: each term once, in order, with an address."""

from tests.blocks.reading import all_problems, codes, published, right_block, texts, viewed
from tests.blocks.rendering import rendered
from yjplan.blocks.glossary import GLOSSARY, GlossaryShown, anchors_of

TEXT = """\
title: Words
terms:
  - {term: YOT, meaning: Youth offending team., also: [youth offending team, Yots]}
  - {term: AssetPlus, meaning: An assessment.}
"""


def test_the_example_is_right() -> None:
    """Authors can start from the example."""
    assert all_problems(GLOSSARY) == []


def test_readers_see_terms_in_alphabetical_order() -> None:
    """The order of the file is the author's business."""
    assert texts(published(GLOSSARY, TEXT)[0]) == [
        ["AssetPlus", "An assessment.", ""],
        ["YOT", "Youth offending team.", "youth offending team / Yots"],
    ]


def test_every_way_of_writing_a_term_leads_to_it() -> None:
    """Capital letters make no difference."""
    block, _ = right_block(GLOSSARY, TEXT)
    assert anchors_of(block, "words") == {
        "yot": "words-yot",
        "youth offending team": "words-yot",
        "yots": "words-yot",
        "assetplus": "words-assetplus",
    }
    context = viewed(GLOSSARY, TEXT).context
    assert isinstance(context, GlossaryShown)
    assert [term.anchor for term in context.terms] == ["glossary-assetplus", "glossary-yot"]


def test_a_term_stands_once() -> None:
    """Also as another way of writing a second term."""
    (found,) = all_problems(GLOSSARY, TEXT.replace("term: AssetPlus", "term: yots"))
    assert (found.code, found.place.line) == ("duplicate-term", 4)
    assert codes(all_problems(GLOSSARY, TEXT.replace("Yots", "assetplus"))) == ["duplicate-term"]


def test_the_page_gives_each_term_an_address() -> None:
    """Links in the text lead there."""
    html = rendered(GLOSSARY, TEXT)
    assert '<div id="glossary-yot"><dt>YOT <small>(also youth offending team, Yots)</small></dt>' in html
