"""Meaning that only a colour carries: a cell `Red` or `G`, `the items in red`.

Readers who do not see the colour, or print in black, learn nothing. A colour beside words (`Amber: some
delay`) is fine, and so is a key that explains it in the same text.
"""

import re
from collections.abc import Iterator

from yjplan.problems import Problem, problem
from yjplan.rules.passage import Where
from yjplan.rules.readable import readable, sentences
from yjplan.rules.subject import Family, Rule, Subject

_COLOUR = r"(?:red|amber|green|yellow|blue|orange|purple|grey)"
_CELL = re.compile(rf"{_COLOUR}(?:\s*/\s*{_COLOUR})?\.?", re.IGNORECASE)
_SAID = re.compile(
    rf"""\b(?:items?|actions?|rows?|cells?|figures?|text|those|areas?|boxes|box|lines?|entries|ones|words)\s+
    (?:(?:that|which)\s+(?:is|are)\s+)?(?:(?:marked|shown|highlighted|shaded|coloured|printed|written)\s+(?:in\s+)?|in\s+)
    {_COLOUR}\b(?!\s*\(|\s+(?:and|or)\s+\w+\s*\()""",
    re.IGNORECASE | re.VERBOSE,
)
_MEANS = re.compile(rf"\b{_COLOUR}\s*(?:\(|=|:|means|stands\s+for|for)", re.IGNORECASE)
_STATUS = frozenset({"status", "rag", "rating", "progress", "cells", "state"})


def check(subject: Subject) -> Iterator[Problem]:
    """Each status that is a colour's name, and each sentence that points at colours."""
    for passage in readable(subject):
        if (
            passage.where is Where.FIELD
            and passage.field in _STATUS
            and _CELL.fullmatch(passage.text.strip())
        ):
            message = "This status is the name of a colour and no more."
            hint = "Write what the colour means, as 'Late' or 'On track'; a colour may stand beside it."
            yield problem("colour-alone", passage.place, message, hint)
            continue
        for sentence in sentences(passage.text) if _SAID.search(passage.text) else ():
            found = _SAID.search(sentence.text)
            if found and not _MEANS.search(sentence.text):
                message = "This sentence points at things by their colour."
                place = passage.at(sentence.start + found.start(), sentence.start + found.end())
                hint = "Name them, or say what they have in common ('the actions that are late')."
                yield problem("colour-alone", place, message, hint)


COLOUR_ALONE = Rule(Family.ACCESSIBILITY, ("colour-alone",), check)
