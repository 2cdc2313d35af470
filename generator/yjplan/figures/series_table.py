"""Series beside each other as a table: periods down, areas across."""

from collections.abc import Iterable, Sequence

from yjplan.figures.months import short_month_year
from yjplan.figures.periods import Period, PeriodKind
from yjplan.figures.published import PublishedValue
from yjplan.figures.series import Series, Source
from yjplan.figures.tables import Cell, Column, Row, SafeTable, SafeValue, own_column
from yjplan.figures.units import Unit


def names_of(series: Sequence[Series]) -> tuple[str, ...]:
    """A name for each series: the area, and the source where an area has several."""
    areas = [s.area for s in series]
    return tuple(
        f"{s.area_name} ({s.source.label})" if areas.count(s.area) > 1 else s.area_name for s in series
    )


def with_unit(title: str, unit: Unit) -> str:
    """A title with its unit, where the unit adds something: not `Custodial sentences, sentences`."""
    says_it = unit.said in title.lower() or unit.id in ("number", "ratio")
    return title if says_it else f"{title}, {unit.said}"


def series_table(id_: str, caption: str, every: Sequence[Series]) -> SafeTable:
    """Periods down, areas across."""
    periods, names = periods_of(every), names_of(every)
    columns = (own_column("Period"), *(Column(first_upper(name), numeric=True) for name in names))
    rows = tuple(
        Row((Cell[SafeValue](first_upper(p.label)), *(Cell[SafeValue](value_at(s, p) or "") for s in every)))
        for p in periods
    )
    sources = "; ".join(source.words for source in sources_of(every))
    return SafeTable(id_, caption, columns, rows, (), tuple(_notes(names, every)), sources)


def main_periods(every: Sequence[Series]) -> tuple[Period, ...]:
    """The periods of the kind that the first series has most of; kinds are never mixed in one chart."""
    kinds = [p.period.kind for s in every[:1] for p in s.points]
    if not kinds:
        return ()
    main = max(set(kinds), key=lambda k: (kinds.count(k), str(k)))
    return tuple(p for p in periods_of(every) if p.kind is main)


def periods_of(every: Iterable[Series]) -> tuple[Period, ...]:
    """All periods of some series, in order."""
    found = dict.fromkeys(p.period for s in every for p in s.points)
    return tuple(sorted(found, key=lambda p: p.sort_key))


def value_at(series: Series, period: Period) -> PublishedValue | None:
    """The value of a series for a period; None where it has none."""
    return next((p.value for p in series.points if p.period == period), None)


def sources_of(every: Iterable[Series]) -> tuple[Source, ...]:
    """The sources of some series, each once."""
    return tuple({s.source.id: s.source for s in every}.values())


def short_label(period: Period) -> str:
    """A period along the axis of a chart: `2021`, `Mar 2021`."""
    return short_month_year(period.end) if period.kind is PeriodKind.YEAR_ENDING else period.label


def first_upper(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def _notes(names: Sequence[str], every: Sequence[Series]) -> list[str]:
    """Notes of figures, each once with all the figures it is about; then notes on whole sources."""
    about: dict[str, list[str]] = {}
    for name, series in zip(names, every, strict=True):
        for point in series.points:
            if point.note:
                about.setdefault(point.note, []).append(f"{name}, {point.period.label}")
    notes = [f"{first_upper('; '.join(figures))}: {note}" for note, figures in about.items()]
    told = dict.fromkeys((s.source.label, s.source.noted(s.indicator)) for s in every)
    return notes + [f"{first_upper(label)}: {note}" for label, note in told if note]
