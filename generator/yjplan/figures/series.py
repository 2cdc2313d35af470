"""Series: the values of one indicator for one area from one source."""

from dataclasses import dataclass
from decimal import Decimal

from yjplan.figures.comparators import Comparator
from yjplan.figures.counts import RawCount
from yjplan.figures.marks import Mark
from yjplan.figures.period_text import parse_period
from yjplan.figures.periods import Period
from yjplan.figures.published import PublishedValue
from yjplan.languages import say
from yjplan.problems import Place


@dataclass(frozen=True, slots=True)
class Source:
    """Who published figures, when, and on which population."""

    id: str
    title: str
    publisher: str
    released: str
    """When it was published, as far as it is known: `April 2026`."""
    population_base: str
    """The population the rates rest on; '' where it does not matter or is not known."""
    address: str
    """Where it can be read; '' when it is not on the web."""
    licence: str
    note: str
    short: str = ""
    """A few words for the legend of a chart: `open data`; the title when absent."""
    indicator_notes: tuple[tuple[str, str], ...] = ()
    """What is to be said of its figures for one indicator only, by the indicator's id."""

    def noted(self, indicator: str = "") -> str:
        """Its note, with what it says of one indicator; of every indicator where none is given."""
        own = [words for name, words in self.indicator_notes if indicator in ("", name)]
        return " ".join(filter(None, [self.note, *dict.fromkeys(own)]))

    @property
    def label(self) -> str:
        """What charts call it."""
        return self.short or self.title

    @property
    def words(self) -> str:
        """Title, publisher, date of release and population base, for the line below a figure."""
        told = {"title": self.title, "publisher": self.publisher, "released": self.released}
        if self.population_base:
            return say(
                "{title}, {publisher}, released {released}, population base: {base}",
                **told,
                base=self.population_base,
            )
        return say("{title}, {publisher}, released {released}", **told)


def unknown_source(name: str) -> Source:
    """Stands in for a source whose description has a fault; the fault stops the build."""
    return Source(name, name, "", "", "", "", "", "")


@dataclass(frozen=True, slots=True)
class Rank:
    """A place among all areas of one kind; 1 is the lowest value."""

    place: int
    among: int
    """How many areas have a value."""


@dataclass(frozen=True, slots=True)
class RawPoint:
    """One value as it was read; counts of people are raw."""

    period: Period
    value: Decimal | RawCount | Mark
    numerator: RawCount | None
    denominator: Decimal | None
    flags: tuple[Mark, ...]
    note: str
    place: Place
    rank: Rank | None = None


@dataclass(frozen=True, slots=True)
class RawSeries:
    """Values before disclosure control."""

    indicator: str
    area: str
    source: Source
    points: tuple[RawPoint, ...]
    """In order of period."""
    group: str = ""
    """The children it is about, as `sex: girls`; '' for all."""


@dataclass(frozen=True, slots=True)
class Point:
    """One published value of a series."""

    period: Period
    value: PublishedValue
    note: str
    numerator: PublishedValue | None = None
    """The count behind it as it may be published; None where it is not known."""
    denominator: PublishedValue | None = None
    """What it is a share of, as it may be published; None where it is not known."""
    rank: Rank | None = None


@dataclass(frozen=True, slots=True)
class Series:
    """Values that may be published."""

    indicator: str
    area: str
    area_name: str
    source: Source
    points: tuple[Point, ...]
    group: str = ""
    """The children it is about, as `sex: girls`; '' for all."""
    kind: Comparator = Comparator.SERVICE
    """What its area is to the service whose plan shows it."""

    def at(self, period: str) -> Point | None:
        """The point of that period, by any text that authors may use for it."""
        found = next((p for p in self.points if p.period.text == period), None)
        if found is not None:
            return found
        wanted = parse_period(period)
        return next((p for p in self.points if p.period == wanted), None)

    @property
    def latest(self) -> Point | None:
        """The last point with a number."""
        return next((p for p in reversed(self.points) if p.value.amount is not None), None)

    @property
    def first(self) -> Point | None:
        """The first point with a number."""
        return next((p for p in self.points if p.value.amount is not None), None)
