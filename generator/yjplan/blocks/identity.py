"""Words that may point at one child or one worker: a reader's eye for what a machine can see.

It finds titles with names, initials, schools, days and ages. It cannot find every name; a person
still has to read the text.
"""

import re
from collections.abc import Iterator

from yjplan.figures.months import ANY as ANY_MONTH

_TRACES = (
    ("a name with a title", r"\b(?:Mr|Mrs|Ms|Miss|Dr|PC|PCSO|Sgt)\.? [A-Z]\w+"),
    ("initials", r"\b[A-Z]\.(?: ?[A-Z]\.)+"),
    ("a school", r"\b[A-Z]\w+ (?:Primary |High |Secondary |Special )?(?:School|Academy|College)\b"),
    ("a day", rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{ANY_MONTH})\b|\b\d{{1,2}}/\d{{1,2}}/\d{{2,4}}\b"),
    ("an age", r"\b(?:aged? |I am |I'm )\d{1,2}\b|\b\d{1,2}[- ]years?[- ]old\b"),
    ("an e-mail address", r"\b\S+@\S+\.\w+"),
    ("a telephone number", r"\b0\d{3,4} ?\d{3} ?\d{3,4}\b"),
)

_ROLES = """
apprentice board boy carer chair child children co-ordinator coach coordinator director families family
father girl grandparent guardian head inspector judge lead leader magistrate manager member mentor mother
nurse officer panel parent participant partner people person police practitioner professional psychologist
relative resident respondent school service sibling social someone staff student teacher team therapist
victim volunteer worker young
"""


def traces_in(text: str) -> Iterator[str]:
    """What kinds of trace the text holds: `a school`. Each once."""
    for what, pattern in _TRACES:
        if re.search(pattern, text):
            yield what


def names_a_role(text: str) -> bool:
    """True when at least one of the words is the word of a role."""
    found = re.findall(r"[a-z-]+", text.lower())
    roles = frozenset(_ROLES.split())
    return any(word in roles or word.removesuffix("s") in roles for word in found)
