"""How often the board meets: what sentences say, against each other and against the register."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from yjplan.blocks.attendance import AttendanceBlock
from yjplan.problems import Place, Problem, problem
from yjplan.rules.amounts import WORDS, whole_of
from yjplan.rules.passage import Passage, Where
from yjplan.rules.sentences import sentences_of
from yjplan.rules.subject import Family, Rule, Subject

_COUNT = rf"(?:\d{{1,2}}|{'|'.join(WORDS)})"
_BOARD = (
    r"\b(?:(?:the|our)\s(?:(?:management|partnership|youth\s(?:justice|offending))\s){0,2}board"
    r"|(?:board\s)?members)\b"
)
_EVERY = rf"""(?:
    (?P<quarterly>quarterly|(?:every|each)\squarter|once\sa\squarter|(?:every|each)\sthree\smonths)
    |(?P<monthly>monthly|(?:every|each)\smonth|once\sa\smonth)
    |(?P<bimonthly>bi-?monthly|(?:every|each)\s(?:two|other|second)\smonths?)
    |(?P<times>{_COUNT})\s(?:times\s(?:a|each|every|per)\syear)
    |(?P<twice>twice\s(?:a|each|per)\syear)
)"""
_MEETS = re.compile(
    rf"(?:{_BOARD}|^It)\s(?:(?:will|should|normally|usually|also|now)\s){{0,2}}meets?\s"
    rf"(?:formally\s|together\s|regularly\s)?(?:on\sa\s)?{_EVERY}",
    re.VERBOSE | re.IGNORECASE,
)
_FOUR_MEETINGS = re.compile(rf"\b(?P<times>{_COUNT})\smeetings\s(?:a|each|every|per)\syear\b", re.IGNORECASE)
_MET = re.compile(
    rf"(?:{_BOARD}|^It)\smet\s(?P<times>{_COUNT}|once|twice)(?:\stimes)?\b(?!\s(?:a|each|every|per)\b)",
    re.VERBOSE | re.IGNORECASE,
)
_ABOUT_A_BOARD = re.compile(r"\bboard\b", re.IGNORECASE)
_DAYS_A_YEAR = 365
_FEWEST = 3
"""With fewer ordinary meetings a register shows no rhythm."""


@dataclass(frozen=True, slots=True)
class _Rhythm:
    """How often one sentence says that the board meets."""

    times: int
    """Meetings a year."""
    words: str
    place: Place


def check(subject: Subject) -> Iterator[Problem]:
    """Rhythms that differ from each other or from the register, and `met six times` where it was five."""
    said = [rhythm for passage in subject.passages for rhythm in _rhythms(passage)]
    for other in said[1:]:
        if other.times != said[0].times:
            first = said[0]
            message = f"'{other.words}' here; '{first.words}' in {first.place.file}:{first.place.line}."
            hint = "Say the same in both places, or name the other group that meets."
            yield problem("meetings-do-not-match", other.place, message, hint)
    registers = [
        (block.section, block.model)
        for block in subject.blocks_of("attendance")
        if isinstance(block.model, AttendanceBlock)
    ]
    if len(registers) != 1:
        return  # with several registers nobody can say whose meetings a sentence means
    section, register = registers[0]
    ordinary = sorted(one.date for one in register.meetings if one.kind == "ordinary")
    for rhythm in said:
        if not _fits(ordinary, rhythm.times):
            message = f"'{rhythm.words}', but the register's ordinary meetings are not in that rhythm."
            hint = f"The register has {len(ordinary)} of them; correct the sentence or the register."
            yield problem("meetings-do-not-match", rhythm.place, message, hint)
    for passage in subject.prose():
        if passage.section == section:
            yield from _met(passage, len(register.meetings))


def _rhythms(passage: Passage) -> Iterator[_Rhythm]:
    is_terms = passage.kind == "terms-of-reference" and passage.field in ("text", "items")
    if not (passage.is_prose or is_terms) or "meet" not in passage.text:
        return
    for n, sentence in enumerate(sentences_of(passage)):
        text = sentence.text
        found = _MEETS.search(text) or (_FOUR_MEETINGS.search(text) if is_terms else None)
        if found and (not text.startswith("It ") or _ABOUT_A_BOARD.search(_before(passage, n))):
            times = _times(found)
            if times:
                words = " ".join(found[0].split())
                yield _Rhythm(times, words, sentence.at(found.start(), found.end()))


def _before(passage: Passage, n: int) -> str:
    """The sentence before, which says what `It` is."""
    return sentences_of(passage)[n - 1].text if n else ""


def _times(found: re.Match[str]) -> int:
    groups = found.groupdict()
    fixed = {"quarterly": 4, "monthly": 12, "bimonthly": 6, "twice": 2}
    named = next((number for name, number in fixed.items() if groups.get(name)), 0)
    return named or (whole_of(groups.get("times") or "") or 0)


def _fits(ordinary: Sequence[date], times: int) -> bool:
    """Whether meetings can be so many a year: none much further apart, and not far too many of them."""
    if len(ordinary) < _FEWEST:
        return True
    interval = _DAYS_A_YEAR / times
    longest = max((after - before).days for before, after in pairwise(ordinary))
    mean = (ordinary[-1] - ordinary[0]).days / (len(ordinary) - 1)
    return longest <= 1.7 * interval and mean >= 0.6 * interval


def _met(passage: Passage, meetings: int) -> Iterator[Problem]:
    if passage.where is Where.FIELD:
        return
    for sentence in sentences_of(passage):
        for found in _MET.finditer(sentence.text):
            times = {"once": 1, "twice": 2}.get(found["times"].lower()) or whole_of(found["times"])
            if times and times != meetings:
                message = f"'{' '.join(found[0].split())}', but the register has {meetings} meetings."
                hint = "Correct the sentence or the register."
                yield problem("meetings-do-not-match", sentence.at(*found.span("times")), message, hint)


MEETINGS_SAID = Rule(Family.CONSISTENCY, ("meetings-do-not-match",), check)
