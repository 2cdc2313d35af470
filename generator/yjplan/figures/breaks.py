"""Days at which a series stops being about the same thing, and what readers are told about them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from yjplan.figures.marks import Mark
from yjplan.figures.months import long_date
from yjplan.figures.periods import Period, PeriodKind
from yjplan.figures.series import Point, Series
from yjplan.languages import say, say_list, to_say


class BreakKind(StrEnum):
    """Why the figures before and after differ."""

    MARKED = "marked"
    """The source marks the figure with [b]."""
    COUNCILS = "councils"
    """Other councils took over: the service's figures go on, as far as is known; a council's own do not."""
    GROUND = "ground"
    """The service covers more or less than before."""

    @property
    def severs(self) -> bool:
        """True when the service's own figures before and after may not be compared."""
        return self is not BreakKind.COUNCILS


@dataclass(frozen=True, slots=True)
class Break:
    """One break: the line that a chart draws, and its words."""

    day: date
    """The first day of the new figures."""
    words: str
    """A sentence or two for readers."""
    kind: BreakKind

    def lies_between(self, first: Period, last: Period) -> bool:
        """True when the first period has days before it and the last does not, or has days after it."""
        return first.start < self.day <= last.end


@dataclass(frozen=True, slots=True)
class Tenure:
    """One council of the service, and while it was."""

    name: str
    since: date | None
    """The first day; None for as far back as figures go."""
    until: date | None
    """The last day; None while it goes on."""


def breaks_of_councils(service: str, tenures: Iterable[Tenure]) -> tuple[Break, ...]:
    """A break at each day when the service's councils changed, in order.

    Where some end the day before others begin, the same ground goes on under other councils. Where councils
    only begin, or only end, the service grew or shrank, and its figures before and after are of different
    areas. Figures from before the first council that is named are from before all of them.
    """
    councils = tuple(tenures)
    days = {c.since for c in councils if c.since}
    days |= {c.until + timedelta(days=1) for c in councils if c.until}
    return tuple(_at(service, day, councils) for day in sorted(days))


def _at(service: str, day: date, councils: tuple[Tenure, ...]) -> Break:
    new = [c.name for c in councils if c.since == day]
    old = [c.name for c in councils if c.until and c.until + timedelta(days=1) == day]
    if new and old:
        words = say(
            "On {day} {new} took over from {old}. Figures of these councils before and after that day are of "
            "different areas; those of {service} cover all of its councils at the time.",
            day=long_date(day),
            new=say_list(new),
            old=say_list(old),
            service=service,
        )
        return Break(day, words, BreakKind.COUNCILS)
    if new and all(c.since and c.since >= day for c in councils):
        words = say(
            "{new} began on {day}: earlier figures are from before the councils that {service} has now, and "
            "may be of other ground.",
            new=say_list(new),
            day=long_date(day),
            service=service,
        )
        return Break(day, words, BreakKind.COUNCILS)
    pattern = _JOINED if new else _LEFT
    words = say(pattern, day=long_date(day), councils=say_list(new or old), service=service)
    return Break(day, words, BreakKind.GROUND)


_JOINED = to_say("On {day} {councils} joined {service}: figures before and after are of different areas.")
_LEFT = to_say("On {day} {councils} left {service}: figures before and after are of different areas.")


def breaks_inside(series: Series, breaks: Iterable[Break]) -> tuple[Break, ...]:
    """The breaks that lie inside what a series covers: those given, and those its source marks; in order."""
    dated = [p.period for p in series.points if p.period.kind is not PeriodKind.NOT_STATED]
    every = {*breaks, *marked_breaks(series)}
    inside = [b for b in every if any(p.start < b.day for p in dated) and any(b.day <= p.end for p in dated)]
    return tuple(sorted(inside, key=lambda b: (b.day, b.words)))


def marked_breaks(series: Series) -> tuple[Break, ...]:
    """A break at each figure that its source marks with [b]."""
    return tuple(
        Break(p.period.start, _marked_words(series, p), BreakKind.MARKED)
        for p in series.points
        if Mark.BREAK in p.value.marks
    )


def _marked_words(series: Series, point: Point) -> str:
    said = say(
        "There is a break in the series at {period} ({source}): earlier figures are not comparable.",
        period=point.period.label,
        source=series.source.label,
    )
    return f"{said} {point.note}" if point.note else said


def severed(breaks: Iterable[Break], first: Period, last: Period) -> Break | None:
    """The last break between two periods across which nothing may be compared; None where there is none."""
    found = [b for b in breaks if b.kind.severs and b.lies_between(first, last)]
    return max(found, key=lambda b: b.day, default=None)
