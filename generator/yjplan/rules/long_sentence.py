"""Sentences that are too long to be read in one go: more than 40 words.

The Government Digital Service asks for 25 at most; the limit here is generous, so that only those are named
that nobody reads twice. Quotations are left alone: their words are somebody else's.
"""

import re
from collections.abc import Iterator

from yjplan.problems import Problem, problem
from yjplan.rules.passage import Where
from yjplan.rules.readable import sentences
from yjplan.rules.subject import Family, Rule, Subject

LONGEST = 40
_WORD = re.compile(r"[^\W_][\w’'/.&-]*")


def check(subject: Subject) -> Iterator[Problem]:
    """Each sentence of running text over the limit, at its first words."""
    for passage in subject.prose():
        if passage.where is Where.QUOTATION or len(passage.text) < LONGEST * 2:
            continue
        for sentence in sentences(passage.text):
            words = _WORD.findall(sentence.text)
            if len(words) > LONGEST:
                start = sentence.start + len(sentence.text) - len(sentence.text.lstrip())
                first = len(" ".join(sentence.text.split()[:3]))
                message = f"This sentence has {len(words)} words; readers lose their way after {LONGEST}."
                place = passage.at(start, start + first)
                yield problem(
                    "long-sentence", place, message, "Make two or three sentences of it, or a list."
                )


LONG_SENTENCE = Rule(Family.LANGUAGE, ("long-sentence",), check)
