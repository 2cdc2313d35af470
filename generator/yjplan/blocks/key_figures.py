"""Key figures: single numbers with their unit, period and source."""

from collections.abc import Iterator

from yjplan.blocks.cells import row_notes, words
from yjplan.blocks.kind import BlockKind, BlockModel, Written
from yjplan.blocks.typed import check_figure, typed_cell
from yjplan.figures.fields import PeriodField, UnitField, parse_number
from yjplan.figures.periods import PeriodKind
from yjplan.figures.tables import Cell, RawTable, RawValue, Row, own_column
from yjplan.figures.units import Unit
from yjplan.languages import say
from yjplan.problems import Problem, problem
from yjplan.sources.models import Model, Words


class Figure(Model):
    """One number, or one fact in words."""

    name: Words
    value: Words
    """A number, a mark such as `[x]`, or words where there is no unit."""
    unit: UnitField | None = None
    """What a number counts; people are protected."""
    period: PeriodField | None = None
    """The period the number is for."""
    source: str = ""
    note: str = ""


class KeyFigures(BlockModel):
    """Single figures beside each other."""

    rows: tuple[Figure, ...]


def check(block: KeyFigures, written: Written) -> Iterator[Problem]:
    """Numbers have a unit that fits, and a period or a note."""
    for r, row in enumerate(block.rows):
        place = written.place_of("rows", r, "value")
        if row.unit is None:
            if parse_number(row.value) is not None:
                message = f"The figure '{row.name}' has no unit."
                hint = "Add 'unit: children' (or another unit), so that small counts can be protected."
                yield problem("missing-key", place, message, hint)
            continue
        yield from check_figure(row.value, row.unit, place)
        if row.period is None and not row.note and not block.note:
            message = f"The figure '{row.name}' does not say its period."
            hint = "Add 'period: 2021-22', or write 'note:' to say what is known."
            yield problem("period-not-stated", written.place_of("rows", r), message, hint)


def tables(block: KeyFigures, written: Written) -> tuple[RawTable, ...]:
    """One row a figure; columns that no row uses are left out, and so is a unit that its figure carries."""
    is_unstated = _is_unstated(block)
    has_unit = any(_unit_cell(row.unit) for row in block.rows)
    has_period = any(row.period for row in block.rows) and not is_unstated
    has_source = any(row.source for row in block.rows)
    columns = [own_column("Figure"), own_column("Value", numeric=any(row.unit for row in block.rows))]
    columns += [own_column("Unit")] if has_unit else []
    columns += [own_column("Period")] if has_period else []
    columns += [own_column("Source")] if has_source else []
    rows: list[Row[RawValue]] = []
    for r, row in enumerate(block.rows):
        place = written.place_of("rows", r, "value")
        cells: list[Cell[RawValue]] = [
            words(row.name, place),
            typed_cell(row.value, row.unit, place, row.note),
        ]
        cells += [words(_unit_cell(row.unit))] if has_unit else []
        cells += [words(row.period.label if row.period else "")] if has_period else []
        cells += [words(row.source)] if has_source else []
        rows.append(Row(tuple(cells)))
    unstated = (say("The plan does not state the period of these figures."),) if is_unstated else ()
    notes = (*unstated, *row_notes([(row.name, row.note) for row in block.rows]), *block.note)
    return (RawTable(written.id, block.title, tuple(columns), tuple(rows), (), notes, block.source),)


def _unit_cell(unit: Unit | None) -> str:
    """The unit's words for the cell beside a figure."""
    return "" if unit is None or unit.is_in_figure else unit.said


def _is_unstated(block: KeyFigures) -> bool:
    """Whether every figure says that its period is not stated: a note says it once, in place of a column."""
    return bool(block.rows) and all(
        row.period is not None and row.period.kind is PeriodKind.NOT_STATED for row in block.rows
    )


KEY_FIGURES = BlockKind(
    name="key-figures",
    summary="Single figures, each with its unit, its period and where it comes from.",
    model=KeyFigures,
    example="""\
title: Westmere at a glance
rows:
  - {name: Children aged 10 to 17, value: 18400, unit: children, period: 2021, source: Mid-year estimate}
  - {name: Children who worked with the service, value: 214, unit: children, period: 2022-23}
  - {name: Budget, value: £1420000, unit: pounds, period: 2022-23}
""",
    check=check,
    tables=tables,
)
