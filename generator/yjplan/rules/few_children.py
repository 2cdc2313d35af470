"""Small numbers of children written in a sentence.

`two girls were remanded`, `the three murders`, `1 child`.

A table's small counts are withheld; a sentence that gives them undoes it. Numbers up to the site's
threshold are looked for, in words and in digits, where the sentence tells of offences, health or care. `one
in three`, `fewer than five`, `two children's homes` and what happens to any child are left alone; `a child`
is one child too, but a machine cannot tell a story from a rule, so it is not reported here.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from yjplan.languages import LANGUAGES
from yjplan.problems import Problem, problem
from yjplan.rules.one_child import CIRCUMSTANCES, IN_GENERAL
from yjplan.rules.readable import readable, sentences
from yjplan.rules.subject import Family, Rule, Subject

_NAMES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_MOST = 100
"""A larger number of children is no small one in a sentence, whatever a site withholds in its tables."""
_BEHIND = re.compile(
    r"""\b(?:than|up\ to|at|about|aged|per|every|each|between|least|most|no|any|in|to|and
    |(?:group|pair)s?\ of|for
    |first|last
    |the\ only|outcome|page|section|table|KPI|tier|level|stage|(?-i:Year))\ $""",
    re.IGNORECASE | re.VERBOSE,
)
"""Words behind which a number counts nobody, or is a limit or a share."""
_KIND = r"""(?:(?:young|local|more|other|further|new|newly|older|younger|teenage|female|male|white|black|asian
    |remanded|sentenced|convicted|looked[- ]after|unaccompanied|autistic|separate|different|such|known
    |mixed[- ]heritage|mixed[- ]race)\s+){0,2}"""
_CHILDREN = r"""(?:children|child|girls?|boys?|young\s+people|young\s+persons?|YPs?|pupils?|teenagers?
    |first[- ]time\s+entrants?|FTEs?)\b
    (?![’'-]|\s+(?:or\s+(?:fewer|more|less)|in\s+(?:\d|every|ten|five|four|three|two)
    |justice|first|protection|at\s+a\s+time|per\b))"""
_EVENTS = r"""(?:murders?|homicides?|manslaughters?|rapes?|stabbings?|suicides?|custodial\s+sentences?
    |remand\s+episodes?|child\s+deaths?|deaths?)\b(?!\s+(?:or\s+(?:fewer|more|less)|in\s+(?:\d|every)))"""


def check(subject: Subject) -> Iterator[Problem]:
    """Each sentence with such a number; the message does not repeat it."""
    pattern = _pattern(subject.threshold)
    for passage in readable(subject):
        if not pattern.search(passage.text):
            continue
        for sentence in sentences(passage.text):
            about = _about(sentence.text)
            found = next((f for f in pattern.finditer(sentence.text) if _is_told(f, about)), None)
            if found:
                who = _plural(found["who"] or found["what"] or "children")
                message = f"A small number of {who} (1 to {subject.threshold}) stands in this sentence."
                hint = "Write 'a few', or leave the number out; readers may know who is meant."
                place = passage.at(sentence.start + found.start(), sentence.start + found.end())
                yield problem("few-children", place, message, hint)


@lru_cache(maxsize=64)
def _about(sentence: str) -> tuple[bool, bool]:
    """Whether a sentence tells of offences, health or care, and whether of any child."""
    return bool(CIRCUMSTANCES.search(sentence)), bool(IN_GENERAL.search(sentence))


def _is_told(found: re.Match[str], about: tuple[bool, bool]) -> bool:
    """An event says enough; a number of children needs to be told something about."""
    if _BEHIND.search(found.string[max(0, found.start() - 16) : found.start()]):
        return False
    if found["alone"]:
        return about[0] and not about[1]
    single = found["number"].lower() in ("one", "1")
    if found["what"] or (single and found["of"]):
        return bool(found["what"])  # `one of the children` may be any of them
    circumstances, in_general = about
    return circumstances and not (single and in_general)


def _plural(words: str) -> str:
    return {"child": "children", "person": "people"}.get(words.lower(), " ".join(words.split()))


@lru_cache
def _pattern(threshold: int) -> re.Pattern[str]:
    """Numbers from 1 to the threshold before children or what was done to or by them."""
    words = "|".join(_NAMES[: min(threshold, len(_NAMES))])
    digits = "|".join(str(n) for n in range(min(threshold, _MOST), 0, -1))
    number = rf"(?P<number>\b(?:{words})|(?<![\w.,/£%:-])(?:{digits}))(?![\d.,%:/])"
    people = rf"(?:(?P<who>{_CHILDREN})|(?P<what>{_EVENTS}))"
    among = rf"(?:\bof\s+(?:the|our|these|those)\s+[\w,]{{1,9}}\s+{_KIND}{_CHILDREN}[^.!?]{{0,60}}?,\s+)"
    of = r"(?P<of>of\s+(?:the|our|these|those)\s+)?"
    told = rf"{number}\s+{of}{_KIND}{people}"
    # `of the 12 children, one was in custody`: the number stands alone behind the comma
    verb = r"(?=(?:was|were|had|has|have|went|is|are)\b)"
    alone = rf"{among}(?P<alone>(?:only\s+|just\s+)?(?:{words}|{digits}))\s+{verb}"
    return re.compile(rf"{told}|{alone}", re.IGNORECASE | re.VERBOSE)


FEW_CHILDREN = Rule(Family.PRIVACY, ("few-children",), check, LANGUAGES)
