"""Details that together point at one child: age, ethnicity, place, school, day and sex in one sentence.

Only sentences about one child are looked at, and only details that stand in that sentence; what a reader
puts together from two paragraphs, a machine does not see. The authority's own name is no detail: the plan
is about it.
"""

import re
from collections.abc import Iterator

from yjplan.figures.months import ANY as ANY_MONTH
from yjplan.languages import LANGUAGES
from yjplan.problems import Problem, problem
from yjplan.rules.one_child import IN_GENERAL, ONE_CHILD
from yjplan.rules.readable import readable, sentences
from yjplan.rules.subject import Family, Rule, Subject

_AGE = re.compile(r"\baged?\s1[0-7]\b(?!\s?(?:to|-|–|and|or)\s?\d)|\b1[0-7][- ]years?[- ]olds?\b|\(1[0-7]\)")
_SCHOOL = re.compile(r"\b[A-Z][\w’'-]+ (?:[A-Z][\w’'-]+ ){0,2}(?:School|Academy|College)\b(?! (?:of|Nurs))")
_WHEN = re.compile(
    rf"""\b\d{{1,2}}(?:st|nd|rd|th)?\ (?:of\ )?(?:{ANY_MONTH})\b
    |\b(?:in|on|since|until|from)\ (?:{ANY_MONTH})\ (?:19|20)\d\d\b
    |\b\d{{1,2}}[/.]\d{{1,2}}[/.](?:\d{{2}}|\d{{4}})\b""",
    re.VERBOSE,
)
_ETHNICITY = re.compile(
    r"""\b(?:Black|Asian|White|Caribbean|African|Pakistani|Indian|Bangladeshi|Chinese|Somali|Polish|Romanian|Albanian
    |Roma|Traveller|Gypsy|Afghan|Vietnamese|Kurdish|Sudanese|[Mm]ixed[- ](?:heritage|race))\b
    (?!\ (?:Country|Paper))""",
    re.VERBOSE,
)
_PLACE = re.compile(rf"\b(?:from|in|at|near|of) (?!{ANY_MONTH}|Year|Key|Child)([A-Z][a-z]+)\b")
_SEX = re.compile(r"\b(?:boy|girl|son|daughter|male|female)\b", re.IGNORECASE)
_ENOUGH = 3


def check(subject: Subject) -> Iterator[Problem]:
    """A school with a date, or three kinds of detail, about one child."""
    known = frozenset(subject.plan.authority.name.split())
    for passage in readable(subject):
        if not ONE_CHILD.search(passage.text):
            continue
        for sentence in sentences(passage.text):
            child = ONE_CHILD.search(sentence.text)
            if not child or IN_GENERAL.search(sentence.text):
                continue
            place = passage.at(sentence.start + child.start(), sentence.start + child.end())
            school, when = _SCHOOL.search(sentence.text), _WHEN.search(sentence.text)
            where = school or next((p for p in _PLACE.finditer(sentence.text) if p[1] not in known), None)
            kinds = {
                "age": _AGE.search(sentence.text),
                "ethnicity": _ETHNICITY.search(sentence.text),
                "school or place": where,
                "day or month": when,
                "sex": _SEX.search(sentence.text),
            }
            told = [kind for kind, one in kinds.items() if one]
            if school and when:
                message = "A school and a date stand beside one child; together they say which child it is."
                hint = "Leave the school out, or the date, or both."
                yield problem("school-and-date", place, message, hint)
            elif len(told) >= _ENOUGH and (where or when):
                message = (
                    f"This sentence tells of one child: {', '.join(told)}. Together they may say which child."
                )
                hint = "Keep at most two of them, or write of several children."
                yield problem("points-at-one-child", place, message, hint)


POINTS_AT_ONE_CHILD = Rule(Family.PRIVACY, ("school-and-date", "points-at-one-child"), check, LANGUAGES)
