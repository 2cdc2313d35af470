"""Cohort: how many of a group reoffended by each follow-up point, and the rate at each."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

from pydantic import Field

from yjplan.blocks.cells import count, row_notes, words
from yjplan.blocks.ids import Slug
from yjplan.blocks.kind import BlockKind, BlockModel, Shown, View, Written
from yjplan.charts.chart import ChartKind
from yjplan.charts.make import chart_from_table
from yjplan.figures.counts import RawCount
from yjplan.figures.fields import AmountField, CountField, UnitField
from yjplan.figures.marks import Mark
from yjplan.figures.published import PublishedValue
from yjplan.figures.sums import points_at_few, rate_follows
from yjplan.figures.tables import Cell, Column, RawTable, RawValue, Row, SafeTable, SafeValue, own_column
from yjplan.figures.units import UNITS
from yjplan.languages import say, to_say
from yjplan.problems import Problem, nearest, problem
from yjplan.sources.models import Model, Words

PERCENT = UNITS["percent"]
_TENTH = Decimal("0.1")


class Measure(Model):
    """One thing that is counted at each point."""

    id: Slug
    name: Words
    unit: UnitField = UNITS["children"]


_REOFFENDERS = Measure.model_validate({"id": "reoffenders", "name": to_say("Children who offended")})
_OFFENCES = Measure.model_validate({"id": "offences", "name": to_say("Offences"), "unit": "offences"})


class Point(Model):
    """One follow-up point with its own base: not everybody has reached it yet."""

    name: Words
    base: CountField | None = None
    """How many children have reached this point."""
    cohort: CountField | None = None
    """The same as `base`."""
    reoffenders: CountField | None = None
    offences: CountField | None = None
    values: dict[str, CountField] = Field(default_factory=dict)
    """Counts by the id of a measure."""
    rate: AmountField | None = None
    """The rate in percent as printed; the check compares it with its own numbers."""
    note: str = ""

    @property
    def reached(self) -> RawCount | Mark | None:
        """The base of this point's rate."""
        return self.cohort if self.base is None else self.base

    def counted(self, measure: str) -> RawCount | Mark | None:
        """The count of a measure at this point."""
        shorthand = {"reoffenders": self.reoffenders, "offences": self.offences}
        return self.values.get(measure, shorthand.get(measure))


class Cohort(BlockModel):
    """One group of children, followed over time."""

    name: str = ""
    """Who is in it: `Children who finished in 2021-22`."""
    measures: tuple[Measure, ...] = ()
    """What is counted; reoffenders and offences when left out."""
    rate_of: str = ""
    """The measure whose share of the base is the rate; the first one when left out."""
    points: tuple[Point, ...]

    @property
    def counted(self) -> tuple[Measure, ...]:
        """The measures that have a figure at some point."""
        every = self.measures or (_REOFFENDERS, _OFFENCES)
        return tuple(m for m in every if any(point.counted(m.id) is not None for point in self.points))

    @property
    def rated(self) -> str:
        """The measure that the rate is about; '' where nothing is counted."""
        return self.rate_of or (self.counted[0].id if self.counted else "")


def check(block: Cohort, written: Written) -> Iterator[Problem]:
    """Measures exist; a printed rate is what its own numbers give, and gives no small count away."""
    known = [measure.id for measure in block.measures or (_REOFFENDERS, _OFFENCES)]
    if block.rate_of and block.rate_of not in known:
        message = f"'{block.rate_of}' is not one of the measures."
        yield problem("unknown-value", written.place_of("rate-of"), message, nearest(block.rate_of, known))
    for n, point in enumerate(block.points):
        for name in point.values:
            if name not in known:
                place = written.place_of("points", n, "values", name)
                message = f"'{name}' is not one of the measures."
                yield problem("unknown-value", place, message, nearest(name, known))
        yield from _rate(block, point, n, written)


def _rate(block: Cohort, point: Point, n: int, written: Written) -> Iterator[Problem]:
    if not isinstance(point.rate, Decimal):
        return
    place, part = written.place_of("points", n, "rate"), point.counted(block.rated)
    if part is None and points_at_few(point.rate, point.reached, written.facts.threshold):
        message = f"The rate at '{point.name}' and the number of children point at a few of them."
        yield problem("percentage-of-few", place, message, "Write '[c]' in place of the rate.")
    elif not rate_follows(point.rate, part, point.reached) and not point.note:
        message = f"The rate at '{point.name}' is not what the numbers beside it give."
        hint = "Correct it, or write 'note:' on the point to say why it stands as it does."
        yield problem("rate-does-not-follow", place, message, hint)


def tables(block: Cohort, written: Written) -> tuple[RawTable, ...]:
    """One row a point. Rates are added by the view, from what may be published."""
    has_base = any(point.reached is not None for point in block.points)
    columns = [own_column("Follow-up point")]
    columns += [own_column(_BASE, numeric=True)] if has_base else []
    columns += [_column(block, measure) for measure in block.counted]
    rows = []
    for n, point in enumerate(block.points):
        cells: list[Cell[RawValue]] = [words(point.name, written.place_of("points", n))]
        if has_base:
            cells.append(count(point.reached, UNITS["children"], written.place_of("points", n), point.note))
        place = written.place_of("points", n)
        cells += [count(point.counted(m.id), m.unit, place, point.note) for m in block.counted]
        rows.append(Row(tuple(cells)))
    who = (say("Who was followed: {who}.", who=block.name),) if block.name else ()
    notes = (*who, *row_notes([(point.name, point.note) for point in block.points]), *block.note)
    return (RawTable(written.id, block.title, tuple(columns), tuple(rows), (), notes, block.source),)


def view(block: Cohort, shown: Shown) -> View:
    """The table with its rates, and the rates as bars."""
    table = _with_rates(block, shown.tables[0], shown.least_base)
    place = next((c for c, column in enumerate(table.columns) if column.name == _RATE), None)
    if place is None:
        return View((table,))
    chart = chart_from_table(
        table,
        label_column=0,
        value_columns=(place,),
        kind=ChartKind.BARS,
        id=f"{table.id}-chart",
        title=table.title,
        axis=say("Share of the children followed up, in per cent"),
    )
    return View((table,), (chart,))


_BASE, _RATE = to_say("Children followed up"), to_say("Rate")


def _column(block: Cohort, measure: Measure) -> Column:
    """The plan's own measures stand as it words them."""
    if block.measures:
        return Column(measure.name, numeric=True)
    return own_column(measure.name, numeric=True)


def _with_rates(block: Cohort, table: SafeTable, least_base: int) -> SafeTable:
    headings = [column.heading for column in table.columns]
    measure = next((_column(block, m).heading for m in block.counted if m.id == block.rated), "")
    base, part = (headings.index(name) if name in headings else None for name in (headings[1], measure))
    has_rate = base is not None and part is not None and table.columns[1].name == _BASE
    stated = any(point.rate is not None for point in block.points)
    columns = [*table.columns]
    columns += [own_column(_RATE, numeric=True)] if has_rate else []
    columns += [own_column("Rate as printed", numeric=True)] if stated else []
    rows = []
    for row, point in zip(table.rows, block.points, strict=True):
        cells: list[Cell[SafeValue]] = [*row.cells]
        whole, share = (row.cells[at].value if at is not None else "" for at in (base, part))
        cells += [Cell(rate_of(share, whole, least_base))] if has_rate else []
        cells += [Cell(_printed(point, (share, whole, rate_of(share, whole, least_base))))] if stated else []
        rows.append(replace(row, cells=tuple(cells)))
    return replace(table, columns=tuple(columns), rows=tuple(rows))


def rate_of(part: SafeValue, base: SafeValue, least_base: int = 0) -> SafeValue:
    """The share in percent, from published values only; a mark where one of the two has no number.

    Withheld where the base is less than `least_base`.
    """
    if not isinstance(part, PublishedValue) or not isinstance(base, PublishedValue):
        return ""
    for value in (part, base):
        if value.amount is None:
            return PublishedValue(None, PERCENT, value.mark)
    if not base.amount or part.amount is None:
        return PublishedValue(None, PERCENT, Mark.NOT_APPLICABLE)
    if base.amount < least_base:
        return PublishedValue(None, PERCENT, Mark.CONFIDENTIAL)
    share = (100 * part.amount / base.amount).quantize(_TENTH, rounding=ROUND_HALF_UP)
    return PublishedValue(share, PERCENT)


def _printed(point: Point, beside: tuple[SafeValue, ...]) -> SafeValue:
    """The printed rate, unless a count behind it or the rate worked out from both is withheld."""
    if point.rate is None:
        return ""
    if isinstance(point.rate, Mark):
        return PublishedValue(None, PERCENT, point.rate)
    if any(isinstance(v, PublishedValue) and v.mark is Mark.CONFIDENTIAL for v in beside):
        return PublishedValue(None, PERCENT, Mark.CONFIDENTIAL)
    return PublishedValue(point.rate, PERCENT)


COHORT = BlockKind(
    name="cohort",
    summary="A group of children followed over time: each point with its own base and rate.",
    model=Cohort,
    example="""\
title: Offending after Westmere's prevention programme
name: Children who finished in 2021-22
points:
  - {name: 3 months after, base: 120, reoffenders: 12, offences: 21, rate: 10}
  - {name: 6 months after, base: 84, reoffenders: 9, offences: 14}
  - {name: 12 months after, base: 31, reoffenders: 4, offences: 7}
note: Not every child has reached the later points.
""",
    check=check,
    tables=tables,
    view=view,
)
