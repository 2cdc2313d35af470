"""What the guidance year asks for: sections that are there in name only, or stand out of its order.

A heading that no section answers is `missing-section`, a section without any text `empty-section`; the
front page and the sign-off have checks of their own, as `plan.yml` cannot be read without them.
"""

from collections.abc import Iterator

from yjplan.plan.coverage_report import THIN, out_of_order, thin_sections
from yjplan.plan.plan import Plan, Section
from yjplan.problems import Place, Problem, problem
from yjplan.rules.subject import Family, Rule, Subject
from yjplan.sources.nodes import place_at


def check(subject: Subject) -> Iterator[Problem]:
    """Thin sections and misplaced ones, at their line `guidance:`."""
    plan = subject.plan
    for section in thin_sections(plan):
        heading = plan.guidance.heading(section.front.guidance)
        if heading:
            words = section.document.words
            message = f"The guidance asks for '{heading.title}', and this section has {words} words."
            hint = f"Write at least {THIN} words, or add a table or chart."
            yield problem("thin-section", _place(plan, section), message, hint)
    for section, beside in out_of_order(plan):
        before = list(plan.sections).index(section) > list(plan.sections).index(beside)
        side = "before" if before else "after"
        message = f"The guidance has this section {side} '{beside.front.title}'."
        hint = "Number the file so that it stands there, or accept it where the plan's order is meant."
        yield problem("misplaced-section", _place(plan, section), message, hint)


def _place(plan: Plan, section: Section) -> Place:
    front = section.document.front
    return place_at(front, ("guidance",)) if front else plan.raw.place(section.file)


REQUIRED_SECTIONS = Rule(Family.CONTENT, ("thin-section", "misplaced-section"), check)
