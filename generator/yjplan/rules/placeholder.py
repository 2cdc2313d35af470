"""Placeholders that were never filled: TBC, lorem ipsum, `X 1`, `[insert name]`."""

import re
from collections.abc import Iterator

from yjplan.languages import LANGUAGES
from yjplan.problems import Problem, problem
from yjplan.rules.passage import Where
from yjplan.rules.subject import Family, Rule, Subject

_PLACEHOLDER = re.compile(
    r"""\b(?:TBC|TBA|TBD|XX+)\b
    |\bX\ \d\b                              # `X 1`, where a form had a number of crosses
    |\blorem\ ipsum\b
    |\[(?:insert|add|name|date|number)\b[^\]]*\]
    |<(?:insert|add)\b[^>]*>
    |\?{3,}|_{4,}|\bto\ be\ (?:inserted|added\ later|written)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ANSWERED_THERE = frozenset({"note", "why"})
"""Fields in which authors speak of a placeholder of their source."""


def check(subject: Subject) -> Iterator[Problem]:
    """Each placeholder in running text, titles and fields of words."""
    for passage in subject.passages:
        is_code = passage.where is Where.FIELD and passage.text.strip().upper() in ("TBC", "TBA")
        if passage.field in _ANSWERED_THERE or is_code:
            continue  # a whole value `TBC` is a mark, and its own checks know whether it may stand
        for match in _PLACEHOLDER.finditer(passage.text):
            message = f"'{match[0]}' stands where something was to be filled in."
            hint = "Write what is meant, or accept it with the date by which it will be known."
            yield problem("placeholder", passage.at(*match.span()), message, hint)


PLACEHOLDER = Rule(Family.COMPLETENESS, ("placeholder",), check, LANGUAGES)
