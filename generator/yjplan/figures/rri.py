"""Relative Rate Index: how often something happens to children of one ethnicity beside White children.

Index = rate of the group / rate of White children (Ministry of Justice, Race and the Criminal Justice
System, technical guide). What the rate is a share of depends on the stage: at entry and arrest, children
who live in the area; at later stages, the children who reached the stage before. The rows of an indicator
say it with their own denominators; where a stage has counts only, `relative_rates` takes the series of the
stage before as its bases.

The interval is exact: given both numbers of events together, those of the group are binomial, so the limits
of their share (Clopper and Pearson 1934) turn into limits of the ratio (Przyborowski and Wilenski,
Biometrika 31 (1940), 313-323). Events of a later stage are at most as scattered as that supposes, so there
it is too wide rather than too narrow. Inputs are published counts only.
"""

from dataclasses import dataclass, replace
from decimal import Decimal

from yjplan.figures.breaks import Break, marked_breaks
from yjplan.figures.certainty import Certainty
from yjplan.figures.intervals import LEVEL, share_between
from yjplan.figures.periods import Period, PeriodKind
from yjplan.figures.pooled import THIN, YEARS
from yjplan.figures.published import PublishedValue
from yjplan.figures.series import Point, Series
from yjplan.figures.stages import POPULATION
from yjplan.figures.tally import Tally, add_years, tally_of
from yjplan.figures.units import UNITS
from yjplan.languages import say

WHITE = "ethnicity: White"
"""The group that all others are put beside."""
_DIMENSION = "ethnicity: "
_RATIO = UNITS["ratio"]


@dataclass(frozen=True, slots=True)
class Disparity:
    """One ethnic group beside White children: a row of a table."""

    group: str
    """As `Black`."""
    period: Period
    own: Tally
    white: Tally
    index: PublishedValue
    low: PublishedValue
    high: PublishedValue
    """The ends of the exact 95% interval of the index."""
    certainty: Certainty
    years: int = 1
    """How many years were taken together."""
    among: str = ""
    """What the rates are a share of, in words: `children sentenced`; '' where it is not said."""

    @property
    def words(self) -> str:
        """`2.40 times the rate of White children (95% interval 1.30 to 4.20)`, or that it is not clear."""
        told = {"index": self.index.text, "low": self.low.text, "high": self.high.text}
        if self.certainty is Certainty.NOT_CLEAR:
            return say(
                "no clear difference from White children (index {index}, 95% interval {low} to {high})",
                **told,
            )
        return say("{index} times the rate of White children (95% interval {low} to {high})", **told)

    @property
    def sentence(self) -> str:
        """With group and period: `Black children in 2021: 2.40 times the rate of White children …`."""
        told = {"group": say(self.group), "in_period": self.period.within, "words": self.words}
        if self.years > 1:
            return say("{group} children {in_period} taken together: {words}.", **told)
        return say("{group} children {in_period}: {words}.", **told)

    @property
    def caveat(self) -> str:
        """What readers have to know of it; '' where nothing."""
        few = min(self.own.events, self.white.events) < THIN
        if self.years > 1:
            told = {"years": self.years, "thin": THIN}
            if few:
                return say(
                    "{years} years are taken together, because one alone has fewer than {thin} events. "
                    "They are still few.",
                    **told,
                )
            return say(
                "{years} years are taken together, because one alone has fewer than {thin} events.", **told
            )
        return say("It rests on fewer than {thin} events.", thin=THIN) if few else ""


def disparities_of(
    groups: tuple[Series, ...], area: str, breaks: tuple[Break, ...] = (), among: str = ""
) -> tuple[Disparity, ...]:
    """Each ethnic group of an area beside its White children, at the last period that has both.

    A group without published counts has no row; nor has any where White children had no events. `among`
    says what the rates are a share of.
    """
    mine = tuple(s for s in groups if s.area == area and _is_ethnicity(s.group))
    found = []
    for series in mine:
        white = next((s for s in mine if s.group == WHITE and s.source == series.source), None)
        if white is not None and series.group != WHITE:
            found.append(_last(series, white, breaks))
    return tuple(replace(d, among=among) for d in found if d is not None)


def relative_rates(
    events: tuple[Series, ...], before: tuple[Series, ...], area: str, among: str
) -> tuple[Disparity, ...]:
    """The same from counts of two indicators: events over the children who reached the stage before.

    The base comes from the same source where it has one, else from another.
    """
    mine = [s for s in before if s.area == area]
    over = []
    for series in events:
        bases = sorted(
            (s for s in mine if s.group == series.group), key=lambda s: s.source.id != series.source.id
        )
        if series.area == area and bases:
            over.append(_over(series, bases[0]))
    return disparities_of(tuple(over), area, among=among)


def index_between(own: Tally, white: Tally, level: float = LEVEL) -> tuple[float, float]:
    """The exact interval of the ratio of two rates; infinite above without events of White children."""
    scale = white.base / own.base
    low, high = share_between(own.events, own.events + white.events, level)
    return low / (1 - low) * scale, (high / (1 - high) * scale if high < 1 else float("inf"))


def disparity(group: str, period: Period, own: Tally, white: Tally, years: int = 1) -> Disparity | None:
    """One group beside White children; None where White children had no events, or a base is empty."""
    if min(own.base, white.base) <= 0 or white.events == 0:
        return None
    low, high = index_between(own, white)
    index = Decimal(own.events * white.base) / (Decimal(own.base) * white.events)
    certainty = Certainty.NOT_CLEAR if low <= 1 <= high else Certainty.CLEAR
    shown, lowest, highest = (_ratio(n) for n in (index, Decimal(repr(low)), Decimal(repr(high))))
    return Disparity(group, period, own, white, shown, lowest, highest, certainty, years)


def _ratio(amount: Decimal) -> PublishedValue:
    return PublishedValue(amount, _RATIO)


def _last(series: Series, white: Series, breaks: tuple[Break, ...]) -> Disparity | None:
    both = [(p, w) for p in series.points for w in white.points if w.period == p.period]
    counted = [(p, w, tally_of(p), tally_of(w)) for p, w in both]
    known = [(p, w, own, beside) for p, w, own, beside in counted if own and beside]
    if not known:
        return None
    point, beside, own, base = known[-1]
    name = series.group.removeprefix(_DIMENSION)
    if min(own.events, base.events) < THIN:
        breaks = (*breaks, *marked_breaks(series), *marked_breaks(white))
        mine, theirs = (add_years(s, p, YEARS, breaks) for s, p in ((series, point), (white, beside)))
        if mine and theirs:
            return disparity(name, mine.period, mine.tally, theirs.tally, YEARS)
    return disparity(name, point.period, own, base)


def _over(series: Series, base: Series) -> Series:
    """Counts of one stage with those of the stage before as their denominators."""
    percent = UNITS["percent"]
    points = []
    for point in series.points:
        before = _base_at(base, point.period)
        if before is None or point.value.amount is None or not before.value.amount:
            continue
        share = PublishedValue(100 * point.value.amount / before.value.amount, percent)
        points.append(Point(point.period, share, point.note, point.value, before.value))
    return Series(
        series.indicator,
        series.area,
        series.area_name,
        series.source,
        tuple(points),
        series.group,
        series.kind,
    )


def _base_at(base: Series, period: Period) -> Point | None:
    """The base of the same period; of a population, estimated each June, that of the year it begins in."""
    same = next((p for p in base.points if p.period == period), None)
    if same is not None or base.indicator != POPULATION:
        return same
    years = (p for p in base.points if p.period.kind is PeriodKind.CALENDAR_YEAR)
    return next((p for p in years if p.period.start.year == period.start.year), None)


def _is_ethnicity(group: str) -> bool:
    return group.startswith(_DIMENSION) and ";" not in group
