"""A second look, from the readers' side: what the tables give away as they are published.

It shares the solver with the choice, and nothing else. It starts from published tables, so that a
mistake in the choice, or in how it was carried out, is found before anything is written.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from yjplan.figures.marks import Mark
from yjplan.figures.published import PublishedValue
from yjplan.figures.suppression.bounding import Puzzle, find_ranges
from yjplan.figures.suppression.inference import Inference, Range
from yjplan.figures.suppression.same import At
from yjplan.figures.tables import SafeTable, Sum


@dataclass(frozen=True, slots=True)
class Known:
    """What readers know beside the printed numbers; none of it is a count."""

    same: Sequence[Sequence[At]]
    """All cells that count people, those that print one number together."""
    differences: Mapping[tuple[int, Sum], int]
    """By how much the parts of a sum that are counts exceed its total; notes say it."""
    small: frozenset[At]
    """Cells withheld because they are small; an insider has been told."""
    secret: frozenset[At]
    """Cells that the source itself withholds; they may be of any size."""
    least: int = 1
    """The least that a withheld count can be: 0 where zeros are withheld too."""
    equal: Sequence[tuple[At, At]] = ()
    """Pairs of cells that readers take for one number."""


def audit(tables: Sequence[SafeTable], known: Known, threshold: int) -> tuple[Inference, ...]:
    """The range of every withheld count, in the order of the tables."""
    number_of = {at: n for n, group in enumerate(known.same) for at in group}
    printed = {n: amount for at, n in number_of.items() if (amount := _amount(tables, at)) is not None}
    withheld = {at: n for at, n in number_of.items() if _value(tables, at).mark is Mark.CONFIDENTIAL}
    floor = {n: 0 for n in number_of.values() if n not in printed} | {
        n: known.least for n in withheld.values() if n not in printed
    }
    rows, sides = _equations(tables, known, number_of, printed)
    small, secret = (frozenset(number_of[at] for at in cells) for cells in (known.small, known.secret))
    company = frozenset(withheld.values()) - small - secret
    told = {n: threshold + 1 if n in company else low for n, low in floor.items()}
    exact = {n: Range(amount, amount) for n, amount in printed.items()}
    stranger = exact | find_ranges(Puzzle(floor, {}, rows, sides))
    insider = exact | find_ranges(Puzzle(told, dict.fromkeys(small, threshold), rows, sides))
    protected = small | secret
    return tuple(Inference(at, n in protected, stranger[n], insider[n]) for at, n in sorted(withheld.items()))


def _equations(
    tables: Sequence[SafeTable], known: Known, number_of: Mapping[At, int], printed: Mapping[int, int]
) -> tuple[list[dict[int, int]], list[int]]:
    """For each sum: its withheld parts, less its total where withheld, come to what is left."""
    rows, sides = [], []
    for t, table in enumerate(tables):
        for one in table.sums:
            if not _says_something(table, t, one, number_of):
                continue
            row: dict[int, int] = {}
            side = known.differences.get((t, one), 0)
            for where, sign in ((one.total, -1), *((part, 1) for part in one.parts)):
                n = number_of.get((t, where))
                if n is None:
                    continue
                if n in printed:
                    side -= sign * printed[n]
                else:
                    row[n] = row.get(n, 0) + sign
            row = {n: sign for n, sign in row.items() if sign}
            if row:
                rows.append(row)
                sides.append(side)
    for pair in known.equal:
        one_number, other = number_of[pair[0]], number_of[pair[1]]
        row = {n: sign for n, sign in ((one_number, 1), (other, -1)) if n not in printed}
        if row and one_number != other:
            rows.append(row)
            sides.append(printed.get(other, 0) - printed.get(one_number, 0))
    return rows, sides


def _says_something(table: SafeTable, t: int, one: Sum, number_of: Mapping[At, int]) -> bool:
    """False for a sum whose total is not printed, or that adds up a mark that stands for no count."""
    total, *parts = (table.rows[r].cells[c].value for r, c in (one.total, *one.parts))
    others = (
        v for w, v in zip((one.total, *one.parts), (total, *parts), strict=True) if (t, w) not in number_of
    )
    unknown = any(isinstance(v, PublishedValue) and v.amount is None for v in others)
    return isinstance(total, PublishedValue) and not unknown


def _amount(tables: Sequence[SafeTable], at: At) -> int | None:
    amount = _value(tables, at).amount
    return None if amount is None else int(amount)


def _value(tables: Sequence[SafeTable], at: At) -> PublishedValue:
    t, (r, c) = at
    value = tables[t].rows[r].cells[c].value
    if not isinstance(value, PublishedValue):
        raise TypeError("a cell that counts people has been published as words")
    return value
