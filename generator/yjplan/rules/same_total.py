"""One total in two tables: `All staff` or `Total income` must be the same wherever a plan prints it."""

import re
from collections.abc import Iterator
from decimal import Decimal

from yjplan.figures.counts import RawCount
from yjplan.figures.tables import Cell, Count, Number, RawTable, RawValue, RowKind
from yjplan.problems import Place, Problem, problem
from yjplan.rules.dates_said import periods_said
from yjplan.rules.subject import Family, Rule, Subject

_GENERIC = frozenset({"total", "totals", "all", "overall", "grand", "sum", "the", "of", "number"})
Key = tuple[str, str, str, tuple[str, ...]]
_Amount = Decimal | RawCount


def check(subject: Subject) -> Iterator[Problem]:
    """Each total that another table of the plan prints with another value, unless a note stands beside one.

    Totals are one where the row's name (more than `Total`), the column's, the unit and the years in title
    and source agree. The figures themselves are not told: they may count people.
    """
    first: dict[Key, tuple[_Amount, Place, str]] = {}
    for block in subject.blocks:
        for table in block.tables:
            for key, amount, cell in _totals(table):
                known = first.setdefault(key, (amount, cell.place, table.title))
                if known[0] != amount and known[2] != table.title:
                    where = f"{known[1].file}:{known[1].line}"
                    message = f"'{key[0].capitalize()}' is not the same here as in '{known[2]}' ({where})."
                    hint = "Correct one of the two, or write 'note:' beside one to say why they differ."
                    yield problem("totals-differ", cell.place, message, hint)


def _totals(table: RawTable) -> Iterator[tuple[Key, _Amount, Cell[RawValue]]]:
    years = tuple(sorted({said.period.label for said in periods_said(f"{table.title} {table.source}")}))
    for row in table.rows:
        name = row.cells[0].value if row.kind is RowKind.TOTAL else ""
        label = " ".join(re.findall(r"\w+", name.casefold())) if isinstance(name, str) else ""
        if not set(label.split()) - _GENERIC:
            continue
        for column, cell in zip(table.columns, row.cells, strict=False):
            amount, unit = _amount(cell.value)
            if column.numeric and amount is not None and not cell.note:
                heading = f"{column.group} {column.heading}".casefold().strip()
                yield (label, heading, unit, years), amount, cell


def _amount(value: RawValue) -> tuple[_Amount | None, str]:
    if isinstance(value, Count) and isinstance(value.raw, RawCount):
        return value.raw, value.unit.id
    if isinstance(value, Number) and isinstance(value.amount, Decimal):
        return value.amount, value.unit.id
    return None, ""


SAME_TOTAL = Rule(Family.ARITHMETIC, ("totals-differ",), check)
