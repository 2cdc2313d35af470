"""The Welsh catalogue has every sentence that the tool says, and nothing else."""

import re
from collections import Counter

import pytest

from tests.languages.catalogue import FORMS, read_catalogue, welsh_in, written
from tests.languages.extract import Sentence, sentences

WELSH = welsh_in(read_catalogue())
_PLACES = re.compile(r"\{\w*\}|%\(\w+\)s")
_TAGS = re.compile(r"<[^>]+>")
_ADVICE = "Run 'python -m tests.languages.write', and write the Welsh of what it names."


def test_everything_that_is_said_is_in_the_catalogue() -> None:
    """A sentence of the sources, the templates or the packs without an entry would be said in English."""
    missing = sorted(one.one for one in sentences().keys() - WELSH.keys())
    assert missing == [], _ADVICE


def test_nothing_is_left_over() -> None:
    """A sentence that is said no more is no work for a translator."""
    left = sorted(one.one for one in WELSH.keys() - sentences().keys())
    assert left == [], _ADVICE


def test_every_sentence_has_its_welsh() -> None:
    """An empty translation is said in English."""
    empty = sorted(one.one for one, forms in WELSH.items() if not all(forms))
    assert empty == [], _ADVICE


def test_a_translation_has_the_places_of_its_sentence() -> None:
    """A name that is lost or misspelt would break the page, or leave out a number."""
    wrong = [
        (one.one, form)
        for one, forms in WELSH.items()
        for form in filter(None, forms)
        if _counted(_PLACES, form) not in (_counted(_PLACES, one.one), _counted(_PLACES, one.many))
    ]
    assert wrong == []


def test_a_translation_has_the_tags_of_its_sentence() -> None:
    """Links and hidden words stay what they are."""
    wrong = [
        (one.one, form)
        for one, forms in WELSH.items()
        for form in filter(None, forms)
        if _counted(_TAGS, form) != _counted(_TAGS, one.one)
    ]
    assert wrong == []


def test_every_plural_has_six_forms() -> None:
    """Welsh counts 0, 1, 2, 3, 6 and all others; no other sentence has more than one form."""
    forms = {one.one: len(forms) for one, forms in WELSH.items() if len(forms) != (FORMS if one.many else 1)}
    assert forms == {}


@pytest.mark.parametrize(("before", "after"), [("{a} and {b}", "{b}, {a}"), ("<b>%(a)s</b>", "<b>%(a)s</b>")])
def test_places_may_change_their_order(before: str, after: str) -> None:
    """Welsh has an order of its own."""
    assert _counted(_PLACES, before) == _counted(_PLACES, after)
    assert _counted(_TAGS, before) == _counted(_TAGS, after)


def test_a_written_catalogue_reads_back() -> None:
    """Quotation marks and several forms survive."""
    sentence = Sentence('{number} "cat"', '{number} "cats"')
    text = written({sentence: ["a.py"]}, {sentence: tuple('{number} "cath"' for _ in range(FORMS))})
    assert 'msgid "{number} \\"cat\\""' in text
    assert text.count("msgstr[") == FORMS


def _counted(pattern: re.Pattern[str], text: str) -> Counter[str]:
    return Counter(pattern.findall(text))
