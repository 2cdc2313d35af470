"""Passages cut into sentences, each with its place in the passage."""

import re
from dataclasses import dataclass
from functools import lru_cache

from yjplan.problems import Place
from yjplan.rules.passage import Passage

_END = re.compile(r"(?<=[.!?])[\"'”’)]?\s+(?=[\"'“‘(]?[A-Z0-9£])")
_SHORT = re.compile(r"(?:\b(?:e\.g|i\.e|etc|No|Dr|Mr|Mrs|Ms|St|vs|approx|Fig|para|p|pp|s)|\b[A-Z])\.$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a passage."""

    text: str
    passage: Passage
    start: int
    """Where it starts in the passage's text, counted from 0."""

    def at(self, start: int, end: int) -> Place:
        """The place in the file of some of its characters."""
        return self.passage.at(self.start + start, self.start + end)


def sentences_of(passage: Passage) -> tuple[Sentence, ...]:
    """The sentences of a passage; a heading, title or value is mostly one."""
    spans = _spans(passage.text)
    return tuple(Sentence(passage.text[start:end], passage, start) for start, end in spans)


@lru_cache(maxsize=8192)
def _spans(text: str) -> tuple[tuple[int, int], ...]:
    """From and to of every sentence; `approx.` and the like end none."""
    spans, start = [], 0
    for found in _END.finditer(text):
        if not _SHORT.search(text, max(start, found.start() - 12), found.start()):
            spans.append((start, found.start()))
            start = found.end()
    return (*spans, (start, len(text)))
