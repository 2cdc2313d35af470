"""A raw count has no text form: there is no way to print one by accident."""

import copy
import csv
import io
import json
import logging
import operator
import pickle
from collections.abc import Callable
from dataclasses import asdict, astuple, is_dataclass, make_dataclass
from typing import Any

import pytest
from jinja2 import Environment

from yjplan.figures.counts import RawCount

COUNT = RawCount(47)

REFUSED: dict[str, Callable[[], Any]] = {
    "str": lambda: str(COUNT),
    "f-string": lambda: f"{COUNT}",
    "f-string with a format": lambda: f"{COUNT:d}",
    "format": lambda: format(COUNT, ","),
    "str.format": lambda: "{}".format(COUNT),  # noqa: UP032 - one of the ways
    "percent": lambda: "%s" % COUNT,  # noqa: UP031 - one of the ways
    "percent d": lambda: "%d" % COUNT,  # type: ignore[str-format]  # noqa: UP031 - one of the ways
    "join": lambda: ",".join(iter([COUNT])),  # type: ignore[arg-type]
    "plus a text": lambda: "children: " + COUNT,  # type: ignore[operator]
    "int": lambda: int(COUNT),  # type: ignore[call-overload]
    "float": lambda: float(COUNT),  # type: ignore[arg-type]
    "index": lambda: [0] * 99 and range(99)[COUNT],  # type: ignore[call-overload]
    "JSON": lambda: json.dumps({"count": COUNT}),
    "JSON with str for what is unknown": lambda: json.dumps({"count": COUNT}, default=str),
    "CSV": lambda: csv.writer(io.StringIO()).writerow([COUNT]),
    "print": lambda: print(COUNT, file=io.StringIO()),
    "template": lambda: Environment(autoescape=True).from_string("{{ count }}").render(count=COUNT),
    "pickle": lambda: pickle.dumps(COUNT),
    "asdict": lambda: asdict(COUNT),  # type: ignore[call-overload]
    "astuple": lambda: astuple(COUNT),  # type: ignore[call-overload]
    "vars": lambda: vars(COUNT),
    "sum": lambda: sum([COUNT, COUNT]),
    "less than": lambda: operator.lt(COUNT, RawCount(50)),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("way", REFUSED)
def test_a_raw_count_refuses_to_become_text_or_number(way: str) -> None:
    """Each way raises TypeError, which is our fault to mend and never a leak."""
    with pytest.raises(TypeError) as refused:
        REFUSED[way]()
    assert "47" not in str(refused.value)


@pytest.mark.parametrize(
    "value", [COUNT, (COUNT,), {"count": COUNT}, copy.deepcopy(COUNT)], ids=["alone", "tuple", "dict", "copy"]
)
def test_its_representation_does_not_say_how_many(value: object) -> None:
    """Tracebacks and debuggers show that it is withheld."""
    assert "withheld" in repr(value)
    assert "47" not in repr(value)
    assert "47" not in ascii(value)


def test_a_log_line_does_not_say_how_many(caplog: pytest.LogCaptureFixture) -> None:
    """Logging swallows the refusal and writes nothing of the number."""
    handler = logging.getLogger("yjplan.test")
    handler.info("%r", COUNT)
    assert "47" not in caplog.text


def test_it_can_be_compared_for_being_the_same() -> None:
    """Two counts of the same number are equal, which says nothing to a reader."""
    assert RawCount(47) == COUNT
    assert RawCount(48) != COUNT
    assert COUNT != 47
    assert len({COUNT, RawCount(47), RawCount(48)}) == 2


def test_a_dataclass_around_it_does_not_open_it() -> None:
    """`asdict` goes into dataclasses inside dataclasses; a count is none."""
    holder = make_dataclass("Holder", [("count", RawCount)])(COUNT)
    assert not is_dataclass(COUNT)
    assert asdict(holder) == {"count": COUNT}
    assert "47" not in repr((asdict(holder), astuple(holder)))


def test_it_never_changes() -> None:
    """A copy is the count itself."""
    with pytest.raises(AttributeError):
        COUNT._number = 3
    with pytest.raises(AttributeError):
        del COUNT._number
    assert copy.copy(COUNT) is COUNT


def test_reveal_is_the_one_way_to_the_number() -> None:
    """Disclosure control and sums need it."""
    assert COUNT.reveal() == 47
