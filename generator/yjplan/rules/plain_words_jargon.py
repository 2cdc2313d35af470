"""Words on the page in plain words that families do not use: letters such as `YJB`, words of the sector.

A word is fine where the page says what it is: `This is called diversion`, `A referral means that …`,
`remand (kept locked up until court)`. An abbreviation has to be written out on this page; that it is written
out elsewhere in the plan helps nobody who reads only here.
"""

import re
from collections.abc import Iterator

from yjplan.problems import Problem, problem
from yjplan.rules.passage import Passage
from yjplan.rules.plain_words import plain_passages
from yjplan.rules.subject import Family, Rule, Subject
from yjplan.rules.undefined_abbreviation import EVERYDAY, SHORT

PLAINER = {
    "cohort": "group",
    "statutory": "that the law asks for",
    "multi-agency": "working together",
    "stakeholder": "people who have a say",
    "stakeholders": "people who have a say",
    "disproportionality": "some groups are treated worse, or turn up more often than they should",
    "over-represented": "there are more of them than there should be",
    "intervention": "help, or work with the child",
    "interventions": "help, or work with children",
    "desistance": "staying out of trouble",
    "diversion": "help instead of court",
    "disposal": "decision",
    "disposals": "decisions",
    "safeguarding": "keeping children safe",
    "reoffending": "getting into trouble again",
    "reoffend": "get into trouble again",
    "offending": "breaking the law",
    "offender": "child who broke the law",
    "offenders": "children who broke the law",
    "entrant": "child in trouble for the first time",
    "entrants": "children in trouble for the first time",
    "remand": "locked up before the court decides",
    "custodial": "locked up",
    "restorative": "putting right the harm",
    "reparation": "putting right the harm",
    "trauma-informed": "thinking about what has happened to the child",
    "contextual": "about the places where children spend time",
    "resettlement": "coming home after being locked up",
    "triage": "deciding what help is needed",
    "referral": "asking somebody else to help",
    "referrals": "asking somebody else to help",
    "comparator": "place to compare with",
    "comparators": "places to compare with",
    "governance": "who is in charge",
    "strategic": "for the long run",
    "framework": "plan",
    "provision": "help that there is",
    "pathway": "way to get help",
    "pathways": "ways to get help",
    "holistic": "whole",
    "wraparound": "help with everything",
    "commissioned": "paid for",
    "commissioning": "paying for",
    "workforce": "the people who work there",
    "baseline": "starting point",
    "outcomes": "what happens for children",
    "vulnerabilities": "things that can hurt a child",
    "deprivation": "being poor",
    "caseload": "the children it works with",
}
"""Words of the sector with what they are at home."""
_SAID_AS = re.compile(r"\b(?:called|means?|is when|are when|that is|say)\b[^.!?]{0,20}$", re.IGNORECASE)
_SAYS = re.compile(r"[’'”\")]?\s*(?:\(|means?\b|is\s+(?:when|where|a|the)\b|are\s+(?:when|where)\b|[:–])")
_WORD = re.compile(r"(?<![\w-])[A-Za-z][A-Za-z-]*[A-Za-z](?![\w-])")


def check(subject: Subject) -> Iterator[Problem]:
    """Each such word at its first place, unless the page explains it somewhere."""
    passages = list(plain_passages(subject))
    seen: set[str] = set()
    for passage in passages:
        for short, start, end, plainer in sorted(_found(passage), key=lambda one: one[1]):
            if short in seen or any(_is_explained(short, other.text) for other in passages):
                continue
            seen.add(short)
            hint = f"Say '{plainer}'." if plainer else "Write the name out; leave the letters away."
            message = f"'{short}' is not a word that families use, and the page does not say what it is."
            yield problem("plain-words-jargon", passage.at(start, end), message, hint)


def _found(passage: Passage) -> Iterator[tuple[str, int, int, str]]:
    """Each word with its place and a plainer one; '' for an abbreviation."""
    for found in SHORT.finditer(passage.text):
        if found[1] not in EVERYDAY:
            yield found[1], *found.span(1), ""
    for found in _WORD.finditer(passage.text):
        word = found[0].lower()
        if word in PLAINER:
            yield word, *found.span(), PLAINER[word]


def _is_explained(short: str, text: str) -> bool:
    for found in re.finditer(rf"(?<![\w-]){re.escape(short)}(?![\w-])", text, re.IGNORECASE):
        before, after = text[: found.start()], text[found.end() :]
        in_brackets = before.endswith("(") and after.startswith(")")
        if in_brackets or _SAYS.match(after) or _SAID_AS.search(before[-60:]):
            return True
    return False


PLAIN_WORDS_JARGON = Rule(Family.LANGUAGE, ("plain-words-jargon",), check)
