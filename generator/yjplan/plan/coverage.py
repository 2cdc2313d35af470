"""Which headings of the guidance a plan answers, and which it does not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from yjplan.problems import Problem, nearest, problem
from yjplan.sources.nodes import place_at

if TYPE_CHECKING:
    from yjplan.packs.models import Heading
    from yjplan.plan.plan import Plan, Section

FRONT_PAGE = "front-page"
SIGN_OFF = "sign-off"


@dataclass(frozen=True, slots=True)
class Answer:
    """One heading of the guidance, and what the plan has for it."""

    heading: Heading
    section: Section | None
    """The section that answers it; None when there is none."""
    by_plan_file: bool = False
    """True when `plan.yml` answers it (front page, sign-off)."""
    unsigned: bool = False
    """True for the sign-off of a plan that nobody signed."""
    anchor: str = ""
    """For a heading of the second level: the heading in the section that answers it."""

    @property
    def words(self) -> str:
        """As readers see it."""
        if self.unsigned:
            return "Not signed"
        if self.section is None and not self.by_plan_file:
            return "Not in this plan"
        if self.section is not None and self.section.front.empty:
            return "Heading only: content lost"
        if (
            self.section is not None
            and self.section.document.words == 0
            and not self.section.document.directives
        ):
            return "Empty"
        return "In this plan"

    @property
    def is_answered(self) -> bool:
        """True when the plan has something under this heading."""
        return self.words == "In this plan"


def coverage_of(plan: Plan) -> tuple[Answer, ...]:
    """One answer a heading, in the guidance's order."""
    answers: list[Answer] = []
    parent: Section | None = None
    for heading in plan.guidance.headings:
        section = plan.section_for(heading.id)
        if heading.level == 1:
            parent = section
        anchor = "" if section or heading.level == 1 else _heading_in(parent, heading.title)
        found = parent if anchor else section
        unsigned = heading.id == SIGN_OFF and plan.model.sign_off.state == "unsigned"
        answers.append(Answer(heading, found, heading.id in (FRONT_PAGE, SIGN_OFF), unsigned, anchor))
    return tuple(answers)


def _heading_in(section: Section | None, title: str) -> str:
    """Address of the heading of a section that has that title; '' when there is none."""
    headings = section.document.headings if section else ()
    return next((h.anchor for h in headings if h.text.casefold() == title.casefold()), "")


def check_coverage(plan: Plan) -> list[Problem]:
    """Headings that are unknown, answered twice, missing or empty."""
    found: list[Problem] = []
    seen: dict[str, str] = {}
    for section in plan.sections:
        front, name = section.document.front, section.front.guidance
        place = place_at(front, ("guidance",)) if front else plan.raw.place(section.file)
        if name and plan.guidance.heading(name) is None:
            message = f"The guidance of {plan.guidance.year} has no heading '{name}'."
            hint = nearest(name, [h.id for h in plan.guidance.headings])
            found.append(problem("unknown-section", place, message, hint))
        elif name in seen:
            message = f"'{seen[name]}' answers the heading '{name}' as well."
            found.append(
                problem("duplicate-section", place, message, "Leave 'guidance:' out of one of the two.")
            )
        elif name:
            seen[name] = section.file
        document = section.document
        if not (document.words or document.directives or document.links or section.front.empty):
            found.append(
                problem("empty-section", place, "This section has no text.", "Write it, or remove the file.")
            )
    place = plan.raw.place("plan.yml")
    for answer in coverage_of(plan):
        if answer.words == "Not in this plan":
            title = answer.heading.title
            message = f"The guidance of {plan.guidance.year} asks for '{title}'; no section answers it."
            hint = (
                f"Add a section with 'guidance: {answer.heading.id}', or say in 'about:' why it is missing."
            )
            if answer.heading.level > 1:
                hint = f"Write it under a heading '## {title}', or say in 'about:' why it is missing."
            if not any(title.lower() in note.lower() for note in plan.model.about):
                found.append(problem("missing-section", place, message, hint))
    return found
