"""Breaks of all series on a performance page: changes of councils of any service, and marked figures."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from yjplan.charts.chart import Break as DrawnBreak
from yjplan.figures.breaks import Break, Tenure, breaks_of_councils, marked_breaks
from yjplan.figures.months import long_date
from yjplan.figures.periods import Period
from yjplan.figures.series import Series
from yjplan.languages import say_list
from yjplan.plan.models import Authority


@dataclass(frozen=True, slots=True)
class Turn:
    """A break with the areas whose figures it parts."""

    found: Break
    areas: frozenset[str]
    whose: str
    """The service or the area, as charts call it."""


def council_turns(services: Iterable[Authority]) -> tuple[Turn, ...]:
    """Every change of councils of some services, in order of day: of the service and all its councils."""
    turns = [
        Turn(found, frozenset({service.id, *(council.id for council in service.councils)}), service.name)
        for service in services
        for found in breaks_of_councils(
            service.service_name, (Tenure(c.name, c.from_, c.until) for c in service.councils)
        )
    ]
    return _sorted(turns)


def turns_inside(
    turns: Iterable[Turn], series: Sequence[Series], periods: Sequence[Period]
) -> tuple[Turn, ...]:
    """Those about some of the series, and their own marked breaks, that lie between two of the periods."""
    areas = {s.area for s in series}
    marked = [Turn(found, frozenset({s.area}), s.area_name) for s in series for found in marked_breaks(s)]
    near = [turn for turn in turns if turn.areas & areas]
    return _sorted(turn for turn in (*near, *marked) if _after(turn, periods) is not None)


def drawn_breaks(
    turns: Sequence[Turn], periods: Sequence[Period], names: Sequence[tuple[str, Series]], own: str
) -> tuple[DrawnBreak, ...]:
    """The dashed lines of a chart over the periods; breaks between the same two periods are one line.

    `names` are the series of the chart as the chart calls them. A break says whose it is where several
    areas are drawn, and where it is not about the area `own`.
    """
    found: dict[int, list[Turn]] = {}
    for turn in turns:
        after = _after(turn, periods)
        if after is not None:
            found.setdefault(after, []).append(turn)
    return tuple(
        DrawnBreak(
            after,
            _label(here, own if len({s.area for _, s in names}) == 1 else ""),
            " ".join(dict.fromkeys(turn.found.words for turn in here)),
            tuple(name for name, s in names if any(s.area in turn.areas for turn in here)),
        )
        for after, here in sorted(found.items())
    )


def _label(turns: Sequence[Turn], own: str) -> str:
    """`1 April 2021`; `Westmere, 1 April 2021` where none of the breaks is about the area `own`."""
    days = say_list(list(dict.fromkeys(long_date(turn.found.day) for turn in turns)))
    if any(own in turn.areas for turn in turns):
        return days
    return f"{say_list(list(dict.fromkeys(turn.whose for turn in turns)))}, {days}"


def _after(turn: Turn, periods: Sequence[Period]) -> int | None:
    """The number of the last period that ended before the break; None where no period lies on each side."""
    before = [n for n, period in enumerate(periods) if period.end < turn.found.day]
    return before[-1] if before and before[-1] < len(periods) - 1 else None


def _sorted(turns: Iterable[Turn]) -> tuple[Turn, ...]:
    return tuple(sorted(turns, key=lambda turn: (turn.found.day, turn.found.words)))
