"""Figures that stay text until the block's unit, written elsewhere, says what they count."""

from collections.abc import Iterator
from decimal import Decimal

from yjplan.figures.counts import RawCount
from yjplan.figures.fields import parse_mark, parse_number
from yjplan.figures.marks import Mark
from yjplan.figures.tables import Cell, Count, Number, RawTable, Sum
from yjplan.figures.tables import RawValue as Value
from yjplan.figures.units import Unit
from yjplan.problems import Place, Problem, problem

_ADDABLE = frozenset({"children", "people", "episodes", "sentences", "number"}) | frozenset(
    {"offences", "nights", "sessions", "pounds"}
)


def typed_cell(text: str, unit: Unit | None, place: Place, note: str = "") -> Cell[Value]:
    """The cell of a text: a protected count where the unit counts people, words where there is no unit."""
    if unit is None or not text:
        return Cell(text, place, note)
    amount = _amount(text)
    if amount is None or (unit.protected and not _is_count(amount)):
        return Cell("", place, note)  # `check_figure` has said so
    if not unit.protected:
        return Cell(Number(amount, unit), place, note)
    return Cell(Count(amount if isinstance(amount, Mark) else RawCount(int(amount)), unit), place, note)


def check_figure(text: str, unit: Unit, place: Place) -> Iterator[Problem]:
    """A problem where the text is not a number of that unit."""
    amount = _amount(text)
    if amount is None or (unit.protected and not _is_count(amount)):
        what = "a whole number, 0 or more" if unit.protected else "a number"
        hint = "Write digits only, or '[x]' for not available."
        yield problem("wrong-type", place, f"A figure in {unit.words} should be {what}.", hint)
    elif unit.largest is not None and isinstance(amount, Decimal) and amount > unit.largest:
        message = f"A figure in {unit.words} is above {unit.largest}."
        yield problem("unit-mismatch", place, message, "Correct the figure or its unit.")


def adds_up(unit: Unit | None) -> bool:
    """True for units whose figures may be added; percentages, rates and scores may not."""
    return unit is not None and unit.id in _ADDABLE


def in_one_unit(table: RawTable, sums: tuple[Sum, ...]) -> tuple[Sum, ...]:
    """The sums whose unit may be added up, each with the parts that have the total's own unit."""
    kept = []
    for one in sums:
        unit = _unit_at(table, one.total)
        parts = tuple(where for where in one.parts if _unit_at(table, where) == unit)
        if adds_up(unit) and parts:
            kept.append(Sum(one.total, parts))
    return tuple(kept)


def _unit_at(table: RawTable, where: tuple[int, int]) -> Unit | None:
    value = table.rows[where[0]].cells[where[1]].value
    return value.unit if isinstance(value, Number | Count) else None


def _amount(text: str) -> Decimal | Mark | None:
    return parse_mark(text) or parse_number(text)


def _is_count(amount: Decimal | Mark) -> bool:
    return isinstance(amount, Mark) or (amount >= 0 and amount == int(amount))
