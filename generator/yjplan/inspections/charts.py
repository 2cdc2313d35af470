"""Key questions against the rating bands, drawn from the published table."""

from yjplan.charts.chart import Chart, ChartKind, ChartSeries
from yjplan.figures.published import PublishedValue
from yjplan.figures.tables import RowKind, SafeTable
from yjplan.inspections.inspection import Inspection, Judged
from yjplan.inspections.model import KeyQuestion
from yjplan.inspections.tables import asked_in, questions_id, sets_rating
from yjplan.languages import say
from yjplan.packs.framework import Bands

_PERCENT_COLUMN = 1


def question_charts(inspection: Inspection, tables: dict[str, SafeTable]) -> tuple[Chart, ...]:
    """One chart for each domain with key questions."""
    return tuple(
        _chart(inspection, domain, tables[questions_id(domain)])
        for domain in inspection.framework.domains
        if questions_id(domain) in tables
    )


def _chart(inspection: Inspection, domain: str, table: SafeTable) -> Chart:
    asked = list(asked_in(inspection, domain))
    found = [row.cells[_PERCENT_COLUMN].value for row in table.rows if row.kind is RowKind.BODY]
    values = tuple(value if isinstance(value, PublishedValue) else None for value in found)
    return Chart(
        f"{table.id}-chart",
        ChartKind.BARS,
        table.title,
        tuple(f"{one.name}: {short_name(question)}" for one, question in asked),
        (ChartSeries(say("Answer yes"), values),),
        say("Cases with the answer yes, in per cent, against the bands of the ratings"),
        _described(asked, values),
        table,
        _ranges(inspection.framework.percent_bands),
    )


def short_name(question: KeyQuestion) -> str:
    """What the question is about, in small letters; the whole question where that is not said."""
    about = question.about or question.question
    return f"{about[:1].lower()}{about[1:]}"


def _described(asked: list[tuple[Judged, KeyQuestion]], values: tuple[PublishedValue | None, ...]) -> str:
    """Every bar in words, standard by standard, with the rating that the lowest of them sets."""
    parts: dict[str, list[str]] = {}
    ratings: dict[str, str] = {}
    for (one, question), value in zip(asked, values, strict=True):
        told = {"question": short_name(question), "value": value.text if value else say("no figure")}
        is_lowest = sets_rating(one, question)
        bar = (
            say("{question} {value}, the lowest", **told) if is_lowest else say("{question} {value}", **told)
        )
        parts.setdefault(one.name, []).append(bar)
        ratings[one.name] = say(one.rating)
    said = " ".join(
        say(
            "{standard}: {bars}. Rating: {rating}.", standard=name, bars="; ".join(bars), rating=ratings[name]
        )
        for name, bars in parts.items()
    )
    return say("Bar chart. Share of cases with the answer yes. {bars}", bars=said)


def _ranges(bands: Bands) -> tuple[tuple[str, float, float], ...]:
    """The bands as ranges that touch: each ends where the next begins."""
    ends = [*(band.from_ for band in bands.bands[1:]), *(band.to for band in bands.bands[-1:])]
    return tuple(
        (say(band.rating), float(band.from_), float(end)) for band, end in zip(bands.bands, ends, strict=True)
    )
