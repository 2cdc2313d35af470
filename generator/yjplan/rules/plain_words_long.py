"""Long sentences on the page in plain words: more than 20 words.

The Government Digital Service asks for 25 at most from everybody; for readers of ten, 20 is long.
"""

import re
from collections.abc import Iterator

from yjplan.problems import Problem, problem
from yjplan.rules.plain_words import plain_passages
from yjplan.rules.readable import sentences
from yjplan.rules.subject import Family, Rule, Subject

LONGEST = 20
_WORD = re.compile(r"[^\W_][\w’'/.&-]*")


def check(subject: Subject) -> Iterator[Problem]:
    """Each sentence over the limit, at its first words."""
    for passage in plain_passages(subject):
        for sentence in sentences(passage.text):
            words = len(_WORD.findall(sentence.text))
            if words > LONGEST:
                first = len(" ".join(sentence.text.split()[:3]))
                message = f"This sentence has {words} words; on this page {LONGEST} is the most."
                place = passage.at(sentence.start, sentence.start + first)
                yield problem("plain-words-long", place, message, "Make two sentences of it, or a list.")


PLAIN_WORDS_LONG = Rule(Family.LANGUAGE, ("plain-words-long",), check)
