"""Numbers of people that a plan says in words, against what its tables withhold."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from yjplan.blocks.check import Block
from yjplan.figures.counts import RawCount
from yjplan.figures.disclosure import Policy
from yjplan.figures.said import Said, numbers_said
from yjplan.figures.said_in_welsh import numbers_said_in_welsh
from yjplan.figures.tables import Count
from yjplan.figures.units import UNITS
from yjplan.plan.plan import Plan
from yjplan.problems import Place, Problem, problem
from yjplan.rules.reading import read_passages


@dataclass(frozen=True, slots=True)
class Saying:
    """One number of people in a sentence or in a field of words."""

    said: Said
    section: str
    """Slug of the section; '' where it stands in none."""
    place: Place


def read_sayings(plan: Plan) -> tuple[Saying, ...]:
    """Every number of people that stands in the plan's words.

    In a Welsh file those that are said in English are read as well: a sentence may have been left as it was.
    """
    return tuple(
        Saying(said, passage.section, passage.at(said.start, said.end))
        for passage in read_passages(plan)
        for said in _numbers_said(passage.text, is_welsh=_is_translated(plan, passage.place))
    )


def _numbers_said(text: str, *, is_welsh: bool) -> Iterator[Said]:
    yield from numbers_said(text)
    if is_welsh:
        yield from numbers_said_in_welsh(text)


def _is_translated(plan: Plan, place: Place) -> bool:
    raw = plan.raw
    return bool(raw.own) and place.inner.startswith(f"{raw.name}/{raw.own}/")


def units_said(sayings: Sequence[Saying]) -> dict[int, frozenset[str]]:
    """Every number that is said, with the units of the counts that it may be."""
    every = [unit.id for unit in UNITS.values() if unit.protected]
    found: dict[int, frozenset[str]] = {}
    for one in sayings:
        units = frozenset(unit for unit in every if one.said.fits(unit))
        found[one.said.number] = found.get(one.said.number, frozenset()) | units
    return found


def check_sayings(sayings: Sequence[Saying], blocks: Sequence[Block], policy: Policy) -> list[Problem]:
    """A problem where a section says a small number of people that one of its tables withholds."""
    small = _withheld(blocks, policy)
    problems = []
    for one in sayings:
        found = small.get((one.section, RawCount(one.said.number)), ())
        titles = [title for title, unit in found if one.said.fits(unit)]
        if titles:
            message = f"This says a number of people that '{titles[0]}' beside it withholds."
            hint = (
                "Leave the number out ('a few'), or use the figure role. Where it counts other people, write "
                "why under 'accept:'."
            )
            problems.append(problem("few-people-in-text", one.place, message, hint))
    return problems


def _withheld(
    blocks: Sequence[Block], policy: Policy
) -> Mapping[tuple[str, RawCount], list[tuple[str, str]]]:
    """The titles of the tables that withhold a small number, and its unit, by section and number."""
    found: dict[tuple[str, RawCount], list[tuple[str, str]]] = {}
    for block in blocks:
        for table in block.tables:
            for row in table.rows:
                for cell in row.cells:
                    if not isinstance(cell.value, Count) or not isinstance(cell.value.raw, RawCount):
                        continue
                    if policy.withholds(cell.value.raw):
                        key = (block.section, cell.value.raw)
                        found.setdefault(key, []).append((table.title, cell.value.unit.id))
    return found
