"""JSON as we write it everywhere: fields in order, numbers exact, what is usual left out."""

import json
import re
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from types import NoneType
from typing import Any

_EXACT = re.compile(r'"\\u0000(-?[0-9]+(?:\.[0-9]+)?)\\u0000"')


def dump(body: object) -> str:
    """The text of a JSON file. A field that holds its default is left out; a decimal keeps its digits."""
    text = json.dumps(_plain(body), indent=1, ensure_ascii=False)
    return _EXACT.sub(r"\1", text) + "\n"


def name_of(field: str) -> str:
    """Python's `from_` is the reader's `from`."""
    return field.rstrip("_")


def _plain(value: object) -> Any:  # noqa: ANN401, PLR0911 - whatever JSON can hold, a line a kind
    kind = type(value)
    if kind is str:
        return value.replace("\0", "") if "\0" in value else value  # type: ignore[attr-defined, operator]
    if kind in (int, bool, NoneType):
        return value
    if kind is Decimal:
        return f"\0{value:f}\0"  # a float would change 0.1; `dump` takes the quotation marks off
    if isinstance(value, tuple | list):
        return [_plain(held) for held in value]
    if isinstance(value, Mapping):
        return {str(key): _plain(held) for key, held in value.items()}
    if is_dataclass(kind):
        held = ((name, getattr(value, own), usual) for own, name, usual in _fields_of(kind))
        return {name: _plain(one) for name, one, usual in held if one != usual}
    if isinstance(value, StrEnum | date):
        return str(value)
    message = f"{kind.__name__} cannot stand in JSON"
    raise TypeError(message)


@cache
def _fields_of(kind: type[Any]) -> tuple[tuple[str, str, object], ...]:
    """Name in Python, name in JSON and default of each field; where it has none, one that nothing equals."""
    return tuple(
        (f.name, name_of(f.name), object() if f.default is MISSING else f.default) for f in fields(kind)
    )
