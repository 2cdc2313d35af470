"""The plan's own indicators in both languages: what they measure is the same, whatever it is called."""

from collections.abc import Iterator

from yjplan.figures.indicators import Indicator
from yjplan.plan.indicators import FILE
from yjplan.plan.plan import Plan
from yjplan.problems import Problem, problem
from yjplan.sources.nodes import Listing, Mapping, place_at

_FACTS = ("unit", "multiplier", "direction", "decimals", "since", "local")
"""Fields that are no wording, as authors write them."""


def check_twin_indicators(first: Plan, other: Plan) -> Iterator[Problem]:
    """A problem for each unit, multiplier or direction of an indicator that is not the English one's."""
    for name, one in first.indicators.items():
        two = other.indicators.get(name)
        if two is None or one.id != two.id:
            yield _differs(other, name, "id")
            continue
        for fact in _FACTS:
            if getattr(one, fact) != getattr(two, fact):
                yield _differs(other, name, fact)
        if _lengths(one) != _lengths(two):
            yield _differs(other, name, "wordings")
    for name in other.indicators:
        if name not in first.indicators:
            yield _differs(other, name, "id")


def _lengths(one: Indicator) -> tuple[object, ...]:
    return len(one.breakdowns), tuple(wording.year for wording in one.wordings)


def _differs(plan: Plan, name: str, field: str) -> Problem:
    """The problem, at the field where it is written."""
    node, place = plan.raw.nodes.get(FILE), plan.raw.place(FILE)
    listed = node.get("indicators") if isinstance(node, Mapping) else None
    for n, entry in enumerate(listed.items if isinstance(listed, Listing) else ()):
        written = entry.get("id") if isinstance(entry, Mapping) else None
        if node is not None and getattr(written, "text", "") == name:
            place = place_at(node, ("indicators", n, field))
    message = f"'{field}' of the indicator '{name}' is not what the English file says."
    hint = "Copy it from the English file; only words are translated."
    return problem("translated-data-differs", place, message, hint)
