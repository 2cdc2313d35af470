"""What was withheld and why, for whoever answers for the data. It holds ranges, never a number withheld."""

from collections.abc import Iterator, Sequence

from yjplan.figures.suppression.inference import Inference
from yjplan.figures.tables import RowKind, SafeTable

_HEAD = """\
Disclosure report: {plan}
For the data lead. Not for publication, though it holds no number that was withheld.

Withheld because small: {small}. Withheld for company, so that no small count can be worked out: {company}.

'reader' is what anybody can work out from everything printed in this plan's tables; 'insider' is what
somebody can who was also told which cells are small and which are company.
"""


def disclosure_report(plan: str, tables: Sequence[SafeTable], inferences: Sequence[Inference]) -> str:
    """Every withheld cell by table, with the range that readers are left with."""
    small = sum(found.is_small for found in inferences)
    parts = [_HEAD.format(plan=plan, small=small, company=len(inferences) - small)]
    for t, table in enumerate(tables):
        found = [one for one in inferences if one.at[0] == t]
        if found:
            parts.append("\n".join([f"{table.id}: {table.title}", *_lines(table, found)]) + "\n")
    return "\n".join(parts)


def _lines(table: SafeTable, found: Sequence[Inference]) -> Iterator[str]:
    for one in found:
        r, c = one.at[1]
        why = "small" if one.is_small else "company"
        where = f"row {r + 1} ({_row_name(table, r)}), {_column_name(table, c)}"
        yield f"  {where}: {why}; reader {one.stranger}; insider {one.insider}"


def _row_name(table: SafeTable, r: int) -> str:
    first = table.rows[r].cells[0].value
    name = first if isinstance(first, str) else ""
    return name or ("total" if table.rows[r].kind is RowKind.TOTAL else "no name")


def _column_name(table: SafeTable, c: int) -> str:
    column = table.columns[c]
    return f"{column.group}, {column.heading}" if column.group else column.heading
