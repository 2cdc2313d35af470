"""Budget: money by partner and kind of cost, or a list with subtotals."""

from collections.abc import Iterator

from yjplan.blocks.budget_chart import share_chart
from yjplan.blocks.budget_model import Budget, Line
from yjplan.blocks.budget_table import tables
from yjplan.blocks.ids import check_names_once
from yjplan.blocks.kind import BlockKind, Shown, View, Written
from yjplan.problems import Problem, nearest, problem

Path = tuple[str | int, ...]

EXAMPLE = """\
title: Partnership budget 2023-24
partners: [Council, Police, Health]
parts:
  - name: Income
    kind: income
    rows:
      - {item: Cash, amounts: {Council: 410000, Police: 60000}, total: 470000}
      - {item: In kind, amounts: {Health: 45000}, total: 45000}
    total: {item: Total income, amounts: {Council: 410000, Police: 60000, Health: 45000}, total: 515000}
  - name: Expenditure
    kind: expenditure
    rows:
      - {item: Salaries, amounts: {Council: 380000, Police: 60000, Health: 45000}, total: 485000}
      - {item: Running costs, amounts: {Council: 25000}, total: 25000}
    total: {item: Total expenditure, amounts: {Council: 405000, Police: 60000, Health: 45000}, total: 510000}
note: The council keeps £5,000 back for repairs.
"""


def check(block: Budget, written: Written) -> Iterator[Problem]:
    """Columns exist; income equals expenditure unless a note stands on the budget."""
    if block.partners and block.columns:
        message = "A budget has 'partners' or 'columns', not both."
        hint = "Keep 'partners' where the columns are partners, 'columns' where the rows are."
        yield problem("unknown-key", written.place_of("columns"), message, hint)
    key = "partners" if block.partners else "columns"
    yield from check_names_once(block.across, "columns", lambda n: written.place_of(key, n))
    names = [part.name for part in block.parts]
    yield from check_names_once(names, "parts", lambda n: written.place_of("parts", n, "name"))
    for line, path in _lines(block):
        yield from _check_line(block, line, written, path)
    income, spent = block.stated("income"), block.stated("expenditure")
    if income is not None and spent is not None and abs(income) != abs(spent) and not block.note:
        message = f"Income is £{abs(income):,f} and expenditure £{abs(spent):,f}."
        hint = "Correct the figures, or write 'note:' on the budget to say why they differ."
        yield problem("budget-not-balanced", written.place_of("parts"), message, hint)


def _check_line(block: Budget, line: Line, written: Written, path: Path) -> Iterator[Problem]:
    for name in line.amounts:
        if name not in block.across:
            message = f"'{name}' is not one of the budget's columns."
            place = written.place_of(*path, "amounts", name)
            yield problem("unknown-value", place, message, nearest(name, block.across))
    wrong, right = ("amount", "amounts") if block.across else ("total", "amount")
    if getattr(line, wrong) is not None:
        message = f"The key '{wrong}' has no meaning here: this budget has {_shape(block)}."
        hint = f"Write '{right}:' instead."
        yield problem("unknown-key", written.place_of(*path, wrong), message, hint)


def _shape(block: Budget) -> str:
    return "columns, each with its amount" if block.across else "no columns, so each row has one amount"


def _lines(block: Budget) -> Iterator[tuple[Line, Path]]:
    for p, part in enumerate(block.parts):
        for r, line in enumerate(part.rows):
            yield line, ("parts", p, "rows", r)
        if part.total:
            yield part.total, ("parts", p, "total")
    if block.overall:
        yield block.overall, ("overall",)


def view(block: Budget, shown: Shown) -> View:
    """The tables, and who pays what share of the income."""
    chart = share_chart(block, shown.tables, shown.id)
    return View(shown.tables, (chart,) if chart else ())


BUDGET = BlockKind(
    name="budget",
    summary="Money in and money out, by partner and kind of cost, or as a list.",
    model=Budget,
    example=EXAMPLE,
    check=check,
    tables=tables,
    view=view,
)
