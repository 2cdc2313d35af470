"""What plans say on the recommendations of an inspection, and references that lead nowhere.

An action names what it comes from in `source:`, as `Inspection 2023-10, recommendation 3` (the short form
`inspections/2023-10#3` means the same). A block of recommendations that follows an inspection up says so
once, with `inspection: 2023-10`; its rows answer the recommendations of their numbers.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from yjplan.blocks.action_plan import ActionPlan
from yjplan.blocks.action_refs import refs_of
from yjplan.blocks.check import Block
from yjplan.blocks.recommendations import Recommendation, Recommendations
from yjplan.figures.tables import Status
from yjplan.languages import say, to_say
from yjplan.plan.plan import Plan
from yjplan.problems import Place, Problem, nearest, problem
from yjplan.sources.whole import whole_in

NOTHING = to_say("Nothing on this site yet.")

_REFERENCE = re.compile(
    r"\binspections?[ /](?P<date>\d{4}-\d{2}(?:-\d{2})?)(?:,? recommendations? |#)"
    r"(?P<numbers>\d+(?:(?:, | and )\d+)*)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, order=True)
class Reference:
    """One recommendation of one inspection."""

    date: str
    """Name of the inspection: `2023-10`."""
    number: int

    @property
    def words(self) -> str:
        """As authors write it."""
        return f"Inspection {self.date}, recommendation {self.number}"


@dataclass(frozen=True, slots=True)
class Answer:
    """What one plan says on one recommendation."""

    plan: str
    """Title of the plan."""
    address: str
    """Where it says so, below the authority: `2024-25/improvement-plan/#actions-1`."""
    where: str
    """`Action 1.4` or `Recommendation 3`."""
    text: str
    status: Status | None

    @property
    def line(self) -> str:
        """In one line, for tables."""
        status = f" ({self.status.words})" if self.status else ""
        return f"{self.plan}, {self.where}: {self.text}{status}"


def references_in(text: str) -> tuple[Reference, ...]:
    """Every recommendation that a text names."""
    return tuple(
        Reference(found["date"], number)
        for found in _REFERENCE.finditer(text)
        for digits in re.findall(r"\d+", found["numbers"])
        if (number := whole_in(digits)) is not None
    )


def answers_of(plan: Plan, blocks: Iterable[Block]) -> dict[Reference, tuple[Answer, ...]]:
    """Everything that one plan says on recommendations of inspections."""
    found: dict[Reference, tuple[Answer, ...]] = {}
    folder = plan.name.partition("/")[2]
    for block in blocks:
        address = f"{folder}/{block.section}/#{block.id}"
        for reference, where, text, status, _ in _named(block):
            answer = Answer(plan.model.title, address, where, text, status)
            found[reference] = (*found.get(reference, ()), answer)
    return found


def check_references(blocks: Iterable[Block], known: Mapping[str, Iterable[int]]) -> Iterator[Problem]:
    """References to inspections or recommendations that are not there; `known` are numbers by inspection."""
    every = {Reference(date, number) for date, numbers in known.items() for number in numbers}
    for block in blocks:
        for reference, *_, place in _named(block):
            if reference not in every:
                message = f"There is no '{reference.words}' beside this plan."
                hint = nearest(reference.words, [one.words for one in every])
                yield problem("unknown-recommendation", place, message, hint)


def _named(block: Block) -> Iterator[tuple[Reference, str, str, Status | None, Place]]:
    """Each reference of a block, with what the block says there."""
    place_of = block.written.place_of
    if isinstance(block.model, ActionPlan):
        refs = refs_of(block.model.priorities)
        for p, priority in enumerate(block.model.priorities):
            for a, action in enumerate(priority.actions):
                status = action.status.shown if action.status else None
                text = action.outcome or "; ".join(action.actions)
                for reference in references_in(action.source):
                    place = place_of("priorities", p, "actions", a, "source")
                    yield reference, say("action {id}", id=refs[action.id]), text, status, place
    elif isinstance(block.model, Recommendations) and block.model.inspection:
        for n, row in enumerate(block.model.rows):
            number = whole_in(row.number)
            if number is not None and row.is_answered:
                reference = Reference(block.model.inspection, number)
                status = row.status.shown if row.status else None
                where = say("recommendation {number}", number=row.number)
                yield reference, where, _text(row, block.written.facts.refs), status, place_of("rows", n)


def _text(row: Recommendation, refs: Mapping[str, str]) -> str:
    said = [*row.progress, *(say("Action {id}", id=refs.get(action, action)) for action in row.actions)]
    return "; ".join(said) or row.note or say("Status only")
