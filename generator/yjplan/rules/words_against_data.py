"""Words against the plan's own data: `fell`, `rose`, `above the regional average`, `consistently below`."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from yjplan.figures.compare import Finding
from yjplan.figures.indicators import Direction
from yjplan.figures.periods import Period
from yjplan.figures.series import Point, Series
from yjplan.problems import Problem, problem
from yjplan.rules.claims import Claim, claims_in
from yjplan.rules.dates_said import periods_said
from yjplan.rules.sentences import Sentence, sentences_of
from yjplan.rules.subject import Family, Rule, Subject
from yjplan.rules.topics import Named, area_patterns, areas_in, names_other_area, topics_in

Areas = Mapping[str, tuple[str, ...]]

_BESIDE = re.compile(
    r"\b(?P<word>above|below|higher\sthan|lower\sthan|better\sthan|worse\sthan|exceeds?|under)\s(?:both\s|all\s)?"
    r"(?:that\s(?:of|for)\s|those\s(?:of|for)\s|in\s|the\s){0,3}$",
    re.IGNORECASE,
)
_ALWAYS = re.compile(
    r"\b(?:consistently|always|every\syear|each\syear|throughout|year\son\syear)\b", re.IGNORECASE
)
_DENIED = re.compile(r"\b(?:not|no\slonger|never|n't|used\sto|should|will|would|aim\w*|target\w*)\b")
_ONCE = re.compile(r"\b(?:was|were|had)\b")
_SOME = re.compile(r"\b(?:girls|boys|Black|White|Asian|ethnic\w*|aged|in\scare|reoffender)\b", re.IGNORECASE)
_HINT = "Correct the sentence or the data, or say which figures are meant."


def check(subject: Subject) -> Iterator[Problem]:
    """Each sentence about one measure of which all the plan's figures say the opposite."""
    areas = area_patterns(subject.plan)
    for passage in subject.prose():
        for claim in claims_in(passage):
            if not names_other_area(claim.text, areas):
                yield from _check_trend(subject, claim)
        for sentence in sentences_of(passage):
            named = topics_in(sentence.text)
            if len({one.topic.name for one in named}) == 1 and not _SOME.search(sentence.text):
                yield from _check_beside(subject, sentence, named[0], areas)


def _check_trend(subject: Subject, claim: Claim) -> Iterator[Problem]:
    steps = [
        step
        for finding in _findings(subject, claim.topic.indicators)
        for series in finding.own
        for step in _steps(subject, series, claim)
    ]
    signs = {_sign(_amount(last) - _amount(first)) for first, last in steps}
    wrong = -1 if claim.is_rise else 1
    if signs == {wrong} or (claim.periods and signs == {0}):
        first, last = steps[0]
        what = f"{first.value.text} in {first.period.label}, {last.value.text} in {last.period.label}"
        message = f"'{claim.words}', but the plan's data says {what}."
        yield problem("words-against-data", claim.place, message, _HINT)


def _steps(subject: Subject, series: Series, claim: Claim) -> Iterator[tuple[Point, Point]]:
    """The changes that a claim may mean: between its years, into its year, or overall and into the last."""
    end = subject.plan.model.period.end
    points = [p for p in series.points if p.value.amount is not None and p.period.end <= end]
    named = [p for p in points if p.period in claim.periods]
    if len(claim.periods) > 1:
        if len(named) > 1 and named[0].period.is_like(named[-1].period):
            yield named[0], named[-1]
    elif claim.periods:
        earlier = [p for p in points if named and p.period.end < named[0].period.end]
        before = [p for p in earlier if p.period.is_like(named[0].period)]
        if before and "since" not in claim.text.lower():
            yield before[-1], named[0]
    else:
        alike = [p for p in points if p.period.is_like(points[-1].period)]
        if len(alike) > 1:
            yield alike[0], alike[-1]
            yield alike[-2], alike[-1]


def _check_beside(subject: Subject, sentence: Sentence, named: Named, areas: Areas) -> Iterator[Problem]:
    text = sentence.text
    said = tuple(one.period for one in periods_said(text))
    for at, ids in areas_in(text, areas):
        found = _BESIDE.search(text[max(at - 60, 0) : at])
        between = text[named.end : at]
        if not found or at < named.end or _DENIED.search(between) or (_ONCE.search(between) and not said):
            continue  # what once was so, at no time that is named, cannot be looked up
        always = _ALWAYS.search(text)
        for finding in _findings(subject, named.topic.indicators):
            pairs = list(_pairs(subject, finding, ids, said, every=bool(always)))
            wrong = [pair for pair in pairs if _is_wrong(found["word"], pair, finding.indicator.direction)]
            if wrong and (always or len(wrong) == len(pairs)):
                own, other, name = wrong[-1]
                message = (
                    f"'{' '.join(found['word'].split())}', but in {own.period.label} the data says "
                    f"{own.value.text} here and {other.value.text} in {name}."
                )
                code = "all-does-not-hold" if always and len(wrong) < len(pairs) else "words-against-data"
                start = max(at - 60, 0) + found.start()
                yield problem(code, sentence.at(start, start + len(found["word"])), message, _HINT)
                break


def _pairs(
    subject: Subject, finding: Finding, ids: tuple[str, ...], said: tuple[Period, ...], *, every: bool
) -> Iterator[tuple[Point, Point, str]]:
    """Own and other points of one period: the latest of each pair of series, those said, or all of them."""
    end = subject.plan.model.period.end
    for own in finding.own:
        for other in finding.others:
            if other.area not in ids or other.source != own.source:
                continue
            beside = {p.period: p for p in other.points if p.value.amount is not None}
            both = [
                (p, beside[p.period], other.area_name)
                for p in own.points
                if p.value.amount is not None and p.period in beside and p.period.end <= end
            ]
            chosen = [one for one in both if one[0].period in said] if said else both
            yield from chosen if every or said else chosen[-1:]


def _is_wrong(word: str, pair: tuple[Point, Point, str], direction: Direction) -> bool:
    difference = _sign(_amount(pair[0]) - _amount(pair[1]))
    plain = word.lower().split()[0]
    if plain in ("better", "worse"):
        if direction is Direction.NONE:
            return False
        good = 1 if direction is Direction.HIGHER else -1
        return difference != (good if plain == "better" else -good)
    return difference != (-1 if plain in ("below", "lower", "under") else 1)


def _findings(subject: Subject, indicators: tuple[str, ...]) -> Iterator[Finding]:
    for name in indicators:
        if (finding := subject.findings.get(name)) is not None and finding.own:
            yield finding


def _amount(point: Point) -> Decimal:
    return point.value.amount or Decimal(0)


def _sign(amount: Decimal) -> int:
    return (amount > 0) - (amount < 0)


WORDS_AGAINST_DATA = Rule(Family.CONSISTENCY, ("words-against-data", "all-does-not-hold"), check)
