"""Do printed totals add up? Only the totals are spoken of, never the parts."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from yjplan.figures.counts import RawCount
from yjplan.figures.marks import Mark
from yjplan.figures.tables import Count, Number, RawTable, RawValue, Sum
from yjplan.problems import Problem, problem

_TELLING_DECIMALS = 2
"""So many decimals of a percentage tell how many people stand behind it where they are few."""


def check_sums(table: RawTable) -> Iterator[Problem]:
    """A problem at each printed total that its parts do not make, unless a note stands beside it."""
    for group in table.sums:
        cell = table.rows[group.total[0]].cells[group.total[1]]
        stated, real = _amount(cell.value), _sum_of(table, group)
        if stated is None or real is None or stated == real or cell.note:
            continue
        where = table.columns[group.total[1]].heading
        figures = f" is {stated:,f}, but its parts make {real:,f}"
        if any(isinstance(_value(table, at), Count) for at in (group.total, *group.parts)):
            figures = " is not what its parts make"  # messages stand in public logs: no count of people
        message = f"'{table.title}': the printed total ({where}){figures}."
        hint = "Correct the figure, or write 'note:' beside the total to say why it stands as it does."
        yield problem("total-does-not-add-up", cell.place, message, hint)


def _sum_of(table: RawTable, group: Sum) -> Decimal | None:
    """The sum of the parts; None where a part is a mark, because then it is not known."""
    values = [_value(table, at) for at in group.parts]
    if any(_is_mark(value) for value in values):
        return None
    known = [amount for amount in map(_amount, values) if amount is not None]
    return sum(known, Decimal(0)) if known else None


def _value(table: RawTable, at: tuple[int, int]) -> RawValue:
    return table.rows[at[0]].cells[at[1]].value


def _is_mark(value: RawValue) -> bool:
    if isinstance(value, Count):
        return isinstance(value.raw, Mark)
    return isinstance(value, Number) and isinstance(value.amount, Mark)


def _amount(value: RawValue) -> Decimal | None:
    if isinstance(value, Count):
        return Decimal(value.raw.reveal()) if isinstance(value.raw, RawCount) else None
    if isinstance(value, Number):
        return None if isinstance(value.amount, Mark) else value.amount
    return None


def rate_follows(
    stated: Decimal, part: RawCount | Mark | None, base: RawCount | Mark | None, per: int = 100
) -> bool:
    """True when a printed share is what its numbers give, to the decimal places it is printed with.

    `per` is 100 for a percentage. Also true where a number is missing, because then nothing can be said.
    """
    if not isinstance(part, RawCount) or not isinstance(base, RawCount) or base.reveal() == 0:
        return True
    real = Decimal(per) * part.reveal() / base.reveal()
    places = min(int(stated.as_tuple().exponent), 0)
    return abs(real - stated) <= Decimal(10) ** places / 2


def exceeds(part: RawCount, base: RawCount) -> bool:
    """True when a part is larger than its whole."""
    return part.reveal() > base.reveal()


def points_at_few(percent: Decimal | Mark | None, base: RawCount | Mark | None, threshold: int) -> bool:
    """True when a percentage of a known number of people gives a count from 1 to the threshold."""
    if not isinstance(percent, Decimal) or not isinstance(base, RawCount):
        return False
    return Decimal(0) < percent * base.reveal() / 100 < threshold + Decimal("0.5")


def base_behind(percents: Sequence[Decimal], most: int) -> int | None:
    """The smallest number of people, up to `most`, of whom every percentage is a share, as it is rounded.

    None where there is none, or where no percentage has two decimals: fewer fit almost any number.
    """
    if not any(int(p.as_tuple().exponent) <= -_TELLING_DECIMALS for p in percents):
        return None
    return next((base for base in range(1, most + 1) if all(_is_share_of(p, base) for p in percents)), None)


def _is_share_of(percent: Decimal, base: int) -> bool:
    room = Decimal(10) ** min(int(percent.as_tuple().exponent), 0) / 2
    return abs(100 * Decimal(round(percent * base / 100)) / base - percent) <= room


def make_a_whole(percents: Sequence[Decimal]) -> bool:
    """True when percentages add up to 100, give or take the rounding of each to its printed places."""
    room = sum((Decimal(10) ** min(int(p.as_tuple().exponent), 0) / 2 for p in percents), Decimal(0))
    return abs(sum(percents, Decimal(0)) - 100) <= room
