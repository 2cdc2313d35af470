"""A page in plain words that is hard to read: above the reading age of 11.

The Government Digital Service asks for words that a child of 9 knows, and the public reads at 9 to 11. The
limit is the upper end, as words that the page cannot do without (`children`, `education`) count as long ones.
The index is the one of `hard-to-read`; what a role prints (a figure) is not counted.
"""

from collections.abc import Iterator
from heapq import nlargest

from yjplan.problems import Place, Problem, problem
from yjplan.rules.hard_to_read import SCHOOL_STARTS, readability
from yjplan.rules.passage import Passage
from yjplan.rules.plain_words import plain_passages
from yjplan.rules.readable import Sentence, sentences
from yjplan.rules.subject import Family, Rule, Subject

OLDEST = 11
"""The highest reading age in years."""
_FEWEST_WORDS = 50
_NAMED = 3
_WORTH_NAMING = 5
"""Words; the index of a shorter sentence says nothing."""


def check(subject: Subject) -> Iterator[Problem]:
    """The hardest sentences of the page, each at its place, where the whole page is above the limit."""
    passages = list(plain_passages(subject))
    grade = readability([one.text for one in passages], fewest=_FEWEST_WORDS)
    if grade is None or grade + SCHOOL_STARTS <= OLDEST:
        return
    page_age = grade + SCHOOL_STARTS
    found = [(_age_of(s), p, s) for p in passages for s in sentences(p.text)]
    hardest = nlargest(_NAMED, [one for one in found if one[0] > OLDEST], key=lambda one: one[0])
    for age, passage, sentence in sorted(hardest, key=lambda one: (one[1].place.line, one[2].start)):
        message = (
            f"The page in plain words reads at the age of {page_age:.0f}; {OLDEST} is the highest. "
            f"This sentence, at {age:.0f}, is one of the hardest."
        )
        hint = "Make two short sentences of it, with words that a child of ten says."
        yield problem("plain-words-hard", _start(passage, sentence), message, hint)


def _age_of(sentence: Sentence) -> float:
    if len(sentence.text.split()) < _WORTH_NAMING:
        return 0
    return (readability([sentence.text], fewest=1) or 0) + SCHOOL_STARTS


def _start(passage: Passage, sentence: Sentence) -> Place:
    first = len(" ".join(sentence.text.split()[:3]))
    return passage.at(sentence.start, sentence.start + first)


PLAIN_WORDS_HARD = Rule(Family.LANGUAGE, ("plain-words-hard",), check)
