"""Problems that readers of several formats have words for."""

from collections.abc import Iterable

from yjplan.figures.period_text import HINT
from yjplan.problems import Place, Problem, masked, nearest, problem


def unknown_area(name: str, place: Place, known: Iterable[str]) -> Problem:
    """A name that neither the geography nor the person who imports has explained."""
    listed = list(known)
    near = nearest(name, listed) if listed else ""
    guess = f"{near} " if near.startswith("Did") else ""
    hint = f"{guess}Say what it means with --alias 'NAME=KNOWN NAME', or pass it over with --alias 'NAME='."
    return problem("unknown-area", place, f"'{masked(name)}' is not an area that is known.", hint)


def unknown_time(text: str, place: Place) -> Problem:
    """A period that cannot be read."""
    said = f"'{masked(text)}' is not a period that can be read." if text else "This row has no period."
    return problem("unknown-period", place, said, HINT)


def bad_count(place: Place) -> Problem:
    """A cell that should hold a count and does not. What it holds is not repeated: it may be a count."""
    message = "This should be a count: a whole number, 0 or more, or a mark such as '[c]'."
    return problem("unit-mismatch", place, message, "Check the cell, and whether a column has moved.")
