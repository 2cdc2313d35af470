"""Which passages readers see as words: sentences, headings, notes and names, not keys and figures."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from yjplan.plan.acceptance import KIND as ACCEPT
from yjplan.rules.passage import Passage, Where
from yjplan.rules.subject import Subject

_NAMED = "id file area indicator period source unit kind due number letter paraphrase direction state"
_KEYS = frozenset(_NAMED.split())
"""Fields that hold a key, a date or a figure, and no words."""
_END = re.compile(r"[.!?][\"'”’)\]]*\s+(?=[\"'“‘(\[]?[A-Z0-9])")
_SHORT = re.compile(r"(?:\b(?:e\.g|i\.e|Mr|Mrs|Ms|Dr|St|No|Nos|vs|cf|etc|para|Sgt)|\b[A-Z]|^\d+)\.$")
"""What ends with a full stop and ends no sentence."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a passage; line breaks are spaces in it, sign for sign."""

    text: str
    start: int
    """Its first character in the passage."""


def readable(subject: Subject) -> Iterator[Passage]:
    """Every passage with words that readers see; answers to problems are none."""
    for passage in subject.passages:
        if passage.kind == ACCEPT or (passage.where is Where.FIELD and passage.field in _KEYS):
            continue
        yield passage


@lru_cache(maxsize=16384)
def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a passage, in order; each once, however many rules ask."""
    flat = text.replace("\n", " ")
    found: list[Sentence] = []
    start = 0
    for end in _END.finditer(flat):
        if not _SHORT.search(flat[max(start, end.start() - 6) : end.start() + 1]):
            found.append(Sentence(flat[start : end.end()].rstrip(), start))
            start = end.end()
    if flat[start:].strip():
        found.append(Sentence(flat[start:].rstrip(), start))
    return tuple(found)
