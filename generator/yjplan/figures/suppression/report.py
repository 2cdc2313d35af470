"""What was withheld and why, for whoever answers for the data. It holds ranges, never a number withheld."""

from collections.abc import Iterator, Sequence

from yjplan.figures.suppression.inference import Inference
from yjplan.figures.tables import RowKind, SafeTable

_HEAD = """\
Disclosure report: {plan}
For {owner}. Not for publication, though it holds no number that was withheld.

Withheld because small: {small}. Withheld for company, so that no small count can be worked out: {company}.
Shares and rates withheld with them: {shares}.

'reader' is what anybody can work out from everything printed in this plan's tables and indicators; 'insider'
is what somebody can who was also told which cells are small and which are company.
"""


def disclosure_report(
    plan: str,
    tables: Sequence[SafeTable],
    inferences: Sequence[Inference],
    *,
    owner: str = "",
    shares: Sequence[Sequence[str]] = (),
) -> str:
    """Every withheld cell by table, why, and the range that readers are left with.

    `owner` is who answers for it; `shares` are lines about shares and rates, by table like `tables`.
    """
    small = sum(found.is_small for found in inferences)
    parts = [
        _HEAD.format(
            plan=plan,
            small=small,
            company=len(inferences) - small,
            owner=owner or "the data lead",
            shares=sum(map(len, shares)),
        )
    ]
    for t, table in enumerate(tables):
        found = [one for one in inferences if one.at[0] == t]
        lines = [*_lines(table, found), *(shares[t] if t < len(shares) else ())]
        if lines:
            parts.append("\n".join([f"{table.id}: {table.title}", *lines]) + "\n")
    return "\n".join(parts)


def _lines(table: SafeTable, found: Sequence[Inference]) -> Iterator[str]:
    for one in found:
        r, c = one.at[1]
        why = "small" if one.is_small else "company"
        where = f"row {r + 1} ({row_name(table, r)}), {column_name(table, c)}"
        yield f"  {where}: {why}; reader {one.stranger}; insider {one.insider}"


def row_name(table: SafeTable, r: int) -> str:
    """What a row is called: its first words."""
    first = table.rows[r].cells[0].value
    name = first if isinstance(first, str) else ""
    return name or ("total" if table.rows[r].kind is RowKind.TOTAL else "no name")


def column_name(table: SafeTable, c: int) -> str:
    """What a column is called, with the heading above it."""
    column = table.columns[c]
    return f"{column.group}, {column.heading}" if column.group else column.heading
