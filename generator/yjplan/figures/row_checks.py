"""Whether the value of one row of figures follows from the counts that stand beside it.

No number stands in these messages: they are printed in public logs, and the numbers count people.
"""

from collections.abc import Iterator
from decimal import Decimal

from yjplan.figures.counts import RawCount
from yjplan.figures.indicators import Indicator
from yjplan.figures.series import RawPoint
from yjplan.figures.sums import exceeds, rate_follows
from yjplan.problems import Problem, problem

_RATIO = "ratio"
"""A unit of so many to one, as reoffences for each child."""
_INDEX = "rri-"
"""Indices of disparity compare two rates: the counts of one group do not give them."""


def check_point(point: RawPoint, indicator: Indicator) -> Iterator[Problem]:
    """Problems with a value, its numerator and its denominator; none where a note explains the row."""
    part, base, unit = point.numerator, point.denominator, indicator.unit
    if part is None or base is None or point.note:
        return
    whole = RawCount(int(base))
    if unit.largest is not None and exceeds(part, whole):
        message = f"'{indicator.name}': the numerator of this row is larger than its denominator."
        hint = "A share counts some of the people in its denominator: correct one of the two."
        yield problem("numerator-too-large", point.place, message, hint)
        return
    if indicator.id.startswith(_INDEX):
        return
    per = 1 if unit.id == _RATIO else unit.per
    if per is None or not isinstance(point.value, Decimal):
        return
    if not rate_follows(point.value, part, whole, per):
        message = f"'{indicator.name}': the numerator and the denominator of this row give another value."
        share = "to one" if per == 1 else f"per {per:,}"
        hint = (
            f"They should give it {share}, to the places it is written with. Correct one of the three, "
            "or say in 'note' why it stands as it does."
        )
        yield problem("rate-does-not-follow", point.place, message, hint)
