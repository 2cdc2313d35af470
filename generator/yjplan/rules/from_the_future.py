"""What is told as past and lies after the plan's period: `In March 2031 we opened a second office`."""

import re
from collections.abc import Iterator

from yjplan.figures.months import month_year
from yjplan.problems import Problem, problem
from yjplan.rules.dates_said import periods_said
from yjplan.rules.sentences import Sentence, sentences_of
from yjplan.rules.subject import Family, Rule, Subject

_IN = re.compile(r"\b(?:in|since|during|on)\s(?:\d{1,2}(?:st|nd|rd|th)?\s)?$", re.IGNORECASE)
_PAST = re.compile(
    r"\b(?:was|were|opened|began|started|met|fell|rose|completed|published|held|launched|introduced|agreed"
    r"|became|moved|visited|trained|won|found)\b"
)
_AHEAD = re.compile(
    r"\b(?:will|would|should|shall|might|could|expect\w*|forecast\w*|project(?:ed|ion\w*)|due|plan(?:s|ned)?|until"
    r"|target\w*|aim\w*|later|scheduled|intend\w*|to\sbe|hope[sd]?|open\sdata|if)\b",
    re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Problem]:
    """Each month or year after the plan's period in a sentence of the past that looks at nothing ahead."""
    for passage in subject.prose():
        if "20" in passage.text:
            for sentence in sentences_of(passage):
                yield from _check_one(sentence, subject)


def _check_one(sentence: Sentence, subject: Subject) -> Iterator[Problem]:
    text, end = sentence.text, subject.plan.model.period.end
    for said in periods_said(text):
        told = said.period.start > end and _IN.search(text[max(said.start - 12, 0) : said.start])
        if told and _PAST.search(text) and not _AHEAD.search(text):
            words = text[said.start : said.end]
            message = f"'{words}' is told as past, but this plan's period ends in {month_year(end)}."
            hint = "Correct the date, or say that it was added later."
            yield problem("progress-from-the-future", sentence.at(said.start, said.end), message, hint)


FROM_THE_FUTURE = Rule(Family.DATES, ("progress-from-the-future",), check)
