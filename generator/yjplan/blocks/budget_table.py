"""The tables of a budget, with every printed total declared as a sum."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from yjplan.blocks.budget_model import Budget, Line, Part
from yjplan.blocks.cells import number, row_notes, words
from yjplan.blocks.kind import Written
from yjplan.figures.tables import Cell, Column, RawTable, RawValue, Row, RowKind, Sum, own_column
from yjplan.figures.units import UNITS
from yjplan.languages import to_say
from yjplan.sources.markdown_text import slug_of

POUNDS = UNITS["pounds"]
ITEM, PARTNER, DETAIL = to_say("Item"), to_say("Partner"), to_say("Detail")
AMOUNT, TOTAL = to_say("Amount"), to_say("Total")


def tables(block: Budget, written: Written) -> tuple[RawTable, ...]:
    """A table a part; one table under group headings where the parts have an overall total."""
    if block.is_one_table:
        everything = range(len(block.parts))
        return (_table(block, written, everything, written.id, block.title),)
    return tuple(
        _table(
            block,
            written,
            [p],
            f"{written.id}-{slug_of(part.name)}",
            f"{block.title}: {_in_caption(part.name)}",
        )
        for p, part in enumerate(block.parts)
    )


def _in_caption(name: str) -> str:
    """A part's name behind a colon: `costs`; one with capitals inside may be somebody's name."""
    return name[:1].lower() + name[1:] if name[1:].islower() else name


@dataclass(slots=True)
class _Rows:
    """Rows as they are laid down, with the sums that their totals state."""

    columns: tuple[Column, ...]
    written: Written
    rows: list[Row[RawValue]] = field(default_factory=list)
    sums: list[Sum] = field(default_factory=list)

    def head(self, name: str) -> None:
        self.rows.append(Row((words(name),), RowKind.GROUP))

    def body(self, line: Line, *path: str | int) -> int:
        self.rows.append(Row(self._cells(line, path)))
        self._add_across()
        return len(self.rows) - 1

    def total(self, line: Line, parts: Sequence[int], *path: str | int) -> None:
        self.rows.append(Row(self._cells(line, path), RowKind.TOTAL))
        self._add_across()
        row = len(self.rows) - 1
        self.sums += [
            Sum((row, c), tuple((r, c) for r in parts))
            for c, column in enumerate(self.columns)
            if column.numeric
        ]

    def _cells(self, line: Line, path: tuple[str | int, ...]) -> tuple[Cell[RawValue], ...]:
        return tuple(self._cell(line, column, path) for column in self.columns)

    def _cell(self, line: Line, column: Column, path: tuple[str | int, ...]) -> Cell[RawValue]:
        place_of = self.written.place_of
        if not column.numeric:
            key = column.name.lower()
            return words(getattr(line, key), place_of(*path, key))
        if column.total:
            return number(line.total, POUNDS, place_of(*path, "total"), line.note)
        if column.heading in line.amounts:
            where = place_of(*path, "amounts", column.heading)
            return number(line.amounts[column.heading], POUNDS, where, line.note)
        alone = line.amount if column.name == AMOUNT else None
        return number(alone, POUNDS, place_of(*path, "amount"), line.note)

    def _add_across(self) -> None:
        row = len(self.rows) - 1
        total = next((c for c, column in enumerate(self.columns) if column.total), None)
        if total is not None:
            money = [c for c, column in enumerate(self.columns) if column.numeric and c != total]
            self.sums.append(Sum((row, total), tuple((row, c) for c in money)))


def _table(block: Budget, written: Written, parts: Sequence[int], name: str, title: str) -> RawTable:
    laid = _Rows(_columns(block, [block.parts[p] for p in parts]), written)
    everything: list[int] = []
    for p in parts:
        if len(parts) > 1:
            laid.head(block.parts[p].name)
        everything += _lay_part(laid, block.parts[p], p)
    overall = block.overall
    if overall:
        laid.total(overall, everything, "overall")
    lines = [line for p in parts for line in _lines(block.parts[p])] + ([overall] if overall else [])
    closing = block.note if parts[-1] == len(block.parts) - 1 else ()
    notes = (*row_notes([(line.item, line.note) for line in lines]), *closing)
    return RawTable(name, title, laid.columns, tuple(laid.rows), tuple(laid.sums), notes, block.source)


def _lay_part(laid: _Rows, part: Part, p: int) -> list[int]:
    """Lay the rows of a part; gives back where its body rows are."""
    body: list[int] = []
    since: list[int] = []
    for r, line in enumerate(part.rows):
        if line.subtotal:
            laid.total(line, since, "parts", p, "rows", r)
            since = []
        else:
            since.append(laid.body(line, "parts", p, "rows", r))
            body.append(since[-1])
    if part.total:
        laid.total(part.total, body, "parts", p, "total")
    return body


def _columns(block: Budget, parts: Sequence[Part]) -> tuple[Column, ...]:
    """Text, then money; a partner or kind of cost for which nothing is printed has no column."""
    lines = [line for part in parts for line in _lines(part)] + ([block.overall] if block.overall else [])
    text = [own_column(ITEM)]
    text += [own_column(PARTNER)] if any(line.partner for line in lines) else []
    text += [own_column(DETAIL)] if any(line.detail for line in lines) else []
    if not block.across:
        return (*text, own_column(AMOUNT, numeric=True))
    totals = any(line.total is not None for line in lines)
    used = [name for name in block.across if any(name in line.amounts for line in lines)]
    money = [Column(name, numeric=True) for name in used or block.across]
    return (*text, *money, *([own_column(TOTAL, numeric=True, total=True)] if totals else []))


def _lines(part: Part) -> tuple[Line, ...]:
    return (*part.rows, *([part.total] if part.total else []))
