"""A block of a Welsh page says nothing in English that the catalogue has in Welsh."""

import re
from html import unescape
from typing import Any

import pytest

from tests.blocks.rendering import rendered
from tests.languages.extract import sentences
from yjplan.blocks.kind import BlockKind
from yjplan.blocks.kinds import ALL
from yjplan.languages import Language, speaking

SENTENCES = tuple(one.one for one in sentences() if " " in one.one and not re.search(r"[{%<]", one.one))
"""Sentences of several words that stand as they are."""


def english_in(html: str, written: str) -> list[str]:
    """Sentences of the tool that stand in the HTML in English, apart from what the author `written` has."""
    said = unescape(re.sub(r"<[^>]+>", "|", html))
    return [one for one in SENTENCES if one in said and one.lower() not in written.lower()]


@pytest.mark.parametrize("kind", [kind for kind in ALL if kind.example], ids=lambda kind: str(kind.name))
def test_a_block_says_everything_in_welsh(kind: BlockKind[Any]) -> None:
    """Headings, statuses, notes and descriptions of charts; the author's own words stay."""
    with speaking(Language.WELSH):
        html = rendered(kind)
    assert english_in(html, kind.example) == []


@pytest.mark.parametrize("kind", [kind for kind in ALL if kind.example], ids=lambda kind: str(kind.name))
def test_the_same_block_is_english_again_afterwards(kind: BlockKind[Any]) -> None:
    """Nothing that was said in Welsh is kept for an English page."""
    before = rendered(kind)
    with speaking(Language.WELSH):
        rendered(kind)
    assert rendered(kind) == before


def test_english_words_would_be_found() -> None:
    """The check sees a heading of the tool in English, and leaves an author's alone."""
    assert english_in("<th>Measure of success</th>", "") == ["Measure of success"]
    assert english_in("<th>Measure of success</th>", "title: Our measure of success") == []
