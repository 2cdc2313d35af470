"""Who pays for the service: each partner's share of the published income, as a chart."""

from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal

from yjplan.blocks.budget_model import Budget
from yjplan.blocks.budget_table import PARTNER
from yjplan.charts.chart import Chart, ChartKind
from yjplan.charts.make import chart_from_table
from yjplan.figures.published import PublishedValue
from yjplan.figures.tables import Cell, Column, Row, RowKind, SafeTable, SafeValue, own_column
from yjplan.figures.units import UNITS
from yjplan.languages import say

_TENTH = Decimal("0.1")
_WHOLE = Decimal(100)
_FEWEST = 2
"""One partner alone has no share worth a chart."""


def share_chart(block: Budget, tables: Sequence[SafeTable], id: str) -> Chart | None:  # noqa: A002 - its word
    """Bars of income by partner in per cent; None without an income part or with one partner only."""
    paid: dict[str, Decimal] = {}
    for name, amount in _income(block, tables):
        paid[name] = paid.get(name, Decimal(0)) + abs(amount)
    paid = {name: amount for name, amount in paid.items() if amount}
    if len(paid) < _FEWEST:
        return None
    table = _share_table(
        paid, f"{id}-shares", say("{title}: share of income", title=block.title), block.source
    )
    return chart_from_table(
        table,
        label_column=0,
        value_columns=(2,),
        kind=ChartKind.BARS,
        id=table.id,
        title=table.title,
        axis=say("Share of income (per cent)"),
    )


def _share_table(paid: dict[str, Decimal], id: str, title: str, source: str) -> SafeTable:  # noqa: A002 - as above
    whole = sum(paid.values(), Decimal(0))
    rows = tuple(
        Row[SafeValue](
            (
                Cell(name),
                Cell(PublishedValue(amount, UNITS["pounds"])),
                Cell(PublishedValue(_percent(amount, whole), UNITS["percent"])),
            )
        )
        for name, amount in paid.items()
    )
    columns = (own_column("Partner"), own_column("Income", numeric=True), own_column("Share", numeric=True))
    shares = sum((_percent(amount, whole) for amount in paid.values()), Decimal(0))
    said = UNITS["percent"].written(shares)
    notes = () if shares == _WHOLE else (say("The shares are rounded: they add up to {sum}.", sum=said),)
    return SafeTable(id, title, columns, rows, notes=notes, source=source)


def _percent(amount: Decimal, whole: Decimal) -> Decimal:
    return (100 * amount / whole).quantize(_TENTH, rounding=ROUND_HALF_UP)


def _income(block: Budget, tables: Sequence[SafeTable]) -> Iterator[tuple[str, Decimal]]:
    """Partner and published amount: from the total row by partner, else from the rows of a list."""
    for p, part in enumerate(block.parts):
        if part.kind != "income":
            continue
        columns, rows = _part_rows(block, tables, p)
        if block.partners:
            yield from _along(columns, rows)
        else:
            yield from _down(columns, rows)


def _part_rows(
    block: Budget, tables: Sequence[SafeTable], p: int
) -> tuple[tuple[Column, ...], tuple[Row[SafeValue], ...]]:
    if not block.is_one_table:
        return tables[p].columns, tables[p].rows
    lengths = [len(part.rows) + (part.total is not None) + (len(block.parts) > 1) for part in block.parts]
    start = sum(lengths[:p])
    return tables[0].columns, tables[0].rows[start : start + lengths[p]]


def _along(columns: tuple[Column, ...], rows: tuple[Row[SafeValue], ...]) -> Iterator[tuple[str, Decimal]]:
    """From the total row, the last of the part; without one, from every row."""
    totals = rows[-1:] if rows[-1].kind is RowKind.TOTAL else ()
    for row in totals or [row for row in rows if row.kind is RowKind.BODY]:
        for column, cell in zip(columns, row.cells, strict=True):
            if column.numeric and not column.total:
                yield from ((column.heading, amount) for amount in _amount(cell))


def _down(columns: tuple[Column, ...], rows: tuple[Row[SafeValue], ...]) -> Iterator[tuple[str, Decimal]]:
    """From every row: its printed total, or what its columns hold."""
    names = [column.name for column in columns]
    named = names.index(PARTNER) if PARTNER in names else 0
    with_totals = any(column.total for column in columns)
    for row in rows:
        if row.kind is not RowKind.BODY:
            continue
        name = str(row.cells[named].value) or str(row.cells[0].value)
        for column, cell in zip(columns, row.cells, strict=True):
            if column.numeric and column.total == with_totals:
                yield from ((name, amount) for amount in _amount(cell))


def _amount(cell: Cell[SafeValue]) -> Iterator[Decimal]:
    if isinstance(cell.value, PublishedValue) and cell.value.amount is not None:
        yield cell.value.amount
