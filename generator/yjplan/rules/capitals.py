"""Text in capitals: harder to read for everybody, and read letter by letter by some screen readers.

Five words in a row count, or a heading or title of two; lists of abbreviations with commas between them do
not.
"""

import re
from collections.abc import Iterator

from yjplan.languages import LANGUAGES
from yjplan.problems import Problem, problem
from yjplan.rules.passage import Where
from yjplan.rules.readable import readable
from yjplan.rules.subject import Family, Rule, Subject

_RUN = re.compile(r"(?<![\w-])(?:[A-Z][A-Z’'-]{0,20}[ \n]){4,}[A-Z][A-Z’'-]{0,20}(?![\w-])")
_LONG = re.compile(r"\b[A-Z]{4,}\b")
_FEWEST_LONG = 2
_SPOKEN = frozenset({"quotes", "survey"})


def check(subject: Subject) -> Iterator[Problem]:
    """The first run of capitals of each passage."""
    for passage in readable(subject):
        if passage.where is Where.QUOTATION or passage.kind in _SPOKEN:
            continue
        heading = passage.where in (Where.HEADING, Where.TITLE)
        if heading and passage.text.isupper() and len(_LONG.findall(passage.text)) >= _FEWEST_LONG:
            message = "This heading stands in capitals."
            yield problem("capitals", passage.place, message, "Write it with a capital at the start only.")
            continue
        found = _RUN.search(passage.text)
        if found and len(_LONG.findall(found[0])) >= _FEWEST_LONG:
            message = "Several words in a row stand in capitals."
            hint = "Write small letters; make what matters **bold**, or a heading."
            yield problem("capitals", passage.at(*found.span()), message, hint)


CAPITALS = Rule(Family.ACCESSIBILITY, ("capitals",), check, LANGUAGES)
