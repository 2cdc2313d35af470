"""Health or ethnicity beside one employee: `the manager is off sick`, `our only Black worker`.

Where a post has one holder, the post names the person. It sees posts in the singular beside words of
illness, leave for a child and disability; sickness of staff in general is left alone.
"""

import re
from collections.abc import Iterator

from yjplan.languages import LANGUAGES
from yjplan.problems import Problem, problem
from yjplan.rules.given_names import GIVEN_NAMES
from yjplan.rules.one_child import IN_GENERAL
from yjplan.rules.readable import readable, sentences
from yjplan.rules.subject import Family, Rule, Subject

_POST = r"""(?:manager|officer|worker|practitioner|co-?ordinator|therapist|nurse|psychologist|secondee
    |administrator|analyst
    |head\s+of\s+service|team\s+leader|apprentice|member\s+of\s+staff|colleague|post[- ]?holder
    |employee
    |mentor)"""
_HEALTH = re.compile(
    r"""\b(?:(?:off|on)\s+(?:long[- ]term\s+)?sick(?:ness)?|sick\s+leave|sickness\s+absence
    |ill[- ]health
    |(?:absent|absence)\s+(?:through|due\s+to|because\s+of)\s+(?:illness|sickness)
    |long[- ]term\s+(?:sick|absence)
    |(?:his|her|their)\s+illness
    |[mp]aternity\s+leave|pregnan(?:t|cy)|signed\s+off\s+sick|recovering\s+from
    |has\s+(?:a\s+disability|cancer|depression|long\s+covid)|occupational\s+health)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_WHO = re.compile(
    rf"\b(?:the|a|an|one|our|this|another|case|team|service|operations)\s+(?:[\w-]+\s+){{0,4}}?{_POST}\b(?!s)",
    re.IGNORECASE | re.VERBOSE,
)
_NAMED = re.compile(r"\b([A-Z][a-z]{1,15})(?: [A-Z][a-z]{1,20})? (?:is|was|has|had|remains|went)\b")
_ONLY = re.compile(
    rf"""\b(?:only|one|sole|single)\s+(?:\w+\s+)?
    (?:Black|Asian|White|Mixed|Muslim|Sikh|Hindu|Jewish|disabled|minority[- ]ethnic|ethnic[- ]minority)
    \s+(?:[\w-]+\s+){{0,2}}{_POST}\b(?!s)""",
    re.IGNORECASE | re.VERBOSE,
)


def check(subject: Subject) -> Iterator[Problem]:
    """Each sentence that tells of the health or ethnicity of one post holder."""
    for passage in readable(subject):
        if not (_HEALTH.search(passage.text) or _ONLY.search(passage.text)):
            continue
        for sentence in sentences(passage.text):
            told = _HEALTH.search(sentence.text) if _is_one_person(sentence.text) else None
            found = _ONLY.search(sentence.text) or told
            if found and not IN_GENERAL.search(sentence.text[: found.start()]):
                message = (
                    "This sentence tells of the health or ethnicity of one person who works for the service."
                )
                hint = (
                    "Write what it means for the service ('the post is covered'), and leave the person out."
                )
                place = passage.at(sentence.start + found.start(), sentence.start + found.end())
                yield problem("health-of-a-worker", place, message, hint)


def _is_one_person(sentence: str) -> bool:
    """Whether it speaks of one post holder, or of somebody by name."""
    if _WHO.search(sentence):
        return True
    return any(found[1] in GIVEN_NAMES for found in _NAMED.finditer(sentence))


HEALTH_OF_A_WORKER = Rule(Family.PRIVACY, ("health-of-a-worker",), check, LANGUAGES)
