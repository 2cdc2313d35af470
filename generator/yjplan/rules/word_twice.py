"""A small word that stands twice: `the the`, `of of`.

Only words that never follow themselves in right text are looked for; `that that` and `had had` may be meant.
"""

import re
from collections.abc import Iterator
from itertools import islice

from yjplan.problems import Problem, problem
from yjplan.rules.readable import readable
from yjplan.rules.subject import Family, Rule, Subject

_WORDS = (
    "the|of|to|and|a|an|for|with|by|be|are|was|were|this|their|our|from|at|as|we|they|has|have|will|would|which"
    "|or|not|into"
)
_MOST = 20
"""So many are reported of one paragraph."""
_TWICE = re.compile(rf"(?<![\w’'-])({_WORDS})[ \n]\1(?![\w’'-])", re.IGNORECASE)


def check(subject: Subject) -> Iterator[Problem]:
    """Each repetition, at its place."""
    for passage in readable(subject):
        for found in islice(_TWICE.finditer(passage.text), _MOST):
            if found[0].isupper() and "\n" not in found[0]:
                continue  # `A A` are letters
            message = f"The word '{found[1].lower()}' stands twice."
            place = passage.at(found.start(), found.end())
            yield problem("word-twice", place, message, "Remove one of the two.")


WORD_TWICE = Rule(Family.LANGUAGE, ("word-twice",), check)
