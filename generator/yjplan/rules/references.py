"""References to appendices, sections, tables and pages that the plan does not have."""

import re
from collections.abc import Iterator

from yjplan.problems import Problem, problem
from yjplan.rules.passage import Passage, Where
from yjplan.rules.sentences import Sentence, sentences_of
from yjplan.rules.subject import Family, Rule, Subject
from yjplan.sources.whole import whole_in

_LABEL = r"(?P<label>\d{1,2}|[A-H])(?![\w%]|[.,/–-]\d)"
_APPENDIX = re.compile(rf"\b(?:appendix|annex)\s{_LABEL}", re.IGNORECASE)
_SECTION = re.compile(
    r"(?:\b(?:see|in|under|at|to|and)\s|\()section\s(?P<label>\d{1,2})(?P<part>\.\d{1,2})*(?![\d%(]|\.\d)",
    re.IGNORECASE,
)
_PICTURE = re.compile(
    r"(?:\b(?:see|in|from|by|to|and)\s|\()(?P<kind>table|figure|chart|graph)\s(?P<label>\d{1,2})(?![\d%]|[.,]\d)"
    r"|\b(?P<kind2>table|figure|chart|graph)\s(?P<label2>\d{1,2})\s(?:shows|below|above|sets\sout|gives|lists)\b",
    re.IGNORECASE,
)
_PAGE = re.compile(r"(?:\b(?:see|on)\s|\(|\bsee\son\s)(?:page|p\.)\s?(?P<label>\d{1,3})(?!\d)", re.IGNORECASE)
_WORTH_A_LOOK = re.compile(r"(?i:appendix|annex|section|table|figure|chart|graph|page|p\.)\s?[\dA-H]")
_ELSEWHERE = re.compile(
    r"^\W{0,2}\s?(?:of|to|in)\s(?:the|that|their|its|this|an?|his|her)\s(?!plan\b|strategy\b|document\b)",
    re.IGNORECASE,
)
_LAW = re.compile(
    r"\b(?:Act|Bill|Acts|Code|Regulations|guidance|orders?|custod\w+|remand\w*|accommodat\w+|enquir\w+"
    r"|sentenc\w+|search\w*|offen[cs]e|review|notice|funding|powers?|duty|grant)\b"
)
_SAID_SO = re.compile(
    r"\b(?:lost|missing|no\s+longer|not\s+(?:in|included|part|here)|left\s+out)\b", re.IGNORECASE
)
_NUMBERED = re.compile(r"\b(table|figure|chart|graph)\s(\d{1,2})\b", re.IGNORECASE)
_APPENDICES = re.compile(r"\b(?:appendix|annex)\s(\d{1,2}|[a-h])\b", re.IGNORECASE)
_FEWEST = 3
"""A plan with fewer numbered sections does not number them."""


def check(subject: Subject) -> Iterator[Problem]:
    """Each reference in a sentence, or in the words of a block, that nothing of the plan answers to."""
    appendices, sections = _appendices(subject), _sections(subject)
    labels = _labels(subject)
    answered = _answered(subject)
    for passage in subject.passages:
        if not _is_read(passage) or not _WORTH_A_LOOK.search(passage.text):
            continue
        for sentence in sentences_of(passage):
            if _SAID_SO.search(sentence.text):
                continue  # the sentence itself tells readers
            yield from _to_appendices(sentence, appendices, answered.get(passage.place.file, ""))
            if passage.is_prose:
                yield from _to_sections(sentence, sections)
                yield from _to_pictures(sentence, labels)
                yield from _to_pages(sentence)


def _is_read(passage: Passage) -> bool:
    if passage.where is Where.FIELD:
        return bool(passage.kind) and passage.field not in ("note", "accept", "source", "why")
    return passage.where not in (Where.TITLE, Where.HEADING)


def _to_appendices(sentence: Sentence, known: frozenset[str], notes: str) -> Iterator[Problem]:
    for found in _APPENDIX.finditer(sentence.text):
        label = found["label"].lower()
        if label in known or _ELSEWHERE.match(sentence.text[found.end() :]) or found[0].lower() in notes:
            continue
        message = f"'{found[0]}': this plan has no such appendix."
        have = ", ".join(sorted(known, key=lambda one: (len(one), one))).upper()
        hint = f"It has {have}." if have else "None of its sections says 'number: Appendix 1'."
        yield problem("reference-leads-nowhere", sentence.at(*found.span()), message, hint)


def _to_sections(sentence: Sentence, known: frozenset[int]) -> Iterator[Problem]:
    if len(known) < _FEWEST or _LAW.search(sentence.text):
        return
    for found in _SECTION.finditer(sentence.text):
        number = int(found["label"])
        if number not in known and not _ELSEWHERE.match(sentence.text[found.end() :]):
            message = f"'section {number}': this plan's sections are numbered {min(known)} to {max(known)}."
            hint = "Correct the number, or link to the section by its file."
            yield problem("reference-leads-nowhere", sentence.at(*found.span()), message, hint)


def _to_pictures(sentence: Sentence, known: frozenset[tuple[str, str]]) -> Iterator[Problem]:
    for found in _PICTURE.finditer(sentence.text):
        kind, label = (found["kind"] or found["kind2"]).lower(), found["label"] or found["label2"]
        if (kind, label) in known or _ELSEWHERE.match(sentence.text[found.end() :]):
            continue
        message = f"'{kind} {label}': nothing in this plan is called that."
        hint = f"Tables and charts have titles here and no numbers; say which {kind} it is, or link to it."
        yield problem("reference-leads-nowhere", sentence.at(*found.span()), message, hint)


def _to_pages(sentence: Sentence) -> Iterator[Problem]:
    for found in _PAGE.finditer(sentence.text):
        if not _ELSEWHERE.match(sentence.text[found.end() :]):
            message = f"'page {found['label']}': a website has no page numbers."
            hint = "Link to the section that is meant."
            yield problem("reference-leads-nowhere", sentence.at(*found.span()), message, hint)


def _appendices(subject: Subject) -> frozenset[str]:
    """Their numbers and letters, from `number:` and from titles."""
    texts = [f"{s.front.number} {s.front.title}" for s in subject.plan.sections]
    return frozenset(label.lower() for text in texts for label in _APPENDICES.findall(text))


def _sections(subject: Subject) -> frozenset[int]:
    numbers = [s.front.number.strip().rstrip(".") for s in subject.plan.sections]
    return frozenset(n for n in map(whole_in, numbers) if n is not None)


def _labels(subject: Subject) -> frozenset[tuple[str, str]]:
    """`Table 3`, where a title, a heading or a value of data says so."""
    return frozenset(
        (kind.lower(), label)
        for passage in subject.passages
        if not passage.is_prose and passage.field != "note"
        for kind, label in _NUMBERED.findall(passage.text)
    )


def _answered(subject: Subject) -> dict[str, str]:
    """What the notes of each file of data say: a note that names a lost appendix answers for it."""
    notes: dict[str, str] = {}
    for passage in subject.passages:
        if passage.where is Where.FIELD and passage.field == "note":
            file = passage.place.file
            notes[file] = f"{notes.get(file, '')} {passage.text.lower()}"
    return notes


REFERENCES = Rule(Family.CONSISTENCY, ("reference-leads-nowhere",), check)
