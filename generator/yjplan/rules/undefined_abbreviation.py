"""Abbreviations that a plan uses and never writes out.

Only running text is looked at: short cells of tables have keys of their own. An abbreviation counts as
written out where it stands in brackets behind words or before them, where a sentence says what it `is` or
`means`, in a glossary, or where a name with these initials stands anywhere in the plan. Whether the words
in the brackets are the right ones, it does not check.
"""

import re
from collections.abc import Iterator

from yjplan.blocks.glossary import Glossary
from yjplan.problems import Problem, problem
from yjplan.rules.passage import Passage, Where
from yjplan.rules.readable import readable
from yjplan.rules.subject import Family, Rule, Subject

SHORT = re.compile(r"(?<![\w./&’'@#-])([A-Z][A-Z&]{1,6})(?:s|[’']s)?(?![\w&/@-]|\.\w)")
_NAME = re.compile(r"[A-Z][a-z][\w’'-]*(?:,?\s(?:and\s|of\s|for\s|the\s|in\s)?[A-Z][a-z][\w’'-]*)+")
_EVERYDAY_TEXT = """
AM BBC CD CEO CSV CV DVD EU FAQ GB GCSE GP GPS HM HMP HR ICT ID IT MP NHS OK PC PDF PIN PM QC KC RAF SMS
TV UK UN US USA USB VAT WC WWW XLSX ODS HTML YAML JSON URL ISBN COVID BMX DJ PE CCTV AND THE FOR NOT ALL
NO YES OR IN OF TO ON TBC TBA TBD NA AOB
"""
EVERYDAY = frozenset(_EVERYDAY_TEXT.split())
"""Known to everybody, or words and marks that happen to stand in capitals."""
_PRODUCT = re.compile(r"\s(?:system|software|database|app)\b")
_SAID = re.compile(
    r"\b(?:(?:system|tool|database|software|programme),?|abbreviation|not\s+explain(?:ed)?)\s+$"
)
"""Words before it that say what it is, or that nobody knows."""
_OFTEN = 2


def check(subject: Subject) -> Iterator[Problem]:
    """Each abbreviation used twice or more and written out nowhere, at its first place."""
    used: dict[str, list[tuple[Passage, int, int]]] = {}
    known = _in_glossaries(subject)
    for passage in readable(subject):
        if passage.text.isupper() and passage.where is not Where.FIELD:
            continue  # a line in capitals has no abbreviations that could be told from its words
        for found in SHORT.finditer(passage.text):
            if found[1] in EVERYDAY or found[1] in known:
                continue
            if _is_written_out(found, passage.text):
                known.add(found[1])
            elif passage.where is not Where.FIELD and not _PRODUCT.match(passage.text, found.end()):
                used.setdefault(found[1], []).append((passage, *found.span(1)))
    names = _initials_of_names(subject) if used else ""
    for short, places in used.items():
        if short not in known and len(places) >= _OFTEN and short.replace("&", "") not in names:
            passage, start, end = places[0]
            message = f"'{short}' stands {len(places)} times in this plan and is written out nowhere."
            hint = f"Write it out the first time, as 'the words ({short})', or put it into the glossary."
            yield problem("undefined-abbreviation", passage.at(start, end), message, hint)


def _is_written_out(found: re.Match[str], text: str) -> bool:
    before, after = text[: found.start()], text[found.end() :]
    in_brackets = before.endswith(("(", "[")) and re.match(r"\s*[)\],;]", after) is not None
    same = rf"\s+(?:is|are)\s+(?:an?\s+|the\s+)?(?i:{re.escape(found[1][0])})"
    explained = re.match(rf"\s*(?:\(\w|[:=–]\s\w|\s(?:means|stands\s+for)\s|{same})", after) is not None
    return in_brackets or explained or _SAID.search(before[-40:]) is not None


def _initials_of_names(subject: Subject) -> str:
    """The initials of every run of words with capitals; small words between them count no letter."""
    texts = (passage.text for passage in readable(subject))
    runs = (run[0] for text in texts for run in _NAME.finditer(text))
    return " ".join("".join(re.findall(r"\b[A-Z]", run)) for run in runs)


def _in_glossaries(subject: Subject) -> set[str]:
    """Every capital word of the terms that the plan's glossaries explain."""
    known: set[str] = set()
    for block in subject.blocks:
        if isinstance(block.model, Glossary):
            for term in block.model.terms:
                for name in (term.term, *term.also):
                    known.update(re.findall(r"[A-Z][A-Z&]+", name))
    return known


UNDEFINED_ABBREVIATION = Rule(Family.LANGUAGE, ("undefined-abbreviation",), check)
