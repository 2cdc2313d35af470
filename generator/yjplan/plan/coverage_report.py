"""The coverage of a plan as rows: what the guidance asks for, where it stands, and how much of it there is.

The home page shows a reader's version of it, `yjplan coverage` an author's, and the rules of required
content report what is thin or misplaced.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum

from yjplan.plan.acceptance import KIND as ACCEPT
from yjplan.plan.coverage import FRONT_PAGE, Answer, coverage_of
from yjplan.plan.plan import Plan, Section

THIN = 30
"""Fewer words than this, without a block, a link or a picture, answer no heading."""
SKETCH = 500
"""A plan with fewer words than this in all is a sketch, of which nothing is called thin."""


class State(StrEnum):
    """How a heading of the guidance is answered."""

    ANSWERED = "answered"
    THIN = "thin"
    MISPLACED = "misplaced"
    EMPTY = "empty"
    MISSING = "missing"
    UNSIGNED = "not signed"


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """One heading of the guidance."""

    heading: str
    page: int | None
    """Page of the guidance, where it is known."""
    section: str
    """File of the section that answers it, or `plan.yml`; '' for none."""
    words: int | None
    """Words of its running text; None where a part of a section or `plan.yml` answers."""
    blocks: int | None
    state: State


def rows_of(plan: Plan) -> tuple[CoverageRow, ...]:
    """One row a heading, in the guidance's order."""
    moved = {section.slug for section, _ in out_of_order(plan)}
    thin = {section.slug for section in thin_sections(plan)}
    return tuple(_row(answer, moved, thin) for answer in coverage_of(plan))


def as_table(rows: Sequence[CoverageRow]) -> str:
    """The rows for a terminal, in columns that line up."""
    head = ("State", "Words", "Blocks", "Page", "Heading", "Section")
    cells = [
        head,
        *((r.state, _text(r.words), _text(r.blocks), _text(r.page), r.heading, r.section) for r in rows),
    ]
    widths = [max(len(row[n]) for row in cells) for n in range(len(head))]
    right = (1, 2, 3)
    lines = [
        "  ".join(
            c.rjust(w) if n in right else c.ljust(w) for n, (c, w) in enumerate(zip(row, widths, strict=True))
        )
        for row in cells
    ]
    return "\n".join(line.rstrip() for line in lines)


def as_json(plan: Plan) -> dict[str, object]:
    """The report of one plan, for programs."""
    rows = rows_of(plan)
    states = {state.value: sum(row.state is state for row in rows) for state in State}
    return {
        "plan": plan.name,
        "guidance": plan.guidance.year,
        "verified": plan.guidance.status == "verified",
        "counts": states,
        "headings": [asdict(row) for row in rows],
    }


def thin_sections(plan: Plan) -> tuple[Section, ...]:
    """Sections that answer a heading in a few words and with nothing beside them; none in a sketch."""
    if sum(section.document.words for section in plan.sections) < SKETCH:
        return ()
    return tuple(section for section in plan.sections if _is_thin(section))


def out_of_order(plan: Plan) -> tuple[tuple[Section, Section], ...]:
    """The fewest sections that would have to move for the guidance's order, each with one to stand beside.

    Appendices are left alone: plans number them as they like.
    """
    order = {heading.id: n for n, heading in enumerate(plan.guidance.headings) if not heading.appendix}
    placed = [s for s in plan.sections if s.front.guidance in order and s.front.part == "plan"]
    ranks = [order[section.front.guidance] for section in placed]
    kept = _longest_rising(ranks)
    found = []
    for n, section in enumerate(placed):
        if n not in kept:
            later = [k for k in kept if ranks[k] > ranks[n]]
            found.append((section, placed[later[0] if later else kept[-1]]))
    return tuple(found)


def _row(answer: Answer, moved: set[str], thin: set[str]) -> CoverageRow:
    section, heading = answer.section, answer.heading
    if answer.unsigned:
        state = State.UNSIGNED
    elif section is None:
        state = State.ANSWERED if answer.by_plan_file else State.MISSING
    elif not answer.is_answered:
        state = State.EMPTY
    elif answer.anchor:
        state = State.ANSWERED
    else:
        state = State.THIN if section.slug in thin else State.ANSWERED
        state = State.MISPLACED if state is State.ANSWERED and section.slug in moved else state
    file = section.file if section else "plan.yml" if answer.by_plan_file else ""
    whole = section is not None and not answer.anchor and heading.id != FRONT_PAGE
    words = section.document.words if whole and section else None
    return CoverageRow(heading.title, heading.page, file, words, _blocks(section) if whole else None, state)


def _blocks(section: Section | None) -> int:
    return sum(one.kind != ACCEPT for one in section.document.directives) if section else 0


def _is_thin(section: Section) -> bool:
    document = section.document
    beside = _blocks(section) or document.links or section.front.empty
    return bool(section.front.guidance) and 0 < document.words < THIN and not beside


def _text(number: int | None) -> str:
    return "" if number is None else str(number)


def _longest_rising(ranks: Sequence[int]) -> list[int]:
    """Positions of a longest rising run of numbers, in order."""
    tails: list[int] = []
    ends: list[int] = []
    back: list[int] = []
    for n, rank in enumerate(ranks):
        at = bisect_left(tails, rank)
        tails[at : at + 1] = [rank]
        back.append(ends[at - 1] if at else -1)
        ends[at : at + 1] = [n]
    found: list[int] = []
    here = ends[-1] if ends else -1
    while here >= 0:
        found.append(here)
        here = back[here]
    return found[::-1]
