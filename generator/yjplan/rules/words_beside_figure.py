"""Words beside a figure of the data: `rose to {figure}` where it fell, `above {figure}` where it is below."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from yjplan.figures.series import Point, Series
from yjplan.problems import Place, Problem, problem
from yjplan.rules.amounts import ABOUT
from yjplan.rules.passage import Passage
from yjplan.rules.subject import Family, Rule, Subject
from yjplan.rules.trend_words import VERB_DOWN, VERB_UP

_ROLE = r"\{figure\}`(?P<content>[^`\n]{1,80})`"
_FIGURE = re.compile(_ROLE)
_TREND = re.compile(
    rf"\b(?:(?P<up>{VERB_UP})|(?P<down>{VERB_DOWN}))\s(?:\w+\s){{0,2}}(?:from\s{_ROLE}[^.`]{{0,30}}\s)?"
    rf"to\s(?:{ABOUT}\s)?$",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"\b(?P<word>above|below|higher\sthan|lower\sthan|under|over)\s(?:[\w'’]+\s){0,4}\(?$", re.IGNORECASE
)
_DENIED = re.compile(r"\b(?:not|no\slonger|never|from)\s(?:\w+\s)?$", re.IGNORECASE)
_HINT = "Correct the word, or write {change} or {against} instead, which take it from the data."
_BEFORE = 120


@dataclass(frozen=True, slots=True)
class _Shown:
    """The point that a role prints, with its series."""

    series: Series
    point: Point
    is_own: bool


def check(subject: Subject) -> Iterator[Problem]:
    """Each such word that is the opposite of what the data says of the figure behind it."""
    for passage in subject.prose():
        if any("{figure}`" in line for line in passage.lines):
            raw = "\n".join(passage.lines)
            for found in _FIGURE.finditer(raw):
                shown = _shown(subject, found["content"])
                before = raw[max(found.start() - _BEFORE, 0) : found.start()]
                if shown is not None and shown.is_own:
                    yield from _check_trend(subject, passage, shown, before, found.start())
                elif shown is not None:
                    yield from _check_beside(subject, passage, shown, before, found.start())


def _check_trend(
    subject: Subject, passage: Passage, shown: _Shown, before: str, at: int
) -> Iterator[Problem]:
    found = _TREND.search(before)
    if found is None:
        return
    named = _shown(subject, found["content"]) if found["content"] else None
    first = named.point if named else _one_before(shown)
    if first is None or first.value.amount is None or shown.point.value.amount is None:
        return
    difference = shown.point.value.amount - first.value.amount
    if (difference < 0) if found["up"] else (difference > 0):
        word = found["up"] or found["down"]
        message = (
            f"'{word}', but the data says {first.value.text} in {first.period.label} and "
            f"{shown.point.value.text} in {shown.point.period.label}."
        )
        yield problem("words-against-data", _place(passage, at - len(before) + found.start()), message, _HINT)


def _check_beside(
    subject: Subject, passage: Passage, shown: _Shown, before: str, at: int
) -> Iterator[Problem]:
    found = _BESIDE.search(before)
    if found is None or _DENIED.search(before[: found.start()]):
        return
    finding = subject.findings[shown.series.indicator]
    own = next((s.at(shown.point.period.text) for s in finding.own if s.source == shown.series.source), None)
    if own is None or own.value.amount is None or shown.point.value.amount is None:
        return
    difference = own.value.amount - shown.point.value.amount
    is_below = found["word"].lower().split()[0] in ("below", "lower", "under")
    if (difference > 0) if is_below else (difference < 0):
        message = (
            f"'{' '.join(found['word'].split())}', but in {own.period.label} the data says {own.value.text} "
            f"here and {shown.point.value.text} in {shown.series.area_name}."
        )
        yield problem("words-against-data", _place(passage, at - len(before) + found.start()), message, _HINT)


def _shown(subject: Subject, content: str) -> _Shown | None:
    """What a role prints: indicator, period, perhaps an area and `@source`."""
    words = [word for word in content.split() if not word.startswith("@")]
    source = next((word[1:] for word in content.split() if word.startswith("@")), "")
    finding = subject.findings.get(words[0]) if words else None
    if finding is None:
        return None
    areas = {series.area for series in (*finding.own, *finding.others)}
    area = words[-1] if words[-1] in areas else ""
    period = " ".join(words[1:-1] if area else words[1:])
    own = {series.area for series in finding.own}
    for series in finding.own if not area or area in own else finding.others:
        if (not area or series.area == area) and (not source or series.source.id == source):
            point = series.at(period)
            return _Shown(series, point, series in finding.own) if point else None
    return None


def _one_before(shown: _Shown) -> Point | None:
    """The number before it in its series, for a period that is like it."""
    earlier = [p for p in shown.series.points if p.period.end < shown.point.period.end]
    return next(
        (p for p in reversed(earlier) if p.period.is_like(shown.point.period) and p.value.amount), None
    )


def _place(passage: Passage, offset: int) -> Place:
    """The place of a sign of the passage's lines."""
    before = "\n".join(passage.lines)[:offset]
    column = len(before.rpartition("\n")[2]) + 1
    return Place(passage.place.file, passage.place.line + before.count("\n"), column, passage.path)


WORDS_BESIDE_FIGURE = Rule(Family.CONSISTENCY, ("words-against-data",), check)
