"""A problem's place and words as every printer shows them.

What is printed stands in public logs. A place in the data folder is without its column, which says how long
the numbers before it are; what an author wrote in an answer is without its numbers.
"""

from dataclasses import replace

from yjplan.problems.accepted import Accepted
from yjplan.problems.masked import masked
from yjplan.problems.place import Place


def shown_place(place: Place) -> Place:
    """The place that may be printed."""
    return replace(place, column=0) if place.is_outside else place


def answer_words(one: Accepted) -> str:
    """As `Accepted by Head of service on 2026-06-01: It comes in September.` would be said."""
    return f"Accepted by {masked(one.by)} on {one.on.isoformat()}: {masked(one.why)}"
