"""A scale: where an axis begins and ends, and the round numbers marked on it."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal

from yjplan.figures.published import PublishedValue
from yjplan.figures.units import Unit
from yjplan.languages import say

_MILLION = 1_000_000
_LEAST_IN_MILLIONS = 10_000
"""Less would be `0.00m`."""
_TENTH = Decimal("0.1")
_STEPS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))


@dataclass(frozen=True, slots=True)
class Scale:
    """The range of an axis that measures; it always holds zero."""

    low: Decimal
    high: Decimal
    ticks: tuple[Decimal, ...]

    def share(self, amount: Decimal) -> float:
        """How far along the axis an amount lies: 0 at its beginning, 1 at its end."""
        return float((amount - self.low) / (self.high - self.low))


def amount_of(value: PublishedValue | None) -> Decimal | None:
    """The number as published, rounded as readers see it; None for a mark or no value."""
    if value is None or value.amount is None:
        return None
    return Decimal(value.plain)


def as_float(value: PublishedValue) -> float:
    """The number of a value that has one, as published, for comparing."""
    return float(amount_of(value) or 0)


def number(amount: Decimal) -> int | float:
    """An amount as Plotly takes it."""
    return int(amount) if amount == amount.to_integral_value() else float(amount)


def round_scale(amounts: Sequence[Decimal], unit: Unit | None, *, ticks: int) -> Scale:
    """A scale from zero, with about so many ticks at round numbers, that holds all amounts."""
    low, high = min([Decimal(0), *amounts]), max([Decimal(0), *amounts])
    if low == high:
        high = Decimal(1)
    step = _round_step((high - low) / ticks, unit)
    first = int((low / step).to_integral_value(ROUND_FLOOR))
    last = int((high / step).to_integral_value(ROUND_CEILING))
    marks = tuple(step * place for place in range(first, last + 1))
    return Scale(marks[0], marks[-1], marks)


def tick_words(scale: Scale, unit: Unit | None) -> list[str]:
    """The ticks as readers see them: `£1.5m`, `20%`, `-5`; every tick with as many decimals as any."""
    prefix, suffix = (unit.prefix, unit.suffix) if unit else ("", "")
    unit_end = suffix
    largest = max(abs(scale.low), abs(scale.high))
    amounts = scale.ticks
    if largest >= _MILLION:
        amounts, suffix = tuple(tick / _MILLION for tick in amounts), say("m") + suffix
    places = max(_decimals(amount) for amount in amounts)
    return [
        f"{'−' if a < 0 else ''}{prefix}{abs(a):,.{places}f}{suffix}" if a else f"{prefix}0{unit_end}"
        for a in amounts
    ]


def short_words(value: PublishedValue, scale: Scale) -> str:
    """A value beside an axis that counts millions, in millions itself: `£2.5m`; any other as it is.

    For the picture only: tables, descriptions and what is read out have every digit.
    """
    amount, unit = amount_of(value), value.unit
    if amount is None or max(abs(scale.low), abs(scale.high)) < _MILLION or abs(amount) < _LEAST_IN_MILLIONS:
        return value.text
    places = _TENTH if abs(amount) >= _MILLION else _TENTH / 10
    short = (abs(amount) / _MILLION).quantize(places, rounding=ROUND_HALF_UP)
    sign, end = "−" if amount < 0 else "", say("m")
    return " ".join([f"{sign}{unit.prefix}{short:f}{end}{unit.suffix}", *map(str, value.flags)])


def _round_step(rough: Decimal, unit: Unit | None) -> Decimal:
    power = Decimal(10) ** rough.adjusted()
    step = next(power * size for size in _STEPS if power * size >= rough)
    finest = Decimal(1).scaleb(-unit.decimals) if unit and unit.decimals is not None else Decimal(0)
    return max(step, finest)


def _decimals(amount: Decimal) -> int:
    exponent = amount.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0
