"""A person's name beside a child's circumstances: in case studies, quotes, answers and running text.

It knows common given names (`given_names.py`) and the ways in which a name stands beside an age. A name
that it does not know, alone in a sentence, it cannot see.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from yjplan.figures.months import ANY as ANY_MONTH
from yjplan.languages import LANGUAGES
from yjplan.problems import Problem, problem
from yjplan.rules.given_names import GIVEN_NAMES
from yjplan.rules.one_child import CIRCUMSTANCES
from yjplan.rules.passage import Passage
from yjplan.rules.readable import readable, sentences
from yjplan.rules.subject import Family, Rule, Subject

_WORD = re.compile(r"(?<![\w’'-])[A-Z][a-z]{1,15}(?![\w-])")
_FULL = re.compile(r"(?<![\w’'-])([A-Z][a-z]{1,15})[ -][A-Z][a-z]")
_SURNAME = re.compile(r"[ -][A-Z][a-z]")
_BESIDE_AGE = re.compile(
    rf"""\b(?!{ANY_MONTH})(?P<name>[A-Z][a-z]{{1,15}})(?:
        ,?\ \(?aged\ 1[0-7]\b(?!\ ?(?:to|-|–|and|or)\ ?\d)
        |,\ 1[0-7],\ (?:who|was|is|has|had|from|lives)\b
        |\ (?:is|was)\ 1[0-7]\ years\ old\b)
    |\b(?:child|boy|girl|young\ person|son|daughter|pupil|teenager)\ (?:called|named)
        \ (?P<called>[A-Z][a-z]{{1,15}})
    |\b(?:murder|death|killing|stabbing|case)\ of
        \ (?P<victim>[A-Z][a-z]{{1,15}})\ [A-Z][a-z]{{1,15}}\b(?!\ [A-Z])
    """,
    re.VERBOSE,
)
_LIFE = re.compile(
    r"""\b(?:assessment|relationship|mum|mother|father|dad|school|carers?|young\ person|referred|worker
    |(?:helped|supported|told|gave|got|understood|listened\ to)\ (?:me|us)\b)""",
    re.IGNORECASE | re.VERBOSE,
)
_LAW = re.compile(r"[’']s (?:Law|Rule|Act|Place|House|Trust)\b")
_PERSONAL = frozenset({"case-study", "quotes", "survey"})
"""Kinds of block in which children and families speak or are spoken of."""
_NOBODY = """
Adult Boy Child Entrant Everyone Female Girl He Male Offender One Person Pupil She System They Those Victim
Young Youth Children People Student Anyone Someone Population
"""
_NO_PERSON = frozenset(_NOBODY.split())
"""Words that stand before an age and are nobody's name."""


def check(subject: Subject) -> Iterator[Problem]:
    """Each sentence with such a name; names that the plan's front page and sign-off print are public."""
    model = subject.plan.model
    people = (model.front_page.lead, model.front_page.chair, model.sign_off.chair)
    public = frozenset(word for one in people if one for word in one.name.split())
    told = [passage for passage in readable(subject) if _may_name(passage.text)]
    introduced = _introduced(told)
    for passage in told:
        for start, end in _names(passage, public | introduced[passage.section]):
            message = "A person's name stands here, beside what a child did or went through."
            hint = "Write the role ('a child', 'the worker'), or accept it and say who allowed the name."
            yield problem("names-a-child", passage.at(start, end), message, hint)


def _may_name(text: str) -> bool:
    """Whether any name that the rule knows stands in it: most passages need no closer look."""
    known = any(found[0] in GIVEN_NAMES for found in _WORD.finditer(text))
    return (known or _BESIDE_AGE.search(text) is not None) and not text.isupper()


def _introduced(passages: Iterable[Passage]) -> dict[str, frozenset[str]]:
    """By section: given names that stand there with a surname, as in the lives of board members."""
    names: dict[str, set[str]] = defaultdict(set)
    for passage in passages:
        if passage.kind not in _PERSONAL:
            names[passage.section].update(f[1] for f in _FULL.finditer(passage.text) if f[1] in GIVEN_NAMES)
    return defaultdict(frozenset, {section: frozenset(found) for section, found in names.items()})


def _names(passage: Passage, public: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Start and end of the first name of each sentence."""
    for sentence in sentences(passage.text):
        for found in _BESIDE_AGE.finditer(sentence.text):
            group = found.lastgroup or "name"
            word = found[group]
            if word not in public and word not in _NO_PERSON and (word in GIVEN_NAMES or word[-1] != "s"):
                yield sentence.start + found.start(group), sentence.start + found.end(group)
                break
        else:
            for found in _WORD.finditer(sentence.text):
                if (
                    found[0] in GIVEN_NAMES
                    and found[0] not in public
                    and _is_told_of(passage, sentence.text, found)
                ):
                    yield sentence.start + found.start(), sentence.start + found.end()
                    break


def _is_told_of(passage: Passage, sentence: str, found: re.Match[str]) -> bool:
    """Whether it is a given name alone, or any name where children and families speak."""
    before, after = sentence[: found.start()], sentence[found.end() :]
    if _LAW.match(after) or re.search(r"\b(?:St|Saint|Prince|King|Queen|Lord|Lady|Sir)\.? $", before):
        return False
    if passage.kind in _PERSONAL and passage.field not in ("source", "reviewed", "title", "consent"):
        return True
    ahead = re.search(r"\b[A-Z][a-z]+ $", before)
    titled = ahead is not None and (ahead.start() > 0 or ahead[0].strip() in GIVEN_NAMES)  # not `When Kai`
    alone = not _SURNAME.match(after) and not titled
    if passage.kind == "case-study" and passage.field == "title":
        return alone
    return alone and bool(CIRCUMSTANCES.search(sentence) or _LIFE.search(sentence))


NAMES_A_CHILD = Rule(Family.PRIVACY, ("names-a-child",), check, LANGUAGES)
