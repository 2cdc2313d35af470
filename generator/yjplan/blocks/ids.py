"""Ids and names that authors give inside a block: their form, and that each stands once."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Annotated

from pydantic import AfterValidator

from yjplan.problems import Place, Problem, problem
from yjplan.sources.models import fault

_FORM = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def _slug(value: str) -> str:
    if not _FORM.fullmatch(value):
        message = f"'{value}' cannot stand in an address."
        raise fault("wrong-type", message, "Use small letters, digits and hyphens, as 'age-bracket'.")
    return value


Slug = Annotated[str, AfterValidator(_slug)]
"""An id that becomes part of an address or of a file's name."""


def check_unique(
    named: Iterable[tuple[str, Place]], *, what: str, code: str = "duplicate-id"
) -> Iterator[Problem]:
    """A problem at each id that stands a second time; capital letters make no difference."""
    first: dict[str, Place] = {}
    for name, place in named:
        key = name.strip().casefold()
        if key in first:
            message = f"The {what} '{name}' stands twice; first on line {first[key].line}."
            yield problem(code, place, message, f"Give each {what} once.")
        first.setdefault(key, place)


def check_names_once(names: Sequence[str], what: str, place_of: Callable[[int], Place]) -> Iterator[Problem]:
    """A problem at each name that stood before; `what` says what the names are: 'columns'."""
    for n, name in enumerate(names):
        if name in names[:n]:
            message = f"Two {what} are called '{name}'."
            yield problem("duplicate-key", place_of(n), message, "Rename one of the two, or remove it.")
