"""Reviews and promises whose day lay before the plan began: `next review: May 2021` in a plan for 2022-23."""

import re
from collections.abc import Iterator
from datetime import date

from yjplan.figures.months import month_year
from yjplan.problems import Problem, problem
from yjplan.rules.dates_said import Said, periods_said
from yjplan.rules.passage import Passage, Where
from yjplan.rules.sentences import Sentence, sentences_of
from yjplan.rules.subject import Family, Rule, Subject

_REVIEW = re.compile(
    r"""\b(?:next\sreview(?:\sdate)?|review\sdue|date\sof\sthe\snext\sreview
    |(?<!was\s)(?<!were\s)(?:to|will|shall|must)\sbe\s(?:re)?reviewed(?:\sagain)?|due\s(?:for|to\sbe)\sreview(?:ed)?)
    (?:\s(?:date|is|by|in|on|before|at|the|end|of|due|set|for|annually|each|year|and|next)|\W){0,8}$""",
    re.VERBOSE | re.IGNORECASE,
)
_WHEN = (
    r"(?:the\s)?(?:(?:end|start|beginning|middle)\sof\s)?"
    r"(?:(?:early|late|spring|summer|autumn|winter)\s)?$"
)
_BEGIN = (
    r"start|begin|open|launch|complete|finish|publish|introduce|hold|held|report|roll(?:ed)?\sout|agree"
    r"|train|review"
)
_PROMISE = re.compile(
    rf"""\bwill\s(?!have\b)(?:
      (?:\w+\W{{1,2}}){{1,12}}?(?:by|before)\s{_WHEN}
      |(?:be\s)?(?:{_BEGIN})\w{{0,3}}\s(?:\w+\s){{0,4}}?(?:in|from|during|on)\s{_WHEN}
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(?:said|promised|planned|was\sto|were\sto|would|had|source|printed|earlier|previous)\b"
)
_DAY = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?\s$")
_REVIEWED = ("reviewed", "review", "next-review")
"""Fields of blocks that hold the date of a review."""


def check(subject: Subject) -> Iterator[Problem]:
    """Each date behind such words that ended before the plan's period began."""
    began = subject.plan.model.period.start
    for passage in subject.passages:
        if not _is_read(passage) or "20" not in passage.text:
            continue
        for sentence in sentences_of(passage):
            for said in periods_said(sentence.text):
                if said.period.end < began:
                    yield from _check_one(sentence, said, began)


def _is_read(passage: Passage) -> bool:
    return passage.where is not Where.FIELD or passage.field in (*_REVIEWED, "text", "title")


def _check_one(sentence: Sentence, said: Said, began: date) -> Iterator[Problem]:
    text = sentence.text
    before = _DAY.sub("", text[max(said.start - 120, 0) : said.start])
    words = text[said.start : said.end]
    is_field = sentence.passage.field in _REVIEWED and sentence.passage.where is Where.FIELD
    place = sentence.at(said.start, said.end)
    if (is_field and re.search(r"\bnext\b|^\W*$", before)) or _REVIEW.search(before):
        message = f"The next review is put at {words}; this plan begins in {month_year(began)}."
        hint = "Write the date of the review that comes next, and what the last one found."
        yield problem("already-past", place, message, hint)
    elif _PROMISE.search(before) and not _TOLD.search(text):
        message = f"'will … {words}' lies before this plan, which begins in {month_year(began)}."
        hint = "Say what became of it, or when it will be now."
        yield problem("already-past", place, message, hint)


ALREADY_PAST = Rule(Family.DATES, ("already-past",), check)
