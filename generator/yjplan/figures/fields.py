"""Kinds of value that a field of content can hold when it is a number."""

import re
from decimal import Decimal
from typing import Annotated

from pydantic import PlainValidator

from yjplan.figures.counts import RawCount
from yjplan.figures.marks import Mark
from yjplan.figures.period_text import HINT, parse_period
from yjplan.figures.periods import Period
from yjplan.figures.units import UNITS, Unit
from yjplan.problems import masked, nearest
from yjplan.sources.models import fault

_LONGEST = 24
"""No figure of a plan has more signs; longer ones could not be written exactly."""
_MARKS = {str(mark).lower(): mark for mark in Mark}
_NUMBER = re.compile(r"[-−]?\d{1,3}(,\d{3})+(\.\d+)?|[-−]?\d+(\.\d+)?", re.ASCII)


def parse_mark(text: str) -> Mark | None:
    """The shorthand that a text is: `[x]`, `TBC`."""
    return _MARKS.get(text.strip().lower())


def parse_number(text: str) -> Decimal | None:
    """A number as people write it: `1,563,205`, `£80,000`, `29.7%`, `(1,200)` for minus 1,200."""
    text = text.strip()
    negative = text.startswith("(") and text.endswith(")")
    bare = (text[1:-1] if negative else text).strip().removeprefix("£").removesuffix("%").strip()
    if not _NUMBER.fullmatch(bare) or len(bare) > _LONGEST:
        return None
    amount = Decimal(bare.replace(",", "").replace("−", "-"))
    return -amount if negative else amount


def _count(value: object) -> RawCount | Mark:
    text = str(value)
    mark = parse_mark(text)
    if mark:
        return mark
    number = parse_number(text)
    if number is None or number != int(number) or number < 0:
        message = "A count should be a whole number, 0 or more."
        raise fault("wrong-type", message, "Write digits only, or '[x]' for not available.")
    return RawCount(int(number))


def _amount(value: object) -> Decimal | Mark:
    text = str(value)
    found = parse_mark(text) or parse_number(text)
    if found is None:
        message = f"'{masked(text)}' should be a number."
        raise fault("wrong-type", message, "Write it as '2581512' or '29.7', or '[x]' for not available.")
    return found


def _period(value: object) -> Period:
    found = parse_period(str(value))
    if found is None:
        raise fault("unknown-period", f"'{masked(str(value))}' is not a period that can be read.", HINT)
    return found


def _unit(value: object) -> Unit:
    found = UNITS.get(str(value))
    if found is None:
        raise fault("unknown-value", f"'{masked(str(value))}' is not a unit.", nearest(str(value), UNITS))
    return found


CountField = Annotated[RawCount | Mark, PlainValidator(_count, json_schema_input_type=int | str)]
AmountField = Annotated[Decimal | Mark, PlainValidator(_amount, json_schema_input_type=float | str)]
PeriodField = Annotated[Period, PlainValidator(_period, json_schema_input_type=str)]
UnitField = Annotated[Unit, PlainValidator(_unit, json_schema_input_type=str)]
