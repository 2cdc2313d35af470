"""The service beside another area, for the same period, in words that the numbers bear out."""

from dataclasses import dataclass

from yjplan.figures.certainty import Certainty
from yjplan.figures.change import Verdict, amount_of, judge
from yjplan.figures.comparators import Comparator
from yjplan.figures.indicators import Indicator
from yjplan.figures.intervals import certainty_of
from yjplan.figures.series import Point, Series
from yjplan.languages import say


@dataclass(frozen=True, slots=True)
class Against:
    """The service beside one comparator for the same period."""

    area: str
    area_name: str
    own: Point
    other: Point
    verdict: Verdict
    """NONE where chance may explain the difference."""
    source: str = ""
    """What the comparator's source is called, where it is not the service's own source."""
    certainty: Certainty = Certainty.UNKNOWN
    kind: Comparator = Comparator.SERVICE

    @property
    def words(self) -> str:
        """`below England and Wales (34.2%)`, `not clearly different from East Midlands (158, open data)`."""
        mine, theirs = amount_of(self.own), amount_of(self.other)
        value = self.other.value.text
        if self.source:
            value = say("{value}, {source}", value=value, source=self.source)
        about = {"area": self.area_name, "value": value}
        if mine == theirs:
            return say("the same as {area} ({value})", **about)
        if self.certainty is Certainty.NOT_CLEAR:
            return say("not clearly different from {area} ({value})", **about)
        if mine < theirs:
            return say("below {area} ({value})", **about)
        return say("above {area} ({value})", **about)

    @property
    def caveats(self) -> tuple[str, ...]:
        """What readers have to know about the words: of chance, and of what the comparator is."""
        chance = self.certainty.caveat if amount_of(self.own) != amount_of(self.other) else ""
        return tuple(words for words in (chance, self.kind.caveat) if words)


def against_at(indicator: Indicator, own: Series, point: Point, series: Series) -> Against | None:
    """A point of the own series beside the same period of another; None where that has no number.

    Also None for another group of children: girls are not put beside all children.
    """
    other = series.at(point.period.text)
    if other is None or other.value.amount is None or point.value.amount is None:
        return None
    if own.group != series.group or other.period != point.period:
        return None
    difference = point.value.amount - other.value.amount
    certainty = certainty_of(point, other, indicator.unit) if difference else Certainty.UNKNOWN
    verdict = judge(indicator.direction, difference, certainty)
    source = "" if own.source == series.source else series.source.label
    return Against(series.area, series.area_name, point, other, verdict, source, certainty, series.kind)
