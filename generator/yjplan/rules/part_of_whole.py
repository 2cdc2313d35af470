"""Parts of a whole in a sentence: `23 of 51 children (45%)`, `16 out of 12`."""

import re
from collections.abc import Iterator

from yjplan.problems import Problem, problem
from yjplan.rules.amounts import ABOUT, PERCENT, WORDS, amount_of, half_a_step, whole_of
from yjplan.rules.dates_said import MONTH, YEAR
from yjplan.rules.sentences import Sentence, sentences_of
from yjplan.rules.subject import Family, Rule, Subject

_WHOLE = rf"(?:\d{{1,3}}(?:,\d{{3}}){{1,3}}|\d{{1,7}}|{'|'.join(WORDS)})"
_PEOPLE = (
    r"children|young\s+people|boys|girls|people|cases|families|victims|orders|referrals|staff|members|schools"
    r"|offences|replies|respondents|workers|actions|meetings"
)
_PART = re.compile(
    rf"""(?<![\w£.,/-])(?P<part>{_WHOLE})\s(?:(?:{_PEOPLE})\s)?(?:out\sof|of)\s(?:the\s|all\s|our\s|these\s)?
    (?P<whole>{_WHOLE})(?![\w%/–-]|[.,]\d)(?P<noun>\s(?:\w+\s){{0,2}}?(?:{_PEOPLE})\b)?""",
    re.VERBOSE | re.IGNORECASE,
)
_WORTH_A_LOOK = re.compile(rf"\d\s(?:\w+\s)?of\s|\bout\sof\s|\bof\s(?:\w+\s)?(?:{'|'.join(WORDS)})\b")
_BEHIND = re.compile(rf"^[^;.(]{{0,40}}\((?P<rough>{ABOUT}\s+)?(?P<p>{PERCENT})\s?\)", re.IGNORECASE)
_BEFORE = re.compile(rf"(?P<rough>{ABOUT}\s+)?(?P<p>{PERCENT})(?:\s\w+){{0,3}}\s?\(\s?$", re.IGNORECASE)
_NO_COUNT = re.compile(rf"\s(?:{MONTH}|months?|weeks?|days?|years?|hours?)\b", re.IGNORECASE)


def check(subject: Subject) -> Iterator[Problem]:
    """Each part that is larger than its whole, and each percentage that the two do not give."""
    for passage in subject.passages:
        if not _WORTH_A_LOOK.search(passage.text):
            continue
        for sentence in sentences_of(passage):
            for found in _PART.finditer(sentence.text):
                yield from _check_one(sentence, found)


def _check_one(sentence: Sentence, found: re.Match[str]) -> Iterator[Problem]:
    text = sentence.text
    part, whole = whole_of(found["part"]), whole_of(found["whole"])
    if not part or not whole or _is_date(found, text):
        return
    place = sentence.at(*found.span("part"))
    if part > whole:
        if found["noun"] or "out of" in found[0].lower():
            message = f"'{found[0].strip()}': the part is larger than the whole."
            yield problem("part-larger-than-whole", place, message, "Correct the number that is wrong.")
        return
    stated = _BEHIND.search(text[found.end() : found.end() + 90])
    if stated is None and text[found.end() :].lstrip().startswith((")", ",")):
        stated = _BEFORE.search(text[max(found.start() - 60, 0) : found.start()])
    percent = amount_of(stated["p"]) if stated else None
    if stated is None or percent is None:
        return
    room = half_a_step(stated["p"]) + (3 if stated["rough"] else 0)
    if abs(100 * part - percent * whole) > room * whole:
        message = f"'{found[0].strip()}' is not {stated['p']}."
        hint = "Correct the percentage or the numbers; a note in the text may say what else it is a share of."
        yield problem("share-does-not-follow", place, message, hint)


def _is_date(found: re.Match[str], text: str) -> bool:
    """True for `5 of 2019`, `2 of 10 May`, `two of three weeks`."""
    return bool(re.fullmatch(YEAR, found["whole"]) or _NO_COUNT.match(text, found.end("whole")))


PART_OF_WHOLE = Rule(Family.ARITHMETIC, ("share-does-not-follow", "part-larger-than-whole"), check)
