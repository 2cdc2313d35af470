"""Self-assessment: how the service scores itself against each standard, and the band of each score."""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from yjplan.blocks.cells import number, row_notes, words
from yjplan.blocks.kind import BlockKind, BlockModel, Shown, View, Written
from yjplan.charts.chart import ChartKind
from yjplan.charts.make import chart_from_table
from yjplan.figures.fields import AmountField
from yjplan.figures.marks import Mark
from yjplan.figures.published import PublishedValue
from yjplan.figures.tables import Cell, Column, RawTable, RawValue, Row, RowKind, SafeTable, own_column
from yjplan.figures.units import UNITS
from yjplan.languages import say
from yjplan.problems import Problem, nearest, problem
from yjplan.sources.models import Model, Words

PERCENT = UNITS["percent"]


class Band(Model):
    """One band of scores."""

    name: Words
    from_: int
    """Lowest score in percent."""
    to: int
    """Highest score in percent."""


class Standard(Model):
    """One standard with its scores."""

    name: Words
    scores: dict[str, AmountField]
    """Score in percent by column; `TBC` where there is none yet."""
    note: str = ""


class Overall(Model):
    """The composite score."""

    scores: dict[str, AmountField]
    method: str = ""
    """How the composite comes about, where it is not the mean of the standards."""
    note: str = ""


class SelfAssessment(BlockModel):
    """Standards by kinds of score."""

    bands: tuple[Band, ...] = ()
    """From the lowest to the highest."""
    columns: tuple[Words, ...]
    standards: tuple[Standard, ...]
    overall: Overall | None = None


def check(block: SelfAssessment, written: Written) -> Iterator[Problem]:
    """Columns exist, bands meet, every score is there, and the composite says how it comes about."""
    for b, (lower, upper) in enumerate(zip(block.bands, block.bands[1:], strict=False), 1):
        if upper.from_ != lower.to + 1:
            message = f"'{lower.name}' ends at {lower.to} and '{upper.name}' begins at {upper.from_}."
            hint = "List the bands from the lowest up, each beginning one above the end of the one before."
            yield problem("bands-do-not-meet", written.place_of("bands", b), message, hint)
    for s, standard in enumerate(block.standards):
        yield from _scores(block, written, standard, ("standards", s))
    if block.overall:
        yield from _scores(block, written, block.overall, ("overall",))
        yield from _composite(block, block.overall, written)


def _scores(
    block: SelfAssessment, written: Written, row: Standard | Overall, path: tuple[str | int, ...]
) -> Iterator[Problem]:
    for column, score in row.scores.items():
        place = written.place_of(*path, "scores", column)
        if column not in block.columns:
            message = f"'{column}' is not one of the columns."
            yield problem("unknown-value", place, message, nearest(column, block.columns))
        elif isinstance(score, Decimal) and not 0 <= score <= Decimal(100):
            message = f"A score in percent is between 0 and 100, not {score}."
            yield problem("unit-mismatch", place, message, "Correct the score.")
        elif score is Mark.TO_BE_CONFIRMED and not row.note and not block.note:
            message = f"The score '{column}' was still to be confirmed."
            hint = "Write the score, or write 'note:' to tell readers why there is none."
            yield problem("placeholder", place, message, hint)


def _composite(block: SelfAssessment, overall: Overall, written: Written) -> Iterator[Problem]:
    for column, stated in overall.scores.items():
        known = [score for s in block.standards if isinstance(score := s.scores.get(column), Decimal)]
        if not known or not isinstance(stated, Decimal) or overall.method or overall.note:
            continue
        step = Decimal(10) ** min(int(stated.as_tuple().exponent), 0)
        mean = (sum(known, Decimal(0)) / len(known)).quantize(step, rounding=ROUND_HALF_UP)
        if mean != stated:
            message = f"The overall score '{column}' is {stated}%, but the mean of the standards is {mean}%."
            hint = "Correct it, or write 'method:' (how it comes about) or 'note:' beside it."
            yield problem(
                "score-does-not-follow", written.place_of("overall", "scores", column), message, hint
            )


def tables(block: SelfAssessment, written: Written) -> tuple[RawTable, ...]:
    """One table: each score with the name of its band beside it."""
    banded = [c for c in block.columns if block.bands and _has_score(block, c)]
    columns = [own_column("Standard")]
    for column in block.columns:
        columns.append(Column(column, numeric=True))
        columns += (
            [Column(say("{column}: band", column=column), name=f"{column}: band")] if column in banded else []
        )
    rows = [
        _row(block, standard.name, standard, banded, written, ("standards", s))
        for s, standard in enumerate(block.standards)
    ]
    if block.overall:
        row = _row(block, say("Overall"), block.overall, banded, written, ("overall",))
        rows.append(Row(row.cells, RowKind.TOTAL))
    notes = (*row_notes([(standard.name, standard.note) for standard in block.standards]), *_notes(block))
    return (RawTable(written.id, block.title, tuple(columns), tuple(rows), (), notes, block.source),)


def _row(
    block: SelfAssessment,
    name: str,
    row: Standard | Overall,
    banded: list[str],
    written: Written,
    path: tuple[str | int, ...],
) -> Row[RawValue]:
    cells: list[Cell[RawValue]] = [words(name, written.place_of(*path))]
    for column in block.columns:
        score = row.scores.get(column)
        cells.append(number(score, PERCENT, written.place_of(*path, "scores", column), row.note))
        cells += [words(_band_of(block, score))] if column in banded else []
    return Row(tuple(cells))


def _has_score(block: SelfAssessment, column: str) -> bool:
    return any(isinstance(standard.scores.get(column), Decimal) for standard in block.standards)


def _band_of(block: SelfAssessment, score: Decimal | Mark | None) -> str:
    """The name of the highest band that a score reaches; '' where there is no score."""
    if not isinstance(score, Decimal):
        return ""
    reached = [band.name for band in block.bands if band.from_ <= score]
    return reached[-1] if reached else ""


def _notes(block: SelfAssessment) -> tuple[str, ...]:
    scale = ", ".join(
        say("{band} {low}% to {high}%", band=band.name, low=band.from_, high=band.to) for band in block.bands
    )
    overall = block.overall
    return (
        *((say("Bands: {bands}.", bands=scale),) if scale else ()),
        *(
            (say("How the overall score comes about: {method}", method=overall.method),)
            if overall and overall.method
            else ()
        ),
        *((say("Overall: {note}", note=overall.note),) if overall and overall.note else ()),
        *block.note,
    )


def view(block: SelfAssessment, shown: Shown) -> View:
    """Bars against the bands over the table; only columns that have scores are drawn."""
    table = shown.tables[0]
    drawn = tuple(c for c, column in enumerate(table.columns) if column.numeric and _is_drawn(table, c))
    if not drawn:
        return View(shown.tables)
    chart = chart_from_table(
        table,
        label_column=0,
        value_columns=drawn,
        kind=ChartKind.BARS,
        id=f"{table.id}-chart",
        title=table.title,
        axis=say("Score in per cent"),
        bands=_ranges(block),
    )
    return View(shown.tables, (chart,))


def _ranges(block: SelfAssessment) -> tuple[tuple[str, float, float], ...]:
    """The bands as ranges that touch: each ends where the next begins."""
    ends = [*(band.from_ for band in block.bands[1:]), *(band.to for band in block.bands[-1:])]
    return tuple(
        (band.name, float(band.from_), float(end)) for band, end in zip(block.bands, ends, strict=True)
    )


def _is_drawn(table: SafeTable, column: int) -> bool:
    values = [row.cells[column].value for row in table.rows if row.kind is RowKind.BODY]
    return any(isinstance(value, PublishedValue) and value.amount is not None for value in values)


SELF_ASSESSMENT = BlockKind(
    name="self-assessment",
    summary="How the service scores itself against each standard, with rating bands.",
    model=SelfAssessment,
    example="""\
title: Westmere against the national standards
bands:
  - {name: Inadequate, from: 0, to: 49}
  - {name: Requires improvement, from: 50, to: 64}
  - {name: Good, from: 65, to: 79}
  - {name: Outstanding, from: 80, to: 100}
columns: [Strategic, Operational]
standards:
  - {name: Out of court, scores: {Strategic: 66, Operational: 53}}
  - {name: At court, scores: {Strategic: 70, Operational: 61}}
  - {name: In the community, scores: {Strategic: 71, Operational: 81}}
overall: {scores: {Strategic: 69, Operational: 65}}
source: Self-assessment of February 2022
""",
    check=check,
    tables=tables,
    view=view,
)
