"""Initials where a role should stand, as `JS/DK`, that no key of the plan explains."""

import re
from collections.abc import Iterator

from yjplan.problems import Problem, problem
from yjplan.rules.passage import Passage, Where
from yjplan.rules.subject import Family, Rule, Subject

_FIELDS = frozenset({"owner", "lead", "author", "addressee", "attended-by"})
_PARTS = re.compile(r"\s*(?:[/,;&+]|\band\b)\s*")
_INITIALS = re.compile(r"[A-Z]{2,4}")
_EXPLAINED = re.compile(r"\(([A-Z]{2,4})s?\)|^\W*([A-Z]{2,4})\s?(?:[:=–-]|means\b|\s-\s|$)")
_MEANS = re.compile(r"\b([A-Z]{2,4})\b\W{0,2}\s(?:is|are|means|stands\sfor)\s")
_ORGANISATIONS = frozenset(
    {
        *(
            "YJS",
            "YOS",
            "YOT",
            "YJB",
            "PCC",
            "OPCC",
            "NHS",
            "CCG",
            "ICB",
            "ICS",
            "CAMHS",
            "SEND",
            "SLT",
            "ETE",
        ),
        *("CPS", "HMCTS", "HMIP", "MAPPA", "HR", "IT", "ICT", "CSP", "LA", "PRU", "VRU", "VRN", "RJ", "QA"),
        *("CSC", "EH"),
    }
)
"""Bodies and services that the sector knows by these letters; they are no person."""


def check(subject: Subject) -> Iterator[Problem]:
    """Each set of initials in a field for a role, once a file, where nothing in the plan explains it."""
    asked = [one for one in subject.passages if one.where is Where.FIELD and one.field in _FIELDS]
    found = [(one, part) for one in asked for part in _initials(one.text)]
    if not found:
        return
    known = _ORGANISATIONS.union(*(_explained(passage) for passage in subject.passages))
    told: set[tuple[str, str]] = set()
    for passage, part in found:
        where = (passage.place.file, part)
        if part not in known and where not in told:
            told.add(where)
            message = f"'{part}' stands for somebody, and nothing in this plan says for whom."
            hint = "Write the role, or add a table that gives a role for each of the initials."
            yield problem("unknown-initials", passage.place, message, hint)


def _initials(text: str) -> list[str]:
    """The parts of a value that is initials and nothing else; `SALT steering group` is none."""
    parts = _PARTS.split(text.strip())
    return parts if all(_INITIALS.fullmatch(part) for part in parts) else []


def _explained(passage: Passage) -> set[str]:
    """Initials that a passage explains: `Head of service (HOS)`, or a cell or term of its own."""
    if passage.field in _FIELDS:
        found = re.findall(r"\w\s\(([A-Z]{2,4})\)", passage.text)
        return set(found)
    said = {one or other for one, other in _EXPLAINED.findall(passage.text)}
    return said | set(_MEANS.findall(passage.text))


INITIALS_OF_LEADS = Rule(Family.COMPLETENESS, ("unknown-initials",), check)
