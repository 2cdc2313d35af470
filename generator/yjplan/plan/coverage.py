"""Which headings of the guidance a plan answers, and which it does not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from yjplan.languages import to_say
from yjplan.problems import Problem, nearest, problem
from yjplan.sources.nodes import place_at

if TYPE_CHECKING:
    from yjplan.packs.models import Heading
    from yjplan.plan.plan import Plan, Section

FRONT_PAGE = "front-page"
SIGN_OFF = "sign-off"
_FOUND, _MISSING = to_say("In this plan"), to_say("Not in this plan")


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
        """As readers see it, in English: pages say it in their own language."""
        if self.unsigned:
            return to_say("No signature in this edition")
        if self.section is None and not self.by_plan_file:
            return _MISSING
        if self.section is not None and self.section.front.empty:
            return to_say("Heading only: content lost")
        if (
            self.section is not None
            and self.section.document.words == 0
            and not self.section.document.directives
        ):
            return to_say("Empty")
        return _FOUND

    @property
    def is_answered(self) -> bool:
        """True when the plan has something under this heading."""
        return self.words == _FOUND


def coverage_of(plan: Plan) -> tuple[Answer, ...]:
    """One answer a heading, in the guidance's order."""
    answers: list[Answer] = []
    parent: Section | None = None
    for heading in plan.guidance.headings:
        section = plan.section_for(heading.id)
        if heading.level == 1:
            parent = section
        anchor = "" if section or heading.level == 1 else _heading_in(plan, parent, heading.title)
        found = parent if anchor else section
        unsigned = heading.id == SIGN_OFF and plan.model.sign_off.state == "unsigned"
        answers.append(Answer(heading, found, heading.id in (FRONT_PAGE, SIGN_OFF), unsigned, anchor))
    return tuple(answers)


def _heading_in(plan: Plan, section: Section | None, title: str) -> str:
    """Address of the heading of a section that has that title; '' when there is none.

    A translated heading is the one that stands where the title stands in English.
    """
    if section is None:
        return ""
    headings = section.document.headings
    first = plan.raw.first.get(section.file, section.document).headings
    pairs = zip(first, headings, strict=False)
    return next((h.anchor for one, h in pairs if one.text.casefold() == title.casefold()), "")


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
        if answer.words == _MISSING:
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
