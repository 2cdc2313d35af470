"""Years left over from an earlier plan: `priorities for 2018/19`, `this year (2018)` in 2019-20."""

import re
from collections.abc import Iterator

from yjplan.problems import Problem, problem
from yjplan.rules.dates_said import Said, periods_said
from yjplan.rules.passage import Passage, Where
from yjplan.rules.sentences import Sentence, sentences_of
from yjplan.rules.subject import Family, Rule, Subject

_THIS_YEAR = re.compile(
    r"\b(?:this|the\scurrent|the\scoming|the\snext|next|the\syear\sahead|the\spresent)\s"
    r"(?:financial\s|plan\s|planning\s|business\s)?(?:year)?\W{0,3}(?:of\s|in\s)?\(?$",
    re.IGNORECASE,
)
_AIMS = re.compile(
    r"\b(?:priorities|objectives|aims|targets|action\splan|improvement\splan|delivery\splan|business\splan)\s"
    r"(?:[a-z]+\s){0,4}?(?:for|in|during)\s(?:the\s(?:financial\s)?year\s)?$",
    re.IGNORECASE,
)
_HAS_YEAR = re.compile(r"\byear\b", re.IGNORECASE)
_LOOKS_BACK = re.compile(
    r"\b(?:previous|last|past|progress|achiev\w+|met|were|was|had|did|review\w*|earlier|printed|headed|before|came)\b",
    re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Problem]:
    """Each year before the plan's period that is called this year, or whose priorities are the plan's."""
    for passage in subject.passages:
        if not _is_read(passage) or "20" not in passage.text:
            continue
        for sentence in sentences_of(passage):
            for said in periods_said(sentence.text):
                if said.period.end < subject.plan.model.period.start:
                    yield from _check_one(sentence, said, subject)


def _is_read(passage: Passage) -> bool:
    """Sentences, titles and headings; of data the title only."""
    return passage.where is not Where.FIELD or (bool(passage.kind) and passage.path in ("title", "name"))


def _check_one(sentence: Sentence, said: Said, subject: Subject) -> Iterator[Problem]:
    text = sentence.text
    before, words = text[max(said.start - 80, 0) : said.start], text[said.start : said.end]
    if found := _THIS_YEAR.search(before):
        if not (_HAS_YEAR.search(found[0]) or found[0].rstrip().endswith("(")):
            return
        what = " ".join(found[0].rstrip("( ").split())
    elif found := _AIMS.search(before):
        if _LOOKS_BACK.search(text):
            return
        what = " ".join(found[0].split())
    else:
        return
    period = subject.plan.model.period.label
    message = f"'{what} {words}', but this plan is for {period}."
    hint = "Correct the year, or say that it looks back."
    yield problem("stale-year", sentence.at(said.start, said.end), message, hint)


STALE_YEAR = Rule(Family.DATES, ("stale-year",), check)
