"""Indicators for the board: the figure, which way it went, and how it stands to target and other areas.

Those in pounds are left out: the money of the plan stands in a part of its own, and what is returned to the
government is counted by other rules, so that both on one page would seem to contradict each other.
"""

from collections.abc import Iterator
from datetime import date

from yjplan.blocks.indicator import unit_beside
from yjplan.figures.certainty import Certainty
from yjplan.figures.change import Change, Verdict, amount_of
from yjplan.figures.comparators import Comparator
from yjplan.figures.compare import Finding
from yjplan.figures.periods import PeriodKind
from yjplan.figures.series import Point
from yjplan.figures.series_table import first_upper
from yjplan.figures.tables import Status, Tone
from yjplan.figures.target import TargetStatus
from yjplan.figures.units import UNITS
from yjplan.languages import say, say_many
from yjplan.pages.board.contexts import IndicatorRow
from yjplan.pages.board.shortened import shortened
from yjplan.pages.performance.measures import Measure
from yjplan.pages.ready import ReadyPlan

MOST = 8
"""So many fit on the page; the plan's headlines come first."""
_BESIDE = 2
_LONGEST = 70
_NEAREST = (Comparator.FAMILY, Comparator.REGION, Comparator.NATION)
_TONES = {Verdict.BETTER: Tone.DONE, Verdict.WORSE: Tone.LATE}


def indicator_rows(ready: ReadyPlan) -> tuple[IndicatorRow, ...]:
    """The indicators with a figure of the service's own; headlines first, then in the catalogue's order."""
    until = ready.plan.model.period.end
    return tuple(_row(measure, until) for measure in _own(ready)[:MOST])


def indicators_note(ready: ReadyPlan) -> str:
    """How many indicators had no room, and why some rows say nothing of a change."""
    more = len(_own(ready)) - MOST
    said = []
    if more > 0:
        said.append(
            say_many(
                "{number} more indicator is in the performance pages.",
                "{number} more indicators are in the performance pages.",
                more,
            )
        )
    if any(measure.finding.change is None for measure in _own(ready)[:MOST]):
        said.append(
            say(
                "No change is given where there is one figure only, where figures cannot be compared, "
                "or where they go on after the plan's period."
            )
        )
    if any(measure.finding.own and _is_money(measure.finding) for measure in ready.measures):
        said.append(say("Indicators in pounds are in the performance pages only."))
    return " ".join(said)


def _is_money(finding: Finding) -> bool:
    return finding.indicator.unit == UNITS["pounds"]


def _own(ready: ReadyPlan) -> list[Measure]:
    """Indicators with figures of the service's own; those known only after the plan's period come last."""
    own = [measure for measure in ready.measures if measure.finding.own and not _is_money(measure.finding)]
    until = ready.plan.model.period.end
    return sorted(own, key=lambda measure: _is_later(_point(measure.finding), until))


def _point(finding: Finding) -> Point:
    return finding.latest or finding.own[0].points[-1]


def _is_later(point: Point, until: date) -> bool:
    return point.period.kind is not PeriodKind.NOT_STATED and point.period.end > until


def _period(point: Point, until: date) -> str:
    if point.period.kind is PeriodKind.NOT_STATED:
        return say("Period not stated")
    if _is_later(point, until):
        return say("{period}, after the plan's period", period=first_upper(point.period.label))
    return first_upper(point.period.label)


def _row(measure: Measure, until: date) -> IndicatorRow:
    finding = measure.finding
    point, change = _point(finding), finding.change
    mark = point.value.mark
    beside = tuple(_beside(finding))
    return IndicatorRow(
        shortened(finding.indicator.name, _LONGEST),
        f"../{measure.path}/",
        point.value.text,
        mark.meaning if mark else unit_beside(finding.indicator.unit),
        _period(point, until),
        _sign(change) if change else "",
        first_upper(change.sentence) if change else "",
        _status(finding),
        beside,
        "" if beside else _alone(measure),
    )


def _sign(change: Change) -> str:
    """Up, down, level, or about level where chance may explain the difference."""
    before, after = amount_of(change.first), amount_of(change.last)
    if before == after:
        return "="
    if change.certainty is Certainty.NOT_CLEAR:
        return "≈"
    return "↓" if after < before else "↑"


def _status(finding: Finding) -> Status | None:
    """Its target met or missed; else what its change means; None where nothing is judged."""
    target, change = finding.target, finding.change
    if target is not None and target.status is TargetStatus.MET:
        return Status(say("Target met"), Tone.DONE)
    if target is not None and target.status is TargetStatus.MISSED:
        return Status(say("Target missed"), Tone.LATE)
    if change is None:
        return None
    if change.certainty is Certainty.NOT_CLEAR:
        return Status(say("No clear change"), Tone.NEUTRAL)
    words = change.verdict_words
    return Status(first_upper(words), _TONES.get(change.verdict, Tone.NEUTRAL)) if words else None


def _beside(finding: Finding) -> Iterator[str]:
    """The target, then the nearest comparators; two in all."""
    if finding.target is not None:
        yield first_upper(finding.target.words)
    room = _BESIDE - (finding.target is not None)
    found = [a for kind in _NEAREST for a in finding.against if a.kind is kind]
    found += [a for a in finding.against if a.kind not in _NEAREST]
    yield from (first_upper(one.words) for one in found[:room])


def _alone(measure: Measure) -> str:
    """Why nothing stands beside the figure, though its own page may have other areas."""
    finding = measure.finding
    if _point(finding).value.mark:
        return say("There is no figure to set beside others")
    others = [series for series in finding.others if series.kind.is_beside]
    if any(series.source == finding.own[0].source for series in others):
        return say("No fair comparison from the same source")
    if others or measure.elsewhere is not None:
        return say("No other area from the same source")
    return say("Nothing to set it beside")
