"""Terms that the sector has left behind, with the term to use.

Sources: the Youth Justice Board's Child First principles ("see children as children") and its list of
common youth justice terms; the Race Disparity Unit's guidance on writing about ethnicity; the Children's
Society's guide to language about exploitation. Proper names (`Young Offender Institution`, the old name of
a document) stay as they are.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from yjplan.problems import Problem, problem
from yjplan.rules.passage import Where
from yjplan.rules.readable import readable
from yjplan.rules.subject import Family, Rule, Subject

_TERMS = (
    (r"young offenders?(?! institution)|(?:youth|juvenile|child) offenders?", "child who has offended"),
    (r"juveniles?|youths", "children"),
    (r"juvenile delinquen\w+|delinquents?", "children who offend"),
    (r"(?-i:BAMER?|BME)", "ethnic minority', or better the group itself, as 'Black"),
    (
        (
            r"hard[- ]to[- ]reach(?! (?:by|on|from))"
            r"|hard[- ]to[- ]engage (?:children|families|groups|young people)"
        ),
        "children whom the service has not reached",
    ),
    (r"(?-i:LACs?)", "children in care"),
    (r"(?-i:NEETs)", "children who are not in education, training or work"),
    (r"child prostitut\w+", "child who is sexually exploited"),
    (r"abscond(?:ed|ers?|ing|s)?", "went missing"),
    (r"street[- ]?wise|promiscuous", "what happened to the child"),
    (r"put(?:ting|s)? (?:them|him|her)sel(?:f|ves) at risk", "is at risk from others"),
    (r"failed to engage|refus(?:ed|es|al) to engage", "did not feel able to take part"),
)
"""What it is called no more, and what to write."""
_SPACE, _ANY_SPACE = re.compile(r"(?<!-) "), r"\\s+"
_OLD_SERVICE = (r"(?:the|our) youth offending (?:team|service)|(?-i:YOTs?|YOSs?)", "youth justice service")
_SPOKEN = frozenset({"quotes", "survey", "glossary", "terms-of-reference", "linked-document"})
"""Kinds of block that repeat what somebody else wrote or said."""


def check(subject: Subject) -> Iterator[Problem]:
    """Each term once a file; quotations, glossaries and proper names are left alone."""
    own = subject.plan.authority.service_name.casefold()
    calls_itself_so = "offending" in own or re.search(r"\byo[ts]\b", own) is not None
    pattern, instead = _compiled(with_service=not calls_itself_so)
    seen: set[tuple[str, str]] = set()
    for passage in readable(subject):
        if passage.kind in _SPOKEN or passage.where is Where.QUOTATION:
            continue
        for found in pattern.finditer(passage.text):
            words = " ".join(found[0].split())
            once = (passage.place.file, words.lower())
            if once in seen or _is_name(found, passage.text):
                continue
            seen.add(once)
            message = f"'{words}' is a term that the sector has left behind."
            yield problem(
                "left-behind-term",
                passage.at(*found.span()),
                message,
                f"Write '{instead[found.lastgroup or '']}'.",
            )


def _is_name(found: re.Match[str], text: str) -> bool:
    """Whether the words are part of a name written with capitals, or stand in quotation marks."""
    before, after = text[: found.start()], text[found.end() :]
    quoted = before.endswith(("'", "‘", '"', "“")) or re.match(r"['’\"”]", after) is not None
    titled = len(found[0].split()) > 1 and all(word[0].isupper() for word in found[0].split())
    beside = found[0].isupper() and re.match(r"\)| [A-Z][a-z]", after) is not None
    return quoted or titled or beside


@lru_cache
def _compiled(*, with_service: bool) -> tuple[re.Pattern[str], dict[str, str]]:
    pairs = (*_TERMS, *((_OLD_SERVICE,) if with_service else ()))
    named = {f"t{n}": instead for n, (_, instead) in enumerate(pairs)}
    parts = "|".join(f"(?P<t{n}>{pattern})" for n, (pattern, _) in enumerate(pairs))
    return re.compile(rf"(?<![\w-])(?:{_SPACE.sub(_ANY_SPACE, parts)})(?![\w-])", re.IGNORECASE), named


LEFT_BEHIND_TERM = Rule(Family.LANGUAGE, ("left-behind-term",), check)
