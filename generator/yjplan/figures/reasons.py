"""Why shares and rates were withheld, in words for the disclosure report. No number is said."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from yjplan.figures.counts import RawCount
from yjplan.figures.disclosure import Policy, columns_of_few
from yjplan.figures.marks import Mark
from yjplan.figures.published import PublishedValue
from yjplan.figures.series import RawPoint, RawSeries, Series
from yjplan.figures.suppression.report import column_name, row_name
from yjplan.figures.tables import Number, RawTable, SafeTable

_BASE = "base too small, or itself withheld"
_BESIDE = "would give back a count withheld beside it"


def shares_withheld(raw: RawTable, safe: SafeTable, policy: Policy) -> Iterator[str]:
    """A line for each share or rate of a table that is withheld though its source has it."""
    hidden = {
        (r, c)
        for r, row in enumerate(safe.rows)
        for c, cell in enumerate(row.cells)
        if isinstance(cell.value, PublishedValue) and cell.value.mark is Mark.CONFIDENTIAL
    }
    few = columns_of_few(raw, hidden, policy)
    for r, c in sorted(hidden):
        value = raw.rows[r].cells[c].value
        if isinstance(value, Number) and isinstance(value.amount, Decimal):
            why = _BASE if c in few else _BESIDE
            yield f"  row {r + 1} ({row_name(safe, r)}), {column_name(safe, c)}: {why}"


def rates_withheld(
    raw: Sequence[RawSeries],
    published: Sequence[Series],
    policy: Policy,
    veiled: Mapping[int, frozenset[int]],
) -> Iterator[str]:
    """A line for each share or rate of the plan's series, own and shared, that is withheld."""
    for s, (one, safe) in enumerate(zip(raw, published, strict=True)):
        for p, (point, shown) in enumerate(zip(one.points, safe.points, strict=True)):
            if isinstance(point.value, Decimal) and shown.value.mark is Mark.CONFIDENTIAL:
                where = (one.indicator, safe.area_name, point.period.label, one.group, one.source.label)
                words = ", ".join(word for word in where if word)
                yield f"  {words}: {_why(point, policy, is_veiled=p in veiled.get(s, ()))}"


def _why(point: RawPoint, policy: Policy, *, is_veiled: bool) -> str:
    part, base = point.numerator, point.denominator
    if isinstance(part, RawCount) and policy.withholds(part):
        return "rate of a small count"
    if base is not None and policy.is_too_thin(base):
        return _BASE
    if is_veiled:
        return "would give back a count withheld elsewhere, or a small one with the public number of children"
    return "would give back a small count with the number of people beside it"
