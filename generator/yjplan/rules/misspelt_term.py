"""Terms of the sector with one letter wrong: `safegaurding`, `reofending`, `disproportionalty`.

Only long words are compared, with the same first and last letters (another ending is another word), and
only with the sector's own terms; it is no spelling checker for everything else. Two letters that changed
places count as one mistake.
"""

import re
from collections.abc import Iterator

from yjplan.problems import Problem, problem
from yjplan.rules.readable import readable
from yjplan.rules.subject import Family, Rule, Subject

_SHORTEST = 8
_TERMS_TEXT = """
accommodation adolescent assessment assessments attendance behaviour behavioural cautioned committed
commissioning commissioner community concordat contextual contributions conviction convictions convicted
co-ordinator coordinator criminalised criminality criminally custodial deprivation desistance detention
detained deterrent disabilities disability disclosure disorder disparity disposal disposals
disproportionality disproportionate diversion diversionary education educational effectiveness emotional
engagement entrants escalation ethnicity evaluation evidence exclusion exclusions exploitation exploited
governance guidance inspection inspectorate intervention interventions justice knowledge magistrate
magistrates management mentoring monitoring multi-agency national neurodiversity neurodivergent offence
offences offenders offending outcomes over-represented parenting participation partners partnership
partnerships performance persistent policing population practitioner practitioners prevention preventative
prevalence priorities probation proportionate psychologist psychological recommendation recommendations
referral referrals rehabilitation relationship relationships reoffending reparation representation
represented resettlement resilience resources responsibility restorative safeguarding safeguard scrutiny
secondment seconded sentence sentenced sentences sentencing separate statistics statutory strategic
substance supervision surveillance therapeutic therapist thresholds training transition trauma-informed
unitary victims violence voluntary volunteers vulnerable vulnerability vulnerabilities wellbeing workforce
"""
_TERMS = frozenset(word for word in _TERMS_TEXT.split() if len(word) >= _SHORTEST)
_FINE_TEXT = "detection detailed notional trailing captioned convection patenting depravation sentience"
_FINE = frozenset(_FINE_TEXT.split())
"""Right words that are one letter away from a term."""
_WORD = re.compile(r"(?<![\w@./-])[A-Za-z]{7,24}(?:-[A-Za-z]{4,14})?(?!\w|[@/]|\.\w)")


def _without_a_letter(word: str) -> set[str]:
    return {word[:n] + word[n + 1 :] for n in range(1, len(word))}


_NEAR: dict[str, str] = {}
for _term in sorted(_TERMS):
    for _form in (_term, *_without_a_letter(_term)):
        _NEAR.setdefault(_form, _term)


def check(subject: Subject) -> Iterator[Problem]:
    """Each misspelling once a plan, at its first place."""
    seen: set[str] = set()
    for passage in readable(subject):
        for found in _WORD.finditer(passage.text):
            word = found[0].lower()
            if word in seen or word in _TERMS:
                continue
            seen.add(word)
            term = meant(word)
            if term:
                message = f"'{found[0]}' looks like a misspelling of '{term}'."
                yield problem("misspelt-term", passage.at(*found.span()), message, f"Write '{term}'.")


def meant(word: str) -> str:
    """The term that a word misspells by one letter, in small letters; '' for none."""
    if word in _TERMS or word in _FINE or len(word) < _SHORTEST - 1:
        return ""
    for form in (word, *sorted(_without_a_letter(word))):
        term = _NEAR.get(form, "")
        if term[:1] == word[0] and term[-2:] == word[-2:] and term.replace("-", "") != word:
            return term
    return ""


MISSPELT_TERM = Rule(Family.LANGUAGE, ("misspelt-term",), check)
