"""Changes stated in a sentence: `from 308,000 to 375,500, an increase of 39%`, `doubled from 12 to 20`."""

import re
from collections.abc import Iterator
from decimal import Decimal

from yjplan.problems import Problem, problem
from yjplan.rules.amounts import ABOUT, AMOUNT, PERCENT, amount_of, half_a_step
from yjplan.rules.dates_said import MONTH, YEAR
from yjplan.rules.sentences import Sentence, sentences_of
from yjplan.rules.subject import Family, Rule, Subject
from yjplan.rules.trend_words import FALL, NOUN, RISE, direction_of

_FROM_TO = re.compile(
    rf"""\bfrom\s+(?:{ABOUT}\s+)?(?P<a>{AMOUNT}(?:\s?%)?)(?P<gap>(?:\s[^;:]{{0,70}}?)?),?\s
    to\s+(?:{ABOUT}\s+)?(?P<b>{AMOUNT}(?:\s?%)?)(?![-/–]?\d)""",
    re.VERBOSE | re.IGNORECASE,
)
_WORTH_A_LOOK = re.compile(r"\d\s?%|\bto\s(?:\w+\s){0,3}£?\d|\d\sper\s?cent")
"""A passage without any of these states no change."""
_TREND_BEFORE = re.compile(rf"\b({RISE}|{FALL})\b(?:\W+\w[\w.,%]{{0,20}}){{0,6}}\W{{0,3}}$", re.IGNORECASE)
_PERCENT_BEFORE = re.compile(
    rf"\b(?:of|by)\s+(?P<about>{ABOUT}\s+)?(?P<p>{PERCENT})\W{{0,3}}$", re.IGNORECASE
)
_PERCENT_AFTER = re.compile(
    rf"""^[^;]{{0,40}}?(?:
      \b{NOUN}\s+of\s+(?P<about>{ABOUT}\s+)?(?P<p>{PERCENT})
      |(?P<about2>{ABOUT}\s+)?(?P<p2>{PERCENT})\s+(?:\w+\s+)?{NOUN}\b
      |\(\s?[+−-]?(?P<about3>{ABOUT}\s+)?(?P<p3>{PERCENT})\s?\)
    )(?!\s*points?\b)""",
    re.VERBOSE | re.IGNORECASE,
)
_TIMES = re.compile(
    rf"\b(?P<rough>{ABOUT}\s+)?(?P<word>doubled|trebled|tripled|quadrupled|halved)\W+(?:\w+\W+){{0,6}}$",
    re.IGNORECASE,
)
_FACTORS: dict[str, int | Decimal] = {
    "doubled": 2,
    "trebled": 3,
    "tripled": 3,
    "quadrupled": 4,
    "halved": Decimal("0.5"),
}
_POINTS = re.compile(
    rf"""(?P<b>{PERCENT})[^.;%]{{0,50}}?\san?\s{NOUN}\sof\s(?P<p>{PERCENT})\s
    (?:from|on|over)\s(?:\w+\s){{0,4}}?\(?(?P<a>{PERCENT})""",
    re.VERBOSE | re.IGNORECASE,
)
_RISE_TO = re.compile(
    rf"""\b(?:rises?|rose|risen|increased?|increases|grow|grew|grown|falls?|fell|fallen|decreased?|dropped|declined?
    |reduced?)\sto\s(?P<b>{AMOUNT})(?!\s?%)[^;%]{{0,40}}?[(,]\s?(?:an?\s)?{NOUN}\sof\s
    (?P<rough>{ABOUT}\s)?(?P<p>{PERCENT})""",
    re.VERBOSE | re.IGNORECASE,
)
_ANY_AMOUNT = re.compile(rf"(?<![\w.,£–/-]){AMOUNT}(?!\s?%|[\w/–-])")
_NO_AMOUNT = re.compile(rf"\s?(?:{MONTH}|years?|months?|weeks?|days?|year-olds?)\b", re.IGNORECASE)
_OLDEST = 25
_HINT = "Correct the one that is wrong, or leave the percentage to readers."


def check(subject: Subject) -> Iterator[Problem]:
    """Each change whose two numbers make another one than the sentence says, or the other direction."""
    for passage in subject.passages:
        if not _WORTH_A_LOOK.search(passage.text):
            continue
        for sentence in sentences_of(passage):
            yield from _changes(sentence)
            yield from _points(sentence)
            yield from _without_from(sentence)


def _changes(sentence: Sentence) -> Iterator[Problem]:
    text = sentence.text
    for found in _FROM_TO.finditer(text):
        a, b = amount_of(found["a"]), amount_of(found["b"])
        if a is None or b is None or not a or _is_no_change(found, text):
            continue
        before, after = text[max(found.start() - 70, 0) : found.start()], text[found.end() : found.end() + 90]
        place = sentence.at(*found.span("b"))
        pair = f"from {found['a']} to {found['b']}"
        if times := _TIMES.search(before):
            if not _is_times(b / a, Decimal(_FACTORS[times["word"].lower()]), rough=bool(times["rough"])):
                message = f"'{times['word']}' {pair}: the second number is {b / a:.2g} times the first."
                yield problem("change-does-not-follow", place, message, _HINT)
            continue
        trend = _TREND_BEFORE.search(before)
        said = direction_of(trend[1]) if trend else 0
        if said and a != b and (b > a) != (said > 0):
            message = f"'{trend[1] if trend else ''}' {pair}, but the second number is the {_bigger(b > a)}."
            yield problem("change-does-not-follow", place, message, _HINT)
            continue
        stated = (_PERCENT_BEFORE.search(before) if trend else None) or _PERCENT_AFTER.search(after)
        if stated and (said or not (stated.groupdict().get("p3") or _may_be_ages(a, b))):
            yield from _compare(sentence, found, stated, (a, b))


def _compare(
    sentence: Sentence, found: re.Match[str], stated: re.Match[str], pair: tuple[Decimal, Decimal]
) -> Iterator[Problem]:
    a, b = pair
    groups = stated.groupdict()
    words = groups["p"] or groups.get("p2") or groups.get("p3") or ""
    percent, is_rough = amount_of(words), any(groups.get(n) for n in ("about", "about2", "about3"))
    if percent is None:
        return
    real = abs(b - a) / a * 100
    room = half_a_step(words) + _rounding(found["a"], a) + _rounding(found["b"], a)
    if abs(real - percent) <= room + (percent / 10 + 1 if is_rough else 0):
        return
    kind = "an increase" if b > a else "a fall"
    message = f"From {found['a']} to {found['b']} is {kind} of {real:.3g}%, and the sentence says {words}."
    if "%" in found["a"] and abs(abs(b - a) - percent) <= half_a_step(words):
        message = (
            f"From {found['a']} to {found['b']} is {kind} of {percent} percentage points, not of {words}."
        )
    yield problem("change-does-not-follow", sentence.at(*found.span("b")), message, _HINT)


def _points(sentence: Sentence) -> Iterator[Problem]:
    """`7.5%, an increase of 3.4% from last year (4.1%)`: these are percentage points."""
    for found in _POINTS.finditer(sentence.text):
        a, b, p = (amount_of(found[name]) for name in ("a", "b", "p"))
        if a and b and p and abs(abs(b - a) / a * 100 - p) > half_a_step(found["p"]) + 1:
            message = f"From {found['a']} to {found['b']} is no change of {found['p']}."
            hint = "Say 'percentage points' for the difference between two percentages."
            yield problem("change-does-not-follow", sentence.at(*found.span("p")), message, hint)


def _is_no_change(found: re.Match[str], text: str) -> bool:
    """True for years, ages, dates and spans of time."""
    both = (found["a"], found["b"])
    dated = all(re.fullmatch(YEAR, words) for words in both)
    return dated or bool(_NO_AMOUNT.match(found["gap"]) or _NO_AMOUNT.match(text, found.end()))


def _without_from(sentence: Sentence) -> Iterator[Problem]:
    """`308,000 people, expected to rise to 375,500 (an increase of 39%)`: some number before must make it."""
    text = sentence.text
    found = _RISE_TO.search(text)
    if found is None or _FROM_TO.search(text):
        return
    b, percent = amount_of(found["b"]), amount_of(found["p"])
    earlier = [
        one[0] for one in _ANY_AMOUNT.finditer(text[: found.start()]) if not re.fullmatch(YEAR, one[0])
    ]
    amounts = [amount for one in earlier if (amount := amount_of(one))]
    if not amounts or b is None or percent is None:
        return
    room = half_a_step(found["p"]) + (percent / 10 + 1 if found["rough"] else 0)
    if all(abs(abs(b - a) / a * 100 - percent) > room for a in amounts):
        message = f"No number before {found['b']} in this sentence makes it a change of {found['p']}."
        yield problem("change-does-not-follow", sentence.at(*found.span("p")), message, _HINT)


def _may_be_ages(a: Decimal, b: Decimal) -> bool:
    """Two small numbers without a word of change before them, as in `children from 10 to 17`."""
    return a < b <= _OLDEST


def _is_times(real: Decimal, factor: Decimal, *, rough: bool) -> bool:
    room = Decimal("0.35") if rough else Decimal("0.1")
    return abs(real - factor) <= factor * room


def _rounding(words: str, base: Decimal) -> Decimal:
    """How many per cent of the first number the rounding of one may make; whole numbers are exact."""
    if "." not in words and "%" not in words:
        return Decimal(0)
    typed, scaled = amount_of(re.sub(r"[^\d.,]", "", words)), amount_of(words)
    scale = scaled / typed if typed and scaled else Decimal(1)
    return half_a_step(words) * scale / base * 100


def _bigger(is_bigger: bool) -> str:  # noqa: FBT001 - a choice of two words
    return "larger" if is_bigger else "smaller"


PERCENT_CHANGE = Rule(Family.ARITHMETIC, ("change-does-not-follow",), check)
