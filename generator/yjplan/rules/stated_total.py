"""Totals in a sentence with their parts behind them: `a total of 113: 20 from the panel, 93 …`."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import takewhile

from yjplan.problems import Problem, problem
from yjplan.rules.amounts import ABOUT, AMOUNT, amount_of
from yjplan.rules.passage import Where
from yjplan.rules.sentences import Sentence, sentences_of
from yjplan.rules.subject import Family, Rule, Subject

_LINK = r"(?::|\s[–-]|,?\s(?:made\sup\sof|consisting\sof|comprising|namely|of\swhich\sare)|\s\()"
_TOTAL = re.compile(
    rf"""(?:\b(?:a|the)?\s?total\sof\s(?P<rough>{ABOUT}\s)?(?P<n>{AMOUNT})(?P<noun>[^:;.()–\d]{{0,40}}?)
      |(?P<n2>{AMOUNT})(?P<noun2>[^:;.()–\d]{{0,30}}?)\s(?:in\stotal|in\sall|altogether)){_LINK}\s?(?P<parts>.+)""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_OVER_A_LIST = re.compile(
    rf"\btotal\sof\s(?P<rough>{ABOUT}\s)?(?P<n>{AMOUNT})\b[^:]{{0,60}}:\s*$"
    rf"|(?P<n2>{AMOUNT})\s(?:[^:\d]{{0,40}}\s)?(?:in\stotal|in\sall|altogether)[^:]{{0,40}}:\s*$",
    re.IGNORECASE,
)
_ADDED = re.compile(rf"(?P<parts>{AMOUNT}(?:\s?\+\s?{AMOUNT}){{1,12}})\s?=\s?(?P<n>{AMOUNT})")
_CUT = re.compile(r";|,\s(?!\d{3}\b)(?:and\s)?|\sand\s(?=£?\d)|\splus\s")
_ITEM = re.compile(rf"^\W{{0,2}}(?P<n>{AMOUNT})(?!\s?(?:%|per\s?cent)|[\d/–-])", re.IGNORECASE)
_FEWEST = 2
_MOST = 30
"""So many points of a list are read."""


def check(subject: Subject) -> Iterator[Problem]:
    """Each such total that is not the sum of the numbers behind it."""
    passages = subject.passages
    for n, passage in enumerate(passages):
        text = passage.text
        if "total" in text or "in all" in text or "altogether" in text or "=" in text:
            for sentence in sentences_of(passage):
                yield from _check_one(sentence)
            if text.rstrip().endswith(":") and passage.where is Where.PARAGRAPH:
                items = takewhile(lambda one: one.where is Where.ITEM, passages[n + 1 : n + 1 + _MOST])
                yield from _check_list(sentences_of(passage)[-1], [item.text for item in items])


def _check_one(sentence: Sentence) -> Iterator[Problem]:
    if found := _TOTAL.search(sentence.text):
        words = found["n"] or found["n2"]
        parts = _parts(found["parts"])
        if parts and not found["rough"]:
            yield from _compare(sentence, words, found.span("n" if found["n"] else "n2"), parts)
    for added in _ADDED.finditer(sentence.text):
        sums = [amount for part in added["parts"].split("+") if (amount := amount_of(part)) is not None]
        yield from _compare(sentence, added["n"], added.span("n"), sums)


def _check_list(sentence: Sentence, items: list[str]) -> Iterator[Problem]:
    """A sentence that ends with a colon, and the list below it."""
    if found := _OVER_A_LIST.search(sentence.text):
        words = found["n"] or found["n2"]
        parts = _numbers_of(items)
        if parts and not found["rough"]:
            yield from _compare(sentence, words, found.span("n" if found["n"] else "n2"), parts)


def _parts(words: str) -> list[Decimal]:
    """The numbers of a list, when each of its items starts with one; nothing otherwise."""
    inside = words.split(")", maxsplit=1)[0].rstrip(" .")
    return _numbers_of([item for item in _CUT.split(inside) if item.strip()])


def _numbers_of(items: list[str]) -> list[Decimal]:
    found = [_ITEM.match(item) for item in items]
    amounts = [amount_of(one["n"]) for one in found if one]
    known = [amount for amount in amounts if amount is not None]
    return known if len(known) == len(items) >= _FEWEST else []


def _compare(
    sentence: Sentence, total: str, span: tuple[int, int], parts: list[Decimal]
) -> Iterator[Problem]:
    stated = amount_of(total)
    if stated is not None and stated != sum(parts):
        message = f"The total is given as {total}, but the {len(parts)} parts behind it make {sum(parts):,f}."
        hint = "Correct the total or a part, or say in words that the list is not complete."
        yield problem("parts-do-not-make-total", sentence.at(*span), message, hint)


STATED_TOTAL = Rule(Family.ARITHMETIC, ("parts-do-not-make-total",), check)
