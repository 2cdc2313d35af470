"""One event with two years: a `Practice Learning Day` of January 2021 here and of January 2020 there."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from yjplan.figures.periods import Period, PeriodKind
from yjplan.problems import Place, Problem, problem
from yjplan.rules.dates_said import periods_said
from yjplan.rules.sentences import sentences_of
from yjplan.rules.subject import Family, Rule, Subject

_EVENT = re.compile(
    r"\b(?P<name>(?:[A-Z][a-z]{2,20}\s){1,3}(?:Day|Event|Inspection|Conference|Survey|Review|Audit|Award|Launch|Visit))\b"
)
_SEVERAL = re.compile(
    r"\b(?:annual|yearly|each|every|again|second|earlier|last\syear|next)\b|\bsays?\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Dated:
    """An event with the month that a sentence gives it."""

    month: Period
    place: Place


def check(subject: Subject) -> Iterator[Problem]:
    """The second date of an event that another sentence puts in the same month of another year.

    Only the same month is reported: that is a slip of the pen, while two months may be two events.
    """
    first: dict[str, _Dated] = {}
    for passage in subject.prose():
        if "20" not in passage.text:
            continue
        for sentence in sentences_of(passage):
            names = {" ".join(found["name"].split()) for found in _EVENT.finditer(sentence.text)}
            said = list(periods_said(sentence.text))
            if len(names) != 1 or len(said) != 1 or _SEVERAL.search(sentence.text):
                continue
            month = said[0].period
            if month.kind is not PeriodKind.MONTH:
                continue
            name = _without_article(names.pop())
            here = _Dated(month, sentence.at(said[0].start, said[0].end))
            before = first.setdefault(name, here)
            if before.month != month and before.month.start.month == month.start.month:
                where = f"{before.place.file}:{before.place.line}"
                message = f"'{name}' is in {month.label} here and in {before.month.label} in {where}."
                hint = "Correct the wrong one, or say that there were two."
                yield problem("event-dated-twice", here.place, message, hint)


def _without_article(name: str) -> str:
    """`Practice Learning Day` of `The Practice Learning Day`."""
    return name.removeprefix("The ").removeprefix("Our ").removeprefix("This ")


EVENT_DATES = Rule(Family.DATES, ("event-dated-twice",), check)
