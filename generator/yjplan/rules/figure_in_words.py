"""Figures typed in sentences against the plan's own data, and against each other."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from yjplan.figures.compare import Finding
from yjplan.figures.periods import Period
from yjplan.problems import Place, Problem, problem
from yjplan.rules.amounts import ABOUT, NUMBER, PERCENT, amount_of, half_a_step
from yjplan.rules.dates_said import Said, periods_said
from yjplan.rules.passage import Passage
from yjplan.rules.sentences import Sentence, sentences_of
from yjplan.rules.subject import Family, Rule, Subject
from yjplan.rules.topics import Topic, area_patterns, names_other_area, topics_in

_PER = (
    r"(?:per|for\s(?:every|each))\s(?P<per>1,000|10,000|100,000|1000|10000|100000)\b"
    r"(?:\s(?:children|people|population|10-17s))?"
)
_IN_PERIOD = re.compile(
    rf"(?P<n>{PERCENT}|{NUMBER})(?:\s{_PER})?[^.,;\d]{{0,30}}\s(?:in|for)\s(?:the\syear\s)?$", re.IGNORECASE
)
_IS = re.compile(
    rf"^(?:\s(?:rate|figure))?\s(?:is|was|stands\sat|stood\sat|of)\s(?:currently\s|now\s|at\s){{0,2}}"
    rf"(?P<rough>{ABOUT}\s)?(?P<n>{PERCENT})",
    re.IGNORECASE,
)
_SHARE = re.compile(
    rf"(?<![\d.,])(?P<n>{PERCENT})\sof\s(?:\w+\s){{1,6}}in\s(?:\w+\s)?$",
    re.IGNORECASE,
)
_SOME = re.compile(
    r"\b(?:girls|boys|Black|White|Asian|mixed|ethnic\w*|aged|in\scare|programme|cohort|panel|pilot|aims?|target\w*|goal|baseline"
    r"|increase|decrease|reduction|fall|rise|between)\b",
    re.IGNORECASE,
)
_HINT = "Correct the one that is wrong; with {{figure}}`{name}` the sentence takes its figure from the data."


@dataclass(frozen=True, slots=True)
class _Typed:
    """A figure that a sentence gives for one topic."""

    topic: Topic
    words: str
    per: str
    """What the sentence says behind it: `100,000`; '' where nothing."""
    period: Period | None
    place: Place

    @property
    def is_percent(self) -> bool:
        return not self.words[-1:].isdigit()


def check(subject: Subject) -> Iterator[Problem]:
    """Each typed figure that the data has otherwise, and each that another sentence has otherwise."""
    areas = area_patterns(subject.plan)
    first: dict[tuple[str, Period | None], _Typed] = {}
    for passage in subject.prose():
        for typed in _typed_in(passage, areas):
            if typed.period is not None and (found := _against_data(subject, typed)):
                yield found
            elif typed.is_percent:
                before = first.setdefault((typed.topic.name, typed.period), typed)
                if not _agree(before.words, typed.words):
                    where = f"{before.place.file}:{before.place.line}"
                    name = typed.topic.name
                    message = f"The figure for {name} is {typed.words} here and {before.words} in {where}."
                    hint = "Correct one of the two, or say of each what and which time it is about."
                    yield problem("figure-differs", typed.place, message, hint)


def _typed_in(passage: Passage, areas: Mapping[str, tuple[str, ...]]) -> Iterator[_Typed]:
    if not any(sign.isdigit() for sign in passage.text):
        return
    for sentence in sentences_of(passage):
        named = topics_in(sentence.text)
        if len({one.topic.name for one in named}) != 1 or _SOME.search(sentence.text):
            continue
        periods = list(periods_said(sentence.text))
        found = list(_with_period(sentence, named[0].topic, periods))
        if found and not names_other_area(sentence.text, areas):
            yield from found
        elif not found and len(periods) < 2:  # noqa: PLR2004 - of two years nobody knows which is meant
            shares = (_own_share(sentence, one.topic, (one.start, one.end), periods, areas) for one in named)
            yield from [typed for some in shares for typed in some][:1]


def _with_period(sentence: Sentence, topic: Topic, periods: list[Said]) -> Iterator[_Typed]:
    """`212 per 100,000 in 2018`."""
    for said in periods:
        start = max(said.start - 90, 0)
        if found := _IN_PERIOD.search(sentence.text[start : said.start]):
            place = sentence.at(start + found.start("n"), start + found.end("n"))
            yield _Typed(topic, found["n"], (found["per"] or "").replace(",", ""), said.period, place)


def _own_share(
    sentence: Sentence,
    topic: Topic,
    at: tuple[int, int],
    periods: list[Said],
    areas: Mapping[str, tuple[str, ...]],
) -> Iterator[_Typed]:
    """`education, training and employment is currently at 64%`, `71% of children are in suitable …`."""
    text, (start, end) = sentence.text, at
    behind, before = _IS.match(text[end : end + 70]), _SHARE.search(text[max(start - 70, 0) : start])
    period = periods[0].period if periods else None
    if behind and not behind["rough"] and not names_other_area(text[: end + behind.end()], areas):
        place = sentence.at(end + behind.start("n"), end + behind.end("n"))
        yield _Typed(topic, behind["n"], "", period, place)
    elif before and not names_other_area(text[:end], areas):
        offset = max(start - 70, 0)
        yield _Typed(
            topic, before["n"], "", period, sentence.at(offset + before.start("n"), offset + before.end("n"))
        )


def _against_data(subject: Subject, typed: _Typed) -> Problem | None:
    """A problem where the data has the service's own figure of that period and no area's is the typed one."""
    stated = amount_of(typed.words)
    findings = [
        finding
        for name in typed.topic.indicators
        if (finding := subject.findings.get(name)) is not None and _is_unit(finding, typed)
    ]
    own = [(f, amount, text) for f in findings for amount, text in _values(f, typed.period, own=True)]
    every = [amount for f in findings for amount, _ in _values(f, typed.period, own=False)]
    if stated is None or not own or any(abs(amount - stated) <= half_a_step(typed.words) for amount in every):
        return None
    finding, _, text = own[0]
    label = typed.period.label if typed.period else ""
    message = f"{typed.words} for {typed.topic.name} in {label}; the plan's data says {text}."
    name = f"{finding.indicator.id} {typed.period.text if typed.period else ''}"
    return problem("figure-differs", typed.place, message, _HINT.format(name=name))


def _is_unit(finding: Finding, typed: _Typed) -> bool:
    unit = finding.indicator.unit
    if typed.is_percent:
        return unit.suffix == "%"
    return str(unit.per or "") == typed.per if typed.per else False


def _values(finding: Finding, period: Period | None, *, own: bool) -> Iterator[tuple[Decimal, str]]:
    for series in finding.own if own else (*finding.own, *finding.others, *finding.groups):
        for point in series.points:
            if point.period == period and point.value.amount is not None:
                yield point.value.amount, point.value.text


def _agree(one: str, other: str) -> bool:
    """Whether two typed figures can be the same, each rounded as it was typed."""
    first, second = amount_of(one), amount_of(other)
    room = max(half_a_step(one), half_a_step(other))
    return first is None or second is None or abs(first - second) <= room


FIGURE_IN_WORDS = Rule(Family.CONSISTENCY, ("figure-differs",), check)
